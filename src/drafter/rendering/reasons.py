"""Why the words of a draft changed: the facts and sessions that differ between two skeletons, by what they print."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from drafter.language.numbers import is_figures, ordinal
from drafter.language.sessions import LAST_SESSION
from drafter.rendering.context import context
from drafter.skeleton.records import Skeleton

_SESSIONS = ("session", "next_session")


def reasons(old: Skeleton, new: Skeleton) -> dict[str, str]:
    """Return the reason for each new date, number or ordinal that a changed fact prints.

    Args:
        old: the skeleton of the text that is followed.
        new: the skeleton of the draft.

    >>> from drafter.skeleton.records import Document
    >>> old = Skeleton(Document(session="79"), {"latest_meeting": {"held": "4 July 2024"}})
    >>> new = Skeleton(Document(session="81"), {"latest_meeting": {"held": "3 July 2026"}})
    >>> reasons(old, new)["eighty-first"], reasons(old, new)["3 July 2026"]
    ('session 79 → 81', 'latest meeting, held: 4 July 2024 → 3 July 2026')
    """
    left, right = context(old), context(new)
    return {
        printed: reason
        for name, value in right.items()
        for words, reason in _reasons(name.replace("_", " "), left.get(name), value, name in _SESSIONS)
        for printed in _printed(words)
    }


def _reasons(name: str, old: Any, new: Any, session: bool = False) -> Iterator[tuple[str, str]]:
    if old == new:
        return
    match new:
        case Mapping():
            yield from _fields(name, old if isinstance(old, Mapping) else {}, new)
        case list() | tuple():
            known = list(old) if isinstance(old, list | tuple) else []
            yield from (pair for entry in new if entry not in known for pair in _reasons(name, None, entry))
        case _:
            change = f"{old} → {new}" if old else f"{new} added"
            yield str(new), f"{name} {change}" if session else f"{name}: {change}"


def _fields(name: str, old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Compare the fields of a fact; where the names of the fields are numbers of resolutions, they are facts too."""
    for key, value in new.items():
        if any(character.isdigit() for character in key):
            if key not in old:
                yield from ((words, f"{name}: {key} of {value} added") for words in (key, str(value)))
        elif not key.startswith("_"):
            yield from _reasons(f"{name}, {key}", old.get(key), value)


def _printed(words: str) -> Iterator[str]:
    yield words
    if is_figures(words) and 0 < int(words) <= LAST_SESSION:
        yield ordinal(int(words))
        yield ordinal(int(words)).capitalize()
