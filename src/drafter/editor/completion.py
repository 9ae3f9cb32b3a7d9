"""What may stand where the cursor is: facts and filters in braces, footnotes, opening words, States, keys."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from drafter.editor.cursor import Cursor
from drafter.language import openings, states
from drafter.language.facts.kinds import KINDS, kind_of
from drafter.language.facts.meanings import FIELDS
from drafter.language.facts.tables import TABLES
from drafter.language.patterns import lazy
from drafter.model.resolution import Part
from drafter.skeleton import keys
from drafter.skeleton.records import Document, Section, Skeleton
from drafter.skeleton.schema_forms import described

_PARTS = {"preamble": Part.PREAMBULAR, "operative": Part.OPERATIVE}
_OF_STATES = ("by", "state", "country", "chair")
"""The fields of facts that are States."""

_SESSIONS = ("session", "next_session")
_NOTE = lazy(r"\[\^([\w-]*)$")
_IN_LIST = lazy(r"(?:^\s*- *|[\[,]\s*|^\s+)([^\[\],:]*)$")
"""What is typed of an entry of a list, in brackets or on a line of its own."""
_OPENING = lazy(r"\s*- ([\w ]*)")
_EACH = lazy(r"\s*(?:- +)?each: +(\w*)")
_STATE = lazy(rf"\b(?:{'|'.join(_OF_STATES)}): +([^,:{{}}\[\]]*)$")
_KEY = lazy(r"\s*(\w*)")
_IN_FACT = lazy(r"(?:^\s+(?:- +)?|[{,]\s*)(\w*)$")
"""What is typed of the name of a field, on a line of its own or in braces."""


class Suggestion(NamedTuple):
    """Words that may stand at the cursor, and what they are.

    Args:
        words: the words.
        what: what they are.
        typed: what stands of them before the cursor, which they replace.
    """

    words: str
    what: str = ""
    typed: str = ""


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
    typed, found = _found(at, draft or Skeleton(Document()), filters)
    return tuple(one._replace(typed=typed) for one in found)


def _found(at: Cursor, draft: Skeleton, filters: Iterable[str]) -> tuple[str, Iterable[Suggestion]]:
    """Return what is typed, and what may stand for it."""
    if at.braces is not None:
        return _last(r"\w*", at.braces), _in_braces(at.braces, draft, filters)
    if note := _NOTE.search(at.before):
        return note[1], (Suggestion(str(key), _told(value)) for key, value in draft.footnotes.items())
    if at.part == "document":
        return _in_document(at)
    if at.part in _PARTS:
        return _in_paragraphs(at, draft)
    if at.part == "facts" and (state := _STATE.search(at.before)):
        return state[1], map(Suggestion, states.names())
    if at.part == "facts" and (fields := _of_fact(at.under, draft)) and (key := _IN_FACT.search(at.before)):
        return key[1], _with_what(fields, FIELDS)
    if at.part in ("", "facts") and (key := _KEY.fullmatch(at.before)):
        return key[1], _facts() if at.part else _with_what(keys.TOP, {**described(Skeleton), **described(Section)})
    return "", ()


def _in_paragraphs(at: Cursor, draft: Skeleton) -> tuple[str, Iterable[Suggestion]]:
    """Return the facts that may be paragraphs of their own after `each:`, else the opening words."""
    if each := _EACH.fullmatch(at.before):
        return each[1], (Suggestion(str(name), _told(fact)) for name, fact in draft.facts.items() if _is_whole(fact))
    if opening := _OPENING.fullmatch(at.before):
        return opening[1], _openings(at.part)
    return "", ()


def _is_whole(fact: object) -> bool:
    """Return whether a fact may be a paragraph, or several: it has fields, or is a list."""
    return isinstance(fact, Mapping | tuple)


def _last(pattern: str, words: str) -> str:
    found = re.search(rf"{pattern}$", words)
    return found[0] if found else ""


def _in_document(at: Cursor) -> tuple[str, Iterable[Suggestion]]:
    """Return States where sponsors stand, else the keys of the document."""
    if at.under in ("sponsors", "on_behalf") and (state := _IN_LIST.search(at.before)):
        return state[1], map(Suggestion, states.names())
    if key := _KEY.fullmatch(at.before):
        return key[1], _with_what(keys.DOCUMENT, described(Document))
    return "", ()


def _openings(part: str) -> Iterator[Suggestion]:
    yield from (Suggestion(phrase, part) for phrase in sorted(openings.phrases(_PARTS[part])))
    yield from (Suggestion(key, "another form of paragraph") for key in keys.OTHER)


def _of_fact(name: str, draft: Skeleton) -> Iterable[str]:
    """Return the fields that a fact, or an entry of a table, may have."""
    if kind := kind_of(name):
        return kind.fields
    return next((TABLES[table].fields for table, entries in draft.tables.items() if name in entries), ())


def _facts() -> Iterator[Suggestion]:
    """Yield the facts whose words the house knows."""
    for kind in KINDS.values():
        known = filter(None, (kind.one, kind.many))
        yield from (Suggestion(name, f"fields: {', '.join(kind.fields)}") for name in known)
    yield from (Suggestion(table.name, table.example) for table in TABLES.values())


def _in_braces(inside: str, draft: Skeleton, filters: Iterable[str]) -> Iterator[Suggestion]:
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


def _with_what(names: Iterable[str], said: Mapping[str, str]) -> Iterator[Suggestion]:
    yield from (Suggestion(name, said.get(name, "")) for name in names)
