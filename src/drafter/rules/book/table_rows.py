"""The rows of tables: each has as many cells as the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import groupby

from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding, Passage, Role, whole
from drafter.rules.registry import rule

_FIRST = "row 1"


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
    table: list[list[Passage]] = []
    for name, row in groupby(draft.of(Role.CELL), key=lambda passage: passage.name):
        if name.endswith(_FIRST) and table:
            yield table
            table = []
        table.append(list(row))
    if table:
        yield table
