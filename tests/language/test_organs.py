"""The organs: how each counts its sessions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import organs
from drafter.language.numbers import parse_ordinal


@given(st.integers(1, 399))
def test_the_line_of_a_session_gives_its_number_back(number):
    line = organs.session_line(str(number))
    assert parse_ordinal(line.removesuffix(" session")) == number


@given(st.integers(1946, 2399))
def test_a_session_that_is_a_year_is_printed_in_figures(year):
    assert organs.session_line(str(year)) == f"{year} session"
    assert organs.is_year(str(year))


@pytest.mark.parametrize("line", ["General Assembly", "Security Council", "Conference of the Parties", ""])
def test_an_organ_without_a_parent_is_named_as_it_stands(line):
    assert organs.named(line) == line


@pytest.mark.parametrize("title", ["Resolution 2728", "Resolution 2728 (2024) on peace", "2728 (2024)"])
def test_a_title_that_says_more_or_less_is_no_number(title):
    assert organs.in_title(title) == ""
