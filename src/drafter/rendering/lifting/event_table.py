"""The table of the events that were found in texts, and where each is printed."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from drafter.language import dates
from drafter.language.facts.naming.event_kinds import is_held
from drafter.language.facts.naming.event_names import EventNames
from drafter.language.facts.numbered import Numbered

_VAGUE = ("month", "year")
"""Forms of dates that are no days: two things of one month are two things."""


class Mention(NamedTuple):
    """Where a text prints a value of an event.

    Args:
        text, start, end: the number of the text, and where the value stands in it.
        event: the number of the event.
        printed: its field, with the filters that print it.
    """

    text: int
    start: int
    end: int
    event: int
    printed: str


class DatedEvent:
    """An event that was found: its values, what it may be called, whether it is still to come and said to be held."""

    def __init__(self, called: EventNames, fields: Mapping[str, str], *, ahead: bool) -> None:
        self.called = called
        self.fields = dict(fields)
        self.ahead = ahead
        self.is_held = False

    @property
    def day_field(self) -> str:
        """The field of its day: `held` of what is held, `date` of a report, a letter or a deadline."""
        known = self.is_held or "number" in self.fields or "place" in self.fields
        return "held" if known or any(map(is_held, self.called.every[:1])) else "date"

    def has(self, called: EventNames, fields: Mapping[str, str]) -> bool:
        """Return whether an event of these names and values is this one."""
        return fields.items() <= self.fields.items() and self.called.may_be(called)


class EventTable:
    """The events found so far, where they are printed, and what is known of them beside their values.

    `titled` are those that the title names and that change with it, `of_old` the numbers and kinds of those that it
    follows up; `serial` are known only by their series, `highest` has the last number of each; `elsewhere` stand, by
    text and place, among other facts; `past` have a day that is history, which stays words, and so does their number.
    """

    def __init__(self, title: str, since: date, marked: frozenset[int]) -> None:
        self.common = frozenset(title.split())
        self.since = since
        self.marked = marked
        self.events: list[DatedEvent] = []
        self.mentions: list[Mention] = []
        self.titled: set[int] = set()
        self.serial: set[int] = set()
        self.elsewhere: set[tuple[int, int]] = set()
        self.of_old: set[tuple[int, str]] = set()
        self.highest: dict[str, int] = {}
        self.past: list[tuple[EventNames, int]] = []

    def event(self, called: EventNames, fields: Mapping[str, str], *, ahead: bool) -> int:
        """Return the event of these names that has these values; one that is new where none has."""
        found = self.known(called, fields)
        if found is not None:
            return found
        self.events.append(DatedEvent(called, fields, ahead=ahead))
        return len(self.events) - 1

    def known(self, called: EventNames, fields: Mapping[str, str]) -> int | None:
        """Return the event of these names that has these values; one that says itself which it is comes first."""
        found = [n for n, event in enumerate(self.events) if event.has(called, fields)]
        return next((n for n in found if self.events[n].called.own == called.own), next(iter(found), None))

    def has_near(self, called: EventNames, number: int) -> bool:
        """Return whether an event of the same series, right before or after a number, is known by more than that."""
        others = (event for n, event in enumerate(self.events) if n not in self.titled | self.serial)
        known = (event for event in others if called.is_of_series(event.called))
        return any(abs(int(event.fields.get("number", -1)) - number) == 1 for event in known)

    def count(self, called: EventNames, number: int) -> None:
        """Note that the texts speak of an event of these names with a number."""
        for name in called.own:
            self.highest[name] = max(number, self.highest.get(name, 0))

    def is_past(self, called: EventNames, number: int) -> bool:
        """Return whether the texts put an event of these names and this number on a day that is history."""
        return any(number == other and called.is_of_series(names) for names, other in self.past)

    def is_late(self, called: EventNames, event: Numbered) -> bool:
        """Return whether an event is the last or the last but one of its series, and none that the title is about."""
        if not called.own or (event.number, event.kind) in self.of_old:
            return False
        return all(event.number >= self.highest.get(name, 0) - 1 for name in called.own)

    def on(self, held: str, places: Mapping[str, str]) -> int | None:
        """Return the event of a day, at no other place: what a text dates to one day is one thing to an editor."""
        if dates.parse(held).form in _VAGUE:
            return None
        several = ((n, event.fields) for n, event in enumerate(self.events))
        return next(
            (
                n
                for n, known in several
                if known.get("held") == held and all(known.get(f, place) == place for f, place in places.items())
            ),
            None,
        )
