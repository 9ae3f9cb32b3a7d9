"""What is surely the same in two long sequences that have much the same order, found without comparing all with all."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Sequence
from functools import cache
from typing import TypeVar

T = TypeVar("T", bound=Hashable)
Likeness = Callable[[T, T], float]
_SURE = 0.7
"""What is so like, and less like to all its neighbours, is the same with other words."""
_NEAR = 6
"""So far away a partner is looked for, and one that is liker."""


def surest(old: Sequence[T], new: Sequence[T], likeness: Likeness[T]) -> list[tuple[int, int]]:
    """Return pairs that belong together, in the order of both; what they leave is paired otherwise.

    Args:
        old: a sequence.
        new: another one.
        likeness: how like two of them are, from 0 to 1.

    >>> surest("abcd", "xabd", lambda a, b: a == b)
    [(0, 1), (1, 2), (3, 3)]
    """

    @cache
    def of(i: int, j: int) -> float:
        return likeness(old[i], new[j])

    made, i, j = list[tuple[int, int]](), 0, 0
    while i < len(old) and j < len(new):
        found = next(
            (pair for pair in _from(i, j, len(old), len(new)) if _is_sure(*pair, len(old), len(new), of)), None
        )
        made += [found] if found else []
        i, j = (found[0] + 1, found[1] + 1) if found else (i + 1, j + 1)
    return made


def _from(i: int, j: int, rows: int, columns: int) -> Iterator[tuple[int, int]]:
    """Yield the places from one on, the nearest first."""
    for far in range(_NEAR + 1):
        for down in range(far + 1):
            if i + down < rows and j + far - down < columns:
                yield i + down, j + far - down


def _is_sure(i: int, j: int, rows: int, columns: int, of: Callable[[int, int], float]) -> bool:
    """Return whether two are alike, and each of them liker to the other than to whatever stands near that."""
    like = of(i, j)
    if like < _SURE:
        return False
    above = (of(n, j) for n in range(max(i - _NEAR, 0), min(i + _NEAR + 1, rows)) if n != i)
    beside = (of(i, n) for n in range(max(j - _NEAR, 0), min(j + _NEAR + 1, columns)) if n != j)
    return all(other < like for other in (*above, *beside))
