"""Runs are put together to lines and words, however they were set."""

import pytest

from drafter.model.resolution import Text, plain
from drafter.readers.pdf import read
from drafter.readers.source import Mark
from tests.readers.pdf.paper import INDENT, LEFT, at, filler, mark, paper, texts


def test_a_word_that_is_set_in_pieces_is_one_word():
    assert texts(
        [*filler(100), at(INDENT, 142, "Secre"), at(173, 142, "tary"), at(194, 142, "-"), at(200, 142, "General")]
    )[1:] == ["Secretary-General"]


def test_a_gap_between_pieces_is_a_space():
    assert texts([*filler(100), at(INDENT, 142, "one"), at(165, 142, "two")])[1:] == ["one two"]


def test_a_mark_that_begins_a_line_belongs_to_the_word_before_it():
    page = [*filler(100), at(INDENT, 142, "Recalling the Agenda "), mark(LEFT, 154, "1"), at(126.5, 154, "and more,"),
            at(100, 690, "__________"), mark(117, 700, "1", 8.5), at(123, 700, "A.", size=8.5)]  # fmt: skip
    words = [i for i in read(paper(page)).blocks[1].inlines if i != Text("")]
    assert words == [Text("Recalling the Agenda"), Mark("1"), Text(" "), Text("and more,")]


def test_a_space_in_the_run_of_a_mark_is_a_space():
    page = [*filler(100), at(INDENT, 142, "in 2022"), mark(182, 142, "1 "), at(188, 142, "and,"),
            at(100, 690, "__________"), mark(117, 700, "1", 8.5), at(123, 700, "A.", size=8.5)]  # fmt: skip
    assert plain(read(paper(page)).blocks[1].finished) == "in 2022 and,"


@pytest.mark.parametrize("label", ["(mm)", "(mm) "])
def test_a_letter_in_brackets_and_the_word_after_it_are_apart_however_near_they_stand(label):
    assert texts([*filler(100), at(INDENT, 142, label), at(167.5, 142, "Designing it,")])[1:] == ["(mm) Designing it,"]
