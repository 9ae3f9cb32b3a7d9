"""Italics, bold and marks of notes come from the fonts and from what is raised."""

from drafter.model.resolution import Emphasis, Strong, Text
from drafter.readers.pdf import read
from drafter.readers.source import Mark
from tests.readers.pdf.paper import INDENT, LEFT, at, filler, mark, paper


def test_italics_and_bold_come_from_the_fonts():
    page = [
        *filler(100),
        at(INDENT, 142, "Recalling ", "italic"),
        at(198, 142, "it,"),
        at(LEFT, 166, "Heading", "bold"),
    ]
    _, paragraph, heading = read(paper(page)).blocks
    assert paragraph.inlines == (Emphasis("Recalling "), Text("it,"))
    assert heading.inlines == (Strong("Heading"),)


def test_a_raised_number_is_the_mark_of_a_note_at_the_foot():
    page = [
        *filler(100), at(INDENT, 142, "the Agenda, "), mark(205, 142, "1"), at(212, 142, "and more,"),
        at(100, 690, "__________"), mark(117, 700, "1", 8.5), at(123, 700, "Resolution 70/1.", size=8.5),
    ]  # fmt: skip
    _, paragraph, note = read(paper(page)).blocks
    assert paragraph.inlines[:2] == (Text("the Agenda,"), Mark("1"))
    assert " ".join(paragraph.words.split()) == "the Agenda, and more,"
    assert (note.note, note.words) == ("1", "Resolution 70/1.")


def test_two_raised_numbers_are_two_marks_and_one_without_a_note_stays():
    page = [
        *filler(100), at(INDENT, 142, "it"), mark(157, 142, "1,2"), at(170, 142, "in km"), mark(195, 142, "2"),
        at(INDENT, 160, "CO"), mark(157, 160, "3"),
        at(100, 680, "__________"), mark(117, 690, "1", 8.5), at(123, 690, "One.", size=8.5),
        mark(117, 702, "2", 8.5), at(123, 702, "Two.", size=8.5),
    ]  # fmt: skip
    _, first, second, *_ = read(paper(page)).blocks
    assert [i.label for i in first.inlines if isinstance(i, Mark)] == ["1", "2", "2"]
    assert second.words == "CO³"


def test_a_star_after_the_sponsors_is_a_mark():
    page = [*filler(100), at(INDENT, 160, "Italy:", "bold"), at(177, 160, "*"),
            at(182, 160, " draft resolution", "bold"), at(100, 690, "__________"),
            at(110, 700, "* On behalf.", size=8.5)]  # fmt: skip
    _, sponsors, note = read(paper(page)).blocks
    assert Mark("*") in sponsors.inlines
    assert (note.note, note.words) == ("*", "On behalf.")
