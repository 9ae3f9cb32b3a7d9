"""Events lifted out of texts: entries of a table under names, their values printed at every mention."""

from __future__ import annotations

import re
from collections.abc import Collection, Hashable, Mapping, Sequence
from datetime import date

from drafter.language import dates
from drafter.language.facts import numbered
from drafter.language.facts.naming import told_apart
from drafter.language.facts.naming.told_apart import Called
from drafter.rendering.lifting import timely
from drafter.rendering.lifting.event_table import DatedEvent, EventTable
from drafter.rendering.lifting.event_text import EventText

_BRACES = re.compile(r"\{\{.*?\}\}")
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
    about = title if title not in texts else ""
    table = EventTable(about, since, timely.marked(texts))
    table.of_old = {(event.number, event.kind) for event in numbered.find(about)}
    several = [EventText(n, text, table) for n, text in enumerate(texts)]
    for text in several:
        text.note_numbers()
    for text in several:
        text.add_days(elsewhere)
    for text in several:
        text.note_past()
    if title in texts:
        EventText(0, title, table).add_title()
    for text in several:
        text.add_mentions()
    for text in several:
        text.add_outcomes()
    return _replaced(texts, table, taken)


def _replaced(
    texts: Sequence[str], table: EventTable, taken: Sequence[str]
) -> tuple[list[str], dict[str, dict[str, str]]]:
    """Return the texts with what prints the events, and the events in the order of the text, under their names."""
    unreadable = {n for n, text in enumerate(texts) if not is_readable(_with(text, table, n, {}))}
    kept = sorted(m for m in table.mentions if m.text not in unreadable)
    order = dict.fromkeys(mention.event for mention in kept)
    names = told_apart.distinct({n: _called(table.events[n]) for n in order}, taken)
    made = [text if n in unreadable else _with(text, table, n, names) for n, text in enumerate(texts)]
    return made, {names[n]: _entry(table.events[n]) for n in order}


def _entry(event: DatedEvent) -> dict[str, str]:
    return {event.day_field if field == "held" else field: value for field, value in event.fields.items()}


def _called(event: DatedEvent) -> Called:
    held = event.fields.get("held")
    rank = int(event.fields.get("number", 0)), dates.parse(held).last.isoformat() if held else _LATE
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
