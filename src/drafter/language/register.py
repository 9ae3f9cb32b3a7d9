"""The registers of resolutions: which one was adopted on which day.

Facts only, number and date: of the General Assembly from the thirty-first to the eightieth session, of the Human Rights
Council from the fifth to the sixtieth, as far as they are known here. A number that is not in a register is simply not
known. Each organ has a data file with a line for every day: `75 2021-03-25 262-268,271 A`.

Both number their resolutions in the order in which they adopt them: a number between two of one day is of that day,
too, and of the Council one after a resolution of the last day of a session. Of the Assembly that is so from the
forty-fourth to the seventy-ninth session: of 5,000 days of those, left out in turn, three would be another one. No
other day was filled in, and none of a number that has parts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache
from itertools import groupby

from drafter.language import data
from drafter.language.organs import ASSEMBLY, HUMAN_RIGHTS
from drafter.language.patterns import lazy

_FILES = {ASSEMBLY: "register.txt", HUMAN_RIGHTS: "register-human-rights-council.txt"}

_NUMBER = lazy(r"(?P<session>(?:E?S-)?\d+)/(?P<number>\d+)(?P<letter>(?: [A-Z])?)")
LAST_RESOLUTION = 400
"""The highest number of a resolution: decisions begin with 401."""


def adopted(number: str, organ: str = ASSEMBLY) -> date | None:
    """Return the day on which a resolution was adopted; `None` when the register does not know it.

    Args:
        number: its number, which two organs may have given.
        organ: the organ that adopted it.

    >>> adopted("75/268"), adopted("75/9999")
    (datetime.date(2021, 3, 25), None)
    >>> adopted("52/32", "Human Rights Council"), adopted("52/32", "Economic and Social Council")
    (datetime.date(2023, 4, 4), None)
    """
    return _days(organ, number.partition("/")[0]).get(number)


def last_session() -> int:
    """Return the last regular session of the Assembly of which a resolution is known.

    >>> last_session() >= 80
    True
    """
    return max(int(session) for session in _lines(ASSEMBLY) if session.isdigit())


@cache
def last_number(session: int) -> int | None:
    """Return the highest number of a resolution that is known of a session of the Assembly.

    >>> last_number(79), last_number(1)
    (334, None)
    """
    numbers = (int(found["number"]) for found in map(_NUMBER.fullmatch, _days(ASSEMBLY, str(session))) if found)
    return max((number for number in numbers if number <= LAST_RESOLUTION), default=None)


@cache
def _days(organ: str, session: str) -> Mapping[str, date]:
    return parse("\n".join(_lines(organ).get(session, ())))


@cache
def _lines(organ: str) -> Mapping[str, list[str]]:
    """Return the lines of every session: few of them are asked for."""
    lines: dict[str, list[str]] = {}
    for line in data.text(_FILES[organ]).splitlines() if organ in _FILES else ():
        lines.setdefault(line.partition(" ")[0], []).append(line)
    return lines


def parse(text: str) -> dict[str, date]:
    r"""Read the register; the inverse of `format`.

    >>> parse("75 2020-10-05 4-5,7 A\n")["75/5"]
    datetime.date(2020, 10, 5)
    """
    days: dict[str, date] = {}
    for line in text.splitlines():
        if line and not line.startswith("#"):
            session, day, numbers = line.split(" ", 2)
            adopted_on = date.fromisoformat(day)
            days.update((f"{session}/{number}", adopted_on) for part in numbers.split(",") for number in _run(part))
    return days


def _run(part: str) -> Iterable[str]:
    first, dash, last = part.partition("-")
    return map(str, range(int(first), int(last) + 1)) if dash else (part,)


def format(days: Mapping[str, date]) -> str:
    r"""Write the register, a line for every day of every session.

    >>> format({"75/4": date(2020, 10, 5), "75/5": date(2020, 10, 5), "75/6": date(2020, 10, 5)})
    '75 2020-10-05 4-6\n'
    """
    lines: dict[tuple[str, date], list[tuple[int, str]]] = {}
    for number, day in days.items():
        if found := _NUMBER.fullmatch(number):
            lines.setdefault((found["session"], day), []).append((int(found["number"]), found["letter"]))
    ordered = sorted(lines, key=lambda line: (line[0].startswith("S"), line[0].zfill(5), line[1]))
    return "".join(f"{session} {day} {','.join(_runs(sorted(lines[session, day])))}\n" for session, day in ordered)


def _runs(numbers: list[tuple[int, str]]) -> Iterable[str]:
    plain = [number for number, letter in numbers if not letter]
    for _, group in groupby(enumerate(plain), lambda pair: pair[1] - pair[0]):
        run = [number for _, number in group]
        yield f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0])
    yield from (f"{number}{letter}" for number, letter in numbers if letter)
