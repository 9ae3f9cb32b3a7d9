"""Commas, quotation marks, dashes, spaces."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("PUN-01", "Noting the lack of shelter, energy, and water,", ",", ""),
        ("PUN-02", 'Noting the "deep ocean",', '"deep ocean"', "“deep ocean”"),
        ("PUN-03", "Noting the “deep ocean,” and the sea,", ",”", "”,"),
        ("PUN-04", "Noting the item titled “Oceans”,", "titled", "entitled"),
        ("PUN-05", "Noting the ocean's depth,", "'", "’"),
        ("PUN-07", "Noting the ocean — and the sea,", " — ", " – "),
        ("PUN-13", "Noting the ocean , and the sea,", " ", ""),
        ("PUN-14", "Noting that it inter alia met,", "inter alia", None),
        ("PUN-20", "Noting the co- operation in the short- and long-term,", "co- operation", None),
        ("WORD-01", "Noting of of the ocean,", "of of", "of"),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("PUN-01", "Noting the ocean, the sea and the lake,"),
        ("PUN-02", "Noting the “deep ocean”,"),
        ("PUN-05", "Noting the ocean’s depth,"),
        ("PUN-07", "Noting the ocean – and the sea – in 2025–2026,"),
        ("WORD-01", "Noting that that the ocean is deep,"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
