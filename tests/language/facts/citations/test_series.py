"""The series of earlier resolutions."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import dates, organs
from drafter.language.facts.citations import series
from drafter.language.facts.parts import joined
from tests.language.test_dates import DAYS
from tests.language.test_symbols import NUMBERS

SERIES = st.dictionaries(NUMBERS, DAYS.map(dates.day), min_size=1, max_size=8)


@given(SERIES)
def test_a_series_is_read_back_in_its_order(cited):
    assert list(series.parse(series.format(cited)).items()) == list(cited.items())


@given(SERIES)
def test_a_series_is_found_whole_with_its_noun(cited):
    text = f"its {series.with_noun(cited)} on peace"
    assert [(text[c.start : c.end], c.series, c.form) for c in series.find(text)] == [
        (series.with_noun(cited), cited, "resolutions")
    ]


@given(SERIES)
def test_no_comma_stands_before_the_last_and(cited):
    assert ", and" not in series.format(cited)


@given(SERIES, st.data())
def test_a_series_with_dates_missing_is_found_and_printed_again(cited, data):
    kept = data.draw(st.sets(st.sampled_from(list(cited))))
    cited = {number: day if number in kept else "" for number, day in cited.items()}
    text = f"the resolutions, {series.with_noun(cited)}, on peace"
    (found,) = series.find(text)
    print_ = {"resolutions": series.with_noun, "series": series.format, "numbers": lambda s: joined(series.numbers(s))}
    assert print_[found.form](found.series) == text[found.start : found.end]


@pytest.mark.parametrize(
    "text",
    [
        "Human Rights Council resolution 53/11 of 12 July 2023",
        "its resolutions 67/17 A and B of 1 May 2013",
        "its decision 78/401",
        "the report A/78/64",
        "its resolutions 77/1, 77/2, and 77/3",
        "resolution 77/1 of 31 June 2022",
    ],
)
def test_what_printing_would_not_give_back_or_is_of_another_organ_is_not_found(text):
    assert [c.series for c in series.find(text) if len(c.series) > 0] == []


@given(SERIES.filter(lambda cited: len(cited) > 1), st.sampled_from(["listed", "listed_and"]))
def test_a_series_is_found_with_the_words_that_join_it(cited, form):
    words = joined(series.parts(cited, series.FORMS[form]))
    assert [(c.series, c.form) for c in series.find(f"its resolutions {words} on peace")] == [(cited, form)]


@pytest.mark.parametrize(
    "words",
    [
        "61/110 and 61/111 of 14 December 2006, 62/101 of 17 December 2007 and 77/120 and 77/121 of 12 December 2022",
        "58/5 of 3 November 2003, 78/252, 78/253 and 78/257 of 22 December 2023 and 79/1",
    ],
)
def test_resolutions_of_one_day_are_joined_within_a_list(words):
    (found,) = series.find(f"its resolutions {words}, on peace")
    assert found.form == "resolutions"
    assert series.format(found.series) == words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("its resolutions 75/4 of 2 May 2021,76/3 of 2 May 2022 and 77/3", ["76/3", "77/3"]),
        ("its resolutions 75/4 of 2 of May 2021, 76/3 of 2 May 2022", []),
        ("its resolutions 75/4 of 2 of May 2021 and 77/3", []),
        ("its resolutions 75/4 on the Year of the Reef, 2021, 76/3 of 2 May 2022 on coral", ["75/4", "76/3"]),
    ],
)
def test_of_a_list_that_nothing_prints_whole_the_end_alone_is_found(text, found):
    assert [number for one in series.find(text) for number in one.series] == found


def test_a_list_with_years_and_without_a_noun_is_of_the_security_council_alone():
    text = "the resolutions of the Security Council on women, including 1325 (2000) and 2242 (2015)"
    assert not list(series.find(text))
    assert len(list(series.find(text, organs.SECURITY))) == 1
