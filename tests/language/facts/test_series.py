"""The series of earlier resolutions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import dates
from drafter.language.facts import series
from tests.language.test_dates import DAYS
from tests.language.test_symbols import NUMBERS

SERIES = st.dictionaries(NUMBERS, DAYS.map(dates.day), min_size=1, max_size=8)


@given(SERIES)
def test_a_series_is_read_back_in_its_order(cited):
    assert list(series.parse(series.format(cited)).items()) == list(cited.items())


@given(SERIES)
def test_a_series_is_found_whole_with_its_noun(cited):
    text = f"its {series.with_noun(cited)} on peace"
    assert [(text[start:end], found) for start, end, found in series.find(text)] == [(series.with_noun(cited), cited)]


@given(SERIES)
def test_no_comma_stands_before_the_last_and(cited):
    assert ", and" not in series.format(cited)


@pytest.mark.parametrize(
    ("numbers", "after", "own"),
    [
        (["73/1", "75/1"], " on the law of the sea", True),
        (["73/1", "75/1"], " on the rule of law", False),
        (["71/1", "73/1", "75/1"], " and other resolutions", True),
        (["71/1", "73/1", "74/1"], " and other resolutions", False),
        (["75/1"], " on the law of the sea", False),
    ],
)
def test_a_series_is_taken_by_its_subject_or_by_its_rhythm(numbers, after, own):
    cited = dict.fromkeys(numbers, "1 May 2019")
    assert series.is_own(cited, after, "The law of the sea", 77, 2) is own
