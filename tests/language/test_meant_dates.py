"""A date in another form is understood where only one date can be meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import dates, meant_dates


def meant(text):
    return meant_dates.meant(text, dates.MONTHS, dates.official)


@given(st.dates(min_value=dates.date(1945, 1, 1), max_value=dates.date(2100, 1, 1)))
def test_a_day_is_understood_with_its_month_cut_short_as_an_ordinal_or_first(day):
    right, month = dates.day(day), dates.MONTHS[day.month - 1]
    assert meant(f"{day.day} {month[:3].lower()}. {day.year}") == right
    assert meant(f"{month} {day.day}th, {day.year}") == meant(f"on the {day.day}th of {month} {day.year}") == right


@pytest.mark.parametrize(
    "text",
    ["3/4/2024", "18 March", "18 March 24", "spring 2025", "tomorrow", "from 9 to 8 Nov 2025", "30 Feb 2025", ""],
)
def test_nothing_is_guessed_where_several_dates_may_be_meant_or_none_is(text):
    assert meant(text) == ""


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("18/03/2024", "18 March 2024"),
        ("between 10 and 21 November 2025", "from 10 to 21 November 2025"),
        ("from 10 until 21 novembre 2025", "from 10 to 21 November 2025"),
        ("Monday, 3 November 2024", "3 November 2024"),
        ("on 30 April 2024", "30 April 2024"),
    ],
)
def test_other_forms_are_understood(text, right):
    assert meant(text) == right
