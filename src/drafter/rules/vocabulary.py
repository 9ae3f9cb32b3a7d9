"""The words of the house: which ones adopted texts use, and which of them a slip of one letter comes from.

The words are a data file, made by `make words` of counts in adopted texts and of a general list of English words.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache
from string import ascii_lowercase

from drafter.language import data
from drafter.language.patterns import lazy

_LETTERS = f"{ascii_lowercase}-"
_WORD = lazy(r"[a-z]+(?:-[a-z]+)*")
_SHORTEST = 3
_SHORTEST_PART = 5
_LONGEST = 40
"""A longer word is none, and would have too many words beside it."""


@cache
def words(section: str) -> dict[str, int]:
    """Return the words of a section of the list, each with its rank: the first one is the most frequent.

    Args:
        section: `common` (several adopted texts have it), `known` (right, but rarer) or `rare` (right, never used
            in the adopted texts, and one letter from a word that they use all the time).

    >>> "cooperation" in words("common"), "cooperatoin" in words("common")
    (True, False)
    """
    return {word: rank for rank, word in enumerate(" ".join(data.section("words.txt", section)).split())}


def meant(word: str, own: Collection[str] = ()) -> str:
    """Return the common word from which an unknown one is a letter away; "" for a word that is known or far from all.

    Args:
        word: in small letters. A word with hyphens is known when each of its parts is.
        own: words that are known beside those of the list.

    >>> meant("cooperatoin"), meant("cooperation"), meant("gender-resposive"), meant("sustainabel")
    ('cooperation', '', 'gender-responsive', 'sustainable')
    """
    if len(word) > _LONGEST or word in own or not _WORD.fullmatch(word) or _is_known(word):
        return ""
    if whole := nearest(word):
        return whole
    parts = [part if part in own or _is_known(part) else nearest(part) for part in word.split("-")]
    return "-".join(parts) if "-" in word and all(parts) else ""


def is_rare(word: str) -> bool:
    """Return whether a word is right, but never stands in adopted texts, while a word one letter away is everywhere.

    >>> is_rare("sate"), is_rare("state")
    (True, False)
    """
    return word in words("rare")


def _is_known(word: str) -> bool:
    parts = word.split("-") if "-" in word else ()
    common = words("common")
    return (
        len(word) < _SHORTEST
        or word in common
        or word in words("known")
        or word in words("rare")
        or f"{word}s" in common
        or (word.endswith("s") and word[:-1] in common)
        or (bool(parts) and all(len(part) < _SHORTEST_PART or _is_known(part) for part in parts))
    )


def nearest(word: str) -> str:
    """Return the most frequent common word that is a letter away; "" when there is none.

    >>> nearest("tne")
    'the'
    """
    common = words("common")
    return min(one_letter_from(word) & common.keys(), key=common.__getitem__, default="")


def one_letter_from(word: str) -> frozenset[str]:
    """Return what becomes of a word by a letter that is left out, put in, changed or swapped with the next one.

    >>> {"the", "tea", "teach", "te"} <= one_letter_from("tech") | one_letter_from("teh")
    True
    """
    cuts = [(word[:n], word[n:]) for n in range(len(word) + 1)]
    out = {left + right[1:] for left, right in cuts if right}
    swapped = {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
    changed = {left + letter + right[1:] for left, right in cuts if right for letter in _LETTERS}
    put_in = {left + letter + right for left, right in cuts for letter in _LETTERS}
    return frozenset(out | swapped | changed | put_in) - {word}
