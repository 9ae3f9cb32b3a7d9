"""A table of the draft and its edited form: cells that change, rows and columns that come and go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafter.model.resolution import plain
from drafter.rendering.merging.pairing.matching import Pairing, aligned
from drafter.rendering.merging.planning.plan import EditGroup, NewTexts, Plan, Told
from drafter.rendering.merging.planning.printed_draft import PrintedDraft
from drafter.rendering.merging.stated.marked_words import inlines_of
from drafter.skeleton.placed import Path, Placed
from drafter.skeleton.records import TableEntry

CellTexts = tuple[str, ...]
CellPlace = tuple[int, int]
"""The row and the column of a cell."""


class TablePlan:
    """Plans the rows and columns of a table.

    Args:
        draft: the draft.
        path: what leads to the entry of the table.
        name: what people call it.
        plan: where it is written down.
    """

    def __init__(self, draft: PrintedDraft, path: Path, name: str, plan: Plan) -> None:
        self.draft, self.path, self.name, self.plan = draft, (*path, "table"), name, plan

    def cells(self, entry: TableEntry, stated: TableEntry, new: TableEntry) -> Iterator[tuple[CellPlace, str]]:
        """Plan the rows and columns that come and go; yield the cells that stay, each with its new words.

        Args:
            entry: the table in the file.
            stated: what it prints.
            new: its edited form.
        """
        columns = _columns(stated.table, new.table)
        last = -1
        for i, j, _ in aligned([_words(row) for row in stated.table], [_words(row) for row in new.table]):
            if j is None:
                self.row_gone(i or 0, stated.table[i or 0])
            elif i is None:
                self.new_row(last, new.table[j])
            else:
                last = i
                yield from self.row(i, entry.table[i], stated.table[i], new.table[j], columns)

    def row(
        self, number: int, own: CellTexts, stated: CellTexts, new: CellTexts, columns: Sequence[Pairing]
    ) -> Iterator[tuple[CellPlace, str]]:
        """Plan the cells of a row that stays."""
        if len(stated) == len(new):
            pairs: Sequence[Pairing] = [Pairing(n, n) for n in range(len(new))]
        else:
            pairs = columns or aligned([_words([cell]) for cell in stated], [_words([cell]) for cell in new])
            where = "" if columns else f" in row {number + 1}, which has {len(new)} now and not {len(stated)}"
            self.changed_cells(own, new, pairs, where)
        yield from (((number, one.own), new[one.new]) for one in pairs if one.own is not None and one.new is not None)

    def changed_cells(self, own: CellTexts, new: CellTexts, pairs: Sequence[Pairing], where: str) -> None:
        """Plan the cells that come into a row and go from it; where alone that is, is told."""
        placed = [cell for cell in own if isinstance(cell, Placed)]
        kept = [one.own for one in pairs if one.own is not None and one.new is not None]
        between = self.draft.text[placed[0].span[0] : placed[-1].span[1]] if placed else "#"
        if len(placed) != len(own) or not kept or "#" in between or "\n" in between:
            self.plan.left.append(Told(self.name, "cells came or went in a row that is not written as “- [a, b]”"))
            return
        self.plan.taken.append(Told(self.name, f"cells came or went{where}"))
        self.plan.edits.append(EditGroup(self.name, tuple(_cut_out(placed, kept))))
        self.plan.arrivals += self.new_cells(placed, new, pairs, kept[0])

    def new_cells(
        self, placed: Sequence[Placed], new: CellTexts, pairs: Sequence[Pairing], first: int
    ) -> Iterator[NewTexts]:
        """Yield the cells that come in: each after the one before it that stays, or before the first that stays."""
        last: Placed | None = None
        for one in pairs:
            if one.new is None:
                continue
            if one.own is not None:
                last = placed[one.own]
            elif last is None:
                yield NewTexts(placed[first].span[0], self.name, "", (new[one.new],), ", ")
            else:
                yield NewTexts(last.span[1], self.name, ", ", (new[one.new],), "")

    def row_gone(self, number: int, row: CellTexts) -> None:
        """Plan a row that goes."""
        lines = self.draft.places.lines((*self.path, number))
        if lines is None:
            self.plan.left.append(Told(self.name, f"row {number + 1} was deleted, but has no line of its own"))
            return
        self.plan.edits.append(EditGroup(self.name, ((lines.start, lines.end, ""),)))
        self.plan.taken.append(Told(self.name, f"row deleted: {_words(row)[:60]}"))

    def new_row(self, last: int, row: CellTexts) -> None:
        """Plan a row that comes after another one; before all others where `last` is -1."""
        lines = self.draft.places.lines((*self.path, max(last, 0)))
        if lines is None:
            self.plan.left.append(Told(self.name, "a row came in, but its rows have no lines of their own"))
            return
        at = lines.end if last >= 0 else lines.start
        glue = "" if self.draft.text.endswith("\n", 0, at) or not at else "\n"
        self.plan.arrivals.append(NewTexts(at, self.name, f"{glue}{' ' * lines.indent}- [", row, "]\n"))
        self.plan.taken.append(Told(self.name, f"new row: {_words(row)[:60]}"))


def _columns(own: Sequence[CellTexts], new: Sequence[CellTexts]) -> list[Pairing]:
    """Return which columns are the same, where all rows of a table have as many cells; else none."""
    if not own or not new or len({*map(len, own)}) > 1 or len({*map(len, new)}) > 1:
        return []
    left, right = ([_words(column) for column in zip(*side, strict=True)] for side in (own, new))
    return aligned(left, right)


def _words(cells: Sequence[str]) -> str:
    return " ".join(plain(inlines_of(cell)) for cell in cells)


def _cut_out(cells: Sequence[Placed], kept: Sequence[int]) -> Iterator[tuple[int, int, str]]:
    """Yield the changes that take cells out of a row, with the commas beside them."""
    if kept[0]:
        yield cells[0].span[0], cells[kept[0]].span[0], ""
    for one, following in zip(kept, [*kept[1:], len(cells)], strict=True):
        if following - one > 1:
            yield cells[one].span[1], cells[following - 1].span[1], ""
