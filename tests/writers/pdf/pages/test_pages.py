"""The copy whose pages are ended."""

import pytest
from lxml import etree

from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, w
from drafter.writers.docx import write
from drafter.writers.pdf.breaks import end_lines
from drafter.writers.pdf.pages import end_pages
from drafter.writers.pdf.pages.measured_text import measured_text
from tests.resolutions import ENACTING, draft, note, preambular, sound, template, word_file
from tests.writers.corners import CORNERS

WORDS = " the work of the Committee and of the States Members of the United Nations in that regard" * 5
LONG = draft(body=(ENACTING, *[preambular("Noting", WORDS, note("Resolution 70/1."))] * 30), annexes=())


def paged(data):
    text = measured_text(data)
    return None if text is None else end_pages(text)


def body(data):
    found = etree.fromstring(unpacked(data)[DOCUMENT_PART]).find(w("body"))
    assert found is not None
    return found


def words(data):
    return "".join(one.text or "" for one in body(data).iter(w("t")))


@pytest.mark.parametrize("name", CORNERS)
def test_the_copy_is_a_sound_file_with_the_same_words_and_notes(name):
    file = end_lines(word_file(CORNERS[name]))
    if (copy := paged(file)) is not None:
        sound(copy.word_file)
        assert words(copy.word_file) == words(file)
        marks = [
            [one.get(w("id")) for one in body(data).iter(w("footnoteReference"))] for data in (file, copy.word_file)
        ]
        assert marks[0] == marks[1]


def test_every_page_but_the_first_begins_with_a_paragraph_that_says_so():
    file = end_lines(word_file(LONG))
    copy = paged(file)
    assert copy is not None
    sound(copy.word_file)
    assert copy.pages == 1 + len(list(body(copy.word_file).iter(w("pageBreakBefore"))))
    assert copy.pages > 3
    assert words(copy.word_file) == words(file)


def test_the_rest_of_a_divided_paragraph_begins_at_the_edge_and_has_no_tab():
    copy = paged(end_lines(word_file(LONG)))
    assert copy is not None
    begun = [one for one in body(copy.word_file) if one.find(f"{w('pPr')}/{w('pageBreakBefore')}") is not None]
    divided = [one for one in begun if not next(one.iter(w("t"), w("tab"))).tag.endswith("tab")]
    assert divided
    assert all(one.find(f"{w('pPr')}/{w('ind')}").get(w("firstLine")) == "0" for one in divided)


def test_the_rule_at_the_end_has_no_page_of_its_own():
    pages, left_out = set(), 0
    for count in range(12, 26):
        text = draft(body=(ENACTING, *[preambular("Noting", " it")] * count), annexes=())
        copy = paged(write(text, template(text)))
        assert copy is not None
        last = [one for one in body(copy.word_file) if one.tag == w("p")][-1]
        assert last.find(f"{w('pPr')}/{w('pageBreakBefore')}") is None or any(one.text for one in last.iter(w("t")))
        pages.add(copy.pages)
        left_out += any(one.text for one in last.iter(w("t")))
    assert pages == {1, 2}
    assert left_out
