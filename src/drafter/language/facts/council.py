"""The session of the Human Rights Council to which a text puts a report: "to the Council at its fifty-sixth session".

The Council holds three regular sessions a year. Of the texts that put a report to it, some follow at the same season
and some do not: the next session is told, never put in.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from drafter.language.facts.forms import TODO
from drafter.language.numbers import ORDINAL, is_figures, parse_ordinal
from drafter.language.patterns import lazy
from drafter.language.sessions import FIRST_YEAR

NAME = "council_session"
"""The name of the fact: the session of the Human Rights Council that is to come."""

A_YEAR = 3
"""So many regular sessions of the Council are held in a year; the first one was in 2006."""

_CLOSE = (4, 7, 10)
"""The months in which the sessions of a year close."""

_FIRST = 2006
_BOUND = lazy(
    rf"\b(?:Human Rights )?Council,? at its (?P<own>{ORDINAL}) (?:regular )?session"
    rf"|\bHuman Rights Council,? at their (?:{ORDINAL}|\0+) and (?P<second>{ORDINAL}) sessions, respectively"
)


def year_of(session: int) -> int:
    """Return the year of a regular session of the Human Rights Council.

    >>> year_of(52), year_of(57), year_of(1)
    (2023, 2024, 2006)
    """
    return _FIRST + (session - 1) // A_YEAR


def closed(session: int) -> date:
    """Return a day soon after a regular session of the Human Rights Council, which closes in the spring or later.

    >>> closed(52), closed(57)
    (datetime.date(2023, 4, 20), datetime.date(2024, 10, 20))
    """
    return date(year_of(session), _CLOSE[(session - 1) % A_YEAR], 20)


def find(text: str, session: int) -> Iterator[tuple[int, int, int]]:
    """Yield the sessions of the Council that are to come: where each ordinal stands, and its number.

    Args:
        text: the text of an operative paragraph.
        session: the session of the Assembly that it is of.

    >>> [n for _, _, n in find("to report to the Human Rights Council at its fifty-eighth session", 79)]
    [58]
    >>> list(find("adopted by the Human Rights Council at its fifty-second session", 79))
    []
    """
    for found in _BOUND.finditer(text) if "Human Rights Council" in text else ():
        name = "own" if found["own"] else "second"
        number = parse_ordinal(found[name]) or 0
        if 0 <= year_of(number) - FIRST_YEAR - session - 1 <= 2:
            yield found.start(name), found.end(name), number


def usual(texts: Iterable[str], session: int) -> str:
    """Return the first session of the Council that is to come in texts; empty where there is none."""
    found = [number for text in texts for _, _, number in find(text, session)]
    return str(min(found)) if found else ""


def expression(number: int, usual_: str) -> str:
    """Return what prints a session of the Council from the first one.

    >>> expression(58, "58"), expression(61, "58")
    ('council_session | ordinal', 'council_session | plus(3) | ordinal')
    """
    after = number - int(usual_)
    return f"{NAME}{f' | plus({after})' if after else ''} | ordinal"


def problem(value: str) -> str:
    """Return what is wrong with a session of the Council, in a sentence; empty where nothing is.

    >>> problem("58th")
    '“58th” is no session of the Human Rights Council: write its number in figures, for example 64'
    """
    if value == TODO or (is_figures(value) and int(value)):
        return ""
    return f"“{value}” is no session of the Human Rights Council: write its number in figures, for example 64"
