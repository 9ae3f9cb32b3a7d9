"""The events of one text, added to the table of all: with their days, by their numbers alone, by what they adopted."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from drafter.language import dates
from drafter.language.facts import events, numbered
from drafter.language.facts.events import Day
from drafter.language.facts.naming import dated_names, event_names
from drafter.language.facts.naming.event_names import EventNames
from drafter.language.facts.numbered import Numbered
from drafter.rendering.lifting import serial, timely
from drafter.rendering.lifting.event_table import EventTable, Mention

_APART = re.compile(r";|\{\{|\d{4}")
_MARK = re.compile(r"\[\^[^\]]*\]")
_ONE_MORE = rf",? (?:and )?(?:on |in |from |to )?(?:{dates.DATE}|\d{{1,2}} to {dates.DATE})"
_RESPECTIVELY = re.compile(rf"(?:{_ONE_MORE})*,? respectively\b")


class EventText(NamedTuple):
    """A text in which events are looked for.

    Args:
        position: which of the texts it is.
        words: its words.
        table: the table to which its events and their mentions are added.
    """

    position: int
    words: str
    table: EventTable

    def note_numbers(self) -> None:
        """Note the numbers of all series of which the text speaks."""
        for event in _numbered(self.words):
            self.table.count(self._names(event), event.number)

    def add_days(self, elsewhere: Collection[str]) -> None:
        """Add the days of the text, with the numbers and places that belong to them.

        Args:
            elsewhere: the days that other facts have.
        """
        waiting = list(self._with_days())
        recent = set(events.days(self.words, self.table.since))
        days = list(events.days(self.words, self.table.since - events.REACH))
        if respective := _respective(waiting, days):
            for event, day in respective:
                self._day(day, event)
            return
        for day in days:
            if not self._is_of_a_list(day, waiting):
                before = [event for event in waiting if event.start < day.start]
                waiting = [event for event in waiting if event not in before]
                self._day_after(before, day, day in recent, elsewhere)

    def note_past(self) -> None:
        """Note the events that stand right before a day that is history, with which they stay words."""
        lifted = {m.start for m in self.table.mentions if m.text == self.position}
        several = [event for event in self._with_days() if event.start not in lifted]
        recent = set(events.days(self.words, self.table.since)) if several else ()
        for day in (one for one in events.days(self.words, date.min) if one not in recent) if several else ():
            own = (event for event in several if event.start < day.start and not self._is_apart(event, day))
            self.table.past += [(self._names(event), event.number) for event in own]

    def add_title(self) -> None:
        """Add the events of the text, which is the title: they change with it."""
        for event in _numbered(self.words):
            self.table.titled.add(self._number(event))

    def add_mentions(self) -> None:
        """Add the mentions of events without their day, the events that are still to come, and the anniversaries."""
        known = {(m.text, m.start) for m in self.table.mentions} | self.table.elsewhere
        for event in _numbered(self.words):
            if (self.position, event.start) not in known and numbered.printed_number(event, self.words):
                self._mention(event)

    def add_outcomes(self) -> None:
        """Add every mention of what an event has adopted, by its whole name."""
        for number, event in enumerate(self.table.events):
            name = event.fields.get("outcome")
            for found in re.finditer(rf"\b{re.escape(name)}\b", self.words) if name else ():
                if self._is_free(*found.span()):
                    self._print(*found.span(), number, "outcome")

    def _with_days(self) -> Iterator[Numbered]:
        """Yield the events to which a day may belong."""
        for event in _numbered(self.words):
            if not numbered.is_anniversary(event) and numbered.printed_number(event, self.words):
                yield event

    def _is_of_a_list(self, day: Day, several: Sequence[Numbered]) -> bool:
        """Return whether a day is one of several that belong to the listed events before them, in their order."""
        before = [event.after for event in several if event.start < day.start]
        return before.count(max(before, default=0)) > 1 and _RESPECTIVELY.match(self.words, day.end) is not None

    def _day_after(self, before: Sequence[Numbered], day: Day, is_recent: bool, elsewhere: Collection[str]) -> None:
        """Add a day with the events before it; of older days only those of the last events of a series."""
        own = [event for event in before if not self._is_apart(event, day)]
        if not is_recent and day.held in elsewhere:
            self.table.elsewhere |= {(self.position, event.start) for event in own}
        elif is_recent or (own and self._is_late(own[-1])):
            for event in own[:-1]:
                self._number(event)
            found = self._day(day, own[-1] if own else None)
            self.table.serial |= set() if is_recent else {found}

    def _is_apart(self, event: Numbered, day: Day) -> bool:
        return _APART.search(_MARK.sub("", self.words[event.end : day.start])) is not None

    def _is_late(self, event: Numbered) -> bool:
        """Return whether an event is none of the first ones of its series, of which the texts speak as history."""
        return event.number > 1 and self.table.is_late(self._names(event), event)

    def _day(self, day: Day, event: Numbered | None) -> int:
        """Add a day and its places, and return the event to which they belong."""
        found = self._number(event) if event else None
        places = {name: self.words[slice(*at)] for name, at in (("place", day.place), ("country", day.country)) if at}
        if found is None or self.table.events[found].fields.get("held", day.held) != day.held:
            found = self._without_number(day, places)
        entry = self.table.events[found]
        entry.fields["held"] = day.held
        entry.is_held = entry.is_held or events.is_held(self.words, day)
        entry.ahead = dates.parse(day.held).last > self.table.since + events.REACH
        self._print(day.start, day.end, found, f"held | {day.form}")
        for field, place in (("place", day.place), ("country", day.country)):
            if place and entry.fields.setdefault(field, places[field]) == places[field]:
                self._print(*place, found, field)
        return found

    def _without_number(self, day: Day, places: Mapping[str, str]) -> int:
        """Return the event of a day that has no number in the text."""
        start = min(day.start, day.place[0] if day.place else day.start)
        called = dated_names.of_day(
            self.words[:start], self.words[day.end :], self.table.common, lasts=day.held[:5] == "from "
        )
        same = self.table.on(day.held, places)
        return same if same is not None else self.table.event(called, {"held": day.held}, ahead=False)

    def _mention(self, event: Numbered) -> None:
        """Add an event that stands without a day, if it is known, of the time of the text, or late in its series."""
        names, table = self._names(event), self.table
        before = table.known(names, {"number": str(event.number - 1)})
        if before is not None and before in table.titled:
            called, fields = table.events[before].called, {"number": str(event.number)}
            self._print_number(event, table.event(called, fields, ahead=True))
        elif table.is_past(names, event.number):
            return
        elif self._is_known(names, event) or self._is_timely(event):
            self._number(event)
        elif serial.goes_on(event, self.words, table.since) and table.is_late(names, event):
            table.serial.add(self._number(event))

    def _is_known(self, names: EventNames, event: Numbered) -> bool:
        same = self.table.known(names, {"number": str(event.number)})
        return same is not None or self.table.has_near(names, event.number)

    def _is_timely(self, event: Numbered) -> bool:
        is_ahead = numbered.is_ahead(self.words, event)
        return is_ahead or timely.is_timely(event, self.words, self.table.since, self.table.marked)

    def _number(self, event: Numbered) -> int:
        """Add an event with its number and what it adopted, and return it."""
        ahead = numbered.is_ahead(self.words, event)
        found = self.table.event(self._names(event), {"number": str(event.number)}, ahead=ahead)
        self._print_number(event, found)
        if adopted := numbered.outcome(self.words, event):
            self.table.events[found].fields.setdefault("outcome", self.words[slice(*adopted)])
        return found

    def _print_number(self, event: Numbered, found: int) -> None:
        self._print(event.start, event.end, found, f"number | {numbered.printed_number(event, self.words)}")

    def _print(self, start: int, end: int, event: int, printed: str) -> None:
        self.table.mentions.append(Mention(self.position, start, end, event, printed))

    def _is_free(self, start: int, end: int) -> bool:
        """Return whether nothing of an event is printed at a place, and no braces stand round it."""
        own = (m for m in self.table.mentions if m.text == self.position)
        is_level = self.words.count("{{", 0, start) == self.words.count("}}", 0, start)
        return is_level and not any(m.start < end and start < m.end for m in own)

    def _names(self, event: Numbered) -> EventNames:
        own = self._of_which(event)
        before, after = self.words[: own.start], self.words[own.after :]
        return event_names.of_series(own.words, own.kind, after, before, self.table.common)

    def _of_which(self, event: Numbered) -> Numbered:
        """Return the event that says which series it is: this one, or the one of its kind before it in the text."""
        same = [one for one in _numbered(self.words) if one.kind == event.kind and one.start <= event.start]
        common = self.table.common
        said = (one for one in reversed(same) if event_names.has_subject(one.words, self.words[one.after :], common))
        return next(said, event)


@lru_cache(maxsize=32)
def _numbered(words: str) -> tuple[Numbered, ...]:
    """Return the numbered events of a text, which is read several times for each of them."""
    return tuple(numbered.find(words))


def _respective(several: Sequence[Numbered], days: Sequence[Day]) -> list[tuple[Numbered, Day]]:
    """Return events with their days where a text lists as many of one as of the other."""
    listed = len(several) > 1 and len({event.after for event in several}) == 1
    return list(zip(several, days, strict=True)) if listed and len(several) == len(days) else []
