"""Words that are out of use."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("LANG-01", "Noting the benefit to mankind,", "mankind", "humankind"),
        ("LANG-01", "Noting the care of the elderly,", "the elderly", "older persons"),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("LANG-01", "Noting the benefit to humankind,"),
        ("LANG-01", "Recalling the common heritage of mankind,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
