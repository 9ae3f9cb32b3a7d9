"""Letters of other scripts: which words run from right to left, and which need an eastern font."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_EASTERN = "\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"


def foreign(words: str) -> Iterator[re.Match[str]]:
    """Find the phrases in other scripts; the group that matched tells which: `right` or `eastern`.

    A phrase from right to left is one piece with the spaces, signs and figures inside, since it is printed as one.

    >>> [(found.lastgroup, found[0]) for found in foreign("of جامعة الدول العربية and 上海")]
    [('right', 'جامعة الدول العربية'), ('eastern', '上海')]
    """
    if any("\u0590" <= letter < "\u2000" or letter >= "\u2e80" for letter in words):
        yield from _phrases().finditer(words)


@cache
def _phrases() -> re.Pattern[str]:
    """Compile the pattern when it is first needed: its wide ranges take longer than a short file."""
    right = rf"[{_RIGHT_TO_LEFT}](?:[^A-Za-z{_EASTERN}]*[{_RIGHT_TO_LEFT}])?"
    return re.compile(rf"(?P<right>{right})|(?P<eastern>[{_EASTERN}]+)")
