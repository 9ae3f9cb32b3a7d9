"""Events lifted out of texts: entries of a table under names, their values printed at every mention."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import NamedTuple

from drafter.language.facts import event_names, events
from drafter.language.facts.events import Day, Numbered
from drafter.language.facts.tables import name_problem

_BRACES = re.compile(r"\{\{.*?\}\}")
_APART = re.compile(r";|\{\{|\d{4}")


class Mention(NamedTuple):
    """Where a text prints a value of an event."""

    text: int
    start: int
    end: int
    event: str
    expression: str


class _EventTable:
    """The events found so far, and where they are printed."""

    def __init__(self, taken: Sequence[str], title: str) -> None:
        self.common = frozenset(title.split())
        self.entries: dict[str, dict[str, str]] = {}
        self.mentions: list[Mention] = []
        self.taken = set(taken)
        self.called: dict[str, set[str]] = {}

    def event(self, several: Sequence[str], fields: Mapping[str, str]) -> str:
        """Return the event of these names that has these values; one that is new where none has."""
        known = (name for name, entry in self.entries.items() if fields.items() <= entry.items())
        found = next((name for name in known if not self.called[name].isdisjoint(several)), "")
        return found or self.add(several, fields)

    def add(self, several: Sequence[str], fields: Mapping[str, str]) -> str:
        first = next((name for name in several if not name_problem(name)), several[0])
        same_series = set(several) in self.called.values()
        name = event_names.free([first] if same_series else several, self.taken)
        self.taken.add(name)
        self.entries[name] = dict(fields)
        self.called[name] = set(several)
        return name

    def is_known(self, several: Sequence[str], fields: Mapping[str, str]) -> bool:
        return any(
            fields.items() <= entry.items() and not self.called[name].isdisjoint(several)
            for name, entry in self.entries.items()
        )


def lifted(
    texts: Sequence[str], since: date, taken: Sequence[str], title: str = ""
) -> tuple[list[str], dict[str, dict[str, str]]]:
    """Lift the events out of texts.

    Args:
        texts: the texts, in order.
        since: the first day that is not history.
        taken: the names that other facts have.
        title: the title of the resolution, whose words say nothing in a name.

    Returns:
        The texts with events in the place of the words that they print, and the events by name.

    >>> said = ["welcoming the third Forum, held in Osh on 4 July 2024", "the third Forum"]
    >>> texts, table = lifted(said, date(2022, 1, 1), ())
    >>> texts[1], table
    ('the {{ forum.number | ordinal }} Forum', {'forum': {'number': '3', 'held': '4 July 2024', 'place': 'Osh'}})
    """
    table = _EventTable(taken, title)
    for n, text in enumerate(texts):
        _dated(table, n, text, since)
    for n, text in enumerate(texts):
        _again(table, n, text)
    return _replaced(texts, table)


def _dated(table: _EventTable, n: int, text: str, since: date) -> None:
    """Add the days of a text, with the numbers and places that belong to them."""
    waiting = [event for event in events.numbered(text) if events.printed_number(event, text)]
    several = list(events.days(text, since))
    if respective := _respective(text, waiting, several):
        for event, day in respective:
            _day(table, n, text, day, event)
        return
    for day in several:
        before = [event for event in waiting if event.start < day.start]
        waiting = [event for event in waiting if event not in before]
        own = [event for event in before if not _APART.search(text[event.end : day.start])]
        for event in own[:-1]:
            _number(table, n, text, event)
        _day(table, n, text, day, own[-1] if own else None)


def _respective(text: str, several: list[Numbered], days: list[Day]) -> list[tuple[Numbered, Day]]:
    """Return events with their days where a text tells as many of one as of the other, respectively."""
    listed = len(several) > 1 and len({event.after for event in several}) == 1
    if listed and len(several) == len(days) and "respectively" in text:
        return list(zip(several, days, strict=True))
    return []


def _names(table: _EventTable, text: str, event: Numbered) -> list[str]:
    own = _of_which(table, text, event)
    several = event_names.of_series(own.words, own.kind, text[own.after :], text[: own.start], table.common)
    return list(event_names.ahead(several) if events.is_ahead(text, event) else several)


def _of_which(table: _EventTable, text: str, event: Numbered) -> Numbered:
    """Return the event that says which series it is: this one, or the one of its kind before it in the text."""
    same = [one for one in events.numbered(text) if one.kind == event.kind and one.start <= event.start]
    said = (one for one in reversed(same) if event_names.has_subject(one.words, text[one.after :], table.common))
    return next(said, event)


def _number(table: _EventTable, n: int, text: str, event: Numbered) -> str:
    name = table.event(_names(table, text, event), {"number": str(event.number)})
    form = events.printed_number(event, text)
    table.mentions.append(Mention(n, event.start, event.end, name, f"{name}.number | {form}"))
    return name


def _day(table: _EventTable, n: int, text: str, day: Day, event: Numbered | None) -> None:
    name = _number(table, n, text, event) if event else ""
    if not name or table.entries[name].get("held", day.held) != day.held:
        start = min(day.start, day.place[0] if day.place else day.start)
        several = list(event_names.of_day(text[:start], text[day.end :], table.common))
        name = table.event(several, {"held": day.held})
    entry = table.entries[name]
    entry["held"] = day.held
    table.mentions.append(Mention(n, day.start, day.end, name, f"{name}.held | {day.form}"))
    for field, place in (("place", day.place), ("country", day.country)):
        if place and entry.setdefault(field, text[slice(*place)]) == text[slice(*place)]:
            table.mentions.append(Mention(n, *place, name, f"{name}.{field}"))


def _again(table: _EventTable, n: int, text: str) -> None:
    """Add the mentions of events without their day, and the events that are still to come."""
    known = {(m.text, m.start) for m in table.mentions}
    for event in events.numbered(text):
        if (n, event.start) in known or not events.printed_number(event, text):
            continue
        if table.is_known(_names(table, text, event), {"number": str(event.number)}) or events.is_ahead(text, event):
            _number(table, n, text, event)


def _replaced(texts: Sequence[str], table: _EventTable) -> tuple[list[str], dict[str, dict[str, str]]]:
    made = []
    for n, text in enumerate(texts):
        new = text
        for mention in sorted((m for m in table.mentions if m.text == n), key=lambda m: -m.start):
            new = f"{new[: mention.start]}{{{{ {mention.expression} }}}}{new[mention.end :]}"
        made.append(new if is_readable(new) else text)
    asked = [braces for text in made for braces in _BRACES.findall(text)]
    printed = {name for braces in asked for name in re.findall(r"\w+(?=\.)", braces)}
    return made, {name: entry for name, entry in table.entries.items() if name in printed}


def is_readable(text: str) -> bool:
    """Return whether a text has at least as many words as braces.

    >>> is_readable("on {{ forum.held | date }}"), is_readable("{{ forum.place }}, {{ forum.held | date }}")
    (True, False)
    """
    return len(re.findall(r"\w+", _BRACES.sub(" ", text))) >= len(_BRACES.findall(text))
