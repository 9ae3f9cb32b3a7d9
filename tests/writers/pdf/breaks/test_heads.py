"""Titles and heads in the copy that a PDF is made of."""

import pytest
from lxml import etree

from drafter.model.resolution import Text
from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, w
from drafter.writers.pdf.breaks import end_lines
from drafter.writers.pdf.breaks.heads import cells
from tests.resolutions import adopted, sound, word_file
from tests.writers.corners import CORNERS

TITLE = "Cooperation between the United Nations and the League of Arab States"
"""Words of which one alone would stand on the second line, of a title as of a running head."""


def shown(title):
    """The lines of the paragraphs that begin as a title does: of the title, then of the running heads."""
    parts = unpacked(end_lines(word_file(adopted(title=(Text(title),)))))
    names = [DOCUMENT_PART, *sorted(name for name in parts if name.startswith("word/header"))]
    paragraphs = (one for name in names for one in etree.fromstring(parts[name]).iter(w("p")))
    texts = ("".join(t.text or "\n" for t in one.iter(w("t"), w("br"))) for one in paragraphs)
    return [text.split("\n") for text in texts if title[:6] in text]


@pytest.mark.parametrize("name", CORNERS)
def test_the_copy_is_a_sound_file(name):
    sound(end_lines(word_file(CORNERS[name])))


def test_the_last_line_of_a_title_and_of_a_running_head_has_two_words():
    assert [len(lines[-1].split()) for lines in shown(TITLE)] == [2, 2, 2]


def test_a_last_line_of_two_words_or_more_is_let_alone():
    assert all(len(lines) == 1 for lines in shown(TITLE + " of the North"))


@pytest.mark.parametrize("title", ["Lights", "Intergovernmentalization " * 2 + "of-harbours-" * 6 + "lights"])
def test_a_word_below_which_nothing_can_be_brought_stays(title):
    assert all("ights" in lines[-1] for lines in shown(title))


@pytest.mark.parametrize("size", [{"w": "50%", "type": "pct"}, {"w": "50%"}, {"w": "2500", "type": "pct"}, {}])
def test_a_cell_whose_width_is_not_said_in_twips_is_left_out(size):
    head = etree.Element(w("hdr"))
    for one in ({"w": "1440", "type": "dxa"}, size):
        cell = etree.SubElement(head, w("tc"))
        etree.SubElement(etree.SubElement(cell, w("tcPr")), w("tcW"), {w(name): value for name, value in one.items()})
        etree.SubElement(cell, w("p"))
    assert [width for _, width in cells(head)] == [72.0]
