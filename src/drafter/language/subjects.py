"""Resolutions of one organ on one subject: which one was followed by which.

Numbers only, of the General Assembly and of the Human Rights Council, as far as they are known here. A number that
stands in no line of the data file of its organ is simply not known.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from drafter.language import data
from drafter.language.organs import ASSEMBLY, HUMAN_RIGHTS

_FILES = {ASSEMBLY: "subjects.txt", HUMAN_RIGHTS: "subjects-human-rights-council.txt"}
ORGANS = tuple(_FILES)
"""The organs of which something is known."""


def on_subject_of(number: str, organ: str = ASSEMBLY) -> tuple[str, ...]:
    """Return the known resolutions on the subject of one, in their order; none where it is not known.

    Args:
        number: its number, which two organs may have given.
        organ: the organ that adopted it.

    >>> on_subject_of("79/332"), on_subject_of("79/332", "Human Rights Council")
    (('73/334', '75/268', '77/338', '79/332'), ())
    """
    return _subjects(organ).get(number, ())


def after(number: str, organ: str = ASSEMBLY) -> tuple[str, ...]:
    """Return the known resolutions that followed one on its subject.

    Args:
        number: its number.
        organ: the organ that adopted it.

    >>> after("75/268"), after("79/9999"), after("55/23", "Human Rights Council")
    (('77/338', '79/332'), (), ('58/24',))
    """
    series = on_subject_of(number, organ)
    return series[series.index(number) + 1 :] if series else ()


def before(number: str, organ: str = ASSEMBLY) -> str:
    """Return the resolution that one followed on its subject; empty where it is not known.

    Args:
        number: its number.
        organ: the organ that adopted it.

    >>> before("79/332"), before("73/334")
    ('77/338', '')
    """
    series = on_subject_of(number, organ)
    return ("", *series)[series.index(number)] if series else ""


def is_regular(number: str, later: str, organ: str = ASSEMBLY) -> bool:
    """Return whether one came as many sessions after another as that one came after the one before it.

    Args:
        number: the number of a resolution.
        later: the number of a later one on its subject.
        organ: the organ that adopted both.

    >>> is_regular("77/338", "79/332"), is_regular("73/334", "75/268")
    (True, False)
    """
    sessions = [int(one.partition("/")[0]) for one in (before(number, organ), number, later) if one]
    return len(sessions) == 3 and sessions[2] - sessions[1] == sessions[1] - sessions[0]


@cache
def _subjects(organ: str) -> Mapping[str, tuple[str, ...]]:
    lines = (line.split(" ") for line in _lines(organ))
    return {number: tuple(numbers) for numbers in map(_joined, lines) for number in numbers}


def _lines(organ: str) -> list[str]:
    text = data.text(_FILES[organ]) if organ in _FILES else ""
    return [line for line in text.splitlines() if line and not line.startswith("#")]


def _joined(words: list[str]) -> list[str]:
    """Give a letter back to its number: “78/250 B”."""
    numbers: list[str] = []
    for word in words:
        if word.isalpha():
            numbers[-1] += f" {word}"
        else:
            numbers.append(word)
    return numbers
