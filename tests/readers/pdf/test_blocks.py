"""Lines are joined to the paragraphs and notes that they were before they were printed."""

import pytest

from drafter.readers.pdf import read
from tests.readers.pdf.paper import INDENT, LEFT, at, filler, mark, paper, texts


def test_lines_are_joined_to_paragraphs_by_their_distance():
    assert texts([*filler(100), at(INDENT, 142, "Recalling it,"), at(INDENT, 160, "Noting it,")])[1:] == [
        "Recalling it,",
        "Noting it,",
    ]


def test_an_indented_line_at_the_same_distance_begins_a_paragraph():
    page = [*filler(100), at(LEFT, 136, "it ends here,"), at(INDENT, 148, "Recalling it,"), at(LEFT, 160, "at last,")]
    assert texts(page)[1:] == ["Recalling it, at last,"]


@pytest.mark.parametrize(
    ("left", "right", "whole"),
    [
        ("the Non-", "Proliferation", "the Non-Proliferation"),
        ("the Secretary- ", "General", "the Secretary-General"),
        ("in 2025–", "2026", "in 2025–2026"),
        ("short-", "and long-term", "short- and long-term"),
        ("coop\u00ad", "eration", "cooperation"),
        ("A/RES/", "79/1", "A/RES/79/1"),
    ],
)
def test_a_word_that_is_cut_by_the_end_of_a_line_is_whole_again(left, right, whole):
    assert texts([*filler(100), at(INDENT, 142, left), at(LEFT, 154, right)])[1:] == [whole]


def test_a_note_goes_on_at_the_foot_of_the_next_page():
    first = [*filler(100), at(INDENT, 142, "it"), mark(157, 142, "1"), at(100, 690, "__________"),
             mark(117, 700, "1", 8.5), at(123, 700, "It begins", size=8.5)]  # fmt: skip
    second = [*filler(100), at(100, 690, "__________"), at(123, 700, "and ends.", size=8.5)]
    assert read(paper(first, second)).blocks[-1].words == "It begins and ends."
