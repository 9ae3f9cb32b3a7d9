"""Tokens are written as a text of the skeleton."""

from drafter.rendering.merging.words.tokens import Word
from drafter.rendering.merging.words.written_words import source_of, written


def test_words_that_would_be_marks_are_written_so_that_they_stay_words():
    assert source_of([Word("*sea*"), Word(" {{ x }}")], str) == r"\*sea\* \{{ x }}"


def test_letters_that_print_a_word_stand_as_they_are_among_the_marks():
    words = [(Word("at "), None), (Word("Osh", "*"), "{{ host }}"), (Word("", "", 3), None), (Word(","), None)]
    assert written(words, lambda note: f"note-{note}") == "at *{{ host }}*[^note-3],"


def test_no_two_blanks_stand_beside_each_other():
    assert source_of([Word("the "), Word(" sea")], str) == "the sea"
