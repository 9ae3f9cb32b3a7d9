"""Facts that do not go together, told at the one that is out of place."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("FACT-03", "facts: {earlier_resolutions: {76/15: 1 December 2021, 74/12: 2 December 2019}}", "74/12", None),
        ("FACT-03", "facts: {earlier_resolutions: {85/1: 1 October 2030}}", "85/1", None),
        (
            "DATE-08",
            "document: {session: 81} | facts: {latest_meeting: {number: 9, held: 3 March 2030}}",
            "3 March 2030",
            None,
        ),
        ("FACT-08", "facts: {host: Ghana}", "host", None),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("FACT-03", "facts: {earlier_resolutions: {74/12: 2 December 2019, 76/15: 1 December 2021}}"),
        ("DATE-08", "document: {session: 81} | facts: {latest_meeting: {number: 9, held: 3 March 2026}}"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
