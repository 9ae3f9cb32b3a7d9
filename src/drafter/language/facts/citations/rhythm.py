"""The rhythm of a list of resolutions: the session of each, and how many sessions lie from one to the next."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from drafter.language import organs
from drafter.language.facts.citations.series import SeriesCitation
from drafter.language.patterns import lazy
from drafter.language.symbols import session_of

_PART = lazy(r"^\d+/\d+ [A-Z]$")
_BRACKETED = lazy(r"\(((?:19|20)\d\d)\)$")


def steps(numbers: Iterable[str]) -> list[int]:
    """Return how many sessions lie between each resolution and the next one, where the numbers tell it.

    >>> steps(["75/268", "77/338", "79/332"]), steps(["2713 (2023)", "2762 (2024)"])
    ([2, 2], [1])
    """
    sessions = [session for session in map(counted, numbers) if session]
    return [later - earlier for earlier, later in pairwise(sessions)]


def counted(number: str) -> int:
    """Return the session of a resolution, or the year that an organ counts by; 0 where the number does not tell it.

    >>> counted("79/332"), counted("2024/5"), counted("2762 (2024)"), counted("the resolution")
    (79, 2024, 2024, 0)
    """
    year = number.partition("/")[0]
    return session_of(number) or (int(year) if organs.is_year(year) else year_in_brackets(number))


def year_in_brackets(number: str) -> int:
    """Return the year of a resolution of the Security Council; 0 for one of another organ.

    >>> year_in_brackets("2762 (2024)"), year_in_brackets("79/332")
    (2024, 0)
    """
    found = _BRACKETED.search(number)
    return int(found[1]) if found else 0


def ascends(citation: SeriesCitation) -> bool:
    """Return whether each resolution of a list came after the one before, and the last of all in a later session.

    >>> later = SeriesCitation(0, 5, {"77/3": "", "78/4": ""}, "numbers")
    >>> same = SeriesCitation(0, 5, {"78/4": "", "78/9": ""}, "numbers")
    >>> ascends(later), ascends(same)
    (True, False)
    """
    sessions = [session for session in map(counted, citation.series) if session]
    last_two = list(citation.series)[-2:]
    is_later = len(sessions) < 2 or sessions[-1] > sessions[-2] or are_parts(*last_two)
    return sessions == sorted(sessions) and is_later


def is_paired(citation: SeriesCitation) -> bool:
    """Return whether a list ends with two resolutions of one day: “76/239 of …, and 77/250 and 77/251 of …”.

    >>> day = "30 December 2022"
    >>> is_paired(SeriesCitation(0, 5, {"76/3": "5 May 2022", "77/250": day, "77/251": day}, "series"))
    True
    """
    sessions, days = [counted(number) for number in citation.series], list(citation.series.values())[-2:]
    is_same = len(sessions) > 2 and sessions[-1] == sessions[-2] > sessions[-3]
    return sessions == sorted(sessions) and is_same and days[0] == days[1] != ""


def are_parts(one: str, other: str) -> bool:
    """Return whether a resolution has come in two parts: 77/262 A, and later in its session 77/262 B.

    >>> are_parts("77/262 A", "77/262 B"), are_parts("77/262 A", "78/262 B")
    (True, False)
    """
    return one < other and one[:-2] == other[:-2] and bool(_PART.search(one) and _PART.search(other))
