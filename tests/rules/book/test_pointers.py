"""References to own paragraphs."""

import pytest

from drafter.cli.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("OP-13", "1. Requests what paragraph 5 above says; / 2. Decides to return.", "5", None),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("OP-13", "1. Decides to meet; / 2. Requests what paragraph 1 above says."),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
