"""The year of which a text speaks: "the budget for 2025", "the scale of assessments for 2024", "its 2025 session".

Measured over pairs of a text and the next one on its subject: a year near that of the session moves with it where the
text provides for it ("for 2025"). The year of a figure ("205 million people in 2023") changes with the figure, not
always by as much; the year in which something else happened stays as often as it moves.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator

from drafter.language.facts import figures
from drafter.language.facts.forms import TODO
from drafter.language.patterns import lazy
from drafter.language.sessions import FIRST_YEAR, LAST_SESSION

NAME = "year"
"""The name of the fact: the year for which a text provides."""

OF_FIGURES = "data_year"
"""The name of the fact: the year of the figures of a text."""

Find = Callable[[str, int], Iterator[tuple[int, int, int]]]
"""Finds years in a text of a session: where each stands, and the year."""

_YEAR = r"(?:19|20)\d\d"
_PROVIDED = lazy(
    rf"\b(?:for(?: the (?:years|year|calendar year))?|in respect of|budget of|sessions? of) (?P<year>{_YEAR})"
    rf"(?: and (?P<second>{_YEAR}))?(?![–\d-]| (?:Agenda|Sustainable))"
    rf"|\bits (?P<session>{_YEAR}) (?:[a-z]+ )?session\b"
)
_TOLD = lazy(rf"\b(?:in|from|with|of|since|by|late|early|end of) (?P<year>{_YEAR})(?![–\d-]|/\d)")

_NEAREST, _FARTHEST = -1, 2
_OLDEST = -2


def find(text: str, session: int) -> Iterator[tuple[int, int, int]]:
    """Yield the years for which a text provides: where each stands, and the year.

    Args:
        text: the text.
        session: the session of the Assembly that the text is of.

    >>> [year for _, _, year in find("the budget for 2025, the years 2024 and 2025; for 1995", 79)]
    [2025]
    >>> [year for _, _, year in find("for the years 2025 and 2026", 79)]
    [2025, 2026]
    """
    for found in _PROVIDED.finditer(text):
        years = [(name, int(found[name])) for name in ("year", "second", "session") if found[name]]
        if all(_NEAREST <= year - FIRST_YEAR - session <= _FARTHEST for _, year in years):
            yield from ((found.start(name), found.end(name), year) for name, year in years)


def find_of_figures(text: str, session: int) -> Iterator[tuple[int, int, int]]:
    """Yield the years of the figures of a text: where each stands, and the year.

    >>> [year for _, _, year in find_of_figures("205 million people unemployed in 2023, up from 2022", 79)]
    [2023, 2022]
    """
    for found in _TOLD.finditer(text) if any(figures.find(text)) else ():
        year = int(found["year"])
        if _OLDEST <= year - FIRST_YEAR - session <= 0 and not _PROVIDED.match(text, found.start()):
            yield found.start("year"), found.end("year"), year


def usual(texts: Iterable[str], session: int, find_: Find = find) -> str:
    """Return the year that texts name most often, the later one of two alike; empty where there is none.

    Args:
        texts: the texts.
        session: the session of the Assembly that they are of.
        find_: finds the years that count: those for which a text provides, or those of its figures.

    >>> usual(["the budget for 2025", "in respect of 2025", "the Fund for 2024"], 79)
    '2025'
    """
    found = Counter(year for text in texts for _, _, year in find_(text, session))
    return str(max(found, key=lambda year: (found[year], year))) if found else ""


def expression(year: int, usual_: str, name: str = NAME) -> str:
    """Return what prints a year from the usual one, which stands under a name.

    >>> expression(2025, "2025"), expression(2024, "2025"), expression(2026, "2025")
    ('year', 'year | earlier(1)', 'year | later(1)')
    """
    after = year - int(usual_)
    return name if not after else f"{name} | later({after})" if after > 0 else f"{name} | earlier({-after})"


def problem(value: str) -> str:
    """Return what is wrong with a year, in a sentence; empty where nothing is.

    >>> problem("25")
    '“25” is no year: write it in four figures, for example 2027'
    """
    right = value.isascii() and value.isdigit() and FIRST_YEAR <= int(value[:5]) <= FIRST_YEAR + LAST_SESSION
    return "" if value == TODO or right else f"“{value}” is no year: write it in four figures, for example 2027"
