"""What must change in a paragraph so that its lines end where Word ends them, and so that each of them is full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import floor

from lxml import etree

from drafter.language.typography import NO_BREAK_SPACE
from drafter.writers.pdf.breaks.glyphs import Mark
from drafter.writers.pdf.breaks.rewriting import Edit, Edits
from drafter.writers.pdf.breaks.room import Room
from drafter.writers.pdf.justification import Line, Word, lines

_DASHES = "-\u2010\u2013\u2014"
_MARGIN = 0.2
"""Points by which a full line is kept shorter than the room: programs round the widths of letters, each in its way."""
_WIDEST = 600
"""The largest scale that the file format knows, in per cent."""

_Changes = Iterator[tuple[tuple[etree._Element, int], Edit]]


def edits(marks: Sequence[Mark], room: Room) -> Edits:
    """Find what must change in a paragraph.

    Args:
        marks: what stands in it, in order.
        room: where its lines begin and end.

    Returns:
        Nothing for a paragraph with a tab that no tab stop tells where to end, or without room between its indents.
    """
    tabs = [place for place, mark in enumerate(marks) if mark.letter == "\t"]
    text = marks[tabs[-1] + 1 if tabs else 0 :]
    start = _start(marks[: len(marks) - len(text)], room)
    if start is None or not text or room.right <= max(start, room.left):
        return {}
    pieces = list(_pieces(text))
    space = next((mark.width for mark in text if mark.letter == " "), 0.0)
    last = text[-1].type.spacing
    found = lines(list(_words(pieces)), space, room.right - start + last, room.right - room.left + last)
    return dict(_changes(pieces, list(found)))


def _start(marks: Sequence[Mark], room: Room) -> float | None:
    """Return the place behind the last tab."""
    place: float | None = room.first
    for mark in marks:
        if place is not None:
            place = room.stop(place) if mark.letter == "\t" else place + mark.width + mark.kerning
    return place


def _pieces(marks: Sequence[Mark]) -> Iterator[list[Mark]]:
    """Cut a text where a line may end: behind spaces, and behind dashes inside a word."""
    piece: list[Mark] = []
    for mark, after in zip(marks, [*marks[1:], None], strict=True):
        piece.append(mark)
        inside = len(piece) > 1 and after is not None and after.letter.strip()
        if mark.letter == " " or (mark.letter and mark.letter in _DASHES and inside):
            yield piece
            piece = []
    if piece:
        yield piece


def _words(pieces: Sequence[Sequence[Mark]]) -> Iterator[Word]:
    kerning = 0.0
    for piece in pieces:
        spaced = piece[-1].letter == " "
        inside = piece[:-1] if spaced else piece
        width = sum(mark.width + mark.kerning for mark in inside)
        yield Word(width, sum(mark.letter == NO_BREAK_SPACE for mark in inside), spaced, kerning)
        kerning = piece[-1].kerning if spaced else 0.0


def _changes(pieces: Sequence[Sequence[Mark]], found: Sequence[Line]) -> _Changes:
    """Yield the changes of all lines; the last one is made narrower where it must be, never wider.

    A word that is wider than the room keeps the spaces inside: no space could lose so much.
    """
    for begin, line in pairwise((Line(0, 0, 0.0), *found)):
        *marks, last = (mark for piece in pieces[begin.end : line.end] for mark in piece)
        ends = line is not found[-1]
        overfull = line.end == begin.end + 1 and line.slack < 0
        if ends:
            yield (last.element, last.place), Edit(last.letter.strip(), ends=True)
        if line.spaces and not overfull and (ends or line.slack < _MARGIN):
            yield from _spaces(marks, line)


def _spaces(marks: Sequence[Mark], line: Line) -> _Changes:
    """Yield the changes of the spaces that fill a line; no-break spaces take part in it as they do in Word."""
    for mark in marks:
        if mark.letter in (" ", NO_BREAK_SPACE):
            yield (mark.element, mark.place), Edit(" ", scale=_scale(mark, line))


def _scale(space: Mark, line: Line) -> int:
    bare = space.width - space.type.spacing
    wanted = bare + (line.slack - _MARGIN) / line.spaces
    return min(floor(100 * space.type.scale * wanted / bare), _WIDEST)
