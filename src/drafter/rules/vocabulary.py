"""The words of the house: which ones adopted texts use, and which of them a slip of one letter comes from.

The words are a data file, made by `make words` of counts in adopted texts. A word that the counts have not, that is not
made of one that they have, and that the dictionary has not either, where one is installed, is no word.
"""

from __future__ import annotations

from collections.abc import Collection, Container
from functools import cache
from string import ascii_lowercase

from drafter.language import data
from drafter.language.patterns import lazy
from drafter.rules.derivation import is_made_of

_LETTERS = f"{ascii_lowercase}-"
_WORD = lazy(r"[a-z]+(?:-[a-z]+)*")
_SHORTEST = 3
_SHORTEST_PART = 5
_SHORT = 4
"""A short word is a slip only of a word that stands everywhere: too many words are a letter apart."""

_EVERYWHERE = 900
"""So many of the common words stand everywhere."""

_LONGEST = 40
"""A longer word is none, and would have too many words beside it."""


@cache
def words(section: str) -> dict[str, int]:
    """Return the words of a section of the list, each with its rank: the first one is the most frequent.

    Args:
        section: `common` (several adopted texts have it) or `known` (right, but rarer).

    >>> "cooperation" in words("common"), "cooperatoin" in words("common")
    (True, False)
    """
    return {word: rank for rank, word in enumerate(" ".join(data.section("words.txt", section)).split())}


@cache
def _counted() -> frozenset[str]:
    return frozenset((*words("common"), *words("known")))


@cache
def _dictionary() -> Container[str]:
    """Return the words of the dictionary of pyspellchecker (extra `words`); none where it is not installed."""
    try:
        from spellchecker import SpellChecker
    except ImportError:
        return frozenset()
    found: Container[str] = SpellChecker().word_frequency.dictionary
    return found


def has_dictionary() -> bool:
    """Return whether a dictionary is installed; without one, a right word that the counts have not is doubted."""
    return _dictionary() != frozenset()


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
        return whole if word not in _dictionary() else ""
    parts = [part if part in own or _is_known(part) else nearest(part) for part in word.split("-")]
    return "-".join(parts) if "-" in word and all(parts) and not _is_listed(word) else ""


def is_rare(word: str) -> bool:
    """Return whether a word is right, but never stands in adopted texts, while a word one letter away is everywhere.

    >>> is_rare("cooperatoin"), is_rare("state")
    (False, False)
    """
    if len(word) > _LONGEST or _is_known(word):
        return False
    return "-" not in word and word in _dictionary() and _stands_everywhere(nearest(word))


def _stands_everywhere(word: str) -> bool:
    return words("common").get(word, _EVERYWHERE) < _EVERYWHERE


def is_known_or_listed(word: str) -> bool:
    """Return whether the counts or the dictionary have a word, in small letters.

    >>> is_known_or_listed("assembly"), is_known_or_listed("assembley")
    (True, False)
    """
    return _is_known(word) or word in _dictionary()


def _is_listed(word: str) -> bool:
    """Return whether the dictionary has each part of a word that the counts have not."""
    return all(is_known_or_listed(part) for part in word.split("-"))


def _is_known(word: str) -> bool:
    parts = word.split("-") if "-" in word else ()
    return (
        len(word) < _SHORTEST
        or word in _counted()
        or is_made_of(word, _counted())
        or (bool(parts) and all(len(part) < _SHORTEST_PART or _is_known(part) for part in parts))
    )


def nearest(word: str) -> str:
    """Return the most frequent common word that is a letter away; "" when there is none.

    >>> nearest("tne")
    'the'
    """
    common = words("common")
    found = min(one_letter_from(word) & common.keys(), key=common.__getitem__, default="")
    return found if len(found) > _SHORT or _stands_everywhere(found) else ""


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
