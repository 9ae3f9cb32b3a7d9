"""Budget periods: what is found is printed again from the last of them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts import periods

YEARS = st.lists(st.integers(1990, 2090), min_size=1, max_size=4)
ENDS = st.sampled_from([("1 July", "30 June"), ("1 September", "31 August"), ("1 March", "28 February")])


def period(year, days):
    return f"{days[0]} {year} to {days[1]} {year + 1}"


@given(YEARS, ENDS)
def test_every_period_of_a_text_is_printed_from_the_last_one(years, days):
    text = "; ".join(f"the period from {period(year, days)}" for year in years if year % 4 != 3)
    last = periods.latest([text])
    for found in periods.find(text):
        expression = periods.expression(found, last)
        before = int(expression.partition("earlier(")[2].partition(")")[0] or 0)
        assert periods.shifted(last, -before) == text[found.start : found.end]


@given(st.integers(1950, 2090), st.integers(0, 30), st.integers(0, 30))
def test_moving_a_period_twice_is_moving_it_once_over_both(year, first, second):
    value = period(year, ("1 July", "30 June"))
    assert periods.shifted(periods.shifted(value, first), second) == periods.shifted(value, first + second)
    assert periods.shifted(periods.shifted(value, first), -first) == value


@pytest.mark.parametrize(
    "text",
    ["from 1 July to 31 August 2024", "from 1 July 2024 to 31 August 2024", "from 1 March 2023 to 29 February 2024"],
)
def test_what_is_no_whole_year_is_no_period(text):
    assert not periods.latest([text])


def test_a_day_on_which_no_period_ends_stays_in_words():
    (found,) = periods.find("extended until 31 August 2024")
    assert periods.expression(found, "1 July 2024 to 30 June 2025") == ""


@pytest.mark.parametrize(
    ("value", "said"),
    [
        ("1 July 2025 to 30 June 2024", "out of order"),
        ("2025", "write its first and its last day"),
        ("31 June 2025 to 30 June 2026", "there is no 31 June 2025"),
    ],
)
def test_a_wrong_period_is_told_with_the_remedy(value, said):
    assert said in periods.problem(value)


def test_a_right_period_and_a_placeholder_are_not_told():
    assert periods.problem("1 July 2026 to 30 June 2027") == periods.problem("TODO") == ""


@pytest.mark.parametrize(("value", "years"), [("Osh", 1), ("2024", 9000), ("1 July 2024", -2024)])
def test_what_has_no_year_or_would_have_none_that_exists_is_told(value, years):
    with pytest.raises(ValueError, match="year"):
        periods.shifted(value, years)
