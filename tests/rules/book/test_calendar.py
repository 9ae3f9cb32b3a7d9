"""Sessions: a date, a report and an agenda item belong to the right one."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        (
            "CAL-04",
            "session: Eightieth session | adoption: Resolution adopted by the General Assembly on 1 March 2027",
            "1 March 2027",
            None,
        ),
        (
            "CAL-08",
            "1. Decides to put on the agenda of its tenth session under the item entitled “Oceans” this; / 2. Asks.",
            "",
            ",",
        ),
        (
            "CAL-11",
            "base: Seventy-eighth session, eightieth | session: Eighty-first session",
            "Eighty-first session",
            None,
        ),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("CAL-04", "session: Eightieth session | adoption: Resolution adopted by the General Assembly on 1 March 2026"),
        ("CAL-08", "1. Decides to include an item in the provisional agenda of its eightieth session; / 2. Asks."),
        ("CAL-11", "base: Seventy-eighth session, eightieth | session: Eightieth session"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
