"""Numbers and letters of paragraphs that are kept as they stand, as in annexes: one that follows is written `next`.

So a paragraph of an annex is added, moved or taken out without touching the numbers of the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache
from typing import TypeVar

from drafter.skeleton.records import NEXT, AnyEntry, PlainEntry

_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_E = TypeVar("_E")
_LONGEST = 1000
"""The longest list whose letters are understood."""


def letter(position: int, level: int) -> str:
    """Letter a sub-paragraph: (a), (i), a., i. by its level (OP-07).

    >>> letter(0, 1), letter(27, 1), letter(3, 2), letter(23, 2), letter(1, 3), letter(1, 4)
    ('(a)', '(bb)', '(iv)', '(xxiv)', 'b.', 'ii.')
    """
    alphabet = chr(ord("a") + position % 26) * (position // 26 + 1)
    roman = _roman(position + 1)
    return {1: f"({alphabet})", 2: f"({roman})", 3: f"{alphabet}."}.get(level, f"{roman}.")


def _roman(number: int) -> str:
    words = ""
    for value, letters in _ROMAN:
        words += letters * (number // value)
        number %= value
    return words


def counted(entries: Iterable[_E | PlainEntry]) -> Iterator[_E | PlainEntry]:
    """Print the number of every paragraph that is written `next`.

    >>> [e.number for e in counted([PlainEntry("a", "4."), PlainEntry("b", "next"), PlainEntry("c", "next", level=1)])]
    ['4.', '5.', '(a)']
    """
    count = _Count()
    for entry in entries:
        if isinstance(entry, PlainEntry):
            number = count.next(entry.level) if entry.number == NEXT else entry.number
            count.take(number, entry.level)
            yield entry if entry.number == number else replace(entry, number=number)
        else:
            yield entry


def uncounted(entries: Iterable[AnyEntry]) -> Iterator[AnyEntry]:
    """Write `next` for every number that follows from the one before; the inverse of `counted`."""
    count = _Count()
    for entry in entries:
        if isinstance(entry, PlainEntry):
            follows = entry.number == count.next(entry.level)
            count.take(entry.number, entry.level)
            entry = replace(entry, number=NEXT) if follows else entry
        yield entry


class _Count:
    """How many paragraphs of each level stand before the next one."""

    def __init__(self) -> None:
        self.counts: list[int] = []

    def next(self, level: int) -> str:
        return _label(self.counts[level] if level < len(self.counts) else 0, level)

    def take(self, label: str, level: int) -> None:
        """Count a paragraph; sub-paragraphs begin anew after it."""
        before = [*self.counts, *[0] * (level + 1 - len(self.counts))][: level + 1]
        self.counts = [*before[:level], _position(label, level) or before[level]]


def _label(position: int, level: int) -> str:
    return letter(position, level) if level else f"{position + 1}."


def _position(label: str, level: int) -> int:
    """Return the place of a number or letter in its list, from one; 0 if it is none of the usual ones."""
    if level == 0:
        return int(label[:-1]) if re.fullmatch(r"[0-9]+\.", label) else 0
    return _positions(level).get(label, 0)


@cache
def _positions(level: int) -> dict[str, int]:
    return {letter(position, level): position + 1 for position in range(_LONGEST)}
