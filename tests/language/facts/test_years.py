"""The year for which a text provides."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts import periods, years


@given(st.integers(-1, 2), st.integers(-1, 2))
def test_every_year_for_which_a_text_provides_is_printed_from_the_usual_one(first, second):
    text = f"the budget for {1945 + 80 + first}; the Fund for {1945 + 80 + second}"
    usual = years.usual([text], 80)
    for start, end, year in years.find(text, 80):
        name, _, form = years.expression(year, usual).partition(" | ")
        assert name == "year"
        count = int(form.partition("(")[2].rstrip(")") or 0)
        assert periods.shifted(usual, count if form.startswith("later") else -count) == text[start:end]


@pytest.mark.parametrize(
    "text",
    [
        "the earthquake in 2024",
        "the goals for 2030",
        "the plan for 2024–2027",
        "a conference for 1995",
        "the review of 2024",
        "for the years 2024 and 2030",
    ],
)
def test_a_year_of_something_that_happened_and_a_goal_stay_in_words(text):
    assert not years.usual([text], 79)


@pytest.mark.parametrize("text", ["at its 2024 session", "at its 2024 substantive session", "session of 2024"])
def test_the_year_of_a_session_is_found(text):
    assert years.usual([text], 79) == "2024"


@pytest.mark.parametrize("value", ["25", "next year", "1899", "20255", "２０２５"])
def test_a_wrong_year_is_told(value):
    assert "is no year" in years.problem(value)


def test_a_right_year_and_a_placeholder_are_not_told():
    assert years.problem("2027") == years.problem("TODO") == ""
