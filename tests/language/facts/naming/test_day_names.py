"""What the words right beside a day say of it."""

import pytest

from drafter.language.facts.naming.day_names import bounds, deeds


@pytest.mark.parametrize(
    ("before", "after", "name"),
    [
        ("no later than the end of ", "", "deadline"),
        ("for the year ended ", "", "year_end"),
        ("for the period ended ", "", "period_ended"),
        ("from 1 July 2024 to ", "", "period_end"),
        ("from ", " until 30 June 2025", "period_start"),
        ("with effect from ", "", "effective_date"),
        ("for a term of three years beginning ", "", "start"),
        ("a term expiring ", "", "end"),
        ("the status as at ", "", "as_at"),
    ],
)
def test_a_day_is_named_by_the_bound_that_it_is(before, after, name):
    assert bounds(before, after) == [name]


def test_a_day_on_which_something_is_held_bounds_nothing():
    assert bounds("held in Geneva on ", " and in Vienna") == []


def test_what_was_done_on_a_day_names_it_and_what_goes_on_from_it_its_start():
    assert list(deeds("the sanctions imposed ", "the sanctions imposed ")) == [("sanctions",)]
    assert list(deeds("the closing of the crossing from ", "the closing of the crossing from ")) == [
        ("closing", "start")
    ]
