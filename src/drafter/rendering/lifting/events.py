"""Events lifted out of texts: entries of a table under names, their values printed at every mention."""

from __future__ import annotations

import re
from collections.abc import Collection, Hashable, Mapping, Sequence
from datetime import date

from drafter.language import dates
from drafter.language.facts import event_names, events, naming, numbered
from drafter.language.facts.event_names import EventNames
from drafter.language.facts.events import Day
from drafter.language.facts.naming import Called
from drafter.language.facts.numbered import Numbered
from drafter.rendering.lifting import serial, timely
from drafter.rendering.lifting.event_table import DatedEvent, EventTable, Mention

_BRACES = re.compile(r"\{\{.*?\}\}")
_APART = re.compile(r";|\{\{|\d{4}")
_MARK = re.compile(r"\[\^[^\]]*\]")
_ONE_MORE = rf",? (?:and )?(?:on |in |from |to )?(?:{dates.DATE}|\d{{1,2}} to {dates.DATE})"
_RESPECTIVELY = re.compile(rf"(?:{_ONE_MORE})*,? respectively\b")
_LATE = "9999-12-31"


def lifted(
    texts: Sequence[str],
    since: date,
    taken: Sequence[str],
    title: str = "",
    elsewhere: Collection[str] = (),
) -> tuple[list[str], dict[str, dict[str, str]]]:
    """Lift the events out of texts.

    Args:
        texts: the texts, in order.
        since: the first day that is not history.
        taken: the names that other facts have.
        title: the title of the resolution, whose words say nothing in a name, unless it is the first of the texts.
        elsewhere: the days that other facts have: of those, only the recent ones are lifted.

    Returns:
        The texts with events in the place of the words that they print, and the events by name.

    >>> said = ["welcoming the third Forum, held in Osh on 4 July 2024", "the third Forum"]
    >>> texts, table = lifted(said, date(2022, 1, 1), ())
    >>> texts[1], table
    ('the {{ forum.number | ordinal }} Forum', {'forum': {'number': '3', 'held': '4 July 2024', 'place': 'Osh'}})
    """
    table = EventTable(title if title not in texts else "", since, timely.marked(texts))
    table.of_old = {(event.number, event.kind) for event in numbered.find(title if title not in texts else "")}
    for text in texts:
        for event in numbered.find(text):
            table.count(_names(table, text, event), event.number)
    for n, text in enumerate(texts):
        _dated(table, n, text, since, elsewhere)
    for event in numbered.find(title) if title in texts else ():
        table.titled.add(_number(table, 0, title, event))
    for n, text in enumerate(texts):
        _again(table, n, text)
    for n, text in enumerate(texts):
        _outcomes(table, n, text)
    return _replaced(texts, table, taken)


def _dated(table: EventTable, n: int, text: str, since: date, elsewhere: Collection[str]) -> None:
    """Add the days of a text, with the numbers and places that belong to them."""
    several_numbered = (event for event in numbered.find(text) if not numbered.is_anniversary(event))
    waiting = [event for event in several_numbered if numbered.printed_number(event, text)]
    several, recent = list(events.days(text, since - events.REACH)), set(events.days(text, since))
    if respective := _respective(waiting, several):
        for event, day in respective:
            _day(table, n, text, day, event)
        return
    for day in (one for one in several if not _is_of_a_list(text, one, waiting)):
        before = [event for event in waiting if event.start < day.start]
        waiting = [event for event in waiting if event not in before]
        own = [event for event in before if not _APART.search(_MARK.sub("", text[event.end : day.start]))]
        if day not in recent and day.held in elsewhere:
            table.elsewhere |= {(n, event.start) for event in own}
            continue
        if day not in recent and not (own and _is_late(table, text, own[-1])):
            continue
        for event in own[:-1]:
            _number(table, n, text, event)
        found = _day(table, n, text, day, own[-1] if own else None)
        if day not in recent:
            table.serial.add(found)


def _is_late(table: EventTable, text: str, event: Numbered) -> bool:
    """Return whether an event is none of the first ones of its series, of which the texts speak as history."""
    return event.number > 1 and table.is_late(_names(table, text, event), event)


def _respective(several: list[Numbered], days: list[Day]) -> list[tuple[Numbered, Day]]:
    """Return events with their days where a text lists as many of one as of the other."""
    listed = len(several) > 1 and len({event.after for event in several}) == 1
    return list(zip(several, days, strict=True)) if listed and len(several) == len(days) else []


def _is_of_a_list(text: str, day: Day, several: list[Numbered]) -> bool:
    """Return whether a day is one of several that belong to the listed events before them, in their order."""
    before = [event.after for event in several if event.start < day.start]
    return before.count(max(before, default=0)) > 1 and _RESPECTIVELY.match(text, day.end) is not None


def _names(table: EventTable, text: str, event: Numbered) -> EventNames:
    own = _of_which(table, text, event)
    return event_names.of_series(own.words, own.kind, text[own.after :], text[: own.start], table.common)


def _of_which(table: EventTable, text: str, event: Numbered) -> Numbered:
    """Return the event that says which series it is: this one, or the one of its kind before it in the text."""
    same = [one for one in numbered.find(text) if one.kind == event.kind and one.start <= event.start]
    said = (one for one in reversed(same) if event_names.has_subject(one.words, text[one.after :], table.common))
    return next(said, event)


def _number(table: EventTable, n: int, text: str, event: Numbered) -> int:
    ahead = numbered.is_ahead(text, event)
    found = table.event(_names(table, text, event), {"number": str(event.number)}, ahead=ahead)
    _mentioned(table, n, event, text, found)
    adopted = numbered.outcome(text, event)
    if adopted:
        table.events[found].fields.setdefault("outcome", text[slice(*adopted)])
    return found


def _mentioned(table: EventTable, n: int, event: Numbered, text: str, found: int) -> None:
    form = numbered.printed_number(event, text)
    table.mentions.append(Mention(n, event.start, event.end, found, f"number | {form}"))


def _outcomes(table: EventTable, n: int, text: str) -> None:
    """Add every mention of what an event has adopted, by its whole name."""
    for number, event in enumerate(table.events):
        name = event.fields.get("outcome")
        for found in re.finditer(rf"\b{re.escape(name)}\b", text) if name else ():
            others = (m for m in table.mentions if m.text == n and m.start < found.end() and found.start() < m.end)
            if not any(others) and text.count("{{", 0, found.start()) == text.count("}}", 0, found.start()):
                table.mentions.append(Mention(n, *found.span(), number, "outcome"))


def _day(table: EventTable, n: int, text: str, day: Day, event: Numbered | None) -> int:
    found = _number(table, n, text, event) if event else None
    places = {name: text[slice(*at)] for name, at in (("place", day.place), ("country", day.country)) if at}
    if found is None or table.events[found].fields.get("held", day.held) != day.held:
        found = _other(table, text, day, places)
    entry = table.events[found]
    entry.fields["held"] = day.held
    entry.is_held = entry.is_held or events.is_held(text, day)
    entry.ahead = entry.ahead or _last_day(day.held) > (table.since + events.REACH).isoformat()
    table.mentions.append(Mention(n, day.start, day.end, found, f"held | {day.form}"))
    for field, place in (("place", day.place), ("country", day.country)):
        if place and entry.fields.setdefault(field, places[field]) == places[field]:
            table.mentions.append(Mention(n, *place, found, field))
    return found


def _other(table: EventTable, text: str, day: Day, places: Mapping[str, str]) -> int:
    """Return the event of a day that has no number in the text."""
    start = min(day.start, day.place[0] if day.place else day.start)
    called = event_names.of_day(text[:start], text[day.end :], table.common)
    same = table.on(day.held, places)
    return same if same is not None else table.event(called, {"held": day.held}, ahead=False)


def _last_day(held: str) -> str:
    return dates.parse(held).last.isoformat()


def _again(table: EventTable, n: int, text: str) -> None:
    """Add the mentions of events without their day, the events that are still to come, and the anniversaries."""
    known = {(m.text, m.start) for m in table.mentions}
    for event in numbered.find(text):
        if (n, event.start) in known | table.elsewhere or not numbered.printed_number(event, text):
            continue
        names = _names(table, text, event)
        before = table.known(names, {"number": str(event.number - 1)})
        if before is not None and before in table.titled:
            called, fields = table.events[before].called, {"number": str(event.number)}
            _mentioned(table, n, event, text, table.event(called, fields, ahead=True))
            continue
        is_known = table.known(names, {"number": str(event.number)}) is not None
        is_timely = numbered.is_ahead(text, event) or timely.is_timely(event, text, table.since, table.marked)
        is_serial = serial.goes_on(event, text, table.since) and table.is_late(names, event)
        if is_known or is_timely or table.has_near(names, event.number):
            _number(table, n, text, event)
        elif is_serial:
            table.serial.add(_number(table, n, text, event))


def _replaced(
    texts: Sequence[str], table: EventTable, taken: Sequence[str]
) -> tuple[list[str], dict[str, dict[str, str]]]:
    """Return the texts with what prints the events, and the events in the order of the text, under their names."""
    unreadable = {n for n, text in enumerate(texts) if not is_readable(_with(text, table, n, {}))}
    kept = sorted(m for m in table.mentions if m.text not in unreadable)
    order = dict.fromkeys(mention.event for mention in kept)
    names = naming.distinct({n: _called(table.events[n]) for n in order}, taken)
    made = [text if n in unreadable else _with(text, table, n, names) for n, text in enumerate(texts)]
    return made, {names[n]: _entry(table.events[n]) for n in order}


def _entry(event: DatedEvent) -> dict[str, str]:
    return {event.day_field if field == "held" else field: value for field, value in event.fields.items()}


def _called(event: DatedEvent) -> Called:
    held = event.fields.get("held")
    rank = int(event.fields.get("number", 0)), _last_day(held) if held else _LATE
    return Called(list(event.called.own or event.called.general), rank, event.ahead)


def _with(text: str, table: EventTable, n: int, names: Mapping[Hashable, str]) -> str:
    for mention in sorted((m for m in table.mentions if m.text == n), key=lambda m: -m.start):
        field = re.sub(r"^held\b", table.events[mention.event].day_field, mention.printed)
        printed = f"{names.get(mention.event, '')}.{field}"
        text = f"{text[: mention.start]}{{{{ {printed} }}}}{text[mention.end :]}"
    return text


def is_readable(text: str) -> bool:
    """Return whether a text has at least as many words as braces.

    >>> is_readable("on {{ forum.held | date }}"), is_readable("{{ forum.place }}, {{ forum.held | date }}")
    (True, False)
    """
    return len(re.findall(r"\w+", _BRACES.sub(" ", text))) >= len(_BRACES.findall(text))
