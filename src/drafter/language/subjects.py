"""Resolutions of the General Assembly on one subject: which one was followed by which.

Numbers only, as far as they are known here. A number that stands in no line of the data file is simply not known.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from drafter.language import data


def on_subject_of(number: str) -> tuple[str, ...]:
    """Return the known resolutions on the subject of one, in their order; none where it is not known.

    >>> on_subject_of("79/332")
    ('73/334', '75/268', '77/338', '79/332')
    """
    return _subjects().get(number, ())


def after(number: str) -> tuple[str, ...]:
    """Return the known resolutions that followed one on its subject.

    >>> after("75/268"), after("79/9999")
    (('77/338', '79/332'), ())
    """
    series = on_subject_of(number)
    return series[series.index(number) + 1 :] if series else ()


def before(number: str) -> str:
    """Return the resolution that one followed on its subject; empty where it is not known.

    >>> before("79/332"), before("73/334")
    ('77/338', '')
    """
    series = on_subject_of(number)
    return ("", *series)[series.index(number)] if series else ""


def is_regular(number: str, later: str) -> bool:
    """Return whether one came as many sessions after another as that one came after the one before it.

    >>> is_regular("77/338", "79/332"), is_regular("73/334", "75/268")
    (True, False)
    """
    sessions = [int(one.partition("/")[0]) for one in (before(number), number, later) if one]
    return len(sessions) == 3 and sessions[2] - sessions[1] == sessions[1] - sessions[0]


@cache
def _subjects() -> Mapping[str, tuple[str, ...]]:
    lines = (line.split(" ") for line in _lines())
    return {number: tuple(numbers) for numbers in map(_joined, lines) for number in numbers}


def _lines() -> list[str]:
    return [line for line in data.text("subjects.txt").splitlines() if line and not line.startswith("#")]


def _joined(words: list[str]) -> list[str]:
    """Give a letter back to its number: “78/250 B”."""
    numbers: list[str] = []
    for word in words:
        if word.isalpha():
            numbers[-1] += f" {word}"
        else:
            numbers.append(word)
    return numbers
