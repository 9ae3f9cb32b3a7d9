"""Amounts of money: "384,229,600 United States dollars", each under a short name that says what it is for.

Measured over pairs of a text of the Fifth Committee and the next one on its subject: every exact amount changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from drafter.language.facts.forms import TODO
from drafter.language.facts.names import free, name_of
from drafter.language.patterns import lazy

NAME = "amounts"
"""The name of the fact: a name to each amount."""

FEWEST = 2
"""So many exact amounts, or one that stands so often, make a text one that appropriates money."""

_FIGURE = r"\d{1,3}(?:,\d{3})+"
_AMOUNT = lazy(rf"(?<![\d.,])(?P<figure>{_FIGURE})(?= (?:(?:United States )?dollars|euros|Swiss francs)\b| \(net\))")
_RIGHT = lazy(rf"{_FIGURE}|\d{{1,3}}")
_PURPOSE = lazy(
    r" (?:(?:United States )?dollars|euros|Swiss francs)(?: approved)?"
    r" (?:for|under|in) (?:the |its )?(?P<words>[a-z-]+(?: [a-z-]+){0,6}"
    r"|[A-Z][a-z]+ [a-z-]+(?: [a-z-]+){0,4}|[A-Z][\w-]+(?: [A-Z][\w-]+){0,3})"
)
_BEFORE = lazy(
    r"(?:^|[^A-Za-z -]| (?:and|comprising|for|from|than|that) )(?P<words>[A-Za-z -]*?)"
    r"(?: in the amount)? of(?: up to)? $"
)
_NOTHING = frozenset("amount amounts sum total respect period financial estimated addition".split())
"""Words that say what every amount is."""


class Amount(NamedTuple):
    """An amount in a text: where its figures stand, the figures, and a name for it."""

    start: int
    end: int
    figures: str
    name: str


def find(text: str) -> Iterator[Amount]:
    """Yield the exact amounts of a text.

    >>> text = "revenue of 4,065,200 dollars and the amount of 518,400 dollars for death and disability claims"
    >>> [(a.figures, a.name) for a in find(text)]
    [('4,065,200', 'revenue'), ('518,400', 'death_disability_claims')]
    """
    for found in _AMOUNT.finditer(text):
        yield Amount(found.start(), found.end(), found["figure"], _named(text[: found.start()], text[found.end() :]))


def named(texts: Iterable[str]) -> dict[str, str]:
    """Return the amounts of texts by their names, each once; none where the texts do not appropriate money.

    >>> named(["the amount of 1,500 dollars", "the amount of 1,500 dollars", "the amount of 2,500 dollars"])
    {'amount': '1,500', 'amount_2': '2,500'}
    """
    found: dict[str, str] = {}
    several = [amount for text in texts for amount in find(text)]
    for amount in several:
        if amount.figures not in found.values():
            found[free(amount.name, found)] = amount.figures
    return found if len(several) >= FEWEST else {}


def expression(figures: str, amounts: dict[str, str]) -> str:
    """Return what prints an amount; empty where it is none of those that are known.

    >>> expression("1,500", {"amount": "1,500"})
    'amounts.amount'
    """
    return next((f"{NAME}.{name}" for name, value in amounts.items() if value == figures), "")


def problem(value: str) -> str:
    """Return what is wrong with an amount, in a sentence; empty where nothing is.

    >>> problem("1500000")
    '“1500000” is no amount: write its figures in threes, for example 1,500,000'
    """
    if value == TODO or _RIGHT.fullmatch(value):
        return ""
    example = f"{int(value):,}" if value.isascii() and value.isdigit() and len(value) < 16 else "1,500,000"
    return f"“{value}” is no amount: write its figures in threes, for example {example}"


def _named(before: str, after: str) -> str:
    """Name an amount by what it is, else by what it is for."""
    own, purpose = _last(_BEFORE, before[-90:]), _PURPOSE.match(after)
    said = own["words"] if own and own["words"].split()[-1:] != ["amount"] else ""
    return name_of(said, _NOTHING) or name_of(purpose["words"] if purpose else "", _NOTHING, first=True) or "amount"


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the shortest match that ends a text."""
    starts = (pattern.search(text, start) for start in range(len(text) - 1, -1, -1))
    return next(filter(None, starts), None)
