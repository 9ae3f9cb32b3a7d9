"""Proper names as their owners write them."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        (
            "CAP-10",
            "Noting the work of the economic and social council,",
            "economic and social council",
            "Economic and Social Council",
        ),
        ("CAP-10", "Thanking Guinea Bissau,", "Guinea Bissau", "Guinea-Bissau"),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("CAP-10", "Noting the work of the Economic and Social Council and of the local council,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
