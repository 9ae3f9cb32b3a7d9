"""Footnotes stand at their marks; one without a mark is kept and reported."""

from drafter.model.resolution import (
    Note,
    NoteAgain,
    Paragraph,
    Text,
)
from drafter.readers.grammar import parse
from drafter.readers.text import read
from tests.readers.grammar.texts import body_of, notes_of


def test_ibid_is_roman():
    (paragraph,) = body_of("Noting it,¹\n\n¹ *Ibid.*, vol. 5.")
    assert notes_of([paragraph]) == [Note((Text("Ibid., vol. 5."),))]


def test_a_mark_that_is_given_again_refers_to_its_note():
    (paragraph,) = body_of("Noting it¹ and that,¹\n\n¹ One.")
    assert paragraph.inlines[-1] == NoteAgain(1)


def test_a_note_without_mark_is_kept_and_reported():
    resolution, problems = parse(read("The General Assembly,\n\nNoting it,\n\n² One.".encode()))
    assert resolution.body[-1] == Paragraph((Text("2 One."),))
    assert [p.rule for p in problems][:1] == ["FN-07"]
