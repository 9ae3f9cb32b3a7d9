"""Numbers of events in a text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts import numbered
from drafter.language.numbers import ordinal


@given(st.integers(1, 399), st.sampled_from(["session", "Meeting", "Review Conference", "annual dialogue"]))
def test_a_number_prints_the_words_it_was_read_from(number, what):
    for words in (ordinal(number), ordinal(number).capitalize()):
        text = f"the {words} {what} of the Committee"
        (found,) = numbered.find(text)
        assert found.number == number
        assert numbered.printed_number(found, text)


@pytest.mark.parametrize(
    "text",
    [
        "the Fourth Geneva Convention",
        "the first part",
        "the tenth emergency special session",
        "its thirtieth special session",
    ],
)
def test_what_is_no_event_in_a_series_has_no_number(text):
    assert list(numbered.find(text)) == []


@given(st.integers(1, 399))
def test_an_anniversary_has_a_number(number):
    (found,) = numbered.find(f"the {ordinal(number)} anniversary of the adoption of the Declaration")
    assert (found.number, numbered.is_anniversary(found)) == (number, True)


def test_words_with_commas_belong_to_the_name_of_an_event():
    (found,) = numbered.find("looks forward to the second Rural, Coastal and Inland Waters Forum, to be held in Osh")
    assert (found.number, found.words, found.kind) == (2, "Rural, Coastal and Inland Waters", "forum")
