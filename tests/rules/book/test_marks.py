"""Brackets, quotation marks and signs, and the spaces at them."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("PUN-15", "Noting the ocean (and the sea,", "(", None),
        ("PUN-15", "Noting the ocean and the sea),", ")", None),
        ("PUN-16", "Noting the deep ocean”, and the sea,", "”", None),
        ("PUN-17", "Noting the “deep ocean ” and the sea,", " ", ""),
        ("PUN-18", "Noting the ocean & the sea,", "&", "and"),
        ("PUN-19", "title: “The deep ocean”", "“The deep ocean”", None),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        ("PUN-15", "Noting the ocean (and the sea),"),
        ("PUN-16", "Noting the “deep ocean”, and the sea,"),
        ("PUN-17", "Noting the “deep ocean” and the sea,"),
        ("PUN-18", "Noting the ocean and the sea,"),
        ("PUN-19", "title: “Deep ocean” and “shallow sea”"),
    ],
)
def test_what_is_right_is_let_alone(rule, line):
    assert found(rule, line, phrases()) == []
