"""The entries of the table of events, held against the session of the draft and against each other."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import combinations
from typing import NamedTuple

from drafter.language import dates, states
from drafter.language.facts.forms import TODO
from drafter.language.facts.naming.told_apart import series_of
from drafter.language.facts.tables import EVENTS, day_of
from drafter.language.numbers import is_figures, ordinal
from drafter.language.sessions import FIRST_YEAR
from drafter.model.problems import Level
from drafter.rules.book.facts import at
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding
from drafter.rules.registry import rule
from drafter.rules.wordlists import table

_EARLIEST = 1945
_FIRST_OF_CENTURY = 1900
"""No conference, session or anniversary has come so far; meetings of organs are counted in figures."""

_COUNTED_FAR = ("anniversary", "meeting")
_HIGHEST = 400
"""No session or conference has come so far; anniversaries have, and meetings of organs."""

_OTHER_COUNTRIES = frozenset(
    ("State of Palestine", "Holy See", "Cook Islands", "Niue", "Hong Kong, China", "Macao, China")
)
"""What stands where the name of a Member State does."""

_WITH_ARTICLE = frozenset(("Vatican", "Caribbean", "Arctic", "Antarctic", "Pacific", "Mediterranean"))
_NEAR = 2
"""Events of one name whose numbers lie further apart may be of two series, as the conferences of two protocols are."""

_AHEAD = 15
"""No text of the corpus dates an event more than eleven years ahead."""


class _DatedEntry(NamedTuple):
    """An event with a day: its series, its number (0 where it has none), its day as written, and the last one of it."""

    series: str
    number: int
    day: str
    last: dates.When


def _entries(draft: Draft) -> Iterator[_DatedEntry]:
    table = draft.skeleton.tables.get(EVENTS, {}) if draft.skeleton else {}
    for name, entry in table.items():
        when = _when(entry)
        if when:
            number = entry.get("number", "")
            yield _DatedEntry(series_of(name), int(number) if is_figures(number) else 0, day_of(entry), when)


def _when(entry: Mapping[str, str]) -> dates.When | None:
    try:
        return dates.parse(day_of(entry))
    except ValueError:
        return None


def _numbers(draft: Draft) -> Iterator[tuple[str, str]]:
    """Yield the names of the events that have a number, and the numbers."""
    table = draft.skeleton.tables.get(EVENTS, {}) if draft.skeleton else {}
    for name, entry in table.items():
        if is_figures(entry.get("number", "")):
            yield name, entry["number"]


@rule("FACT-13", Level.WARN, source="no text of 263 dates an event so far ahead, or before the United Nations")
def days_of_events(draft: Draft) -> Iterator[Finding]:
    """An event is of a year that a text of the session may speak of.

    Bad: document: {session: 81} | facts: {events: {forum: {number: 2, held: 4 July 2062}}}
    Bad: document: {session: 81} | facts: {events: {forum: {number: 2, held: 4 July 1926}}}
    Bad: document: {session: 81} | facts: {events: {forum: {number: 1999, place: Osh}}}
    Bad: document: {session: 81} | facts: {year: 2126}
    Bad: document: {session: 81} | facts: {events: {forum: {number: 999, place: Osh}}}
    Good: document: {session: 81} | facts: {events: {forum: {number: 2, held: 4 July 2026}}}
    """
    yield from _odd_numbers(draft)
    now = FIRST_YEAR + draft.session if draft.session and draft.by_assembly else 0
    yield from _other_year(draft, now) if now else ()
    for entry in _entries(draft):
        year = entry.last.last.year
        if year < _EARLIEST or (now and year > now + _AHEAD):
            yield at(entry.day, f"an event of {year} in a text of {now or 'our time'}: look at the year")


def _odd_numbers(draft: Draft) -> Iterator[Finding]:
    """Yield the numbers of events that look like years, and those that no series has come to."""
    for name, number in _numbers(draft):
        if int(number) >= _FIRST_OF_CENTURY:
            said = f"{number} has the look of a year: write it as its day, and here which one of the series it is"
            yield at(number, said)
        elif int(number) > _HIGHEST and not name.endswith(_COUNTED_FAR):
            yield at(number, f"no series of sessions or conferences has come to its {ordinal(int(number))}: look at it")


def _other_year(draft: Draft, now: int) -> Iterator[Finding]:
    """Yield the year of a text that is far from that of its session."""
    told = draft.skeleton.facts.get("year") if draft.skeleton else None
    if isinstance(told, str) and is_figures(told) and abs(int(told) - now) > _AHEAD:
        yield at(told, f"the year of a text of {now} is another one than {told}: look at it")


@rule("FACT-14", Level.WARN, source="the events of a series are counted in the order of their days")
def events_in_order(draft: Draft) -> Iterator[Finding]:
    """Of two events of one series the later one has the higher number.

    Bad: facts: {events: {latest_forum: {number: 4, held: 4 July 2024}, next_forum: {number: 5, held: 4 July 2023}}}
    Bad: facts: {events: {latest_forum: {number: 4, held: 4 July 2024}, next_forum: {number: 4, held: 4 July 2025}}}
    Good: facts: {events: {latest_forum: {number: 4, held: 4 July 2024}, next_forum: {number: 5, held: 4 July 2025}}}
    Good: facts: {events: {first_forum: {number: 8, held: 5 July 2024}, second_forum: {number: 25, held: 4 July 2024}}}
    """
    numbered = (entry for entry in _entries(draft) if entry.number)
    for one, other in combinations(sorted(numbered, key=lambda entry: entry.number), 2):
        if one.series != other.series:
            continue
        if other.number == one.number and other.day != one.day:
            yield at(other.day, f"the {ordinal(other.number)} of a series has two dates: {one.day} and {other.day}")
        elif one.number < other.number <= one.number + _NEAR and other.last.last < one.last.first:
            yield at(
                other.day,
                f"the {ordinal(other.number)} of a series has an earlier date than the {ordinal(one.number)}",
            )


@rule("FACT-15", Level.WARN, "unsafe", "Appendix A of the rule book")
def countries_of_events(draft: Draft) -> Iterator[Finding]:
    """The country of an event is a State; a town is its place, and a town has no article.

    Bad: facts: {events: {forum: {number: 2, place: Rome, country: Rome}}}
    Bad: facts: {events: {forum: {number: 2, place: the Rome}}}
    Good: facts: {events: {forum: {number: 2, place: Rome, country: Italy}}}
    """
    entries = draft.skeleton.tables.get(EVENTS, {}) if draft.skeleton else {}
    for entry in entries.values():
        country, place = entry.get("country", ""), entry.get("place", "")
        if country and country != TODO and not _is_country(country):
            right = states.near(country)
            several = " or ".join(f"“{one}”" for one in states.all_near(country))
            unsure = f": is {several} meant?" if several else ": a town stands under “place”"
            hint = f": write “{right}”" if right else unsure
            yield at(country, f"“{country}” is no State that is known{hint}", right or None)
        bare = place.removeprefix("the ")
        if bare != place and " " not in bare and not _is_country(bare) and bare not in _WITH_ARTICLE:
            yield at(place, f"“{bare}” has no article in a text: write it without “the”")


def _is_country(name: str) -> bool:
    bare = name.removeprefix("the ")
    return bare in _OTHER_COUNTRIES or bare in table("states-wrong.txt") or bare in _state_names()


@cache
def _state_names() -> frozenset[str]:
    """Return the names of States as lists and as sentences have them."""
    printed = (states.with_article(name).removeprefix("the ") for name in states.names())
    return frozenset((*states.names(), *printed))
