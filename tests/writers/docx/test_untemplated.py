from dataclasses import replace

import pytest
from hypothesis import given

from drafter.model.resolution import Emphasis, Heading, Link, Note, NoteAgain, Paragraph, Strong, Table, Text
from drafter.writers.docx.untemplated import shown
from drafter.writers.layout import lines
from tests.resolutions import SANE, draft


def body(*inlines, label=""):
    return draft(body=(Paragraph(inlines, label=label),))


@given(SANE, SANE)
def test_texts_that_are_printed_otherwise_are_shown_otherwise(one, other):
    assert (shown(one) == shown(other)) <= (list(lines(one)) == list(lines(other)))


@given(SANE)
def test_the_masthead_table_is_no_part_of_it(one):
    assert shown(one) == shown(replace(one, masthead=replace(one.masthead, symbol="A/81/L.7", date="1 May 2027")))


VARIANTS = [
    body(Text("A b")),
    body(Text("A c")),
    body(Text("A  b")),
    body(Text("A-b")),
    body(Text("A–b")),
    body(Text("A b"), label="1."),
    body(Emphasis("A b")),
    body(Strong("A b")),
    body(Text("A "), Emphasis("b")),
    body(Link("A b", "https://un.org/a")),
    body(Link("A b", "https://un.org/b")),
    body(Text("A"), Note((Text("n"),)), Text(" b")),
    body(Text("A"), Note((Text("m"),)), Text(" b")),
    body(Text("A"), Note((Text("n"),), "*"), Text(" b")),
    body(Text("A"), Note((Link("n", "https://un.org/a"),)), Text(" b")),
    body(Text("A"), Note((Text("n"),)), Text(" b"), NoteAgain(1)),
    draft(body=(Table((((Text("A b"),),),)),)),
    draft(body=(Table((((Text("A b"),), ()),)),)),
    draft(body=(Heading((Text("A b"),), "I"),)),
]


@pytest.mark.parametrize("number", range(len(VARIANTS)))
def test_words_looks_links_notes_numbers_and_cells_all_count(number):
    assert [n for n, other in enumerate(VARIANTS) if shown(other) == shown(VARIANTS[number])] == [number]


def test_the_degree_of_a_heading_does_not_count():
    one, other = (draft(body=(Heading((Text("Lights"),), level=level), Heading((Text("Ice"),)))) for level in (0, 1))
    assert shown(one) == shown(other)
