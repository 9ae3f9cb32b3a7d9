"""Where the lines of a paragraph end, and what must change in it so that they do and each of them is full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from math import floor
from typing import NamedTuple

from lxml import etree

from drafter.language.patterns import lazy
from drafter.language.typography import NO_BREAK_SPACE
from drafter.writers.pdf.breaks.glyphs import Glyph, Unmeasured
from drafter.writers.pdf.breaks.rewriting import Edit, Edits
from drafter.writers.pdf.breaks.room import Room
from drafter.writers.pdf.justification import Choice, JustifiedLine, UnbrokenWord, lines, worthwhile

_DASHES = "-\u2010\u2013\u2014"
_DAY = lazy(r"\W*\d{1,2}")
_MARGIN = 0.2
"""Points by which a full line is kept shorter than the room: programs round the widths of letters, each in its way."""
_WIDEST = 600
"""The largest scale that the file format knows, in per cent."""

_Changes = Iterator[tuple[tuple[etree._Element, int], Edit]]


class DividedText(NamedTuple):
    """What stands behind the last tab of a paragraph.

    Args:
        pieces: what stays together on a line, in order.
        lines: where the lines end.
    """

    pieces: list[list[Glyph]]
    lines: list[JustifiedLine]


def divided(glyphs: Sequence[Glyph], room: Room, choose: Choice = worthwhile) -> DividedText:
    """Divide what stands in a paragraph into lines.

    Args:
        glyphs: what stands in it, in order.
        room: where its lines begin and end.
        choose: which end of a line is taken; by default that of a justified one.

    Raises:
        Unmeasured: no tab stop tells where its last tab ends, or there is no room between its indents.
    """
    tabs = [place for place, glyph in enumerate(glyphs) if glyph.letter == "\t"]
    text = glyphs[tabs[-1] + 1 if tabs else 0 :]
    if not text:
        return DividedText([], [])
    start = _start(glyphs[: len(glyphs) - len(text)], room)
    if start is None or room.right <= max(start, room.left):
        raise Unmeasured
    pieces = list(_pieces(text))
    space = next((glyph.width for glyph in text if glyph.letter == " "), 0.0)
    last = text[-1].type.spacing
    found = lines(list(_words(pieces)), space, room.right - start + last, room.right - room.left + last, choose)
    return DividedText(pieces, list(found))


def edits(text: DividedText) -> Edits:
    """Return what must change in a text so that its lines end where they were divided."""
    return dict(_changes(text.pieces, text.lines))


def _start(glyphs: Sequence[Glyph], room: Room) -> float | None:
    """Return the place behind the last tab; a label beside a text that hangs leaves its edge where it is."""
    place: float | None = room.first
    for glyph in glyphs:
        if place is not None:
            place = room.stop(place) if glyph.letter == "\t" else place + glyph.width + glyph.kerning
    return room.left if place is None and room.first < room.left else place


def _pieces(glyphs: Sequence[Glyph]) -> Iterator[list[Glyph]]:
    """Cut a text where a line may end: behind spaces, and behind dashes inside a word."""
    piece: list[Glyph] = []
    for glyph, after in zip(glyphs, [*glyphs[1:], None], strict=True):
        piece.append(glyph)
        if glyph.letter == " " or (glyph.letter and glyph.letter in _DASHES and _parts(piece, after)):
            yield piece
            piece = []
    if piece:
        yield piece


def _parts(piece: Sequence[Glyph], after: Glyph | None) -> bool:
    """Return whether a line may end behind the dash of a word: not at its edges, nor between two days (“18–22”)."""
    if len(piece) == 1 or after is None or not after.letter.strip():
        return False
    *before, dash = (glyph.letter for glyph in piece)
    return not (dash in "-\u2013" and after.letter.isdecimal() and _DAY.fullmatch("".join(before)))


def _words(pieces: Sequence[Sequence[Glyph]]) -> Iterator[UnbrokenWord]:
    kerning = 0.0
    for piece in pieces:
        spaced = piece[-1].letter == " "
        inside = piece[:-1] if spaced else piece
        width = sum(glyph.width + glyph.kerning for glyph in inside)
        yield UnbrokenWord(width, sum(glyph.letter == NO_BREAK_SPACE for glyph in inside), spaced, kerning)
        kerning = piece[-1].kerning if spaced else 0.0


def _changes(pieces: Sequence[Sequence[Glyph]], found: Sequence[JustifiedLine]) -> _Changes:
    """Yield the changes of all lines; the last one is made narrower where it must be, never wider.

    A word that is wider than the room keeps the spaces inside: no space could lose so much.
    """
    for begin, line in pairwise((JustifiedLine(0, 0, 0.0), *found)):
        *glyphs, last = (glyph for piece in pieces[begin.end : line.end] for glyph in piece)
        ends = line is not found[-1]
        overfull = line.end == begin.end + 1 and line.slack < 0
        if ends:
            yield (last.element, last.place), Edit(last.letter.strip(), ends=True)
        if line.spaces and not overfull and (ends or line.slack < _MARGIN):
            yield from _spaces(glyphs, line)


def _spaces(glyphs: Sequence[Glyph], line: JustifiedLine) -> _Changes:
    """Yield the changes of the spaces that fill a line; no-break spaces take part in it as they do in Word."""
    for glyph in glyphs:
        if glyph.letter in (" ", NO_BREAK_SPACE):
            yield (glyph.element, glyph.place), Edit(" ", scale=_scale(glyph, line))


def _scale(space: Glyph, line: JustifiedLine) -> int:
    bare = space.width - space.type.spacing
    wanted = bare + (line.slack - _MARGIN) / line.spaces
    return min(floor(100 * space.type.scale * wanted / bare), _WIDEST)
