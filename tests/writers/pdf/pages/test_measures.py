"""How high paragraphs and notes are."""

from functools import cache

import pytest
from lxml import etree

from drafter.model.resolution import Text
from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, STYLES_PART, w
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks import end_lines
from drafter.writers.pdf.breaks.glyphs import Unmeasured
from drafter.writers.pdf.pages.measures import line_height, measured, note_heights
from tests.resolutions import ENACTING, draft, note, preambular, word_file

WORDS = " the work of the Committee and of the States Members of the United Nations in that regard" * 3
BODY_TEXT = (ENACTING, preambular("Noting", WORDS, note("A/79/1."), Text(" and"), note(WORDS)))


@cache
def sample():
    """A paragraph of several lines, the styles of its file, and how high its notes are."""
    parts = unpacked(end_lines(word_file(draft(body=BODY_TEXT))))
    styles = Styles(etree.fromstring(parts[STYLES_PART]))
    notes = dict(note_heights(etree.fromstring(parts[FOOTNOTES_PART]), 492.0, styles))
    body = etree.fromstring(parts[DOCUMENT_PART]).find(w("body"))
    return next(one for one in body if next(one.iter(w("br")), None) is not None), styles, notes


def test_the_lines_of_a_note_follow_from_its_words():
    _, _, notes = sample()
    assert [height / 10.5 for height in notes.values()][-2:] == [1, 3]


def test_each_line_of_a_paragraph_has_the_notes_whose_marks_stand_on_it():
    paragraph, styles, notes = sample()
    block = measured(paragraph, 492.0, styles, notes).block
    assert {line.height for line in block.lines} == {12.0}
    assert sum(line.notes for line in block.lines) == 10.5 + 31.5
    assert block.lines[-1].notes == 10.5 + 31.5
    assert (block.before, block.after) == (0, 6)


def test_what_begins_a_page_or_column_already_is_not_measured():
    paragraph, styles, notes = sample()
    broken = etree.fromstring(etree.tostring(paragraph))
    next(broken.iter(w("br"))).set(w("type"), "page")
    with pytest.raises(Unmeasured):
        measured(broken, 492.0, styles, notes)


@pytest.mark.parametrize(
    ("spacing", "height"),
    [
        ({"line": "240", "lineRule": "exact"}, 12.0),
        ({"line": "240", "lineRule": "auto"}, 11.5),
        ({"line": "480", "lineRule": "auto"}, 23.0),
    ],
)
def test_a_line_is_as_high_as_is_said_or_as_its_type_asks(spacing, height):
    paragraph = etree.Element(w("p"))
    made = etree.SubElement(etree.SubElement(paragraph, w("pPr")), w("spacing"))
    for name, value in spacing.items():
        made.set(w(name), value)
    assert line_height(paragraph, sample()[1]) == pytest.approx(height)
