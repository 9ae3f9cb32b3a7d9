"""Square brackets of the negotiation: `[strengthen – Norway, Chile]`, `[EU: promote]`, one inside another.

Source: NEG-02 and NEG-03. Who wants the words stands after a dash at the end, or before a colon at the beginning.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from drafter.language import states
from drafter.language.patterns import lazy

_MARK = lazy(r"[\[\]]")
_KNOWN = lazy(r"\[(?:sic|…|\.\.\.)\]|\[[A-Za-z]\](?=[a-z])")
"""Brackets of a quotation."""

_NAME = r"(?:the )?[A-Z0-9][\w’'.\-/()]*(?: (?:and|of|the|for|&|d’\w+|[A-Z0-9(][\w’'.\-/()]*))*"
_WANTED = r" to (?:retain|keep|delete|replace|bracket|reserve)"
"""What somebody wants done with words: `Norway to delete`."""

_NAMES = rf"{_NAME}(?:{_WANTED})?(?:(?:, |; ?| ?\+ ?){_NAME}(?:{_WANTED})?)*"
_AFTER = lazy(rf"(?:^| )[–—-] ?(?P<names>{_NAMES})$")
_BEFORE = lazy(rf"(?P<names>{_NAMES}):(?: |$)")
_BETWEEN = lazy(rf"(, |; ?| ?\+ ?|/| and |{_WANTED})")
_INSIDE = {" and ": "\0", "/": "\1"}
"""What stands for an “and” or a slash inside a name."""

_LONGEST = 60
"""So many letters has the longest name that is looked at: what is longer is a sentence."""


class SquareBracket(NamedTuple):
    """A pair of square brackets.

    Args:
        start: where it opens.
        end: the position after it.
        depth: how many other pairs stand round it.
        names: who is named in it, each with its position.
    """

    start: int
    end: int
    depth: int
    names: tuple[tuple[int, str], ...]


def square_brackets(words: str) -> tuple[SquareBracket, ...]:
    """Return the pairs of a text in the order in which they open; those that a quotation has of its own do not count.

    >>> [(one.depth, one.names) for one in square_brackets("to [strengthen [much – EU] – Norway, Chile] it")]
    [(0, ((29, 'Norway'), (37, 'Chile'))), (1, ((23, 'EU'),))]
    >>> square_brackets("[G77: promote]")[0].names, square_brackets("[the Forum] [sic]")[0].names
    (((1, 'G77'),), ())
    """
    pairs = sorted((start, end, depth) for start, end, depth in _pairs(words) if end)
    return tuple(SquareBracket(start, end, depth, tuple(_named(words, start, end))) for start, end, depth in pairs)


def named_places(words: str) -> frozenset[int]:
    """Return the positions of all letters of the names of those who want words in brackets.

    >>> sorted(named_places("the [EU, Mali: important] report"))
    [5, 6, 9, 10, 11, 12]
    """
    if "[" not in words:
        return frozenset()
    named = (name for one in square_brackets(words) for name in one.names)
    return frozenset(letter for place, name in named for letter in range(place, place + len(name)))


def unpaired(words: str) -> tuple[int, ...]:
    """Return the positions of square brackets that have no partner.

    >>> unpaired("[a [b] c"), unpaired("a] b"), unpaired("[a] b")
    ((0,), (1,), ())
    """
    return tuple(sorted(start for start, end, _ in _pairs(words) if not end))


def _pairs(words: str) -> Iterator[tuple[int, int, int]]:
    """Yield where brackets open, the position after they close (0 where they do not), and their depth."""
    waiting: list[int] = []
    for mark in _MARK.finditer(words):
        if mark[0] == "[":
            waiting.append(mark.start())
        elif not waiting:
            yield mark.start(), 0, 0
        else:
            start = waiting.pop()
            if not _KNOWN.match(words, start):
                yield start, mark.end(), len(waiting)
    yield from ((start, 0, depth) for depth, start in enumerate(waiting))


def inner_words(words: str, bracket: SquareBracket) -> str:
    """Return what stands in a pair, without the names of those who want it.

    >>> words = "to [strengthen – Norway, Chile] it"
    >>> inner_words(words, square_brackets(words)[0])
    'strengthen'
    """
    inside = words[bracket.start + 1 : bracket.end - 1]
    found = _naming(inside) if bracket.names else None
    return (inside[: found.start()] + inside[found.end() :] if found else inside).strip()


def _naming(inside: str) -> re.Match[str] | None:
    """Find the names in what stands in a pair."""
    found = _AFTER.search(_without_inner(inside)) or _BEFORE.match(inside)
    return found if found and len(max(found["names"].split(", "), key=len)) <= _LONGEST else None


def _named(words: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    found = _naming(words[start + 1 : end - 1])
    place = start + 1 + found.start("names") if found else 0
    for part in _BETWEEN.split(_kept_together(found["names"])) if found else ():
        if part and not _BETWEEN.fullmatch(part):
            yield place, _as_written(part)
        place += len(_as_written(part))


def _kept_together(names: str) -> str:
    """Return names in which what joins two does not part one that is written so."""
    for name in _of_two():
        whole = name
        for joint, sign in _INSIDE.items():
            whole = whole.replace(joint, sign)
        names = names.replace(name, whole)
    return names


def _as_written(name: str) -> str:
    for joint, sign in _INSIDE.items():
        name = name.replace(sign, joint)
    return name


@cache
def _of_two() -> tuple[str, ...]:
    groups = ("Group of 77 and China", "G77 and China", "G-77 and China", "G77/China", "G-77/China")
    return (*groups, *(name for name in states.names() if " and " in name))


def _without_inner(words: str) -> str:
    """Return words with all that stands in inner brackets made unlike a name, each letter in its place."""
    shown, depth = [], 0
    for letter in words:
        depth += letter == "["
        shown.append("·" if depth else letter)
        depth -= letter == "]" and depth > 0
    return "".join(shown)


def meant_state(name: str) -> str:
    """Return the State that a misspelled name means; empty for a State as it is written, and for any other name.

    >>> [meant_state(name) for name in ("Noway", "Norway", "Iran", "EU", "African Group")]
    ['Norway', '', '', '', '']
    """
    from difflib import get_close_matches

    bare = name.removeprefix("the ")
    if bare in _written() or len(bare) < 5 or bare.isupper():
        return ""
    return next(iter(get_close_matches(bare, states.names(), 1, 0.84)), "")


@cache
def _written() -> frozenset[str]:
    """Return what States are called: their names, and those without what stands in brackets or after a comma."""
    full = (*states.names(), "State of Palestine", "Holy See")
    return frozenset((*full, *(name.partition(" (")[0] for name in full)))
