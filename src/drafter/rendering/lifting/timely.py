"""Events without a day that are of the time of their text: sessions whose number tells the year, and anniversaries."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable
from datetime import date

from drafter.language.facts import events, numbered, yearly
from drafter.language.facts.numbered import Numbered


def is_timely(event: Numbered, text: str, since: date, marked: Collection[int]) -> bool:
    """Return whether an event without a day is no history.

    Args:
        event: the event.
        text: the text that speaks of it.
        since: the first day that is not history.
        marked: the anniversaries that are facts, from `marked`.

    >>> text = "the sixty-eighth session of the Commission on the Status of Women"
    >>> [is_timely(event, text, date(year, 6, 1), ()) for event in numbered.find(text) for year in (2022, 2026)]
    [True, False]
    """
    if numbered.is_anniversary(event):
        return event.number in marked and not events.is_history(text, since)
    return yearly.held(event.number, text[: event.start], text[event.end :]) >= since.year


def marked(texts: Iterable[str]) -> frozenset[int]:
    """Return the anniversaries of which more than one text speaks; what is said once is as easily changed there.

    >>> sorted(marked(["the tenth anniversary", "the tenth anniversary and the fiftieth anniversary"]))
    [10]
    """
    several = ({one.number for one in numbered.find(text) if numbered.is_anniversary(one)} for text in texts)
    found = Counter(number for numbers in several for number in numbers)
    return frozenset(number for number, times in found.items() if times > 1)
