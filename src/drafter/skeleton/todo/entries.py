"""Entries of tables that may be out of date: recent events and resolutions, and series of which the next one is due.

Measured over 111 successions: of the events that have a number 72 of 126 are otherwise in the next text, of those
without one 46 of 132 where they are recent or to come, 8 of 69 where they are older. Numbers that no day, no word and
no other event of their series puts near the time of the text are facts and not told: few of them change at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

from drafter.language import dates
from drafter.language.facts import numbered, yearly
from drafter.language.facts.naming import told_apart
from drafter.language.facts.tables import EVENTS, RESOLUTIONS, day_of
from drafter.language.numbers import is_figures
from drafter.language.sessions import FIRST_YEAR
from drafter.language.symbols import session_of
from drafter.skeleton import walk
from drafter.skeleton.records import Skeleton

_Fields = Mapping[str, str]


def recent(skeleton: Skeleton, since: date) -> Iterator[tuple[str, str]]:
    """Yield the names of the entries of tables, and what in each may be out of date.

    Args:
        skeleton: a skeleton, carried forward.
        since: the day from which on an event was news to the base.
    """
    for table, entries in skeleton.tables.items():
        for name, entry in entries.items():
            first = date(since.year + 1, 1, 1) if table == EVENTS else since
            several = (pair for pair in entry.items() if any(_is_recent(words, first) for words in pair))
            words = (number if table == RESOLUTIONS else told for number, told in several)
            told = next(words, entry.get("number") if _is_alive(skeleton, name, entry) else None)
            yield from [(name, told)] if told else ()


def _is_recent(words: str, since: date) -> bool:
    """Return whether a date, or the number of a resolution of the Assembly, is of the time since."""
    day, session = dates.last_day(words), session_of(words)
    return bool(day and day >= since) or bool(session and session >= since.year - FIRST_YEAR)


def _is_alive(skeleton: Skeleton, name: str, event: _Fields) -> bool:
    """Return whether the number of an event will be another one before long: something tells of what time it is."""
    if "number" not in event or not is_figures(event["number"]):
        return False
    return bool(day_of(event)) or _has_dated(skeleton, name) or _is_told_of(skeleton, name, int(event["number"]))


def _has_dated(skeleton: Skeleton, name: str) -> bool:
    """Return whether another event of the same series has a day."""
    series = told_apart.series_of(name)
    return any(day_of(one) and told_apart.series_of(other) == series for other, one in skeleton.tables[EVENTS].items())


def _is_told_of(skeleton: Skeleton, name: str, number: int) -> bool:
    """Return whether no text prints an event, or one as to come, as an anniversary or a session that tells its year."""
    printed = re.compile(rf"\{{\{{ {name}\.number [^}}]*\}}\}}")
    found = [(text[: one.start()], text[one.end() :]) for text in _texts(skeleton) for one in printed.finditer(text)]
    return not found or any(
        numbered.is_before_one_ahead(before) or after.startswith(" anniversar") or yearly.held(number, before, after)
        for before, after in found
    )


def _texts(skeleton: Skeleton) -> Iterator[str]:
    yield from walk.texts(skeleton)
    yield skeleton.document.title
