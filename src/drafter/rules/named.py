"""The names of the house: words with a capital letter that adopted texts use, and which of them a slip comes from.

A name of eight letters or more is known from two letters that are wrong, any other from one.
"""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from drafter.language import data, states
from drafter.language.patterns import lazy
from drafter.rules.vocabulary import is_known_or_listed, one_letter_from
from drafter.rules.wordlists import table

_NAME = lazy(r"[A-Z][^\W\d_]+")
_SHORTEST = 5
_LONG = 9
_LONG_ENOUGH = 8
_LONGEST = 40
_OF_A_NAME = ("s", "n", "an", "ian", "ese", "i", "ish", "ns", "ans", "ians", "er", "ers", "ic", "ist", "ists")
"""Endings of what is called after a name: Indian, Omani, Senegalese."""


def meant(word: str, own: Collection[str] = ()) -> str:
    """Return the name from which an unknown word with a capital is one or two letters away; "" for any other word.

    Args:
        word: one word without hyphens.
        own: names that are known beside those of the lists.

    >>> meant("Kirgizstan"), meant("Assembley"), meant("Kyrgyzstan"), meant("Bishkek")
    ('Kyrgyzstan', 'Assembly', '', '')
    """
    small = word.lower()
    if not _SHORTEST <= len(word) <= _LONGEST or small in _known() or is_known_or_listed(small) or word in own:
        return ""
    if any(small.endswith(end) and small[: -len(end)] in _stems() for end in _OF_A_NAME):
        return ""
    common = _common()
    if near := one_letter_from(small) & common.keys():
        return common[min(near, key=[*common].index)]
    return next(filter(None, (_two_letters_from(small, one) for one in common)), "") if len(word) >= _LONG else ""


def _two_letters_from(word: str, name: str) -> str:
    close = name[0] == word[0] and len(name) >= _LONG_ENOUGH and abs(len(name) - len(word)) <= 2
    return _common()[name] if close and distance(word, name) <= 2 else ""


@cache
def _common() -> dict[str, str]:
    """Return the names of adopted texts, of States and of organs, by their small letters, the most frequent first."""
    listed = _NAME.findall(" ".join((*table("names.txt"), *states.names())))
    counted = " ".join(data.section("words.txt", "names")).split()
    return {name.lower(): name for name in dict.fromkeys((*counted, *listed))}


@cache
def _known() -> frozenset[str]:
    rare = " ".join(data.section("words.txt", "rare names")).split()
    return frozenset((*_common(), *map(str.lower, rare)))


@cache
def _stems() -> frozenset[str]:
    """Return the names as they stand before an ending: Austria is Austri in Austrian."""
    return frozenset(one for name in _known() for one in (name, name[:-1]))


def distance(left: str, right: str) -> int:
    """Return how many letters are left out, put in, changed or swapped with the next one from one word to another.

    >>> distance("kirgizstan", "kyrgyzstan"), distance("tehran", "tehrna")
    (2, 1)
    """
    above: list[int] = []
    before = list(range(len(right) + 1))
    for n, letter in enumerate(left, 1):
        row = [n]
        for m, other in enumerate(right, 1):
            step = min(before[m] + 1, row[m - 1] + 1, before[m - 1] + (letter != other))
            if n > 1 and m > 1 and letter == right[m - 2] and left[n - 2] == other:
                step = min(step, above[m - 2] + 1)
            row.append(step)
        above, before = before, row
    return before[-1]
