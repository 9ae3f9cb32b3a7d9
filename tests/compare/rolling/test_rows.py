"""Rows of tables: each side's table can be taken out of all of them."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.compare.rolling import OURS, words_of_side
from drafter.compare.rolling.rows import sided_rows
from drafter.model.resolution import Text

CELLS = st.sampled_from(["Chad", "Togo", "12", "34", "one two three", ""]).map(
    lambda words: (Text(words),) * bool(words)
)
TABLES = st.lists(st.tuples(CELLS, CELLS).filter(any), max_size=4).map(tuple)


def row(*words):
    return tuple((Text(one),) for one in words)


def of_side(rows, side):
    return tuple(tuple(words_of_side(cell, side) for cell in one.cells) for one in rows if side in one.sides)


@given(TABLES, st.lists(TABLES, min_size=1, max_size=3))
def test_the_table_of_each_side_can_be_taken_out(ours, theirs):
    tables = {OURS: ours, **dict(zip(("Norway", "Chile", "Egypt"), theirs, strict=False))}
    rows = sided_rows(tables)
    for side, table in tables.items():
        assert of_side(rows, side) == table


def test_a_row_that_two_bring_stands_once_and_a_cell_that_two_change_has_brackets():
    own, new = row("Norway", "12"), row("Niger", "5")
    tables = {OURS: (own,), "Norway": (row("Norway", "11"), new), "Chile": (row("Norway", "10"), new)}
    first, second = sided_rows(tables)
    assert "".join(piece.printed.shown for piece in first.cells[1]) == "12[11 – Norway] [10 – Chile]"
    assert second.sides == {"Norway", "Chile"}


def test_a_table_that_only_one_side_has_is_all_of_that_side():
    (only,) = sided_rows({"Chile": (row("a", "b"),)})
    assert only.sides == {"Chile"}


@given(TABLES, st.lists(TABLES, min_size=1, max_size=2))
def test_the_table_of_each_side_can_be_taken_out_where_another_has_none(ours, theirs):
    tables = {OURS: ours, **dict(zip(("Norway", "Chile"), theirs, strict=False))}
    rows = sided_rows(tables, (*tables, "Egypt"))
    for side, table in tables.items():
        assert of_side(rows, side) == table


def test_a_row_that_some_change_and_others_take_out_goes_whole():
    tables = {OURS: (row("Norway", "12"),), "Norway": (row("Norway", "11"),), "Chile": (row("Norway", "12"),)}
    assert [sorted(one.sides) for one in sided_rows(tables, (*tables, "Egypt"))] == [[OURS, "Chile"], ["Norway"]]
    assert len(sided_rows(tables)) == 1
