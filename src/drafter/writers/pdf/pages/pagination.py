"""Where Word ends a page: which lines fit above the notes that they call for.

Measured on the 182 pages with notes of 44 prints: no note is divided between two pages. Below a line that ends its
paragraph the distance to the next paragraph stays free above notes (none of these pages comes nearer), but not above
the bottom margin. A paragraph leaves two lines on each of two pages, or goes as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_ROUNDING = 0.2
"""Points by which places on a printed page differ from what the measures of its styles say."""
_FEWEST = 2
"""The lines that a paragraph leaves at the foot of a page, and takes to the next, at least."""


@dataclass(frozen=True, slots=True)
class PageLine:
    """A line of a page.

    Args:
        height: in points.
        notes: the points that the notes take to which its marks lead.
    """

    height: float
    notes: float = 0.0


@dataclass(frozen=True, slots=True)
class PageBlock:
    """A paragraph on a page.

    Args:
        lines: its lines.
        before: points above it; of these and those below the paragraph before it, Word leaves the larger one.
        after: points below it.
        with_next: it stands on one page with the beginning of the next paragraph.
        whole: its lines stand on one page.
        repeated: points of what is repeated above it where it begins a page: the head of its table.
    """

    lines: tuple[PageLine, ...]
    before: float = 0.0
    after: float = 0.0
    with_next: bool = False
    whole: bool = False
    repeated: float = 0.0


@dataclass(frozen=True, slots=True)
class PageRoom:
    """The room of a page, in points.

    Args:
        height: from the top of the first line to the bottom margin.
        rule: what the rule above the notes takes.
    """

    height: float
    rule: float


@dataclass(frozen=True, slots=True)
class PageEnd:
    """The end of a page: what stands on the next begins with a line of a paragraph.

    Args:
        block: which paragraph.
        line: which of its lines.
    """

    block: int
    line: int


def page_ends(blocks: Sequence[PageBlock], first: PageRoom, others: PageRoom) -> Iterator[PageEnd]:
    """Yield the ends of all pages but the last.

    Args:
        blocks: the paragraphs of a text, in order.
        first: the room of the first page.
        others: the room of every other page.

    >>> block = PageBlock((PageLine(12),) * 3, after=6)
    >>> list(page_ends([block] * 3, PageRoom(66, 14), PageRoom(66, 14)))
    [PageEnd(block=1, line=0), PageEnd(block=2, line=0)]
    """
    begin, room = PageEnd(0, 0), first
    while (end := _end(blocks, begin, room)) is not None and end.block < len(blocks):
        yield end
        begin, room = end, others


def _end(blocks: Sequence[PageBlock], begin: PageEnd, room: PageRoom) -> PageEnd | None:
    """Return where a page ends that begins with a line; `None` where all the rest has room."""
    notes = after = 0.0
    place = sum(block.repeated for block in blocks[begin.block : begin.block + 1] if not begin.line)
    for number in range(begin.block, len(blocks)):
        block, start = blocks[number], begin.line if number == begin.block else 0
        place += max(after, block.before) if place else 0.0
        for index, line in enumerate(block.lines[start:], start):
            place, notes = place + line.height, notes + line.notes
            if place + _below(block, index, notes, room) > room.height + _ROUNDING:
                return _legal(blocks, begin, PageEnd(number, index))
        after = block.after
    return None


def _below(block: PageBlock, index: int, notes: float, room: PageRoom) -> float:
    """Return what must have room below a line: the notes of the page, and what parts the line from them."""
    if not notes:
        return 0.0
    return notes + room.rule + (block.after if index == len(block.lines) - 1 else 0.0)


def _legal(blocks: Sequence[PageBlock], begin: PageEnd, end: PageEnd) -> PageEnd:
    """Return the last place up to an end where a page may end; the end itself where there is none on the page."""
    block, line = blocks[end.block], end.line
    first = begin.line if end.block == begin.block else 0
    if line and len(block.lines) - line < _FEWEST:
        line = len(block.lines) - _FEWEST
    if line - first < _FEWEST or block.whole:
        line = first
    if line > first:
        return PageEnd(end.block, line)
    number = end.block
    while number > begin.block and blocks[number - 1].with_next:
        number -= 1
    return PageEnd(number, 0) if number > begin.block else _forced(blocks, begin, end)


def _forced(blocks: Sequence[PageBlock], begin: PageEnd, end: PageEnd) -> PageEnd:
    """Return an end that leaves something on the page: one line, if its notes alone are higher than a page."""
    if end != begin:
        return end
    ends = end.line + 1 == len(blocks[end.block].lines)
    return PageEnd(end.block + 1, 0) if ends else PageEnd(end.block, end.line + 1)
