from hypothesis import given

from drafter.model.resolution import Emphasis, Link, Note, NoteAgain, Text, plain
from drafter.rendering.merging.words.tokens import Word, tokens
from tests.strategies import INLINES


@given(INLINES)
def test_the_tokens_are_the_words(inlines):
    words = tuple(one for one in inlines if not isinstance(one, Note | NoteAgain))
    found = tokens(words)
    assert "".join(one.words for one in found) == plain(words)
    assert all(one.note == -1 for one in found)


def test_every_word_blank_and_sign_is_one_and_knows_how_it_faces():
    assert tokens((Emphasis("Noting"), Text(" it,"), Link("b", "https://un.org"))) == [
        Word("Noting", "*"), Word(" "), Word("it"), Word(","), Word("b", "https://un.org"),
    ]  # fmt: skip


def test_the_same_words_that_face_otherwise_are_others():
    assert Word("a", "*").key != Word("a").key
