"""The ends of tracked paragraphs: an insertion may begin in the words of one and go on through new paragraphs.

It is marked as Word marks it when somebody types on at the end of a paragraph: the end of that paragraph is inserted,
and the last new paragraph has the old end. If each new paragraph had an inserted end of its own, LibreOffice would take
the inserted words before them for a part of the same insertion, and rejecting it would join two old paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from typing import TypeVar

from drafter.compare import Op
from drafter.writers.redline.tracked import TrackedLine, TrackedTable

Tracked = TypeVar("Tracked", TrackedLine, TrackedLine | TrackedTable)


@dataclass(frozen=True, slots=True)
class End:
    """The end of a paragraph, which Word calls its mark.

    Args:
        op: what became of it.
        style: the style that it had as the end of another paragraph; empty when it is not the end of another.
    """

    op: Op
    style: str = ""


def ended(lines: Iterable[Tracked]) -> Iterator[tuple[Tracked, End]]:
    """Say of each line what became of its end.

    >>> from drafter.compare import Piece
    >>> from drafter.model.resolution import Text
    >>> from drafter.language.typography import Printed
    >>> words = (Piece(Op.INSERTED, Printed(Text("new"), "new")),)
    >>> found = ended([TrackedLine(Op.KEPT, "A", (), words), TrackedLine(Op.INSERTED, "B", (), words)])
    >>> [(str(end.op), end.style) for _, end in found]
    [('inserted', ''), ('kept', 'A')]
    """
    ordered = list(lines)
    ends = [End(line.op if isinstance(line, TrackedLine) else Op.KEPT) for line in ordered]
    for number, line in enumerate(ordered):
        if isinstance(line, TrackedLine) and _grows(line) and (new := _new_ones(ordered[number + 1 :])):
            ends[number], ends[number + new] = End(Op.INSERTED), End(Op.KEPT, line.style)
    return zip(ordered, ends, strict=True)


def _grows(line: TrackedLine) -> bool:
    """Return whether the last thing in a line that stays is inserted."""
    ops = [piece.op for piece in line.pieces] or [op for op, _ in line.lead]
    return line.op is Op.KEPT and ops[-1:] == [Op.INSERTED]


def _new_ones(lines: Sequence[TrackedLine | TrackedTable]) -> int:
    """Count the new paragraphs that lines begin with."""
    return sum(1 for _ in takewhile(lambda line: isinstance(line, TrackedLine) and line.op is Op.INSERTED, lines))
