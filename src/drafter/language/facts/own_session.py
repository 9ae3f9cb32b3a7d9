"""The session of its own to which a council puts a report: "to the Council at its fifty-ninth session"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from drafter.language.facts.session import LONGEST_PERIOD
from drafter.language.numbers import ORDINAL, parse_ordinal
from drafter.language.organs import ECONOMIC, organ
from drafter.language.patterns import lazy

_BOUND = lazy(
    rf"\b(?P<whose>Human Rights Council|(?:Economic and Social )?Council),? (?:for (?:its )?consideration,? )?at its "
    rf"(?:(?P<ordinal>{ORDINAL})|(?P<year>20\d\d)) (?:regular |substantive )?session"
)
_DECIDED = lazy(
    r"(?:^|\bdecides )to (?:consider|continue|discuss|follow up|include|keep|remain|revert|review)\b[^;]{0,250}?"
    rf"\b(?:at|of|for) its (?:(?P<ordinal>{ORDINAL})|(?P<year>20\d\d)) (?:regular |substantive )?session"
)
"""What a council decides for a session of its own, without its name."""

_BEFORE = lazy(
    rf"\b(?:before|prior to|after) its (?:(?P<ordinal>{ORDINAL})|(?P<year>20\d\d)) (?:regular |substantive )?session"
)
"""Until when a council asks something of others: its own session, where no other body is named before."""

_MANDATE = lazy(
    r"\bto (?:extend|renew)\b[^;]{0,300}?\bmandate\b[^;]{0,300}?"
    r" for (?:a (?:further |new |final )?period of )?(?P<years>one|two|three) years?\b"
)
"""A mandate that ends after some years is renewed then, which is what the next text does."""
_YEARS = ("one", "two", "three")
_YEARLY = lazy(r"\b(?:until|by|before) the (?:conclusion|end|close) of the (?P<year>20\d\d) session\b(?! of )")
"""Where the mandate of a body of the Council ends; a session “of” something is another one's."""
_OTHERS = lazy(r"\b(?:Assembly|Board|Commission|Committee|Conference|Council|Forum|Group)\b")


class OwnSession(NamedTuple):
    """A session in a text: where it stands, its number, and the filter that prints it."""

    start: int
    end: int
    number: int
    form: str


def find(text: str, council: str) -> Iterator[OwnSession]:
    """Yield the sessions of a council to which its own text puts something.

    Args:
        text: the text of an operative paragraph.
        council: the organ.

    >>> [s.number for s in find("to report to the Council at its 2025 session", "Economic and Social Council")]
    [2025]
    >>> [s.number for s in find("to continue its consideration at its fifty-ninth session", "Human Rights Council")]
    [59]
    >>> [s.number for s in find("the Expert to hold a seminar before its sixtieth session", "Human Rights Council")]
    [60]
    >>> text = "until the conclusion of the 2025 session"
    >>> [text[s.start : s.end] for s in find(text, "Economic and Social Council")]
    ['2025']
    >>> list(find("to the Council at its fifty-ninth session", "General Assembly"))
    []
    """
    if not council.endswith("Council"):
        return
    for found in _BOUND.finditer(text):
        if found["whose"] in (council, "Council"):
            yield _read(found)
    if council == ECONOMIC and (ended := _YEARLY.search(text)):
        yield OwnSession(*ended.span("year"), int(ended["year"]), "")
    before = _BEFORE.search(text)
    if before and not _OTHERS.search(text, 0, before.start()):
        yield _read(before)
    decided = None if _BOUND.search(text) else _DECIDED.search(text)
    if decided and not _OTHERS.search(decided[0]):
        yield _read(decided)


def _read(found: re.Match[str]) -> OwnSession:
    name = "ordinal" if found["ordinal"] else "year"
    number = parse_ordinal(found["ordinal"]) or 0 if name == "ordinal" else int(found["year"])
    return OwnSession(*found.span(name), number, " | ordinal" if name == "ordinal" else "")


def period(texts: Iterable[str], council: str, session: int) -> int:
    """Return how many sessions later a council takes a matter up again; 0 where the texts do not say it.

    >>> period(["to report to the Human Rights Council at its fifty-ninth session"], "Human Rights Council", 56)
    3
    >>> period(["to extend the mandate of the Expert for a period of three years"], "Human Rights Council", 35)
    9
    """
    several, a_year = list(texts), organ(council).a_year
    after = (one.number - session for text in several for one in find(text, council))
    found = min((one for one in after if 0 < one <= LONGEST_PERIOD * a_year), default=0)
    mandates = (_MANDATE.search(text) for text in several) if council.endswith("Council") else ()
    return next((a_year * (_YEARS.index(one["years"]) + 1) for one in mandates if one), found)


def lifted(text: str, council: str, session: int, period_: int) -> str:
    """Put the facts in the place of the sessions of a text.

    >>> lifted("to report to the Council at its 2025 session", "Economic and Social Council", 2024, 1)
    'to report to the Council at its {{ next_session }} session'
    """
    longest = LONGEST_PERIOD * organ(council).a_year
    for one in sorted(find(text, council), reverse=True):
        after = one.number - session
        if 0 < after <= longest:
            name = "next_session" if after == period_ else f"session | plus({after})"
            text = f"{text[: one.start]}{{{{ {name}{one.form} }}}}{text[one.end :]}"
    return text
