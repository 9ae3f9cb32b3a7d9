import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.resolution import Emphasis, Link, Strong, Text
from drafter.readers.source import Mark
from drafter.readers.transcript.inline_marks import body_stars, note_label, spans

NONE = frozenset[str]()


@given(st.lists(st.text("ab1.,", min_size=1), max_size=4).map(" ".join))
def test_words_without_marks_are_words(words):
    assert "".join(one.words for one in spans(words, NONE)) == words


@pytest.mark.parametrize(
    ("text", "inlines"),
    [
        ("*Noting* it", (Emphasis("Noting"), Text(" it"))),
        ("**Noting** it", (Strong("Noting"), Text(" it"))),
        ("[it](https://un.org/a)", (Link("it", "https://un.org/a"),)),
        ("[59/48](https://undocs.org/A/RES/59/48)", (Text("59/48"),)),
        (r"5 \* 7", (Text("5 * 7"),)),
        ("5 * 7", (Text("5 * 7"),)),
    ],
)
def test_the_marks_of_markdown_are_read_and_signs_are_let_alone(text, inlines):
    assert spans(text, NONE) == inlines


@pytest.mark.parametrize("mark", ["¹²", "<sup>12</sup>", "[^12]"])
def test_a_superscript_is_a_mark_only_where_there_is_a_note_for_it(mark):
    assert spans(f"it{mark}", frozenset({"12"})) == (Text("it"), Mark("12"))
    assert not any(isinstance(one, Mark) for one in spans(f"it{mark}", NONE))


def test_marks_in_italics_stay_marks():
    assert spans("*Noting¹ it*", frozenset({"1"})) == (Emphasis("Noting"), Mark("1"), Emphasis(" it"))


@pytest.mark.parametrize(
    ("line", "label"), [("¹ A/1.", "1"), ("<sup>3</sup> A/1.", "3"), ("[^a]: A/1.", "a"), ("** A", "**"), ("1. A", "")]
)
def test_a_note_begins_with_its_mark(line, label):
    assert note_label(line) == label


def test_stars_after_a_word_are_marks_and_before_one_italics():
    assert list(body_stars("Chad:** *draft* resolution*")) == ["**", "*"]
