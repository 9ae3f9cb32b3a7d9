"""The lines of a comparison: those of both resolutions, with what became of each and of its words."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import zip_longest

from drafter.compare import Change, ComparedText, Comparison, Move, Op, Row, compare, compare_words, whole
from drafter.compare.units import Unit, block_of
from drafter.model.record import record
from drafter.model.resolution import Block, Masthead, Resolution, Table
from drafter.writers.body_lines import SPACER, AnnexLines, BodyLines, PrintedParagraph
from drafter.writers.layout import END, OPENING, element

Lead = tuple[tuple[Op, str], ...]
Show = Callable[[Block], Iterable[PrintedParagraph | Table]]
"""Yields the lines of a block of the body or annex that is being gone through."""


@record(frozen=True, slots=True)
class TrackedLine:
    """A printed paragraph: what became of it, of its number and of its words.

    Args:
        op: what became of it.
        style: the name of its style.
        lead: what stands before its words.
        pieces: its words.
        move: a name that only the place has which it moved to or came from; empty where it did not move.
        level: the level of a heading; 0 for other lines.
    """

    op: Op
    style: str
    lead: Lead = ()
    pieces: ComparedText = ()
    move: str = ""
    level: int = 0

    @property
    def ops(self) -> list[Op]:
        """What became of the pieces of its words, or of its number where it has no words."""
        return [piece.op for piece in self.pieces] or [op for op, _ in self.lead]


@record(frozen=True, slots=True)
class TrackedTable:
    """A table, with what became of each row."""

    rows: tuple[Row, ...]


def tracked_lines(comparison: Comparison) -> Iterator[TrackedLine | TrackedTable]:
    """Yield everything below the masthead table, in the order of the prints, the deleted before the inserted."""
    opening = {change.shape: change for change in comparison.changes if isinstance(change.shape, str)}
    old, new = _Side(comparison.old), _Side(comparison.new)
    for item in OPENING:
        if isinstance(item, int):
            yield from (TrackedLine(Op.KEPT, SPACER),) * item
        elif item in opening:
            yield from _lines(opening[item], old.show, new.show)
    yield from _below(comparison)
    yield TrackedLine(Op.KEPT, END)


def tracked_text(old: Resolution, new: Resolution) -> Iterator[TrackedLine | TrackedTable]:
    """Yield the text, the deleted before the inserted; a paragraph that goes into an annex is deleted here."""
    return _named("move", _below(compare(*(Resolution(_NO_MASTHEAD, (), one.body) for one in (old, new)))))


def tracked_annexes(old: Resolution, new: Resolution) -> Iterator[TrackedLine | TrackedTable]:
    """Yield the annexes, the deleted before the inserted."""
    annexes = (Resolution(_NO_MASTHEAD, (), (), annexes=one.annexes) for one in (old, new))
    return _named("annexmove", _below(compare(*annexes)))


def _named(name: str, lines: Iterable[TrackedLine | TrackedTable]) -> Iterator[TrackedLine | TrackedTable]:
    """Give the moves of one part of the text names that those of no other part have."""
    for line in lines:
        yield replace(line, move=f"{name}{line.move}") if isinstance(line, TrackedLine) and line.move else line


def _below(comparison: Comparison) -> Iterator[TrackedLine | TrackedTable]:
    """Yield what stands below the title."""
    old, new = _Side(comparison.old), _Side(comparison.new)
    for change in comparison.changes:
        if change.shape == "annex":
            old.enter(change.old())
            new.enter(change.new())
        if change.shape not in _ABOVE:
            yield from _lines(change, old.show, new.show)


_NO_MASTHEAD = Masthead(organ="")


class _Side:
    """Shows the blocks of one resolution: those of the body, then those of one annex after the other."""

    def __init__(self, resolution: Resolution) -> None:
        self._annexes = iter(resolution.annexes)
        self.show: Show = BodyLines(resolution.body)

    def enter(self, unit: Unit | None) -> None:
        """Go on to the next annex, if the unit is one of this resolution."""
        if unit:
            self.show = AnnexLines(next(self._annexes).body)


_ABOVE = frozenset({*OPENING, "organ", "symbol", "distribution", "date", "original"})


def _lines(change: Change, old_show: Show, new_show: Show) -> Iterator[TrackedLine | TrackedTable]:
    old, new = _printed(change.old(), old_show), _printed(change.new(), new_show)
    if isinstance(change.shape, Table):
        yield from _table_lines(change, list(zip_longest(old, new)))
        return
    if change.move and len(lines := old or new) == 1:
        yield _moved(lines[0], change.op, change.move)
        return
    if len(old) == len(new) == 1 and (old[0].inlines, new[0].inlines) == (_words(change.old()), _words(change.new())):
        yield from _both(old[0], new[0], change.pieces)
        return
    for left, right in zip_longest(old, new):
        yield from _pair(left, right)


def _table_lines(
    change: Change, around: list[tuple[PrintedParagraph | None, PrintedParagraph | None]]
) -> Iterator[TrackedLine | TrackedTable]:
    """Yield the line above a table, the table or two, and the lines below."""
    yield from (line for pair in around[:1] for line in _pair(*pair))
    yield from _tables(change)
    yield from (line for pair in around[1:] for line in _pair(*pair))


def _tables(change: Change) -> Iterator[TrackedTable]:
    """Yield one table for two as wide as each other, and two for others: the width of a table is not tracked."""
    sides = [side.rows for side in (change.old(), change.new()) if side]
    if len({max(map(len, rows), default=0) for rows in sides}) == 1:
        yield TrackedTable(change.rows)
        return
    for rows, op in zip(sides, (Op.DELETED, Op.INSERTED), strict=True):
        yield TrackedTable(tuple(Row(op, tuple(whole(cell, op) for cell in cells)) for cells in rows))


def _words(unit: Unit | None) -> object:
    return unit.inlines if unit else None


def _printed(unit: Unit | None, show: Show) -> list[PrintedParagraph]:
    if unit is None:
        return []
    if isinstance(unit.shape, str):
        return list(element(unit.shape, unit.inlines, unit.label))
    return [line for line in show(block_of(unit)) if isinstance(line, PrintedParagraph)]


def _pair(old: PrintedParagraph | None, new: PrintedParagraph | None) -> Iterator[TrackedLine]:
    if old and new:
        yield from _both(old, new, compare_words(old.inlines, new.inlines))
    elif old:
        yield _one(old, Op.DELETED)
    elif new:
        yield _one(new, Op.INSERTED)


def _both(old: PrintedParagraph, new: PrintedParagraph, pieces: ComparedText) -> Iterator[TrackedLine]:
    """Yield one line for two of the same style, and two for others: the style of a line is not tracked by itself."""
    if (old.style, old.level) == (new.style, new.level):
        yield TrackedLine(Op.KEPT, new.style, tuple(_lead(old.lead, new.lead)), pieces, level=new.level)
    else:
        yield from (_one(old, Op.DELETED), _one(new, Op.INSERTED))


def _moved(line: PrintedParagraph, op: Op, move: Move) -> TrackedLine:
    return replace(_one(line, op), pieces=move.at(op), move=str(move.number))


def _one(line: PrintedParagraph, op: Op) -> TrackedLine:
    lead = ((op, line.lead),) if line.lead else ()
    return TrackedLine(op, line.style, lead, whole(line.inlines, op), level=line.level)


def _lead(old: str, new: str) -> Iterator[tuple[Op, str]]:
    """Compare what stands before the words; a number is replaced as a whole, the tabs stay."""
    left, right = (re.findall(r"\t|[^\t]+", lead) for lead in (old, new))
    for tag, i, k, j, m in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Op.KEPT, "".join(left[i:k])
        else:
            sides = ((Op.DELETED, left[i:k]), (Op.INSERTED, right[j:m]))
            yield from ((op, "".join(parts)) for op, parts in sides if parts)
