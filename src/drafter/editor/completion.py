"""What may stand where the cursor is: facts and filters in braces, footnotes, opening words, States, keys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from drafter.editor.cursor import Cursor
from drafter.language import openings, states
from drafter.model.resolution import Part
from drafter.skeleton import keys
from drafter.skeleton.records import Document, Section, Skeleton
from drafter.skeleton.schema import described

_PARTS = {"preamble": Part.PREAMBULAR, "operative": Part.OPERATIVE}
_SESSIONS = ("session", "next_session")


class Suggestion(NamedTuple):
    """Words that may stand at the cursor, and what they are."""

    words: str
    what: str = ""


def suggestions(at: Cursor, draft: Skeleton | None, filters: Iterable[str]) -> tuple[Suggestion, ...]:
    r"""Return what may stand at the cursor.

    Args:
        at: the place of the cursor.
        draft: the draft as it could last be read; `None` if it never could.
        filters: the names of the filters.

    >>> from drafter.editor.cursor import cursor
    >>> draft = Skeleton(Document(), {"host": "China"})
    >>> [one.words for one in suggestions(cursor("preamble:\n  - Noting: {{ ho", 1, 18), draft, ())]
    ['host', 'session', 'next_session']
    """
    return tuple(_found(at, draft or Skeleton(Document()), tuple(filters)))


def _found(at: Cursor, draft: Skeleton, filters: tuple[str, ...]) -> Iterator[Suggestion]:
    inside = at.braces
    if inside is not None:
        yield from _in_braces(inside, draft, filters)
    elif re.search(r"\[\^[\w-]*$", at.before):
        yield from (Suggestion(str(key), _told(note)) for key, note in draft.footnotes.items())
    elif re.match(r"\s*(?:sponsors|on_behalf):|\s+- ?$", at.before) and at.part == "document":
        yield from map(Suggestion, states.names())
    elif at.part in _PARTS and re.fullmatch(r"\s*- [\w ]*", at.before):
        yield from (Suggestion(phrase, at.part) for phrase in sorted(openings.phrases(_PARTS[at.part])))
        yield from (Suggestion(key, "another form of paragraph") for key in keys.OTHER)
    elif re.fullmatch(r"\s*\w*", at.before):
        yield from _keys(at)


def _in_braces(inside: str, draft: Skeleton, filters: tuple[str, ...]) -> Iterator[Suggestion]:
    if "|" in inside:
        yield from map(Suggestion, sorted(filters))
    elif named := re.search(r"(\w+)\.\w*$", inside):
        yield from (Suggestion(name, value) for name, value in _fields(named[1], draft).items())
    else:
        entries = {name: entry for table in draft.tables.values() for name, entry in table.items()}
        for name, fact in {**draft.facts, **entries}.items():
            yield Suggestion(str(name), _told(fact))
        yield from (Suggestion(name, "of the draft") for name in _SESSIONS)


def _fields(name: str, draft: Skeleton) -> Mapping[str, str]:
    entries = {key: entry for table in draft.tables.values() for key, entry in table.items()}
    fact = {**draft.facts, **entries}.get(name, {})
    return fact if isinstance(fact, Mapping) else {}


def _told(fact: object) -> str:
    if isinstance(fact, Mapping):
        return ", ".join(f"{name}: {value}" for name, value in fact.items())
    return f"{len(fact)} entries" if isinstance(fact, tuple) else str(fact)


def _keys(at: Cursor) -> Iterator[Suggestion]:
    if not at.part:
        yield from _with_what(keys.TOP, {**described(Skeleton), **described(Section)})
    elif at.part == "document":
        yield from _with_what(keys.DOCUMENT, described(Document))


def _with_what(names: Iterable[str], said: Mapping[str, str]) -> Iterator[Suggestion]:
    yield from (Suggestion(name, said.get(name, "")) for name in names)
