"""The words after an opening phrase are those that belong to it."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("VRB-03", "Taking note the state of the ocean,", "", " of"),
        ("VRB-03", "Recalling of the state of the ocean,", " of", ""),
        ("VRB-05", "1. Requests that the Committee to meet; / 2. Decides to return.", "that ", ""),
        ("VRB-06", "1. Calls on the Committee to meet; / 2. Decides to return.", "on", "upon"),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("VRB-03", "Taking note of the state of the ocean,"),
        ("VRB-05", "1. Requests that the Committee meet; / 2. Decides to return."),
        ("VRB-06", "1. Calls upon the Committee to meet; / 2. Decides to return."),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
