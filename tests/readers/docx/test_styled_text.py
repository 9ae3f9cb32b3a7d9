from hypothesis import given
from hypothesis import strategies as st

from drafter.model.resolution import Emphasis, Link, Strong, Text, plain
from drafter.readers.docx import read
from drafter.readers.docx.styled_text import StyledText, as_paragraph
from drafter.readers.docx.styled_text import inlines as made_of
from drafter.readers.grammar import parse
from drafter.readers.source import Mark
from tests.readers.docx.files import blocks, fields, inlines, paragraph, run
from tests.resolutions import draft, note, preambular, word_file


def test_a_link_that_the_words_give_is_no_mark():
    simple = "<w:fldSimple w:instr=' HYPERLINK \"{}\" '>{}</w:fldSimple>"
    number = simple.format("https://undocs.org/en/A/RES/59/48", run("59/48"))
    other = fields(' HYPERLINK "https://www.un.org/x" ', run("the page"))
    older = simple.format("http://undocs.org/A/RES/70/1", run("70/1"))
    assert inlines(run("resolution "), number, run(", "), older, run(", "), other) == (
        Text("resolution 59/48, 70/1, "), Link("the page", "https://www.un.org/x"),
    )  # fmt: skip


def test_notes_that_were_typed_are_put_at_their_marks():
    raised = '<w:vertAlign w:val="superscript"/>'
    body = paragraph(run("m"), run("2", raised), run(" of land,"), run("1", raised)) + paragraph(
        run("1", raised), run(" A/1.")
    )
    text, note = blocks(body)
    assert [getattr(inline, "words", "mark") for inline in text.inlines] == ["m2 of land,", "mark"]
    assert (note.note, plain(note.finished)) == ("1", " A/1.")


def test_the_comma_between_two_marks_is_no_word():
    resolution = draft(body=(draft().body[0], preambular("Noting", " it,", note("A/1."), note("A/2."))))
    assert parse(read(word_file(resolution))) == (resolution, ())


@given(st.lists(st.text("ab1", min_size=1).map(StyledText), max_size=4))
def test_no_word_is_lost_and_neighbours_of_one_look_are_one(pieces):
    made = made_of(pieces)
    assert "".join(one.words for one in made) == "".join(piece.words for piece in pieces)
    assert len(made) <= 1


def test_a_raised_number_is_a_mark_only_where_a_note_was_typed_for_it():
    raised = [StyledText("a"), StyledText("2", raised=True)]
    assert made_of(raised, frozenset({"2"})) == (Text("a"), Mark("2"))
    assert made_of(raised) == (Text("a2"),)


def test_a_paragraph_that_is_bold_as_a_whole_keeps_its_opening_words_and_a_part_in_bold_stays():
    new = run("1. ", "<w:b/>") + run("Urges", "<w:b/><w:i/>") + run(" more;", "<w:b/>")
    assert inlines(new) == (Text("1. "), Emphasis("Urges"), Text(" more;"))
    assert inlines(new, run(" Soon.")) == (Strong("1. Urges more;"), Text(" Soon."))
    assert inlines(run("All in bold.", "<w:b/>")) == (Strong("All in bold."),)


def test_a_heading_in_bold_that_begins_in_italics_stays_one():
    def shown(words):
        return as_paragraph([StyledText("Ad hoc", italic=True, bold=True), StyledText(words, bold=True)])[1].bold

    assert shown(" measures")
    assert not shown(" measures are noted,")
