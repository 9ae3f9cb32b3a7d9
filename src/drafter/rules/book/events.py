"""Meetings and instruments that a text tells of: one event has one date, and is told once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from drafter.language import dates
from drafter.language.numbers import ORDINAL
from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, Finding, Passage
from drafter.rules.registry import rule

_HELD = lazy(
    rf"\b(?P<event>(?:{ORDINAL}) (?:meeting|summit|session)(?: of the [A-Z][\w ’-]+?)?),? held (?P<how>[^;]{{0,90}}?)"
    rf"(?P<day>(?:from )?(?:\d{{1,2}}(?: (?:{'|'.join(dates.MONTHS)}))? (?:and|to) )?{dates.DAY})"
)
_INSTRUMENT = lazy(
    rf"\b(?P<event>[A-Z][\w’-]+ (?:Declaration|Treaty|Agreement|Protocol|Convention))\b(?: of the [A-Z][\w ’-]+?)?"
    rf"(?:,? (?:dated|signed on|adopted on)|,? of) (?P<day>{dates.DAY})"
)
_DATED = lazy(r" held |(?:Declaration|Treaty|Agreement|Protocol|Convention)\b.{0,60} \d{4}")
_OF = lazy(r"\b(?P<body>(?:Council|Conference|Committee|Assembly|Group)[\w ]*?) of the [A-Z]")


class Event(NamedTuple):
    """An event that a text dates: its name, its day as printed, and where the day stands."""

    passage: Passage
    name: str
    day: str
    start: int
    end: int


@lru_cache(maxsize=2)
def told(draft: Draft) -> tuple[Event, ...]:
    """Find the dated events of a text; a meeting belongs to the body that is named last before it."""
    return tuple(_told(draft))


def _told(draft: Draft) -> Iterator[Event]:
    for passage in draft.of(*BODY):
        for pattern in (_HELD, _INSTRUMENT) if _DATED.search(passage.words) else ():
            bodies = list(_OF.finditer(passage.words)) if pattern is _HELD else []
            for match in pattern.finditer(passage.words):
                body = _body(bodies, match.start())
                name = f"{match['event']}{' of the ' + body if body else ''}"
                yield Event(passage, name, match["day"], match.start("day"), match.end("day"))


def _body(bodies: Sequence[re.Match[str]], before: int) -> str:
    """Return the body that is named last before a position."""
    number = bisect_right(bodies, before, key=lambda match: match.end())
    return bodies[number - 1]["body"] if number else ""


@rule("FACT-01", source="logic")
def one_event_one_date(draft: Draft) -> Iterator[Finding]:
    """One event has one date, wherever the text tells of it.

    Bad: Noting the twenty-fourth meeting, held in Astana on 4 July 2024, / Recalling the twenty-fourth meeting, held in Astana on 5 July 2024,
    Good: Noting the twenty-fourth meeting, held in Astana on 4 July 2024, / Recalling the twenty-fourth meeting, held in Astana on 4 July 2024,
    """  # noqa: E501
    first: dict[str, Event] = {}
    for event in told(draft):
        known = first.setdefault(event.name, event)
        if known.day != event.day:
            message = f"the {event.name} has two dates: {known.day} in {known.passage.name}, {event.day} here"
            yield Finding(event.passage, event.start, event.end, message, beside=(known.passage,))


@rule("FACT-02", Level.HINT, source="77/338 tells of the same six meetings twice; 79/332 does not")
def told_once(draft: Draft) -> Iterator[Finding]:
    """The same event is not told twice with its date.

    Bad: Noting the twenty-fourth meeting, held in Astana on 4 July 2024, / Recalling the twenty-fourth meeting, held in Astana on 4 July 2024,
    Good: Noting the twenty-fourth meeting, held in Astana on 4 July 2024, / Recalling that meeting,
    """  # noqa: E501
    first: dict[tuple[str, str], Event] = {}
    for event in told(draft):
        known = first.setdefault((event.name, event.day), event)
        if known is not event and known.passage is not event.passage:
            message = f"{known.passage.name} tells of the {event.name} already: once may be enough"
            yield Finding(event.passage, event.start, event.end, message, beside=(known.passage,))
