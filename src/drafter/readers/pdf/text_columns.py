"""Finds the columns of text on pages that have several, and puts one after the other.

A column of text is told from one of a table by its lines: most of them are full, and all columns are as wide as each
other. Where lines go over several columns, as a title does, the columns begin anew below them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import accumulate, groupby
from math import ceil, floor
from statistics import median
from typing import NamedTuple

from drafter.readers.pdf.lines import LineRun, PrintedLine, line_of

_GAP = 0.6
"""The narrowest gap between columns, in sizes of the type."""
_FEWEST = 8
"""So many lines each column has at least on the page on which columns are found."""
_FULL = 0.15
"""How far from the edge a full line may end, in widths of the column."""
_MOSTLY, _MANY = 0.5, 0.3
"""How many of all lines are full, and of those of each column: one may have a masthead above its text."""
_CROSSED = 0.35
"""How many lines may cross a gap, such as those of a title: so many for one that usually stands on the page."""
_UNLIKE = 0.15
"""How much narrower than the widest column another one may be, in widths of that."""
_FARTHEST = 14_400
"""How far from the edge of a page words are looked at, in points: the largest page that programs print."""

FreeSpace = tuple[float, float]


class TextColumns(NamedTuple):
    """Several columns of text.

    Args:
        left: where the first one begins, in points from the left edge of the page.
        gaps: what is free between two of them, from left to right.
    """

    left: float
    gaps: tuple[FreeSpace, ...]

    def in_order(self, page: Iterable[PrintedLine]) -> list[list[PrintedLine]]:
        """Return the lines of a page in the order of reading: each column a list, and what goes over several.

        All columns are moved to where the first one stands, so that their edges are the same.

        Args:
            page: the lines, from top to bottom.
        """
        ordered: list[list[PrintedLine]] = []
        for crosses, group in groupby(page, key=self._crosses):
            lines = list(group)
            is_text = not crosses and self._are_filled(self.parted(lines))
            ordered += [one for one in self.parted(lines, together=True) if one] if is_text else [lines]
        return ordered

    def _are_filled(self, columns: Sequence[Sequence[PrintedLine]]) -> bool:
        """Return whether columns are text and no table: many lines are full, but for those of the last column."""
        starts, ends = (self.left, *(end for _, end in self.gaps)), [start for start, _ in self.gaps]
        return all(
            sum(line.right > end - _FULL * (end - start) for line in lines) >= _MANY * len(lines)
            for lines, start, end in zip(columns, starts, ends, strict=False)
        )

    def parted(self, page: Iterable[PrintedLine], together: bool = False) -> list[list[PrintedLine]]:
        """Return the lines of each column, without those that cross a gap.

        Args:
            page: the lines, from top to bottom.
            together: move all columns to where the first one stands.
        """
        columns: list[list[PrintedLine]] = [[] for _ in range(len(self.gaps) + 1)]
        for line in page:
            for number, part in self._parts(line):
                columns[number].append(_moved(part, self._distance(number)) if together else part)
        return columns

    def _crosses(self, line: PrintedLine) -> bool:
        """Return whether some words of a line stand in the middle of a gap."""
        middles = [(start + (end - start) / 4, end - (end - start) / 4) for start, end in self.gaps]
        return any(left < end and right > start for left, right in _inked(line.pieces) for start, end in middles)

    def _parts(self, line: PrintedLine) -> Iterator[tuple[int, PrintedLine]]:
        """Yield the part of a line in each column, with the number of the column."""
        if self._crosses(line):
            return
        pieces: dict[int, list[LineRun]] = {}
        for piece in line.pieces:
            number = sum(piece.run.left >= (start + end) / 2 for start, end in self.gaps)
            pieces.setdefault(number, []).append(piece)
        for number, several in pieces.items():
            if any(_inked(several)):
                yield number, replace(line_of(several, line.page), y=line.y)

    def _distance(self, number: int) -> float:
        return self.gaps[number - 1][1] - self.left if number else 0.0


def text_columns(pages: Iterable[Sequence[PrintedLine]]) -> TextColumns | None:
    """Return the columns in which a text is set; `None` where it has one column.

    Args:
        pages: the lines of each page.
    """
    return next((found for page in pages if (found := _on_page(page))), None)


def _on_page(page: Sequence[PrintedLine]) -> TextColumns | None:
    near = [line for line in page if -_FARTHEST < line.left <= line.right < _FARTHEST]
    inked = [extent for line in near for extent in _inked(line.pieces)]
    if len(inked) < _FEWEST:
        return None
    left, right = min(one for one, _ in inked), max(one for _, one in inked)
    free = list(_free(_covers(inked, floor(left), ceil(right)), floor(left), _GAP * median(line.size for line in near)))
    left = max((end for start, end in free if start <= left), default=left)
    right = min((start for start, end in free if end >= right), default=right)
    found = TextColumns(left, tuple(gap for gap in free if left < gap[0] and gap[1] < right))
    return found if found.gaps and _are_alike(found, right) and _are_text(found.parted(near)) else None


def _covers(inked: Iterable[FreeSpace], left: int, right: int) -> Iterator[int]:
    """Yield how many words stand over the middle of each point, from left to right."""
    more = [0] * (right - left + 2)
    for start, end in inked:
        first = floor(start + 0.5)
        more[first - left] += 1
        more[max(first, ceil(end - 0.5)) - left] -= 1
    return accumulate(more[: right - left])


def _free(words: Iterable[int], left: int, narrowest: float) -> Iterator[FreeSpace]:
    """Yield where few lines have words, from left to right."""
    covers = list(words)
    most = _CROSSED * median(covers)
    free = ((x, cover <= most) for x, cover in enumerate(covers, left))
    for is_free, run in groupby(free, key=lambda one: one[1]):
        places = [x for x, _ in run]
        if is_free and len(places) >= narrowest:
            yield float(places[0]), places[-1] + 1.0


def _inked(pieces: Iterable[LineRun]) -> Iterator[FreeSpace]:
    return ((one.run.left, one.run.right) for one in pieces if one.run.text.strip())


def _are_alike(found: TextColumns, right: float) -> bool:
    """Return whether all columns are about as wide as each other."""
    starts, ends = (found.left, *(end for _, end in found.gaps)), (*(start for start, _ in found.gaps), right)
    widths = [end - start for start, end in zip(starts, ends, strict=True)]
    return max(widths) - min(widths) <= _UNLIKE * max(widths)


def _are_text(columns: Sequence[Sequence[PrintedLine]]) -> bool:
    """Return whether all columns have many lines, and most of them are full."""
    if min(map(len, columns)) < _FEWEST:
        return False
    full = [_count_full(lines) for lines in columns]
    enough = all(count >= _MANY * len(lines) for count, lines in zip(full, columns, strict=True))
    return enough and sum(full) >= _MOSTLY * sum(map(len, columns))


def _count_full(lines: Sequence[PrintedLine]) -> int:
    left, right = min(line.left for line in lines), max(line.right for line in lines)
    return sum(line.right > right - _FULL * (right - left) for line in lines)


def _moved(line: PrintedLine, by: float) -> PrintedLine:
    """Return a line so far to the left; spaces at its end, which the gap made, are none."""
    runs = [replace(piece.run, left=piece.run.left - by, right=piece.run.right - by) for piece in line.pieces]
    runs[-1] = replace(runs[-1], text=runs[-1].text.rstrip(" "))
    pieces = tuple(replace(piece, run=run) for piece, run in zip(line.pieces, runs, strict=True))
    return replace(line, pieces=pieces, left=line.left - by, right=line.right - by)
