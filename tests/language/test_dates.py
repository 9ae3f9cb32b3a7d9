"""Dates in the forms of the United Nations."""

import re
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import dates
from drafter.language.dates import MONTHS, When

DAYS = st.dates(date(1945, 1, 1), date(2199, 12, 31))
DAY = DAYS.map(lambda day: When(day, day))
MONTH = st.builds(
    lambda year, month: dates.parse(f"{MONTHS[month]} {year}"), st.integers(1945, 2199), st.integers(0, 11)
)
YEAR = st.integers(1945, 2199).map(lambda year: When(date(year, 1, 1), date(year, 12, 31), "year"))
SPAN = st.builds(
    lambda day, days, form: When(day, day + timedelta(days=days), form),
    DAYS, st.integers(1, 500), st.sampled_from(["and", "to"]),
)  # fmt: skip
WHENS = DAY | MONTH | YEAR | SPAN


@given(WHENS)
def test_what_is_printed_is_read_back(when):
    assert dates.parse(dates.format(when)) == when


@given(DAY | MONTH | SPAN)
def test_what_is_printed_is_found_whole_in_a_text(when):
    printed = dates.format(when)
    assert re.search(dates.DATE, f"held {dates.with_preposition(when)}, in Rome")[0] == printed


@given(WHENS)
def test_the_first_day_is_not_after_the_last(when):
    read = dates.parse(dates.format(when))
    assert read.first <= read.last


@given(DAYS)
def test_an_iso_date_is_the_same_day_as_the_printed_one(day):
    assert dates.parse(day.isoformat()) == dates.parse(dates.day(day))
    assert dates.parse(day.isoformat()[:7]) == dates.parse(f"{MONTHS[day.month - 1]} {day.year}")


@given(st.text(st.sampled_from("0123456789 -JuneFebruaryandtofrom"), max_size=30))
def test_any_text_is_a_date_or_refused_with_a_sentence(text):
    refusal = ""
    try:
        dates.parse(text)
    except ValueError as error:
        refusal = str(error)
    assert refusal == "" or re.search(r"no date|there is no|out of order|no last day", refusal)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("31 June 2025", "June has 30 days"),
        ("29 February 2025", "February has 28 days"),
        ("2025-02-30", "February has 28 days"),
        ("2025-13-01", "there is no month 13"),
        ("5 and 4 July 2024", "out of order"),
        ("1 September and 31 August 2025", "out of order"),
        ("4/7/2024", "write it as 4 July 2024"),
        ("July 4, 2024", "did you mean “4 July 2024”"),
        ("4 july 2024", "did you mean “4 July 2024”"),
        ("", "write it as 4 July 2024"),
        ("from 4 July 2024", "no last day"),
        ("4 and 2024", "write it as 4 July 2024"),
    ],
)
def test_what_is_no_date_is_told_with_the_reason(text, words):
    with pytest.raises(ValueError, match=re.escape(words)):
        dates.parse(text)


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("31 December 2024 and 1 January 2025", "on 31 December 2024 and 1 January 2025"),
        ("from 30 November to 12 December 2023", "from 30 November to 12 December 2023"),
        ("19 to 21 April 2016", "from 19 to 21 April 2016"),
        ("  4   July 2024", "on 4 July 2024"),
        ("2024", "in 2024"),
    ],
)
def test_a_date_takes_the_preposition_of_its_form(text, printed):
    assert dates.with_preposition(dates.parse(text)) == printed


@given(WHENS)
def test_what_is_printed_is_official_and_ends_on_its_last_day(when):
    printed = dates.format(when)
    assert dates.is_official(printed)
    assert dates.last_day(printed) == when.last


@given(st.text("0123456789 and to", max_size=12), st.sampled_from(MONTHS), st.integers(0, 9999))
def test_whatever_is_found_in_a_text_has_a_last_day_or_none(days, month, year):
    for found in re.finditer(dates.DATE, f"{days} {month} {year:04}"):
        last = dates.last_day(found[0])
        assert last is None or dates.day(last) in found[0] or dates.parse(found[0]).last == last
