"""An ending stands after the words and before the marks of notes, once."""

import pytest

from drafter.model.resolution import Note, Text
from drafter.rendering.body.endings import ended
from drafter.rendering.traces import traced
from drafter.rendering.traces.traced_inlines import TracedInline, inlines, of_text, words

MARK = TracedInline(Note((Text("A note."),)))


def pieces(text):
    return (of_text(traced.text(text)),)


@pytest.mark.parametrize("typed", ["", ",", ";", "."])
@pytest.mark.parametrize("computed", [",", ";", ":", "."])
def test_an_ending_that_is_typed_where_one_is_computed_is_not_doubled(typed, computed):
    assert words(ended(pieces(f"the report{typed}"), None, computed, None)) == f"the report{computed}"


@pytest.mark.parametrize("text", ["the budget, etc.", "the report of vol."])
def test_the_full_stop_of_an_abbreviation_is_kept(text):
    assert words(ended(pieces(text), None, ";", None)) == f"{text};"


@pytest.mark.parametrize("stated", ["", ";", "…"])
def test_a_stated_ending_stands_as_it_is(stated):
    assert words(ended(pieces("the report,"), stated, ".", None)) == f"the report,{stated}"


@pytest.mark.parametrize("stated", [None, ","])
def test_the_marks_of_notes_follow_the_ending(stated):
    made = inlines(ended((*pieces("the report"), MARK, MARK), stated, ",", None))
    assert made == (Text("the report,"), MARK.inline, MARK.inline)


def test_without_an_ending_nothing_changes():
    assert ended((*pieces("the report,"), MARK), None, "", None) == (*pieces("the report,"), MARK)
