"""The rows of a table as several sides have it: each row once, with the sides that have it and whose its words are."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from drafter.compare import row_likeness
from drafter.compare.align import align
from drafter.compare.rolling.pieces import SidedText, sided_words
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


def sided_rows(tables: Mapping[str, Rows]) -> tuple[SidedRow, ...]:
    """Return the rows of a table in their order; new ones stand after the row that they follow.

    Args:
        tables: the table of each side, that of the draft first if it has it.

    >>> from drafter.model.resolution import Text
    >>> chad, togo = (((Text(one),),) for one in ("Chad", "Togo"))
    >>> [sorted(row.sides) for row in sided_rows({"": (chad,), "A": (chad, togo), "B": (togo,)})]
    [['', 'A'], ['A', 'B']]
    """
    return tuple(SidedRow(frozenset(forms), tuple(_cells(forms))) for forms in _in_order(tables) if any(forms.values()))


def _cells(forms: _RowForms) -> Iterator[SidedText]:
    width = max(map(len, forms.values()))
    for n in range(width):
        yield sided_words({side: row[n] if n < len(row) else () for side, row in forms.items()})


def _in_order(tables: Mapping[str, Rows]) -> Iterator[_RowForms]:
    (first, own), *others = tables.items()
    kept: list[_RowForms] = [{first: row} for row in own]
    new: dict[int, list[_RowForms]] = {}
    for side, rows in others:
        after, come = -1, dict[int, list[tuple[Inlines, ...]]]()
        for i, j in align(own, rows, row_likeness):
            after = after if i is None else i
            if i is not None and j is not None:
                kept[i][side] = rows[j]
            elif j is not None:
                come.setdefault(after, []).append(rows[j])
        new |= {at: _with(new.get(at, []), side, several) for at, several in come.items()}
    for n in range(-1, len(own)):
        yield from kept[n : n + 1] if n >= 0 else ()
        yield from new.get(n, ())


def _with(known: Sequence[_RowForms], side: str, rows: Sequence[tuple[Inlines, ...]]) -> list[_RowForms]:
    """Put new rows of a side to the same ones of other sides at that place, in the order of all."""
    heads = [next(iter(forms.values())) for forms in known]
    return [
        {**(known[i] if i is not None else {}), **({side: rows[j]} if j is not None else {})}
        for i, j in align(heads, rows, _is_same)
    ]


def _is_same(one: tuple[Inlines, ...], other: tuple[Inlines, ...]) -> float:
    return float(one == other)
