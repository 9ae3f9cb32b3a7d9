"""Meetings that do not follow each other, told at the one that is out of place; the latest stands on its own."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("line", "marked"),
    [
        ("meetings: [{number: 7, held: 4 July 2021}, {number: 9, held: 5 July 2023}]", "9"),
        (
            "latest_meeting: {number: 8, held: 5 July 2022}, meetings: [{number: 7}, {number: 9, held: 5 July 2023}]",
            "9",
        ),
        ("latest_meeting: {number: 9, held: 5 July 2023}, meetings: [{number: 7, held: 4 July 2021}]", "9"),
    ],
)
def test_a_meeting_that_is_out_of_place_is_marked_once(line, marked):
    assert found("NUM-07", f"facts: {{{line}}}", phrases()) == [(marked, None)]


@pytest.mark.parametrize(
    "line",
    [
        "meetings: [{number: 7, held: 4 July 2021}, {number: 8, held: 5 July 2023}]",
        "latest_meeting: {number: 9, held: 5 July 2023}, meetings: [{number: 7, held: 4 July 2021}, {number: 8}]",
        "latest_meeting: {number: 8}",
    ],
)
def test_meetings_that_follow_each_other_are_let_alone(line):
    assert found("NUM-07", f"facts: {{{line}}}", phrases()) == []
