"""Days of events in a text."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import dates
from drafter.language.facts import events

DAYS = st.dates(date(2022, 1, 1), date(2030, 12, 31))


@given(DAYS, st.sampled_from(["held on {}", "the statement of {}", "held in Rome, Italy, on {}", "as at {}"]))
def test_a_day_prints_the_words_it_was_read_from(day, frame):
    text = frame.format(dates.day(day))
    (found,) = events.days(text, date(2022, 1, 1))
    printed = dates.with_preposition if found.form == "when" else dates.format
    assert printed(dates.parse(found.held)) == text[found.start : found.end]


@given(DAYS, DAYS)
def test_only_days_within_reach_are_found(day, since):
    assert bool(list(events.days(f"held on {dates.day(day)}", since))) is (day >= since)


@pytest.mark.parametrize(("held", "is_found"), [("April 2021", True), ("April 2015", False)])
def test_an_election_is_no_history_for_a_term(held, is_found):
    since = date(2022, 7, 1)
    assert bool(list(events.days(f"the general election that was held in {held}", since))) is is_found
    assert not list(events.days(f"the order that was issued in {held}", since))


@given(DAYS)
def test_what_is_told_of_the_time_since_is_no_history(day):
    assert not events.is_history(f"the anniversary on {dates.day(day)}", date(2022, 1, 1))
    assert events.is_history(f"the anniversary on {dates.day(day)}", date(2031, 1, 1))


@pytest.mark.parametrize("days", ["on 4, 5 and 7 June 2024", "in June and July 2024", "from 4–6 June 2024"])
def test_a_day_that_shares_its_month_or_year_with_one_before_it_is_not_parted_from_it(days):
    assert list(events.days(f"the workshops held {days}", date(2022, 1, 1))) == []
