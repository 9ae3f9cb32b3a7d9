"""The budget period: "1 July 2024 to 30 June 2025", with the periods before it and the day on which each of them ends.

Measured over pairs of a text and the next one on its subject: periods of a whole year move with the session, in texts
on budgets and in reports of a year alike; those of another length do not.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from drafter.language import dates
from drafter.language.facts.forms import TODO
from drafter.language.patterns import lazy
from drafter.language.sessions import FIRST_YEAR

NAME = "budget_period"
"""The name of the fact: the last year-long period of which a text speaks."""

AS_AT = "as_at"
"""The name of the fact: the day on which a text says how things stand."""

_AS_AT = lazy(rf"\bas at (?P<day>{dates.DAY})")
_PERIOD = lazy(rf"(?P<first>{dates.DAY}) to (?P<last>{dates.DAY})")
_ENDED = lazy(rf"\b(?:ended|ending|until|through|as at) (?P<day>{dates.DAY})(?! to\b)")
_YEAR = lazy(r"\b\d{4}\b")


class PeriodWords(NamedTuple):
    """A period in a text, or the day on which one ends.

    Args:
        start, end: where its words stand.
        last: its last day.
        whole: whether the words are the whole period, and not only its last day.
    """

    start: int
    end: int
    last: date
    whole: bool


def find(text: str) -> Iterator[PeriodWords]:
    """Yield the periods of a whole year in a text, and days on which a period may have ended.

    >>> text = "for the period from 1 July 2024 to 30 June 2025; the financial period ended 30 June 2023"
    >>> [(text[f.start : f.end], f.whole) for f in find(text)]
    [('1 July 2024 to 30 June 2025', True), ('30 June 2023', False)]
    >>> list(find("from 1 July 2024 to 31 August 2024"))
    []
    """
    for found in _PERIOD.finditer(text):
        if all(map(dates.is_official, found.groups())) and _is_a_year(*map(_day, found.groups())):
            yield PeriodWords(found.start(), found.end(), _day(found["last"]), whole=True)
    for found in _ENDED.finditer(text):
        if dates.is_official(found["day"]):
            yield PeriodWords(found.start("day"), found.end("day"), _day(found["day"]), whole=False)


def latest(texts: Iterable[str]) -> str:
    """Return the last of the periods of texts: of those that end on the same day of the year, the most frequent ones.

    >>> latest(["from 1 July 2022 to 30 June 2023", "from 1 July 2024 to 30 June 2025", "no period"])
    '1 July 2024 to 30 June 2025'
    """
    found = [one.last for text in texts for one in find(text) if one.whole]
    if not found:
        return ""
    days = Counter((day.month, day.day) for day in found)
    usual = max(days, key=lambda day: days[day])
    last = max(day for day in found if (day.month, day.day) == usual)
    return f"{dates.day(_year_before(last) + timedelta(1))} to {dates.day(last)}"


def find_as_at(text: str, session: int) -> Iterator[tuple[int, int, str]]:
    """Yield the days on which a text says how things stand, near its session: where each stands, and the day.

    >>> [day for _, _, day in find_as_at("the contributions outstanding as at 30 April 2024", 78)]
    ['30 April 2024']
    """
    for found in _AS_AT.finditer(text):
        if dates.is_official(found["day"]) and 0 <= _day(found["day"]).year - FIRST_YEAR - session <= 1:
            yield found.start("day"), found.end("day"), found["day"]


def usual_day(texts: Iterable[str], session: int, period: str) -> str:
    """Return the day on which most texts say how things stand; empty where none does.

    Args:
        texts: the texts.
        session: the session of the Assembly that they are of.
        period: their budget period, which prints the day on which one ends; empty where they have none.
    """
    ends = dates.parse(period).last if period else None
    days = (day for text in texts for _, _, day in find_as_at(text, session))
    found = Counter(day for day in days if not ends or not _is_alike(_day(day), ends))
    return max(found, key=lambda day: found[day]) if found else ""


def expression(found: PeriodWords, period: str) -> str:
    """Return what prints words of a text from the budget period; empty where it does not give them.

    >>> [expression(f, "1 July 2024 to 30 June 2025") for f in find("the period ended 30 June 2023")]
    ['budget_period | earlier(2) | end']
    """
    own = dates.parse(period).last
    if not _is_alike(found.last, own):
        return ""
    before = own.year - found.last.year
    return f"{NAME}{f' | earlier({before})' if before else ''}{'' if found.whole else ' | end'}"


def shifted(words: str, years: int) -> str:
    """Return a date, a period or a year with its years moved on, or back where the number is negative.

    Raises:
        ValueError: it names no year, or one that does not exist would come out; with a sentence.

    >>> shifted("1 July 2024 to 30 June 2025", -2), shifted("2025", 1), shifted("TODO", 1)
    ('1 July 2022 to 30 June 2023', '2026', 'TODO')
    """
    moved = [int(year) + years for year in _YEAR.findall(words)]
    if words != TODO and not moved:
        raise ValueError(f"“{words}” names no year that could be another one: write a date, a period or a year")
    if any(not 1 <= year <= date.max.year for year in moved):
        raise ValueError(f"there is no year {moved[0]}")
    following = iter(moved)
    return _YEAR.sub(lambda found: f"{next(following):04}", words)


def end(period: str) -> str:
    """Return the last day of a period.

    Raises:
        ValueError: it is no period; with a sentence.

    >>> end("1 July 2024 to 30 June 2025")
    '30 June 2025'
    """
    return TODO if period == TODO else dates.day(dates.parse(period).last)


def problem(value: str) -> str:
    """Return what is wrong with a period, in a sentence; empty where nothing is.

    >>> problem("1 July 2025 to 30 June 2024")
    '“1 July 2025 to 30 June 2024” is out of order: the first day must be before the last'
    """
    if value == TODO:
        return ""
    if not re.fullmatch(_PERIOD.pattern, value):
        return f"“{value}” is no period: write its first and its last day, for example 1 July 2026 to 30 June 2027"
    try:
        dates.parse(value)
    except ValueError as error:
        return str(error)
    return ""


def day_problem(value: str) -> str:
    """Return what is wrong with a day, in a sentence; empty where nothing is.

    >>> day_problem("31 June 2025")
    'there is no 31 June 2025: June has 30 days'
    """
    try:
        found = value == TODO or dates.parse(value).form == "day"
    except ValueError as error:
        return str(error)
    return "" if found else f"“{value}” is no day: write one, for example 30 April 2027"


def _day(words: str) -> date:
    return dates.parse(words).last


def _is_a_year(first: date, last: date) -> bool:
    return (last.month, last.day) != (2, 29) and _year_before(last) + timedelta(1) == first


def _is_alike(day: date, last: date) -> bool:
    """Return whether a period that ends on a day of the year has ended on another day, too."""
    return (day.month, day.day) == (last.month, last.day) and day.year <= last.year


def _year_before(day: date) -> date:
    return day.replace(year=day.year - 1) if (day.month, day.day) != (2, 29) else day.replace(year=day.year - 1, day=28)
