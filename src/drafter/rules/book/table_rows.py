"""The rows of tables: each has as many cells as the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice

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


def _tables(draft: Draft) -> Iterator[list[list[Passage]]]:
    """Yield the tables, each as its rows; a row without cells is in none."""
    cells = draft.of(Role.CELL)
    bodies = (draft.resolution.body, *(annex.body for annex in draft.resolution.annexes))
    for table in (block for body in bodies for block in body if isinstance(block, Table)):
        if rows := [list(islice(cells, len(row))) for row in table.rows if row]:
            yield rows
