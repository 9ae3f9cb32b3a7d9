"""Operative paragraphs: their verbs, numbers and ends; a number that is wrong is told once."""

import pytest

from drafter.cli.disk.library import phrases
from tests.rules.book.lists import numbered, told
from tests.rules.examples import found


@pytest.mark.parametrize("numbers", [(1, 2, 4, 4, 5), (1, 2, 3, 5, 6), (1, 3, 3, 4), (1, 2, 9, 4, 5)])
def test_one_wrong_number_is_told_once(numbers):
    assert len(told("OP-02", *numbered(*numbers))) == 1


def test_two_wrong_numbers_are_told_each():
    assert told("OP-02", *numbered(1, 2, 7, 4, 5, 9, 7)) == ["7.", "9."]


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("OP-04", "1. Urges peace, / 2. Decides to meet.", ",", ";"),
        ("OP-05", "1. Urges peace; and / 2. Decides to meet.", "; and", ";"),
        ("OP-06", "1. Urges peace, and urges also calm; / 2. Decides to meet.", "urges also", "also urges"),
        ("OP-11", "1. Urges peace by means of this resolution; / 2. Decides to meet.", "this ", "the present "),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]
