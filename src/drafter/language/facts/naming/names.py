"""Names of facts: those of the values with a form of their own, and short English ones made of the words of a text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection

from drafter.language.patterns import lazy

VALUES = (
    "documents", "amounts", "figures", "budget_period", "as_at", "year", "data_year", "council_session",
)  # fmt: skip
"""The facts that are values with a form of their own (`values`), named here for those that only ask for the names."""

LONGEST = 3
"""So many words make a name."""

_WORD = lazy(r"[^\W\d_]+(?:’(?!s\b)[^\W\d_]+)?")
_SMALL = frozenset(
    "a above against an and as at by for from in inclusive into its net of on or other the their that to under with "
    "be is".split()
)

_NO_ADVERBS = frozenset(
    "assembly family supply monthly quarterly yearly elderly early daily weekly italy reply".split()
)


def name_of(words: str, without: Collection[str] = (), *, first: bool = False, longest: int = LONGEST) -> str:
    """Return a name made of the last words that say something, or of the first; empty where none does.

    Args:
        words: the words of a text.
        without: words that say nothing here.
        first: whether the first words are taken.
        longest: so many words at most.

    >>> name_of("the support account requirements"), name_of("the amount", ["amount"])
    ('support_account_requirements', '')
    """
    said = [plain(word.lower()) for word in _WORD.findall(words)]
    kept = [word for word in said if _says(word) and word not in without]
    return "_".join(kept[:longest] if first else kept[-longest:])


def _says(word: str) -> bool:
    return word not in _SMALL and len(word) > 1 and (not word.endswith("ly") or word in _NO_ADVERBS)


def plain(word: str) -> str:
    """Return a word in letters of the English alphabet.

    >>> plain("événement")
    'evenement'
    """
    letters = unicodedata.normalize("NFKD", word)
    return "".join(one for one in letters if one.isascii() and one.isalpha())


def free(name: str, taken: Collection[str]) -> str:
    """Return a name that is not taken: the name itself, or with the first free number.

    >>> free("report", ["report", "report_2"])
    'report_3'
    """
    number = 2
    whole = name
    while whole in taken:
        whole = f"{re.sub(r'_[0-9]+$', '', name)}_{number}"
        number += 1
    return whole
