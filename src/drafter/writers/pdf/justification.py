"""Where Word ends the lines of a paragraph: a ragged one as far as there is room, a justified one by a rule of its own.

Since 2013 Word may make the spaces of a line narrower to get one more word into it. Measured on the 3,977 lines of 44
resolutions and drafts of the 78th to 80th sessions in which that was possible, by the places of their letters: the word
is taken when no space loses more than a quarter of its width, and no more than half of what each space would gain if
the line ended before the word. This tells all but 37 of those lines, with no tolerance: a twentieth of a point more or
less at either limit makes it worse. Three lines of 100 are set closer or wider by hand, which no text tells.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile
from math import inf

LOSS = 0.25
"""The share of its width that a space loses at most."""
PREFERENCE = 0.5
"""The share of the gain that the loss is at most: where it is more, the line is stretched instead."""


@dataclass(frozen=True, slots=True)
class UnbrokenWord:
    """What stays on one line: a word, or the part of it that ends with a hyphen.

    Args:
        width: in points, with the no-break spaces inside.
        spaces: how many no-break spaces are inside; they stretch as others do.
        spaced: a space follows; none follows a hyphen inside a word.
        kerning: points by which the space before it differs from other spaces.
    """

    width: float
    spaces: int = 0
    spaced: bool = True
    kerning: float = 0.0


@dataclass(frozen=True, slots=True)
class JustifiedLine:
    """A line as Word sets it.

    Args:
        end: how many words of the paragraph stand on this line and those before it.
        spaces: how many spaces are in it.
        slack: the points that its spaces gain together; less than zero when they lose.
    """

    end: int
    spaces: int
    slack: float

    @property
    def gain(self) -> float:
        """Points that each space gains; a line without spaces can neither gain nor lose."""
        return self.slack / self.spaces if self.spaces else inf if self.slack >= 0 else -inf


Choice = Callable[[Iterator[JustifiedLine], float], JustifiedLine]
"""Chooses the end of a line among all; the second is the width of a space."""


def worthwhile(ends: Iterator[JustifiedLine], space: float) -> JustifiedLine:
    """Choose the last end that is worth it, as Word does; a word that is wider than the room stands alone."""
    stretched = chosen = next(ends)
    for line in ends:
        if line.slack < -LOSS * space * line.spaces:
            break
        if line.slack >= 0:
            stretched = chosen = line
        elif -line.gain <= PREFERENCE * stretched.gain:
            chosen = line
    return chosen


def fullest(ends: Iterator[JustifiedLine], _: float) -> JustifiedLine:
    """Choose the last end that has room, for a paragraph that is not justified; a word wider than it stands alone."""
    line = next(ends)
    for longer in takewhile(lambda one: one.slack >= 0, ends):
        line = longer
    return line


def lines(
    words: Sequence[UnbrokenWord], space: float, first: float, rest: float, choose: Choice = worthwhile
) -> Iterator[JustifiedLine]:
    """Divide the words of a paragraph into lines.

    Args:
        words: what the paragraph consists of, in order.
        space: the width of a space, in points.
        first: the room on the first line, in points.
        rest: the room on every other line, in points.
        choose: which end of a line is taken; by default that of a justified one.

    >>> words = [UnbrokenWord(20), UnbrokenWord(20), UnbrokenWord(18), UnbrokenWord(30)]
    >>> [(line.end, line.slack) for line in lines(words, 4, 64, 64)]
    [(3, -2.0), (4, 34.0)]
    >>> [(line.end, line.slack) for line in lines(words, 4, 64, 64, fullest)]
    [(2, 20.0), (4, 12.0)]
    """
    start, room = 0, first
    while start < len(words):
        line = choose(_ends(words, start, space, room), space)
        yield line
        start, room = line.end, rest


def _ends(words: Sequence[UnbrokenWord], start: int, space: float, room: float) -> Iterator[JustifiedLine]:
    """Yield the line that begins with a word in all its lengths."""
    spaces, room = 0, room + words[start].kerning
    for end, word in enumerate(words[start:], start + 1):
        spaces, room = spaces + word.spaces, room - word.width - word.kerning
        yield JustifiedLine(end, spaces, room)
        if word.spaced:
            spaces, room = spaces + 1, room - space
