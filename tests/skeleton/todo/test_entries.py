"""Entries of tables that may be out of date."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.skeleton.load import load
from drafter.skeleton.todo.entries import recent

SINCE = date(2025, 9, 1)


def _told(event, text="the {{ forum.number | ordinal }} Reef Forum", others=""):
    draft = f"drafter: 1\ndocument: {{title: Peace}}\nfacts:\n  events:\n    forum: {event}\n{others}"
    return dict(recent(load(f"{draft}preamble:\n  - Noting: {text}\n"), SINCE))


@given(st.integers(2, 90))
def test_a_number_that_nothing_puts_near_the_time_of_the_text_is_not_told(number):
    assert _told(f"{{number: {number}}}") == {}
    assert _told(f"{{number: {number}, held: 5 May 2019}}") == {"forum": str(number)}


@pytest.mark.parametrize(
    "text",
    [
        "its hope to be hosting the {{ forum.number | ordinal }} Reef Forum",
        "the {{ forum.number | ordinal }} anniversary of the Reef Forum",
        "the {{ forum.number | ordinal }} session of the Commission on the Status of Women",
        "the Reef Forum",
    ],
)
def test_a_number_to_come_an_anniversary_a_session_of_a_year_and_what_no_text_prints_are_told(text):
    assert _told("{number: 69}", text) == {"forum": "69"}


def test_a_number_is_told_where_another_of_its_series_has_a_day():
    assert set(_told("{number: 8}", others="    previous_forum: {number: 7, held: 5 May 2019}\n")) == {
        "forum",
        "previous_forum",
    }
