"""The marks of notes in the copy that a PDF is made of."""

import pytest
from lxml import etree

from drafter.model.resolution import Note, Text
from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, STYLES_PART, w
from drafter.writers.pdf.notes import set_notes
from tests.resolutions import ENACTING, draft, note, preambular, sound, word_file
from tests.writers.corners import CORNERS

STAR = Note((Text("Any changes will be reflected."),), "*")
NOTED = draft(body=(ENACTING, preambular("Noting", " one", *[note("A/79/1.")] * 10)))


def notes(data):
    """What stands in each note: its tabs, letters and number."""
    shown = {w("tab"): "\t", w("footnoteRef"): "#"}
    root = etree.fromstring(unpacked(data)[FOOTNOTES_PART])
    found = [one for one in root if one.get(w("type")) is None]
    runs = ((one for run in note.iter(w("r")) for one in run.iter(w("t"), *shown)) for note in found)
    return ["".join(shown.get(one.tag, one.text) or "" for one in note) for note in runs]


def starred():
    body = (ENACTING, preambular("Noting", " one", STAR, Text(" and two"), note("A/79/1.")))
    return word_file(draft(body=body))


@pytest.mark.parametrize("name", CORNERS)
def test_the_copy_is_a_sound_file(name):
    sound(set_notes(word_file(CORNERS[name])))


def test_a_number_stands_first_and_the_tab_that_libreoffice_drops_stands_twice():
    assert notes(word_file(NOTED))[-1] == "\t# \tA/79/1."
    assert notes(set_notes(word_file(NOTED)))[-1] == "# \t\tA/79/1."


def test_numbers_of_any_length_end_at_one_place():
    root = etree.fromstring(unpacked(set_notes(word_file(NOTED)))[FOOTNOTES_PART])
    numbers = [ref.getparent().getparent() for ref in root.iter(w("footnoteRef"))]
    edges = [int(one.find(f".//{w('ind')}").get(w("hanging"))) for one in numbers]
    assert len(edges) >= 10
    assert len(set(edges)) == len(set(edges[:9])) + 1
    assert 50 < edges[-1] - edges[0] < 70


def test_a_star_is_a_letter_on_the_line_and_its_mark_has_no_width():
    assert "* \tAny changes will be reflected." in notes(starred())
    copy = set_notes(starred())
    assert notes(copy)[-2:] == ["\u200b* \t\tAny changes will be reflected.", "# \t\tA/79/1."]
    root = etree.fromstring(unpacked(copy)[DOCUMENT_PART])
    mark = [one for one in root.iter(w("footnoteReference")) if one.get(w("customMarkFollows"))][-1]
    assert mark.getnext().text == "\u200b"
    assert "".join(mark.getparent().getprevious().itertext()) == "*"


def test_a_template_without_a_stop_for_the_number_keeps_its_own_edge():
    parts = unpacked(word_file(NOTED))
    parts[STYLES_PART] = parts[STYLES_PART].replace(b'<w:tab w:val="right" w:pos="1228"/>', b"")
    parts[FOOTNOTES_PART] = parts[FOOTNOTES_PART].replace(b"<w:r><w:tab/></w:r><w:r><w:rPr>", b"<w:r><w:rPr>")
    copy = set_notes(packed(parts))
    assert notes(copy)[-1] == "# \t\tA/79/1."
    *_, last = etree.fromstring(unpacked(copy)[FOOTNOTES_PART])
    assert last.find(f".//{w('ind')}") is None
