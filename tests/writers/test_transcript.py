from dataclasses import replace

from hypothesis import given

from drafter.model.resolution import Emphasis, Note, Paragraph, Strong, Text
from drafter.writers.transcript import Notation, transcript
from tests.resolutions import SANE, draft, note

PLAIN = Notation(mark=lambda number: f"({number})", parted="/", linked=lambda words: words, heads={})


def blocks(resolution):
    return transcript(resolution, PLAIN).split("\n\n")


def notes(inlines):
    return sum(isinstance(one, Note) for one in inlines)


@given(SANE)
def test_every_paragraph_is_a_block_of_text_and_notes_come_last(resolution):
    written = blocks(resolution)
    marked = sum(notes(one.inlines) for one in resolution.body if isinstance(one, Paragraph))
    assert len(written) >= len(resolution.body) + marked


def test_italics_and_bold_have_the_marks_of_markdown():
    body = (Paragraph((Emphasis("Noting"), Text(" the "), Strong("sea"), Text(","))),)
    assert "*Noting* the **sea**," in blocks(draft(body=body))


def test_a_format_marks_its_notes_in_its_own_way():
    body = (Paragraph((Text("Noting,"), note("One."), note("Two."))),)
    assert "Noting,(1)/(2)" in blocks(draft(body=body))
    assert blocks(draft(body=body))[-1].strip() == "(2) Two."


def test_a_format_may_begin_the_lines_of_a_style_with_a_mark():
    titled = transcript(draft(), replace(PLAIN, heads={"Title_H1": "# "}))
    assert "# Safety of harbours" in titled.split("\n\n")
