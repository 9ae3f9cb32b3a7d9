from dataclasses import fields
from itertools import pairwise

import pytest
from hypothesis import given

from drafter.model.resolution import (
    Emphasis,
    Link,
    Masthead,
    Note,
    NoteAgain,
    Paragraph,
    Resolution,
    Strong,
    Text,
    merged,
    plain,
)
from tests.resolutions import adopted, draft
from tests.strategies import INLINES


@given(INLINES, INLINES)
def test_joining_neighbours_keeps_every_word_and_is_done_once(one, other):
    joined = merged((*one, *other))
    assert plain(joined) == plain(one) + plain(other)
    assert merged(joined) == joined
    twins = [one for one, other in pairwise(joined) if type(one) is type(other) and isinstance(one, Text | Emphasis)]
    assert twins == []


@given(INLINES)
def test_plain_words_have_no_notes(inlines):
    assert plain(inlines) == plain(tuple(one for one in inlines if not isinstance(one, Note | NoteAgain)))


@pytest.mark.parametrize("one", [Text("a"), Emphasis("a"), Strong("a"), Link("a", "b"), NoteAgain(1)])
def test_words_of_another_kind_are_other_words(one):
    others = [Text("a"), Emphasis("a"), Strong("a"), Link("a", "b"), NoteAgain(1)]
    assert [other == one for other in others].count(True) == 1


@pytest.mark.parametrize("record", [Text("a"), Paragraph(()), Masthead(), Resolution(Masthead(), (), ())])
def test_a_resolution_cannot_be_changed_in_place(record):
    with pytest.raises(AttributeError):
        setattr(record, fields(record)[0].name, "other")


def test_an_adopted_text_has_a_number_and_an_adoption_line():
    assert adopted().adopted
    assert not draft().adopted
