"""Text in several columns is read column by column; a table keeps its rows."""

import pytest

from drafter.readers.grammar.pages import whole
from drafter.readers.pdf import read
from drafter.readers.pdf.lines import lines
from drafter.readers.pdf.page import TextRun
from drafter.readers.pdf.text_columns import text_columns
from drafter.readers.source import SourceTable
from tests.readers.pdf.paper import at, paper, texts

WIDE = "so on and so on and so on and so on"


def column(x, words, y=120, step=12, count=10):
    """A paragraph of full lines, whose first and last one tell where it stands."""
    lines = [f"{words} begins {WIDE}"[:35], *[WIDE] * (count - 2), f"{words} ends;"]
    return [at(x, y + step * n, line) for n, line in enumerate(lines)]


def order(pages):
    """Give the first words of each paragraph, and whether it goes on to its end."""
    return [(text.split()[0], text.split()[-2] if text.endswith("ends;") else "") for text in texts(*pages)]


@pytest.mark.parametrize("gap", [8, 14, 40])
@pytest.mark.parametrize("shift", [0, 5])
def test_the_left_column_is_read_before_the_right_one_however_near_and_whether_or_not_lines_are_beside(gap, shift):
    right = 60 + 175 + gap
    page = [*column(60, "Left"), *column(right, "Right", 120 + shift)]
    assert order([page]) == [("Left", "Left"), ("Right", "Right")]


def test_words_far_off_the_page_take_no_time_and_change_no_columns():
    runs = [TextRun(WIDE, x, x + 175.0, 120.0 + 12 * n, 10.0) for n in range(10) for x in (60.0, 275.0)]
    far = [TextRun("far", x, x + 15.0, 100.0, 10.0) for x in (-1e12, 1e12)]
    found = text_columns([lines([*far, *runs], 1)])
    assert found is not None
    assert found == text_columns([lines(runs, 1)])


def test_three_columns_are_read_one_after_the_other():
    page = [piece for n, name in enumerate(("One", "Two", "Three")) for piece in column(40 + 190 * n, name)]
    assert order([page]) == [("One", "One"), ("Two", "Two"), ("Three", "Three")]


def test_a_line_over_both_columns_is_read_between_them():
    above = [*column(60, "Left"), *column(260, "Right")]
    below = [*column(60, "Below", 300), *column(260, "Beside", 300)]
    page = [at(60, 80, "A title that goes over both of the columns of this page"), *above]
    over = at(60, 270, "A heading that goes over both of the columns of this page")
    assert [first for first, _ in order([[*page, over, *below]])] == ["A", "Left", "Right", "A", "Below", "Beside"]


def test_a_paragraph_goes_on_in_the_next_column():
    left, right = [at(60, 120 + 12 * n, WIDE) for n in range(10)], column(260, "it")
    (text,) = whole(read(paper([*left, *right])).blocks)
    assert (text.words[:5], text.words[-8:]) == ("so on", "it ends;")


def test_a_page_with_few_lines_has_the_columns_of_the_others():
    full = [*column(60, "Left"), *column(260, "Right")]
    assert [first for first, _ in order([full, [*column(60, "Last", count=4), *column(260, "Least", count=3)]])] == [
        "Left", "Right", "Last", "Least",
    ]  # fmt: skip


def test_a_table_keeps_its_rows():
    page = [piece for n in range(12) for piece in (at(60, 120 + 12 * n, f"Country {n}"), at(300, 120 + 12 * n, f"{n}"))]
    assert isinstance(read(paper(page)).blocks[0], SourceTable)


def test_a_table_on_another_page_of_text_in_columns_keeps_its_rows():
    full = [*column(60, "Left"), *column(260, "Right")]
    rows = [piece for n in range(6) for piece in (at(60, 120 + 12 * n, f"Country {n}"), at(260, 120 + 12 * n, f"{n}"))]
    assert isinstance(read(paper(full, rows)).blocks[-1], SourceTable)


def test_columns_whose_lines_are_not_filled_up_are_found_below_a_title_that_is_wider():
    page = [at(60, 80, "A title that is far wider than both of the columns which stand below it, and goes on and on")]
    ragged = [at(x, 120 + 12 * n, WIDE[: 35 - n % 4]) for x in (60, 300) for n in range(12)]
    assert [text.count("so o") for text in texts([*page, *ragged])][1:] == [42, 42]
