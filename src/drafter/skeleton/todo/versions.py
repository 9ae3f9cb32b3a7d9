"""The texts of two skeletons that are versions of one another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache

from drafter.language.patterns import lazy

_WORD = lazy(r"[^\W\d_]{3,}")
_RARE, _MOST = 12, 50
"""So many rare words of a text are looked for, and so many texts that have them."""

_LEAST = 0.5
"""A text that shares less of its words with another one is no version of it."""


class Versions:
    """Finds for a text of one skeleton the text that it is in another one.

    Args:
        texts: the texts of the one.
        others: the texts of the other.

    >>> Versions(["on the forum of 2024", "on war"], ["on war", "about the forum of 2026"]).of("on the forum of 2024")
    'about the forum of 2026'
    """

    def __init__(self, texts: Iterable[str], others: Iterable[str]) -> None:
        self._same: dict[str, list[str]] = {}
        for text in others:
            self._same.setdefault(text, []).append(text)
        known = frozenset(texts)
        self._having: dict[str, list[str]] = {}
        for text in self._same:
            for word in _words(text) if text not in known else ():
                self._having.setdefault(word, []).append(text)

    def of(self, text: str) -> str:
        """Return the text that one is in the other skeleton: the same, or a changed one; empty where there is none.

        Of texts that stand there more than once, each is given once, and the last one again.
        """
        if same := self._same.get(text):
            return same.pop(0) if len(same) > 1 else same[0]
        best = max(self._near(text), key=lambda changed: _shared(text, changed), default="")
        return best if best and _shared(text, best) >= _LEAST else ""

    def _near(self, text: str) -> list[str]:
        """Return the changed texts that share most of the rare words of a text, so that not all need be looked at."""
        having = sorted((self._having[word] for word in _words(text) if word in self._having), key=len)
        votes = Counter(changed for texts in having[:_RARE] for changed in texts[:_MOST])
        return [changed for changed, _ in votes.most_common(_MOST)]


def _shared(one: str, other: str) -> float:
    """Return the share of the words of two texts that both have; figures do not count."""
    mine, others = _words(one), _words(other)
    whole = sum(mine.values()) + sum(others.values())
    return 2 * sum(min(count, others[word]) for word, count in mine.items() if word in others) / whole if whole else 0.0


@lru_cache(maxsize=4_096)
def _words(text: str) -> Counter[str]:
    return Counter(_WORD.findall(text))
