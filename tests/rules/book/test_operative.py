"""Numbers and letters of paragraphs: one that is wrong is told once, and a list goes on where a line interrupts it."""

from __future__ import annotations

import pytest

from drafter.model.resolution import Emphasis, Masthead, Paragraph, Part, Resolution, Text
from drafter.rendering.counting import letter
from drafter.rules.book import RULES
from drafter.rules.draft import Draft
from drafter.rules.passage import passages


def told(rule, *lines):
    """Tell which lines a rule finds; a line is a label, how deep it stands, and perhaps other words."""
    body = tuple(_paragraph(*line) for line in lines)
    draft = Draft(Resolution(Masthead(), (), body), passages(Resolution(Masthead(), (), body)))
    return [finding.passage.label for finding in RULES[rule].check(draft)]


def _paragraph(label, level=0, words="Decides to meet;"):
    first, _, rest = words.partition(" ")
    opening = (Emphasis(first),) if label.endswith(".") and not level else (Text(first),)
    return Paragraph((*opening, Text(f" {rest}")), Part.OPERATIVE, label, level)


def numbered(*numbers):
    return [(f"{number}.",) for number in numbers]


def lettered(labels, level=1):
    return [(label, level) for label in labels]


@pytest.mark.parametrize("numbers", [(1, 2, 4, 4, 5), (1, 2, 3, 5, 6), (1, 3, 3, 4), (1, 2, 9, 4, 5)])
def test_one_wrong_number_is_told_once(numbers):
    assert len(told("OP-02", *numbered(*numbers))) == 1


def test_two_wrong_numbers_are_told_each():
    assert told("OP-02", *numbered(1, 2, 7, 4, 5, 9, 7)) == ["7.", "9."]


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
