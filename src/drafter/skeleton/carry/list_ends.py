"""The ends of lists in words: what stood last stays there, and the later resolution comes after it.

A list with a note at each number is no list that a fact prints: only its last one is, which the later resolution would
push out. In the successions at hand such a series goes on (two of two), as those with days do (101 of 105), and so does
a list of resolutions on one subject, in which the last two are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from drafter.language import dates
from drafter.language.facts.citations import series
from drafter.language.facts.tables import RESOLUTIONS
from drafter.language.patterns import lazy
from drafter.language.symbols import NUMBER
from drafter.skeleton import walk
from drafter.skeleton.carry import note_beside
from drafter.skeleton.carry.in_place import Substitution
from drafter.skeleton.placed import Placed
from drafter.skeleton.records import Skeleton

LeadsOn = Callable[[Sequence[str]], bool]
"""Whether the numbers of a list, up to the one before its last, lead on to the later one."""

_MARKS = r"(?:\[\^[^\[\]\s]+\]){0,9}"
_END = lazy(
    rf"(?<!\s)(?P<comma>,?)(?P<marks>{_MARKS})(?P<late>,?)(?P<before>\s+)and(?P<after>\s+)"
    rf"(?P<printed>\{{\{{\s+(?P<name>\w+(?:\s+\|\s+latest)?)\s+\|\s+(?P<form>numbers|series)\s+\}}\}})"
    rf"(?P<end>,?)(?P<own>{_MARKS})"
)
_ASKED = lazy(r"\{\{\s+(?P<name>\w+)\s+\|\s+(?P<form>numbers|series|resolutions)\s+\}\}")
_ONE = rf"(?:{NUMBER.pattern})(?: of {dates.DAY})?"
_LISTED = lazy(rf"(?:{_ONE}(?:,|\[\^[^\[\]\s]+\])*\s+)*{_ONE}$")
_ENTRY = lazy(r"\{\{ (\w+) \| (?:numbers|series) \}\}")
_LONGEST = 2_000
"""Letters of a list of numbers with their days and notes."""


def kept(base: Skeleton, name: str, words: Mapping[str, str], leads_on: LeadsOn) -> Iterator[Substitution]:
    """Yield the changes that put resolutions in words before the last one of each list, which alone a fact prints.

    Args:
        base: the text that the draft follows.
        name: what prints the last one: a name, perhaps with a filter.
        words: the last one in the base, and those between it and the last one in the draft, with their days.
        leads_on: whether a list leads on to the later one.
    """
    for found in ends(base, name, leads_on):
        yield from _grown(base, found, words)


def ends(base: Skeleton, name: str, leads_on: LeadsOn) -> Iterator[re.Match[str]]:
    """Yield the end of each list in words of which a fact prints the last one.

    Args:
        base: the text that the draft follows.
        name: what prints the last one: a name, perhaps with a filter.
        leads_on: whether a list leads on to a later one.
    """
    for text in walk.texts(base):
        if not isinstance(text, Placed) or f"and {{{{ {name} | " not in " ".join(text.split()):
            continue
        start, end = text.span
        for found in _END.finditer(base.text, start, end):
            before = base.text[max(start, found.start() - _LONGEST) : found.start()]
            if " ".join(found["name"].split()) == name and leads_on(_numbers(base, before)):
                yield found


def elsewhere(base: Skeleton, name: str, words: Mapping[str, str], leads_on: LeadsOn) -> Iterator[Substitution]:
    """Yield the changes that put a resolution in words wherever it is not the last one of such a list.

    Args:
        base: the text that the draft follows.
        name: the name of the fact that prints it.
        words: the resolution, with its day.
        leads_on: whether a list leads on to the later one.
    """
    listed = [found.start("printed") for found in ends(base, name, leads_on)]
    printed = {"numbers": ", ".join(words), "series": series.format(words), "resolutions": series.with_noun(words)}
    for text in walk.texts(base):
        for found in _ASKED.finditer(base.text, *text.span) if isinstance(text, Placed) else ():
            if found["name"] == name and found.start() not in listed:
                yield found.start(), found.end(), printed[found["form"]]


def _numbers(base: Skeleton, before: str) -> list[str]:
    """Return the numbers of a list that stand before its last one."""
    words = _ENTRY.sub(lambda entry: _printed(base, entry[1]), " ".join(before.split()))
    listed = _LISTED.search(words)
    return [found[0] for found in NUMBER.finditer(listed[0])] if listed else []


def _printed(base: Skeleton, name: str) -> str:
    """Return the numbers that an entry prints, as in a list."""
    return ", ".join(base.tables.get(RESOLUTIONS, {}).get(name, ()))


def _grown(base: Skeleton, found: re.Match[str], words: Mapping[str, str]) -> Iterator[Substitution]:
    """Yield the changes that put resolutions in words, with their notes, before the last one, which has its own."""
    marks = [one[0] for one in note_beside.MARK.finditer(found["own"])]
    notes = [note for mark in marks if (note := note_beside.shared(base, mark, list(words)))]
    if len(notes) < len(marks):
        return
    several = zip(*(note.marks for note in notes), strict=True) if notes else [()] * (len(words) + 1)
    *of_words, own = map("".join, several)
    printed = [series.format({number: day}) if found["form"] == "series" else number for number, day in words.items()]
    commas = [*[","] * (len(words) - 1), found["comma"] or found["late"]]
    listed = (
        f"{found['before']}{one}{comma}{mark}" for one, comma, mark in zip(printed, commas, of_words, strict=True)
    )
    end = f" and{found['after']}{found['printed']}{found['end']}{own}"
    yield found.start(), found.end(), f",{found['marks']}{''.join(listed)}{end}"
    yield from (change for note in notes for change in note.changes)
