"""The enacting words and the preamble."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("STR-02", "THE GENERAL ASSEMBLY, / Noting the ocean,", "THE GENERAL ASSEMBLY,", "The General Assembly,"),
        ("PRE-01", "Whereas the ocean is deep,", "Whereas", None),
        ("PRE-04", "Noting the ocean; / Noting the sea,", ";", ","),
        ("PRE-05", "Noting the ocean, and recalls the sea,", "recalls", None),
        ("PRE-06", "Noting that: / (a) the report was deep.", "t", "T"),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("STR-02", "The General Assembly, / Noting the ocean,"),
        ("PRE-01", "Noting the ocean,"),
        ("PRE-04", "Noting the ocean, / Noting the sea,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
