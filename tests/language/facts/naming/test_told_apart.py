"""Names that tell values apart."""

import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts.naming.told_apart import Called, distinct, series_of
from drafter.language.numbers import LARGEST

NAMES = st.lists(st.sampled_from(["share", "base_share", "account_share", "session", "forum", ""]), max_size=4)
CALLED = st.builds(Called, NAMES, st.none() | st.integers(1, 3), st.booleans())


@given(st.lists(CALLED, max_size=8), st.sets(st.sampled_from(["share", "forum", "first_share", "event"])))
def test_every_value_has_a_name_of_its_own_that_nothing_else_has(several, taken):
    names = distinct(dict(enumerate(several)), taken)
    assert list(names) == list(range(len(several)))
    assert len(set(names.values())) == len(names)
    assert taken.isdisjoint(names.values())
    assert "session" not in names.values()


@given(st.lists(CALLED, max_size=8))
def test_a_number_ends_a_name_only_where_words_cannot_tell_it_apart(several):
    for name in distinct(dict(enumerate(several))).values():
        assert not re.search(r"_\d", name) or len(several) > 2


def test_the_order_of_a_series_is_told_in_words_that_hold_for_the_next_one_too():
    third, fourth, fifth = Called(["forum"], 3), Called(["forum"], 4), Called(["forum"], 5, ahead=True)
    assert distinct({1: fourth, 2: third}) == {1: "latest_forum", 2: "previous_forum"}
    assert distinct({1: fourth, 2: fifth}) == {1: "forum", 2: "next_forum"}
    assert distinct({1: third, 2: fourth, 3: fifth}) == {1: "previous_forum", 2: "latest_forum", 3: "next_forum"}


def test_values_of_one_rank_are_counted_in_the_order_of_the_text():
    assert list(distinct({n: Called(["report"], 79) for n in range(3)}).values()) == [
        "first_report", "second_report", "third_report",
    ]  # fmt: skip


def test_the_first_keeps_its_name_where_the_others_have_one_of_their_own():
    assert distinct({1: Called(["report"]), 2: Called(["report", "law_report"])}) == {1: "report", 2: "law_report"}


def test_more_values_than_have_an_ordinal_in_words_are_counted_in_figures():
    names = distinct({n: Called(["report"], 79) for n in range(LARGEST + 1)})
    assert len(set(names.values())) == LARGEST + 1
    assert names[LARGEST] == f"report_{LARGEST + 1}"


def test_resolutions_of_several_years_are_told_apart_by_them_but_for_the_last_which_others_may_follow():
    days = [date(2023, 10, 11), date(2021, 10, 8), date(2022, 10, 6)]
    named = distinct({day: Called(["council_resolution"], day) for day in days})
    assert list(named.values()) == ["latest_council_resolution", "council_resolution_2021", "council_resolution_2022"]


def test_several_of_one_year_are_told_apart_by_their_order():
    days = [date(2022, 3, 8), date(2022, 10, 6), date(2023, 10, 11)]
    named = distinct({day: Called(["resolution"], day) for day in days})
    assert list(named.values()) == ["earlier_resolution", "previous_resolution", "latest_resolution"]


def test_what_follows_an_event_to_come_in_its_series_is_to_come_too():
    numbers = {11: Called(["forum"], (11, "")), 12: Called(["forum"], (12, ""), ahead=True)}
    named = distinct({**numbers, 13: Called(["forum"], (13, ""))})
    assert list(named.values()) == ["latest_forum", "next_forum", "following_forum"]


def test_a_series_of_three_or_four_tells_which_one_is_the_latest():
    forums = {number: Called(["forum"], number) for number in (52, 53, 54, 55)}
    named = distinct(forums)
    assert list(named.values()) == ["earliest_forum", "earlier_forum", "previous_forum", "latest_forum"]
    assert {series_of(name) for name in named.values()} == {"forum"}


def test_values_beside_a_group_keep_their_name_to_themselves():
    named = distinct({1: Called(["report", "sea"]), 2: Called(["report", "sea"]), 3: Called(["sea"])})
    assert list(named.values()) == ["first_report", "second_report", "sea"]
