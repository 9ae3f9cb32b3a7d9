"""The rows of tables: each has as many cells as the others, and a total is the sum of what it counts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice

from drafter.language.totals import wrong_totals
from drafter.model.problems import Level
from drafter.model.resolution import Table
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding, Passage, Role, whole
from drafter.rules.registry import rule


@rule("TAB-01", Level.WARN, source="measured: all rows of the six tables in 254 texts")
def cells(draft: Draft) -> Iterator[Finding]:
    """Every row of a table has as many cells as the others; one without words is an empty text.

    Bad: document: {session: 81} | operative: [{table: [[Post, Level, Number], [New, 1], [Old, P-3, 2]]}]
    Bad: document: {session: 81} | operative: [{table: [[Post, Number], [New, 1, 2], [Old, 2]]}]
    Good: document: {session: 81} | operative: [{table: [[Post, Level, Number], [New, "", 1], [Old, P-3, 2]]}]
    """
    for rows in _tables(draft) if draft.skeleton else ():
        usual = Counter(map(len, rows)).most_common(1)[0][0]
        for row in rows:
            if len(row) != usual:
                said = f"this row has {len(row)} cells, and the others have {usual}"
                yield whole(row[0], f'{said}: an empty cell is written "", a cell with a comma in double quotes')


@rule("TAB-02", Level.WARN, source="measured: every total of the six tables with totals in 204 texts", lasting=False)
def totals(draft: Draft) -> Iterator[Finding]:
    """A total is the sum of the figures above it, or of the subtotals, and in the last column of those beside it.

    Only columns of plain figures are added up; a total of some rows only says so in other words.

    Bad: document: {session: 81} | operative: [{table: [[Post, Number], [New, 1], [Old, 3], [Total, 5]]}]
    Bad: document: {session: 81} | operative: [{table: [[Post, "2025", "2026", Total], [New, 1, 2, 3], [Old, 3, 4, 8]]}]
    Good: document: {session: 81} | operative: [{table: [[Post, Number], [New, "1,000"], [Old, 3], [Total, "1,003"]]}]
    """
    for rows in _tables(draft):
        words = [[cell.words for cell in row] for row in rows]
        for row, column, sums in wrong_totals(words):
            several = " or ".join(f"{one:,}" for one in sums)
            yield whole(
                rows[row][column], f"this total is not the sum of what it counts, {several}: look at the figures"
            )


def _tables(draft: Draft) -> Iterator[list[list[Passage]]]:
    """Yield the tables, each as its rows; a row without cells is in none."""
    cells = draft.of(Role.CELL)
    bodies = (draft.resolution.body, *(annex.body for annex in draft.resolution.annexes))
    for table in (block for body in bodies for block in body if isinstance(block, Table)):
        if rows := [list(islice(cells, len(row))) for row in table.rows if row]:
            yield rows
