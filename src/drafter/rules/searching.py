"""How a regular expression is looked for in passages, and what is remembered of that from one look to the next."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

FindInWords = Callable[[str], Iterable[re.Match[str]]]
"""Finds a regular expression in words."""

Search = Callable[[re.Pattern[str]], FindInWords]
"""Returns what finds a regular expression."""

_MOST = 20_000
"""So many passages are remembered."""


def plainly(pattern: re.Pattern[str]) -> FindInWords:
    """Return what finds a regular expression, and remembers nothing."""
    return pattern.finditer


class SilentPassages:
    """Remembers the words in which a regular expression found nothing, as most do in most passages.

    So a draft that is looked at after every save is searched only where it has changed.

    >>> silent = SilentPassages()
    >>> [len(list(silent.search(re.compile("peace"))(words))) for words in ("war", "peace", "war")]
    [0, 1, 0]
    """

    def __init__(self) -> None:
        self._bits: dict[re.Pattern[str], int] = {}
        self._silent: dict[str, int] = {}

    def search(self, pattern: re.Pattern[str]) -> FindInWords:
        """Return what finds a regular expression, without a look at words in which it found nothing before."""
        bit = self._bits.setdefault(pattern, 1 << len(self._bits))

        def find(words: str) -> Iterable[re.Match[str]]:
            known = self._silent.get(words, 0)
            if known & bit:
                return ()
            if not (found := tuple(pattern.finditer(words))):
                self._remember(words, known | bit)
            return found

        return find

    def _remember(self, words: str, bits: int) -> None:
        if len(self._silent) >= _MOST:
            self._silent.clear()
        self._silent[words] = bits
