"""Numbers in words and in figures."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("NUM-01", "Noting that 3 States have paid,", "3", "three"),
        ("NUM-01", "Noting that thirty States have paid,", "thirty", "30"),
        ("NUM-02", "Welcoming the 75th anniversary of the founding of the United Nations,", "75th", "seventy-fifth"),
        ("NUM-04", "Noting that 40% of the ocean is open,", "%", " per cent"),
        ("NUM-05", "Noting that 7,200,000 people live there,", "7,200,000", "7.2 million"),
        ("NUM-05", "Noting that 46 000 people live there,", "46 000", "46,000"),
        ("NUM-06", "Noting that 1/3 of the States have paid,", "1/3", "one third"),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("NUM-01", "Noting that three States and 30 others have paid,"),
        ("NUM-04", "Noting that 40 per cent of the ocean is open,"),
        ("NUM-05", "Noting that 46,000 people live there,"),
        ("NUM-06", "Noting that one third of the States have paid,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
