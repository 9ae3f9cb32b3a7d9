"""The ends of tracked paragraphs: an insertion may begin in the words of one and go on through new paragraphs.

It is marked as Word marks it when somebody types on at the end of a paragraph: the end of that paragraph is inserted,
and the last new paragraph has the old end. If each new paragraph had an inserted end of its own, LibreOffice would take
the inserted words before them for a part of the same insertion, and rejecting it would join two old paragraphs.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile
from typing import TypeVar

from drafter.compare import Op
from drafter.model.record import record
from drafter.writers.redline.heads import TrackedParagraph
from drafter.writers.redline.tracked import TrackedLine, TrackedTable

TrackedBlock = TrackedLine | TrackedParagraph
Tracked = TypeVar("Tracked", TrackedLine, TrackedLine | TrackedTable, TrackedLine | TrackedParagraph | TrackedTable)


@record(frozen=True, slots=True)
class End:
    """The end of a paragraph, which Word calls its mark.

    Args:
        op: what became of it.
        before: the paragraph whose end it was; none when it was the end of its own.
    """

    op: Op
    before: TrackedBlock | None = None


def ended(lines: Iterable[Tracked]) -> Iterator[tuple[Tracked, End]]:
    """Say of each line what became of its end.

    >>> from drafter.compare import ComparedWords
    >>> from drafter.model.resolution import Text
    >>> from drafter.language.typography import PrintedInline
    >>> words = (ComparedWords(Op.INSERTED, PrintedInline(Text("new"), "new")),)
    >>> found = ended([TrackedLine(Op.KEPT, "A", (), words), TrackedLine(Op.INSERTED, "B", (), words)])
    >>> [(str(end.op), end.before and end.before.style) for _, end in found]
    [('inserted', None), ('kept', 'A')]
    """
    ordered = list(lines)
    ends = [End(line.op if isinstance(line, TrackedBlock) else Op.KEPT) for line in ordered]
    for number, line in enumerate(ordered):
        if isinstance(line, TrackedBlock) and _grows(line) and (new := _new_ones(ordered[number + 1 :])):
            ends[number], ends[number + new] = End(Op.INSERTED), End(Op.KEPT, line)
    return zip(ordered, ends, strict=True)


def _grows(line: TrackedBlock) -> bool:
    """Return whether the last thing in a line that stays is inserted."""
    return line.op is Op.KEPT and line.ops[-1:] == [Op.INSERTED]


def _new_ones(lines: Sequence[TrackedBlock | TrackedTable]) -> int:
    """Count the new paragraphs that lines begin with."""
    return sum(1 for _ in takewhile(lambda line: isinstance(line, TrackedBlock) and line.op is Op.INSERTED, lines))
