"""Totals that add up, in whichever way they are meant, are let alone; one wrong figure is told."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.totals import wrong_totals

PARTS = st.lists(st.lists(st.integers(1, 5000), min_size=2, max_size=5), min_size=2, max_size=4)


def table(parts, total, subtotals=True):
    """A table of several parts, each with its subtotal."""
    rows = [["Post", "Number"]]
    for part in parts:
        rows += [["Officer", f"{figure:,}"] for figure in part]
        rows += [["Subtotal", f"{sum(part):,}"]] if subtotals else []
    return [*rows, ["Total", f"{total:,}"]]


@given(PARTS, st.booleans())
def test_what_adds_up_is_right(parts, subtotals):
    assert not list(wrong_totals(table(parts, sum(map(sum, parts)), subtotals)))


@given(PARTS, st.integers(1, 9))
def test_a_total_that_is_more_is_told_with_the_sum(parts, more):
    total = sum(map(sum, parts))
    found = [one for one in wrong_totals(table(parts, total + more)) if total in one.sums]
    assert [one.row for one in found] == (
        [] if total + more == sum(parts[-1]) else [sum(map(len, parts)) + len(parts) + 1]
    )


def test_a_total_may_be_that_of_its_section_or_of_all():
    rows = [
        ["", "No."],
        ["A", "1"],
        ["B", "2"],
        ["Subtotal", "3"],
        ["C", "4"],
        ["Subtotal", "4"],
        ["Section 1 total", "7"],
    ]
    rows += [["D", "5"], ["Subtotal", "5"], ["E", "6"], ["Subtotal", "6"], ["Section 2 total", "11"], ["Total", "18"]]
    assert not list(wrong_totals(rows))
    for n in (6, 11, 12):
        assert [one.row for one in wrong_totals([*rows[:n], [rows[n][0], "99"], *rows[n + 1 :]])][:1] == [n]


@pytest.mark.parametrize(
    "rows",
    [
        [["Post", "Level"], ["A", "P-5"], ["B", "P-4"], ["Total", "3"]],  # no figures
        [["Year", "Share"], ["A", "5"], ["B", "about 6"], ["Total", "3"]],
        [["Post", "Number"], ["A", "1"], ["Total net changes", "4"]],  # one figure is no sum
        [["", "D-2", "D-1", "Total"], ["A", "1", "–", "1"], ["B", "2", "3", "5"], ["Total", "3", "3", "6"]],
        [["Total"], ["Total"]],
        [[], ["Total", "4"]],
        [],
    ],
)
def test_what_may_be_right_is_let_alone(rows):
    assert not list(wrong_totals(rows))


def test_the_last_column_is_the_sum_of_those_beside_it():
    rows = [["", "D-2", "D-1", "Total"], ["A", "1", "1", "3"], ["B", "2", "3", "5"]]
    assert [(one.row, one.column, one.sums) for one in wrong_totals(rows)] == [(1, 3, (2,))]
