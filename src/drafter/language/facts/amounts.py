"""Amounts of money: "384,229,600 United States dollars", each under a short name that says what it is for.

Measured over pairs of a text of the Fifth Committee and the next one on its subject: every exact amount changes.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from drafter.language.facts.forms import TODO
from drafter.language.facts.naming import told_apart
from drafter.language.facts.naming.heading_names import with_heading
from drafter.language.facts.naming.names import name_of
from drafter.language.facts.naming.told_apart import Called
from drafter.language.patterns import lazy

NAME = "amounts"
"""The name of the fact: a name to each amount."""

FEWEST = 2
"""So many exact amounts, or one that stands so often, make a text one that appropriates money."""

_FIGURE = r"\d{1,3}(?:,\d{3})+"
_CURRENCY = r"(?:(?:United States )?dollars|euros|Swiss francs)"
EXACT = rf"{_FIGURE}(?= {_CURRENCY}\b| \(net\))"
"""The figures of an exact amount, as a regular expression."""

_AMOUNT = lazy(rf"(?<![\d.,])(?P<figure>{EXACT})")
_RIGHT = lazy(rf"{_FIGURE}|\d{{1,3}}")
_MONEY = rf"(?: {_CURRENCY})?(?: \(net\))?(?: approved)?"
_PURPOSE = lazy(
    rf"{_MONEY} (?:for|under|in|resulting from) (?:the |its )?(?:section \d+[A-Z]?, |United Nations )?"
    r"(?P<words>[\w-]+(?: [\w-]+){0,6})"
)
_OF = lazy(rf"{_MONEY} of (?P<words>[\w ’-]*)")
_SHARED = lazy(r"\bfor (?:the |its )?(?:United Nations )?(?P<words>[\w-]+(?: [\w-]+){0,3})")
_EXCESS = lazy(rf"{_MONEY},? representing (?:the )?(?P<words>[a-z-]+(?: [a-z-]+){{0,2}}?)(?= (?:of|in)\b)")
_ONCE = lazy(rf"{_MONEY} (?P<words>(?:previously|already) [a-z]+)")
_EARLIER = lazy(r";|\bdollars\b|\beuros\b|\bfrancs\b")
_AS = lazy(rf"{_MONEY} as (?:an?|the) (?P<words>[a-z-]+(?: [a-z-]+){{0,2}}?)(?= (?:of|for|in)\b|[,;.]|$)")
"""What an amount is approved as: “30,000 dollars approved as a commitment authority”."""

_PERIOD = lazy(rf"{_MONEY} for the (?:financial )?period\b")
_ITEM = lazy(r"^(?P<words>[^:;\d]{3,120}): $")
"""What an amount of a list is for: “Field Operations: 149,000 dollars”."""

_STOP = lazy(r" (?:for|of|at|in|to|on|by|under|as|with|that|from|between) ")
_OFFICE = lazy(r"^(?:Department|Office|Division) of (?:the )?")
_BEFORE = lazy(
    r"(?:^|[^A-Za-z -]| (?:and|comprising|for|from|than|that) )(?P<words>[A-Za-z -]*?)"
    r"(?:(?: in the (?:maximum |total )?amount)? of(?: up to)?| shall be) $"
)
_YEAR = lazy(r" in (?:19|20)\d\d(?= in the )")
_QUALIFIED = lazy(
    r"\b(?P<words>(?:total|additional|adjusted|net|remaining|reduced|revised|overall) (?:amount|sum)) of $"
)
_NOUNS = {
    "appropriate": "appropriation", "apportion": "apportionment", "assess": "assessment", "authorize": "authorization",
    "reduce": "reduction", "increase": "increase", "pay": "payment", "exceed": "limit", "commitments": "commitments",
    "approve": "approval", "utilize": "use", "transfer": "transfer", "credit": "credit", "return": "return",
}  # fmt: skip
"""What an amount is, by the verb that says what is decided on it."""

_VERB = lazy(rf"\b(?P<verb>{'|'.join(_NOUNS)})\b")
_MOST = 4
"""So many words name what an amount is for."""

_MANY_WORDS = 20
_NOTHING = frozenset(
    "amount amounts sum total respect period financial estimated addition dollars per cent section after".split()
)
"""Words that say what every amount is."""


class Amount(NamedTuple):
    """An amount in a text: where its figures stand, the figures, and names for it, the best first."""

    start: int
    end: int
    figures: str
    names: tuple[str, ...]


def find(text: str) -> Iterator[Amount]:
    """Yield the exact amounts of a text.

    >>> text = "revenue of 4,065,200 dollars and the amount of 518,400 dollars for death and disability claims"
    >>> [(a.figures, a.names[0]) for a in find(text)]
    [('4,065,200', 'revenue'), ('518,400', 'death_disability_claims')]
    """
    for found in _AMOUNT.finditer(text):
        yield Amount(found.start(), found.end(), found["figure"], _names(text[: found.start()], text[found.end() :]))


def named(texts: Iterable[str], headings: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
    """Return the amounts of texts by their names, each once; none where the texts do not appropriate money.

    Args:
        texts: the texts.
        headings: the names that headings give, by the texts under them.

    >>> named(["the amount of 1,500 dollars", "the amount of 1,500 dollars", "the amount of 2,500 dollars"])
    {'first_amount': '1,500', 'second_amount': '2,500'}
    """
    several = [(amount, headings.get(text, "")) for text in texts for amount in find(text)]
    called: dict[Hashable, Called] = {}
    for amount, heading in several:
        called.setdefault(amount.figures, Called(with_heading(amount.names, heading)))
    names = told_apart.distinct(called) if len(several) >= FEWEST else {}
    return {name: str(figures) for figures, name in names.items()}


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


def _names(before: str, after: str) -> tuple[str, ...]:
    """Name an amount by what it is, by what it is for, or by what is decided on it."""
    said = _said(before)
    return tuple(filter(None, (*_of_what(said, before, after), *_of_decision(said, before, after), "amount")))


def _said(before: str) -> str:
    own = _last(_BEFORE, _YEAR.sub("", before[-90:]))
    return own["words"] if own and own["words"].split()[-1:] != ["amount"] else ""


def _of_what(said: str, before: str, after: str) -> Iterator[str]:
    """Yield names by what an amount is: by the words before it, its line in a list, or what follows it.

    >>> list(_of_what("", "Field Operations: ", " dollars"))
    ['', 'field_operations', '']
    """
    item, purpose = _ITEM.match(before), _PURPOSE.match(after)
    yield name_of(said, _NOTHING)
    yield _purpose(item["words"]) if item else ""
    yield from (name_of(found["words"]) for one in (_EXCESS, _AS) if (found := one.match(after)))
    yield _purpose(purpose["words"]) if purpose else ""


def _of_decision(said: str, before: str, after: str) -> Iterator[str]:
    """Yield names by what is decided on an amount, or was before, and for whom or for what time."""
    whole, once = _QUALIFIED.search(before[-40:]), _ONCE.match(after)
    yield from (name_of(found["words"]) for found in (whole, once) if found)
    verbs = [_NOUNS[found["verb"]] for found in _VERB.finditer(_EARLIER.split(before)[-1])]
    yield verbs[-1] if verbs else ""
    yield _shared(said, after)
    yield "period_amount" if _PERIOD.match(after) else ""


def _purpose(words: str) -> str:
    """Return a name made of the first thing that some words name.

    >>> _purpose("support account for peacekeeping operations"), _purpose("period from 1 July")
    ('support_account', '')
    """
    first = _STOP.split(f"{_OFFICE.sub('', words)} ", maxsplit=1)[0]
    whole = name_of(first, _NOTHING, first=True, longest=_MANY_WORDS)
    return whole if whole.count("_") < _MOST else name_of(first[: _cut(first)], _NOTHING, first=True, longest=_MOST)


def _cut(words: str) -> int:
    """Return where a long name may end: before its second “and”, else at its end.

    >>> words = "General Assembly and Economic and Social Council affairs"
    >>> words[: _cut(words)]
    'General Assembly'
    """
    first = words.find(" and ")
    return first if words.find(" and ", first + 1) > 0 else len(words)


def _shared(said: str, after: str) -> str:
    """Return a name made of what an amount is, and for what it is said to be at the end of its words."""
    of = _OF.match(after)
    targets = list(_SHARED.finditer(of["words"])) if of else []
    name = _purpose(targets[-1]["words"]) if targets else ""
    return f"{name}_{name_of(said).rpartition('_')[2]}" if name and said else ""


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    """Return the shortest match that ends a text."""
    starts = (pattern.search(text, start) for start in range(len(text) - 1, -1, -1))
    return next(filter(None, starts), None)
