"""What negotiations leave in a text."""

import pytest

from drafter.cli.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("NEG-02", "PP7. Noting the ocean,", "PP7. ", ""),
        ("NEG-03", "Noting the [deep] ocean,", "[deep]", None),
        ("NEG-06", "Noting the ocean, agreed ad ref,", "agreed ad ref", None),
        ("NEG-06", "Recalling its resolution 80/XX,", "/XX", None),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("NEG-02", "Noting the ocean,"),
        ("NEG-03", "Noting the (deep) ocean,"),
        ("NEG-06", "Recalling its resolution 80/20,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
