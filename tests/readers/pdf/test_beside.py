"""What is printed beside the text and across it is none of it, and that is said."""

import pytest

from drafter.readers.pdf import read
from tests.readers.pdf.paper import FULL, LEFT, at, filler, mark, paper

ROWS = range(100, 340, 12)


def numbered(step, first=1):
    """A page whose lines are numbered in the margin, each one or every fifth."""
    lines = [at(LEFT, y, FULL) for y in ROWS]
    numbers = [at(60, y, str(first + n)) for n, y in enumerate(ROWS) if (n + first) % step == 0]
    return [*lines, *numbers]


@pytest.mark.parametrize("step", [1, 4])
def test_numbers_of_lines_in_the_margin_are_left_out_and_told(step):
    document = read(paper(numbered(step), numbered(step, 21)))
    assert "".join(block.words for block in document.blocks).replace(FULL, "").split() == []
    assert f"{40 // step} numbers of lines in the margin are left out" in [one.message for one in document.problems]


def test_the_first_column_of_a_table_of_a_whole_page_is_no_numbers_of_lines():
    text = [at(LEFT, y, FULL) for y in ROWS]
    table = [piece for n, y in enumerate(ROWS) for piece in (at(LEFT, y, str(n + 1)), at(LEFT + 60, y, "Chad"))]
    document = read(paper(text, table, text))
    assert not any("numbers of lines" in one.message for one in document.problems)


def test_labels_of_notes_that_stand_out_are_no_numbers_of_lines():
    notes = [
        piece
        for n in range(1, 7)
        for piece in (mark(90, 500 + 10 * n, str(n), 8), at(LEFT, 500 + 10 * n, "See it.", size=8))
    ]
    page = [*(at(LEFT, y, FULL) for y in ROWS), *notes]
    assert not any("numbers of lines" in one.message for one in read(paper(page)).problems)


@pytest.mark.parametrize("turned", [b"1 0 0 1", b"0.7 0.7 -0.7 0.7"])
def test_a_word_across_the_page_is_left_out_and_told(turned):
    huge = at(100, 130, "DRAFT", size=90.0).replace(b"1 0 0 1", turned)
    document = read(paper([huge, *filler(100)]))
    assert "DRAFT" not in "".join(block.words for block in document.blocks)
    assert "left out (“DRAFT”)" in document.problems[0].message
