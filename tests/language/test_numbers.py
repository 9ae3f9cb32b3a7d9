"""Numbers in words."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.numbers import ORDINAL, cardinal, ordinal, ordinal_figures, parse_ordinal

SESSIONS = range(1, 400)


def test_every_ordinal_is_read_back():
    assert [parse_ordinal(ordinal(n)) for n in SESSIONS] == list(SESSIONS)


def test_every_ordinal_is_found_whole_in_a_text_with_and_without_a_capital():
    for n in SESSIONS:
        for words in (ordinal(n), ordinal(n).capitalize()):
            assert re.search(ORDINAL, f"its {words} session")[0] == words


@given(st.integers(0, 1999), st.integers(0, 1999))
def test_different_numbers_have_different_words(one, other):
    assert (cardinal(one) == cardinal(other)) == (one == other)


@given(st.text())
def test_words_that_are_no_ordinal_are_none(words):
    number = parse_ordinal(words)
    assert number is None or ordinal(number) == words.lower().replace("\u00a0", " ").replace("\u2011", "-")


@pytest.mark.parametrize("number", [-1, 2000])
def test_a_number_out_of_range_is_refused_with_the_range(number):
    with pytest.raises(ValueError, match="from 0 to 1999"):
        cardinal(number)


def test_a_printed_ordinal_with_typographic_spaces_is_read():
    assert parse_ordinal("one hundred and twenty\u2011first".replace(" ", "\u00a0")) == 121


@given(st.integers(1, 5000))
def test_an_ordinal_in_figures_ends_as_it_is_spoken(number):
    endings = {"first": "st", "second": "nd", "third": "rd"}
    last = re.split("[ -]", ordinal(number % 1000 + 1000))[-1]
    assert ordinal_figures(number) == f"{number}{endings.get(last, 'th')}"
