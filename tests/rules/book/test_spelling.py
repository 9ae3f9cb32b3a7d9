"""Spelling, with -ize; names and quotations are let alone."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("SPL-01", "Emphasising the ocean,", "Emphasising", "Emphasizing"),
        ("SPL-02", "1. Requests the Committee to revize the report; / 2. Decides to meet.", "revize", "revise"),
        ("SPL-04", "Noting the color of the ocean,", "color", "colour"),
        ("SPL-06", "Noting the co-ordination of the work,", "co-ordination", "coordination"),
        ("SPL-07", "Noting the decision making of States,", "decision making", "decision-making"),
        ("SPL-09", "Noting the newly-elected members,", "newly-", "newly "),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("SPL-01", "Noting the Organisation for Economic Co-operation and Development,"),
        ("SPL-04", "Noting the colour of the ocean,"),
        ("SPL-07", "Noting the decision-making of States,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
