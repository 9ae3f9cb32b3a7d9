"""Sub-paragraphs: a letter that is wrong is told once, and a list goes on where a line interrupts it."""

import pytest

from drafter.cli.disk.library import phrases
from drafter.rendering.body.counting import letter
from tests.rules.book.lists import lettered, told
from tests.rules.examples import found


@pytest.mark.parametrize("count", [1, 9, 12, 26, 40, 60])
def test_a_list_in_order_is_right_whatever_depth_its_letters_were_read_at(count):
    labels = [letter(n, 1) for n in range(count)]
    assert told("OP-07", ("1.",), *lettered(labels)) == []
    deep = [(label, 2 if label.strip("()") in ("i", "v", "x", "ii", "vv", "xx") else 1) for label in labels]
    assert told("OP-07", ("1.",), *deep) == []


def test_a_list_goes_on_after_a_line_without_letter():
    lines = [("1.",), ("(a)", 1), ("", 0, "in the following States:"), ("(b)", 1), ("", 1, "and"), ("(c)", 1)]
    assert told("OP-07", *lines) == []


def test_a_list_inside_a_list_begins_anew():
    lines = [("1.",), *lettered(["(a)"]), *lettered(["(i)", "(ii)"], 2), *lettered(["(b)"]), *lettered(["(i)"], 2)]
    assert told("OP-07", *lines) == []


def test_roman_letters_after_h_are_a_list_of_their_own():
    lines = [*lettered("(a) (b) (c) (d) (e) (f) (g) (h)".split()), *lettered(["(i)", "(ii)", "(iii)"], 2), ("(i)", 1)]
    assert told("OP-07", ("1.",), *lines) == []


@pytest.mark.parametrize("labels", ["(a) (c)", "(a) (b) (b)", "(a) (b) (d) (e)", "(b) (c)", "(a) (d) (c)", "(a) (a)"])
def test_one_wrong_letter_is_told_once(labels):
    assert len(told("OP-07", ("1.",), *lettered(labels.split()))) == 1


def test_letters_begin_anew_in_every_paragraph():
    assert told("OP-07", ("1.",), *lettered(["(a)", "(b)"]), ("2.",), *lettered(["(b)"])) == ["(b)"]


@pytest.mark.parametrize(
    ("rule", "line", "marked", "instead"),
    [
        ("OP-08", "1. Decides: / (a) to part; / (b) To meet; / 2. Urges peace.", "t", "T"),
        ("OP-09", "1. Decides: / • To part; / 2. Urges peace.", "• ", None),
    ],
)
def test_the_words_that_are_wrong_are_marked_and_no_others(rule, line, marked, instead):
    assert found(rule, line, phrases()) == [(marked, instead)]
