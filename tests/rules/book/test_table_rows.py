"""A row with a cell too many or too few is told at its first cell."""

from drafter.cli.disk.library import phrases
from tests.rules.examples import found


def test_two_tables_are_held_each_to_its_own_rows():
    tables = "{table: [[A, B], [c, 1], [d]]}, {table: [[A, B, C], [e, 1, 2], [f, 1]]}"
    line = f"document: {{session: 81}} | operative: [{tables}]"
    assert [words for words, _ in found("TAB-01", line, phrases())] == ["d", "f"]


def test_a_table_of_one_row_is_no_row_of_the_next_one():
    line = "document: {session: 81} | operative: [{table: [[A, B, C]]}, {Notes: it}, {table: [[a, b], [c, d], [e, f]]}]"
    assert not list(found("TAB-01", line, phrases()))
