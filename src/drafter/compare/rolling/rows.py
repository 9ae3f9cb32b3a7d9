"""The rows of a table as several sides have it: each row once, with the sides that have it and whose its words are."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from drafter.compare import row_likeness
from drafter.compare.align import Pair, align
from drafter.compare.rolling.pieces import OURS, SidedText, sided_words
from drafter.compare.units import Rows
from drafter.model.resolution import Inlines


class SidedRow(NamedTuple):
    """A row of a table.

    Args:
        sides: whose it is.
        cells: its cells.
    """

    sides: frozenset[str]
    cells: tuple[SidedText, ...]


_RowForms = dict[str, tuple[Inlines, ...]]
_AT_HEAD = -1
"""In the place of a row where new ones stand before the first."""


def sided_rows(tables: Mapping[str, Rows], sides: Collection[str] = ()) -> tuple[SidedRow, ...]:
    """Return the rows of a table in their order; new ones stand after the row that they follow.

    A row that some change and others take out goes whole, and those who change it bring it anew: of a row that goes
    while somebody puts words in, LibreOffice would keep the cells.

    Args:
        tables: the table of each side, that of the draft first if it has it.
        sides: all sides, also those that have no such table.

    >>> from drafter.model.resolution import Text
    >>> chad, togo = (((Text(one),),) for one in ("Chad", "Togo"))
    >>> [sorted(row.sides) for row in sided_rows({"": (chad,), "A": (chad, togo), "B": (togo,)})]
    [['', 'A'], ['A', 'B']]
    """
    everybody = {*tables, *sides}
    rows = (forms for several in _in_order(tables) for forms in _apart(several, everybody))
    return tuple(SidedRow(frozenset(forms), tuple(_cells(forms))) for forms in rows if any(forms.values()))


def _apart(forms: _RowForms, everybody: Collection[str]) -> Iterator[_RowForms]:
    """Yield a row, or the one of the draft and the changed ones, where it goes for others."""
    own = forms.get(OURS)
    if own is None or len(forms) == len(everybody) or all(row == own for row in forms.values()):
        yield forms
        return
    for row in dict.fromkeys(forms.values()):
        yield {side: one for side, one in forms.items() if one == row}


def _cells(forms: _RowForms) -> Iterator[SidedText]:
    width = max(map(len, forms.values()))
    for n in range(width):
        yield sided_words({side: row[n] if n < len(row) else () for side, row in forms.items()})


def _in_order(tables: Mapping[str, Rows]) -> Iterator[_RowForms]:
    (first, own), *others = tables.items()
    kept: list[_RowForms] = [{first: row} for row in own]
    new: dict[int, list[_RowForms]] = {}
    for side, rows in others:
        pairs = list(align(own, rows, row_likeness))
        for i, j in pairs:
            if i is not None and j is not None:
                kept[i][side] = rows[j]
        new |= {at: _with(new.get(at, []), side, several) for at, several in _come(pairs, rows).items()}
    yield from new.get(_AT_HEAD, ())
    for n, forms in enumerate(kept):
        yield forms
        yield from new.get(n, ())


def _come(pairs: Sequence[Pair], rows: Rows) -> dict[int, list[tuple[Inlines, ...]]]:
    """Return the rows that are new, by the number of the row of the draft after which they stand."""
    after, come = _AT_HEAD, dict[int, list[tuple[Inlines, ...]]]()
    for i, j in pairs:
        after = after if i is None else i
        if i is None and j is not None:
            come.setdefault(after, []).append(rows[j])
    return come


def _with(known: Sequence[_RowForms], side: str, rows: Sequence[tuple[Inlines, ...]]) -> list[_RowForms]:
    """Put new rows of a side to the same ones of other sides at that place, in the order of all."""
    heads = [next(iter(forms.values())) for forms in known]
    return [
        {**(known[i] if i is not None else {}), **({side: rows[j]} if j is not None else {})}
        for i, j in align(heads, rows, _is_same)
    ]


def _is_same(one: tuple[Inlines, ...], other: tuple[Inlines, ...]) -> float:
    return float(one == other)
