"""The days and numbers of events are such as a text may have."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


def entries(*lines):
    return f"document: {{session: 81}} | facts: {{events: {{{', '.join(lines)}}}}}"


def test_a_year_far_ahead_is_told_at_the_day_and_one_that_is_near_is_not():
    text = entries("forum: {held: 4 July 2062}", "congress: {held: from 1 to 4 July 2030}", "seminar: {held: TODO}")
    assert found("FACT-13", text, phrases()) == [("4 July 2062", None)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("previous_forum: {number: 4, held: 4 July 2025}", "latest_forum: {number: 5, held: 4 July 2024}"),
        ("second_forum: {number: 5, held: 4 July 2024}", "first_forum: {number: 4, held: 4 July 2025}"),
    ],
)
def test_days_that_go_down_while_numbers_go_up_are_told_in_any_order(first, second):
    assert found("FACT-14", entries(first, second), phrases()) == [("4 July 2024", None)]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("forum: {number: 4, held: 4 July 2025}", "ocean_forum: {number: 5, held: 4 July 2024}"),
        ("forum: {number: 4, held: 4 July 2025}", "next_forum: {number: 5}"),
        ("forum: {number: 4, held: from 4 to 9 July 2025}", "next_forum: {number: 5, held: July 2025}"),
    ],
)
def test_events_of_two_series_without_days_or_of_the_same_days_are_in_order(first, second):
    assert found("FACT-14", entries(first, second), phrases()) == []


def test_a_town_is_no_country_and_has_no_article():
    text = entries("forum: {place: the Osh, country: Osh}", "seminar: {place: the Hague, country: the Sudan}")
    assert found("FACT-15", text, phrases()) == [("Osh", None), ("the Osh", None), ("the Hague", None)]


@pytest.mark.parametrize("country", ["Iran (Islamic Republic of)", "the Islamic Republic of Iran", "Holy See", "TODO"])
def test_a_country_is_known_as_lists_and_as_sentences_have_it(country):
    assert found("FACT-15", entries(f"forum: {{place: the Vatican, country: {country}}}"), phrases()) == []
