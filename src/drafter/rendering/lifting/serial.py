"""Events without a day that are of a series which may go on: “the Ninth Review Conference”, “its fourteenth meeting”.

A series goes on within five years, the longest time between two conferences that review a treaty: what a text itself
puts further into the past, by a day, a year or an older resolution, is history. Measured over 111 successions: of the
numbers that are lifted here 10 of 53 are otherwise in the next text.
"""

from __future__ import annotations

from datetime import date

from drafter.language import dates
from drafter.language.facts import events, numbered, yearly
from drafter.language.facts.numbered import Numbered
from drafter.language.facts.session import LONGEST_PERIOD
from drafter.language.patterns import lazy
from drafter.language.sessions import FIRST_YEAR

_OLDER = lazy(rf"\b\d[\w/]*(?: [A-Z])?(?: \([^)]*\))? of (?P<day>{dates.DAY})[^;]*$")
_ASSEMBLY = lazy(r"\b(?:General |^|the |an )?Assembly\b(?! of\b)[^;]{0,80}\b(?:its|the) (?:\w+ )?$")
_LONG_AGO = lazy(r"[^;]{0,120}\b19\d\d\b")
_OWNED = lazy(r" (?:of|on) the [A-Z]")
_REPORTED = lazy(r"\breports? (?:[a-z]+ ){0,2}(?:on|of) its (?:\w+ )?$")
"""A report is on the session of the body that made it."""

_NEAR = 60
"""Letters before a session that tell whether a report is on it."""

_FROM = lazy(r"\b(?P<year>20\d\d)–20\d\d\b")


def goes_on(event: Numbered, text: str, since: date) -> bool:
    """Return whether an event without a day may be followed by the next one of its series.

    Args:
        event: the event.
        text: the text that speaks of it.
        since: the first day that is not history to the text.

    >>> text = "the Ninth Review Conference"
    >>> [goes_on(event, text + said, date(2022, 6, 1)) for event in numbered.find(text) for said in ("", " in 2006")]
    [True, False]
    """
    before = text[: event.start]
    if event.number == 1 or numbered.is_anniversary(event) or yearly.held(event.number, before, text[event.end :]):
        return False
    is_other = _ASSEMBLY.search(before) or _may_be_of_the_assembly(event, text, since)
    is_old = _LONG_AGO.match(text, event.end) or _is_history(text, before, since - events.REACH)
    return not (is_other or is_old)


def _is_history(text: str, before: str, since: date) -> bool:
    """Return whether a text tells what happened before a day, or cites what was said of it in an older resolution."""
    older = _OLDER.search(before)
    day = dates.last_day(older["day"]) if older else None
    begun = any(int(found["year"]) < since.year for found in _FROM.finditer(text))
    return begun or (day is not None and day < since) or events.is_history(text, since)


def _may_be_of_the_assembly(event: Numbered, text: str, since: date) -> bool:
    """Return whether a session has about the number that the Assembly has, and nothing after it says whose it is."""
    if event.kind != "session" or event.words or _OWNED.match(text, event.after):
        return False
    if _REPORTED.search(text, max(0, event.start - _NEAR), event.start):
        return False
    return abs(event.number - (since + events.REACH).year + FIRST_YEAR) <= 2 * LONGEST_PERIOD
