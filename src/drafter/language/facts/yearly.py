"""Bodies that hold one session a year, so that its number tells the year: “the sixty-eighth session of the Commission”.

`data/yearly.txt` has each with the year before its first session, as the sessions since 2021 count: years without a
session, as 2020 was to some, make the earlier ones older than the number tells. Each line was held against a session of
2023 to 2025 with its year, as the body itself or those who keep its records announce it (`tests/language/facts`).
"""

from __future__ import annotations

import re
from functools import cache

from drafter.language.data import text as data
from drafter.language.facts import council
from drafter.language.organs import HUMAN_RIGHTS

_OTHER = r"(?:Assembly|Committee|Commission|Conference|Council|Forum)"
_PARTIES = {"CP": 1995, "CMP": 2005, "CMA": 2018}
"""The Conferences of the Parties on climate, as their decisions name them, with the year before the first session.

They too are counted as the sessions since 2021; in 2020 none was held.
"""
_NONE_HELD = 2020

DECISION = rf"(?<![\w/.-])\d{{1,3}}/(?:{'|'.join(_PARTIES)})\.\d{{1,3}}(?![\w/])"
"""A decision of theirs, which names the session at which it was taken: “1/CMA.4”."""

_TWO_YEARLY = {
    "General Conference of the United Nations Educational, Scientific and Cultural Organization": 1939,
    "Conference of the Food and Agriculture Organization of the United Nations": 1937,
}
"""Bodies that meet every second year, with the year from which twice their number counts: the first one since its
twenty-second session in 1983, the other since its thirty-sixth in 2009; sessions before these are a year or two off."""

_CLAUSE = 200
"""The body stands at most so many letters before what is said of its session."""


@cache
def _bodies() -> dict[str, int]:
    return {name: int(year) for name, _, year in (line.partition("=") for line in data("yearly.txt").splitlines())}


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    names = "|".join(map(re.escape, sorted((*_bodies(), *_TWO_YEARLY, HUMAN_RIGHTS), key=len, reverse=True)))
    own = rf" (?:[a-z]+ )?(?:(?:session|meeting)s? of the )?(?P<body>{names})\b"
    whose = rf"\b(?P<body>{names})\b(?![^;]*\b{_OTHER}\b)[^;]*\bits (?:\w+ )?$"
    return re.compile(own), re.compile(whose)


def year(number: int, before: str, after: str) -> int:
    """Return the year of a session of a body that holds one a year; 0 where none is named.

    Args:
        number: the number of the session.
        before: the words before the number.
        after: the words after it.

    >>> year(68, "the agreed conclusions of the ", " session of the Commission on the Status of Women")
    2024
    >>> year(76, "the Commission on Narcotic Drugs and the Assembly at its ", " session")
    0
    """
    return _bodies().get(_body(before, after), -number) + number


def held(number: int, before: str, after: str) -> int:
    """Return the year of a session of a body whose sessions tell it; the Human Rights Council holds three a year.

    >>> held(52, "the Human Rights Council at its ", " session")
    2023
    >>> held(44, "the ", " Conference of the Food and Agriculture Organization of the United Nations")
    2025
    """
    body = _body(before, after)
    if body in _TWO_YEARLY:
        return _TWO_YEARLY[body] + 2 * number
    return council.year_of(number) if body == HUMAN_RIGHTS else year(number, before, after)


def decided(decision: str) -> int:
    """Return the year of a decision of a Conference of the Parties, as its number tells it.

    >>> decided("1/CMA.4"), decided("2/CP.28"), decided("1/CP.21")
    (2022, 2023, 2015)
    """
    body, _, session = decision.partition("/")[2].partition(".")
    year = _PARTIES[body] + int(session)
    return year if year > _NONE_HELD else year - 1


def _body(before: str, after: str) -> str:
    own, whose = _patterns()
    found = own.match(after) or whose.search(before[-_CLAUSE:])
    return found["body"] if found else ""
