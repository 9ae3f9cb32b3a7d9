"""What stands round a position of a text: quotations, brackets, italics. Each text is looked through once.

A paragraph may hold thousands of marks, and a rule asks for each of them: counting them anew would take their square.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from drafter.language.patterns import lazy

_QUOTED = lazy(r"“[^”]*”?")
_IN_BRACKETS = lazy(r"\(([A-Z]\w*)\)")
_TEXTS = 512
"""So many texts are kept in mind: rules go through a document text by text."""


class Stretches(NamedTuple):
    """Stretches of a text that do not overlap, in their order."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def hold(self, position: int) -> bool:
        """Return whether a position stands in one of them.

        >>> Stretches((2, 8), (4, 9)).hold(3), Stretches((2, 8), (4, 9)).hold(4)
        (True, False)
        """
        before = bisect_right(self.starts, position)
        return before > 0 and position < self.ends[before - 1]


def joined(spans: Iterable[tuple[int, int]]) -> Stretches:
    """Return stretches of spans that may overlap.

    >>> joined([(5, 9), (1, 3), (2, 4)])
    Stretches(starts=(1, 5), ends=(4, 9))
    """
    made: list[list[int]] = []
    for start, end in sorted(spans):
        if made and start <= made[-1][1]:
            made[-1][1] = max(made[-1][1], end)
        else:
            made.append([start, end])
    return Stretches(tuple(start for start, _ in made), tuple(end for _, end in made))


@lru_cache(_TEXTS)
def quotations(words: str) -> Stretches:
    """Return the quotations of a text; one that is not closed goes on to its end."""
    return joined(match.span() for match in _QUOTED.finditer(words))


@lru_cache(_TEXTS)
def explained(words: str) -> frozenset[str]:
    """Return the words that stand alone in brackets, as an acronym does where it is explained.

    >>> sorted(explained("the Office (UNODC) and the (old) Board"))
    ['UNODC']
    """
    return frozenset(_IN_BRACKETS.findall(words))


@lru_cache(_TEXTS)
def _places(words: str, mark: str) -> tuple[int, ...]:
    return tuple(n for n, letter in enumerate(words) if letter == mark)


def is_level(words: str, opening: str, closing: str, position: int) -> bool:
    """Return whether as many marks are closed as opened before a position.

    >>> is_level("a (b) c", "(", ")", 6), is_level("a (b) c", "(", ")", 3)
    (True, False)
    """
    opened, closed = (bisect_left(_places(words, mark), position) for mark in (opening, closing))
    return opened == closed
