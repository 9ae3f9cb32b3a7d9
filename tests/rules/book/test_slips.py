"""Slips of the pen."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("WORD-02", "Noting the importance of sustainable developmnet,", "developmnet", "development"),
        ("WORD-04", "Recalling it’s decision,", "it’s", "its"),
        ("WORD-05", "Noting the need for an common policy,", "an", "a"),
        ("WORD-06", "Noting that this was agreed in principal,", "in principal", "in principle"),
        ("WORD-07", "Noting the work of the work of the Committee,", "the work of the work of", "the work of"),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("WORD-02", "Noting the importance of sustainable development,"),
        ("WORD-04", "Recalling its decision and the Committee’s decision,"),
        ("WORD-05", "Noting the need for a union, an honest answer and a one-year term,"),
        ("WORD-07", "Noting the work of the Committee and the work of the Council,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
