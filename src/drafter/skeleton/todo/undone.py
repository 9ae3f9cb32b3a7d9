"""What of a draft still stands as it was made, and what somebody has changed since."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from drafter.language.facts.values import NAMED
from drafter.language.numbers import is_figures
from drafter.language.patterns import lazy
from drafter.model.problems import Place, Problem
from drafter.skeleton import walk
from drafter.skeleton.placed import place_of
from drafter.skeleton.records import Skeleton
from drafter.skeleton.todo.aged import Stale
from drafter.skeleton.todo.fresh import Fresh
from drafter.skeleton.todo.places import place_in
from drafter.skeleton.todo.versions import Versions

_MARK = lazy(r"\[\^[^\]]*\]")


class Undone(NamedTuple):
    """A text that may be out of date and still speaks of what it spoke of, at its place in the draft."""

    place: Place
    text: str
    values: tuple[str, ...]
    name: str
    readings: Mapping[str, tuple[str, str]]


def same_lines(fresh: Fresh, draft: Skeleton) -> Iterator[Problem]:
    """Yield what is probable and stands on a line that nobody has changed, at its line in the draft.

    Args:
        fresh: the draft as it was made.
        draft: the draft as it stands.
    """
    made, now = fresh.skeleton.text.splitlines(), _numbers(draft.text)
    for problem in fresh.probable:
        line = problem.place.line
        lines = now.get(made[line - 1].strip(), []) if 0 < line <= len(made) else []
        if lines:
            near = min(lines, key=lambda number: abs(number - line))
            yield replace(problem, place=replace(problem.place, file=draft.file, line=near))


def _numbers(text: str) -> dict[str, list[int]]:
    numbers: dict[str, list[int]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        numbers.setdefault(line.strip(), []).append(number)
    return numbers


def undone(found: Iterable[Stale], made: Skeleton, draft: Skeleton) -> Iterator[Undone]:
    """Yield the texts that may be out of date and still have a value that they had when the draft was made.

    Args:
        found: the texts that may be out of date.
        made: the draft as it was made.
        draft: the draft as it stands.
    """
    versions = Versions(walk.texts(made), walk.texts(draft))
    told: set[int] = set()
    for stale in found:
        if stale.wanting and walk.cites(draft, stale.wanting):
            continue
        candidates = _named(stale.name, draft, made) if stale.name else (versions.of(stale.text),)
        fit = (text for text in candidates if id(text) not in told and _left(stale, text))
        if (text := next(fit, None)) is not None:
            told.add(id(text))
            yield _as_it_stands(stale, text)


def _as_it_stands(stale: Stale, text: str) -> Undone:
    left = _left(stale, text)
    place = place_of(text) if stale.name else place_in(text, re.escape(left[0]))
    return Undone(place, text, left, stale.name, stale.readings)


def _left(stale: Stale, text: str) -> tuple[str, ...]:
    """Return the values that a text still has; the number of an event is none of the figures of its day."""
    return tuple(one for one in stale.values if (text == one if stale.name and is_figures(one) else _has(text, one)))


def _has(text: str, value: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(value)}(?!\d)", _MARK.sub("", text)) is not None


def _named(name: str, draft: Skeleton, made: Skeleton) -> Iterator[str]:
    """Yield the values of a fact, a note or an entry of a table; of an own list, those of its last entry.

    Of values under names those that were changed are none: a figure may be now what the one before it was.
    """
    if name in NAMED and isinstance(several := draft.facts.get(name), Mapping):
        was = made.facts.get(name)
        yield from (one for key, one in several.items() if not isinstance(was, Mapping) or was.get(key, one) == one)
        return
    note = name.removeprefix("footnote ")
    value = draft.facts.get(name, ()) if note == name else draft.footnotes.get(note, ())
    value = value[-1:] if name in draft.phrases and isinstance(value, tuple) else value
    for one in value if isinstance(value, tuple) else (value,):
        yield from one.values() if isinstance(one, Mapping) else (one,)
    for table in draft.tables.values():
        yield from (words for pair in table.get(name, {}).items() for words in pair)
