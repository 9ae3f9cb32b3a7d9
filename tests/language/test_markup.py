from hypothesis import given

from drafter.language import markup
from drafter.model.resolution import Emphasis, Note, Text
from tests.strategies import INLINES, WORDS


@given(INLINES)
def test_no_mark_is_lost(inlines):
    notes = {}

    def key(note):
        notes[f"n{len(notes)}"] = note
        return f"n{len(notes) - 1}"

    assert markup.parse(markup.format(inlines, key), notes.__getitem__) == inlines


@given(WORDS)
def test_escaped_words_are_only_words(words):
    assert markup.parse(markup.escape(words)) == (Text(words),)
    assert markup.unescape(markup.escape(words)) == words


def test_a_star_inside_a_word_or_between_spaces_is_a_star():
    for words in ["7*7", "7 * 7", "{{ 7*7 }}", "States:* draft", "* and *"]:
        assert markup.parse(words) == (Text(words),)


def test_italics_may_touch_punctuation():
    assert markup.parse("(*Treaty Series*),[^1]", lambda key: Note((Text(key),))) == (
        Text("("), Emphasis("Treaty Series"), Text("),"), Note((Text("1"),)),
    )  # fmt: skip
