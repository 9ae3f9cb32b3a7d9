"""No-break hyphens in the copy that a PDF is made of."""

import pytest
from lxml import etree

from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, w
from drafter.writers.pdf.hyphens import join_hyphens
from tests.resolutions import ENACTING, draft, note, preambular, sound, word_file
from tests.writers.corners import CORNERS


def words(data, part):
    return "".join(one.text or "" for one in etree.fromstring(unpacked(data)[part]).iter(w("t")))


@pytest.mark.parametrize("name", CORNERS)
def test_the_copy_is_a_sound_file_whose_words_are_the_same(name):
    file = word_file(CORNERS[name])
    sound(copy := join_hyphens(file))
    assert words(copy, DOCUMENT_PART).replace("-\u2060", "\u2011").replace("\u2060", "") == words(file, DOCUMENT_PART)


def test_no_line_may_end_at_a_no_break_hyphen_in_the_text_or_in_a_note():
    file = word_file(draft(body=(ENACTING, preambular("Noting", " non-members", note("Non-proliferation.")))))
    for part, shown in ((DOCUMENT_PART, "non-\u2060members"), (FOOTNOTES_PART, "Non-\u2060proliferation")):
        assert "\u2011" in words(file, part)
        assert "\u2011" not in words(join_hyphens(file), part)
        assert shown in words(join_hyphens(file), part)


def test_no_line_may_end_between_two_days_but_between_two_years():
    said = "Monterrey, 18–22 March 2002, 2015–2030, 5–year, 1–2, 10–1,000."
    file = word_file(draft(body=(ENACTING, preambular("Noting", " it,", note(said)))))
    assert said.replace("–22", "–\u206022").replace("–2,", "–\u20602,").replace("–1,", "–\u20601,") in words(
        join_hyphens(file), FOOTNOTES_PART
    ).replace("\u00a0", " ")
