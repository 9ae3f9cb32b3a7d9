"""The totals of a table held against the figures that they count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from drafter.language.patterns import lazy

_TOTAL = lazy(r"\b(?P<sub>sub-?)?total\b", re.IGNORECASE)
_FIGURE = lazy(r"\d{1,3}(?:[, \u00a0\u202f]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")
_NOTHING = ("", "–", "—", "-")
_PARTED = str.maketrans("", "", ", \u00a0\u202f")
_FEWEST = 2
"""A total counts so many figures at least."""

TableWords = Sequence[Sequence[str]]


class WrongTotal(NamedTuple):
    """A total that is no sum: its place in the table, and what the sum is, in each way in which it may be meant."""

    row: int
    column: int
    sums: tuple[Decimal, ...]


def wrong_totals(rows: TableWords) -> Iterator[WrongTotal]:
    """Yield the totals of a table that are no sums, of columns and of rows of plain figures alone.

    Args:
        rows: the words of the cells; the first row is that of the heads.

    >>> found = wrong_totals([["Post", "No."], ["A", "1"], ["B", "2"], ["Total", "4"]])
    >>> [(one.row, one.column, str(one.sums[0])) for one in found]
    [(3, 1, '3')]
    """
    yield from _below(rows)
    yield from _beside(rows)


def _below(rows: TableWords) -> Iterator[WrongTotal]:
    width = min(map(len, rows), default=0)
    for column in range(1, width):
        above: list[tuple[str, Decimal | None]] = []
        for n, row in enumerate(rows[1:], 1):
            kind, figure = _kind(row[0]), _figure(row[column])
            if kind and figure is not None and row[column] not in _NOTHING:
                sums = _sums(kind, above)
                if sums and figure not in sums:
                    yield WrongTotal(n, column, sums)
            above.append((kind, figure))


def _sums(kind: str, above: Sequence[tuple[str, Decimal | None]]) -> tuple[Decimal, ...]:
    """Return what a total may be; nothing where that is not clear, since it counts what is no figure, or one alone."""
    if any(figure is None for _, figure in above):
        return ()
    lately, since_total = (_after_last(above, kinds) for kinds in (("sub", "total"), ("total",)))
    ways = [_figures(lately, "")]
    if kind == "total":
        ways += [_figures(since_total, one) for one in ("", "sub")] + [_figures(above, one) for one in ("", "total")]
    clear = any(len(way) >= _FEWEST for way in ways)
    return tuple(dict.fromkeys(sum(way, Decimal()) for way in ways if way)) if clear else ()


def _after_last(
    above: Sequence[tuple[str, Decimal | None]], kinds: Sequence[str]
) -> Sequence[tuple[str, Decimal | None]]:
    """Return the rows below the last one of some kinds."""
    return above[max((n for n, (kind, _) in enumerate(above, 1) if kind in kinds), default=0) :]


def _figures(rows: Sequence[tuple[str, Decimal | None]], kind: str) -> list[Decimal]:
    """Return the figures of the rows of a kind that have any."""
    return [figure for one, figure in rows if one == kind and figure]


def _beside(rows: TableWords) -> Iterator[WrongTotal]:
    """Yield the totals of rows, under a head that is “Total” alone; only the first cell of a row has words."""
    head = rows[0] if rows else ()
    if len(head) < _FEWEST + 2 or head[-1].strip().lower() != "total":
        return
    for n, row in enumerate(rows[1:], 1):
        figures = [_figure(cell) for cell in row[1:]]
        if len(row) != len(head) or any(one is None for one in figures) or row[-1] in _NOTHING:
            continue
        *parts, total = (one or Decimal() for one in figures)
        if sum(parts) != total and sum(map(bool, parts)) >= _FEWEST:
            yield WrongTotal(n, len(row) - 1, (sum(parts, Decimal()),))


def _kind(first: str) -> str:
    """Return which total a row is by its first cell; empty for any other.

    >>> _kind("Subtotal"), _kind("Expenditure sections total"), _kind("Totality of posts")
    ('sub', 'total', '')
    """
    found = _TOTAL.search(first)
    return "" if not found else "sub" if found["sub"] else "total"


def _figure(cell: str) -> Decimal | None:
    """Return the figure in a cell; a dash, or no words, is nothing; `None` for what is no plain figure.

    >>> _figure("1 661"), _figure("–"), _figure("P-5"), _figure("12.5")
    (Decimal('1661'), Decimal('0'), None, Decimal('12.5'))
    """
    words = cell.strip()
    if words in _NOTHING:
        return Decimal()
    return Decimal(words.translate(_PARTED)) if _FIGURE.fullmatch(words) else None
