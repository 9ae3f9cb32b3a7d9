"""Inlines are cut, tidied and joined without losing a word or a note."""

import re

from hypothesis import given
from hypothesis import strategies as st

from drafter.model.resolution import Emphasis, Note, Strong, Text, merged, plain
from drafter.readers.grammar.inlines import cut, emphasized, is_wholly, lean, roman, tidy

WORDS = st.text("ab, ", max_size=8)
INLINES = st.lists(
    st.one_of(WORDS.map(Text), WORDS.map(Emphasis), WORDS.map(Strong), st.just(Note((Text("Ibid."),)))), max_size=6
).map(tuple)


@given(INLINES, st.integers(0, 30))
def test_the_two_parts_of_a_cut_are_the_whole(inlines, at):
    head, rest = cut(inlines, at)
    assert merged((*head, *rest)) == merged(inlines)
    assert plain(head) == plain(inlines)[:at]


@given(INLINES)
def test_what_is_tidy_has_single_spaces_and_all_its_words_and_notes(inlines):
    found = tidy(inlines)
    assert plain(found).lstrip() == " ".join(plain(inlines).split())
    assert len([i for i in found if isinstance(i, Note)]) == len([i for i in inlines if isinstance(i, Note)])


@given(INLINES)
def test_what_is_tidy_begins_with_a_space_where_one_is_printed_behind_the_mark_that_begins_it(inlines):
    before = shown(inlines).lstrip()
    is_printed = re.match(r"¹[¹ ]* [¹ ]*[^¹ ]", before) is not None
    assert plain(tidy(inlines)).startswith(" ") == is_printed


@given(INLINES)
def test_what_is_tidy_has_no_space_before_a_mark_that_one_follows_and_none_before_the_last(inlines):
    assert not re.search(r" ¹+( |$)", shown(tidy(inlines)))


def shown(inlines):
    return "".join("¹" if isinstance(one, Note) else one.words for one in inlines)


@given(INLINES)
def test_to_tidy_what_is_tidy_changes_nothing(inlines):
    assert tidy(tidy(inlines)) == tidy(inlines)


@given(INLINES, st.integers(0, 30))
def test_italics_change_no_word(inlines, length):
    assert plain(emphasized(inlines, length)) == plain(inlines)


def test_a_roman_line_has_no_italics_and_a_lean_one_keeps_them():
    line = (Strong("Agenda"), Text(" item "), Emphasis("5"))
    assert roman(line) == (Text("Agenda item 5"),)
    assert lean(line) == (Text("Agenda item "), Emphasis("5"))


def test_a_line_without_words_is_wholly_of_no_kind():
    assert not is_wholly(Strong, (Note((Text("Ibid."),)), Strong(" ")))
    assert is_wholly(Strong, (Strong("Annex"), Text(" "), Note((Text("Ibid."),))))
