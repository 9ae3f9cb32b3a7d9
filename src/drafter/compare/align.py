"""Two sequences side by side: the pairing that keeps both orders and pairs the likest."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from math import log
from typing import TypeVar

from drafter.compare.surest import Likeness, surest

T = TypeVar("T", bound=Hashable)
Pair = tuple[int | None, int | None]
"""The places of two that belong together, the old and the new one; `None` for what has no partner."""

_LEAST = 0.42
"""What is less like than this has nothing in common that a reader would see: it is replaced as a whole."""
_LONG = 2_500
"""So many comparisons are made at once; where there would be more, what is surely the same parts them."""


def align(old: Sequence[T], new: Sequence[T], likeness: Likeness[T]) -> Iterator[Pair]:
    """Pair two sequences in their order; what moved is deleted in one place and inserted in another.

    Args:
        old: a sequence.
        new: another one.
        likeness: how like two of them are, from 0 to 1.

    >>> list(align("abc", "bxc", lambda a, b: a == b))
    [(0, None), (1, 0), (None, 1), (2, 2)]
    """
    yield from _between(_anchors(old, new), old, new, _between_surest, likeness)


_PairUp = Callable[[Sequence[T], Sequence[T], Likeness[T]], Iterator[Pair]]


def _between(
    anchors: Sequence[tuple[int, int]], old: Sequence[T], new: Sequence[T], pair: _PairUp[T], likeness: Likeness[T]
) -> Iterator[Pair]:
    """Yield what belongs together in any case, and between two such pairs what is paired otherwise."""
    i = j = 0
    for left, right in (*anchors, (len(old), len(new))):
        for a, b in pair(old[i:left], new[j:right], likeness):
            yield (None if a is None else a + i), (None if b is None else b + j)
        if left < len(old):
            yield left, right
        i, j = left + 1, right + 1


def _between_surest(old: Sequence[T], new: Sequence[T], likeness: Likeness[T]) -> Iterator[Pair]:
    """Pair what is short at once; of what is long, first what is surely the same, so that the time grows as it does."""
    if len(old) * len(new) <= _LONG:
        return _paired(old, new, likeness)
    return _between(surest(old, new, likeness), old, new, _paired, likeness)


def _anchors(old: Sequence[T], new: Sequence[T]) -> list[tuple[int, int]]:
    """Find what both have once and in the same order: it belongs together, and parts the rest into short pieces."""
    once, counts, others = {x: n for n, x in enumerate(new)}, Counter(new), Counter(old)
    pairs = [(n, once[x]) for n, x in enumerate(old) if others[x] == 1 and counts[x] == 1]
    return _rising(pairs)


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Keep the longest run of pairs that rises on both sides.

    The piles of patience sorting: a pair is put on the first pile whose top is not before it, and remembers the top of
    the pile to the left, which ends the longest run before it.
    """
    tops: list[int] = []
    piles: list[list[int]] = []
    before: list[int] = []
    for index, (_, right) in enumerate(pairs):
        pile = bisect_left(tops, right)
        before.append(piles[pile - 1][-1] if pile else -1)
        if pile == len(piles):
            piles.append([])
            tops.append(right)
        piles[pile].append(index)
        tops[pile] = right
    index = piles[-1][0] if piles else -1
    run = []
    while index >= 0:
        run.append(pairs[index])
        index = before[index]
    return run[::-1]


def _paired(old: Sequence[T], new: Sequence[T], likeness: Likeness[T]) -> Iterator[Pair]:
    """Pair by dynamic programming: the sum of the likeness above the least is the largest."""
    scores = [[_score(likeness(x, y)) for y in new] for x in old]
    best = [[0.0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in range(len(old) - 1, -1, -1):
        for j in range(len(new) - 1, -1, -1):
            best[i][j] = max(best[i + 1][j], best[i][j + 1], scores[i][j] + best[i + 1][j + 1])
    return _path(best)


def _score(likeness: float) -> float:
    return likeness - _LEAST + 0.1 if likeness >= _LEAST else float("-inf")


def _path(best: list[list[float]]) -> Iterator[Pair]:
    i, j, rows, columns = 0, 0, len(best) - 1, len(best[0]) - 1
    while i < rows or j < columns:
        if i < rows and best[i][j] == best[i + 1][j]:
            yield i, None
            i += 1
        elif j < columns and best[i][j] == best[i][j + 1]:
            yield None, j
            j += 1
        else:
            yield i, j
            i, j = i + 1, j + 1


class Bags:
    """How like texts are by the words that they share; a word that many texts have tells little.

    Args:
        texts: the words of every text that will be compared, so that it is known which are common.
    """

    def __init__(self, texts: Iterable[Iterable[str]]) -> None:
        bags = [frozenset(text) for text in texts]
        self._size = len(bags)
        self._common = Counter(word for bag in bags for word in bag)

    def weighed(self, text: Iterable[str]) -> dict[str, float]:
        """Weigh the words of a text."""
        return {word: n * log(1 + self._size / self._common[word]) for word, n in Counter(text).items()}


def shared(one: dict[str, float], other: dict[str, float]) -> float:
    """Return the share of the weight that two texts have in common, from 0 to 1.

    >>> shared({"a": 1.0, "b": 1.0}, {"a": 1.0, "c": 1.0})
    0.5
    """
    whole = sum(one.values()) + sum(other.values())
    if len(other) < len(one):
        one, other = other, one
    return 2 * sum(min(weight, other.get(word, 0.0)) for word, weight in one.items()) / whole if whole else 1.0
