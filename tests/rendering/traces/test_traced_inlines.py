"""A line of text with its sources is read as the same line without them."""

from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.language import markup
from drafter.model.resolution import Emphasis, Note, Text, plain
from drafter.rendering.traces import traced
from drafter.rendering.traces.traced_inlines import TracedInline, inlines, of_text, read, settled, trace, words
from tests.profiles import examples

NOTE = TracedInline(Note((Text("A note."),)))
LINES = st.text("ab *\\_[]()^", max_size=20).filter(lambda line: "[^" not in line)


def pieces(line):
    return read(traced.text(line), lambda key, offset: NOTE)


@settings(max_examples=examples(200))
@given(LINES)
def test_the_words_of_any_line_are_those_of_its_inlines_and_of_its_segments(line):
    made = pieces(line)
    assert words(made) == plain(inlines(made))
    assert sum(segment.length for segment in trace(made).segments) == len(words(made))


@settings(max_examples=examples(200))
@given(LINES)
def test_any_line_is_read_as_its_marks_are(line):
    assert inlines(pieces(line)) == markup.parse(line, {}.__getitem__)


def test_a_note_stands_where_its_mark_stands():
    assert inlines(pieces("a[^x] *b*")) == (Text("a"), NOTE.inline, Text(" "), Emphasis("b"))


def test_neighbours_of_one_kind_become_one_and_empty_ones_go():
    several = (of_text(traced.text("a")), of_text(traced.NOTHING), of_text(traced.text("b")), NOTE, NOTE)
    assert inlines(settled(several)) == (Text("ab"), NOTE.inline, NOTE.inline)
