"""What the word at the cursor means: a fact and where it prints, a note, a key; and what is found on its line."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from drafter.editor.cursor import Cursor
from drafter.editor.definition import note_at, place_of_name
from drafter.language.facts.meanings import FIELDS, SINGLE
from drafter.language.patterns import lazy
from drafter.model.problems import Problem
from drafter.model.resolution import Resolution
from drafter.rendering.traces.origins import Agreed, Field, Literal, Span
from drafter.rendering.traces.provenance import Provenance
from drafter.rules.book import RULES
from drafter.rules.reading_order import passages
from drafter.skeleton import keys
from drafter.skeleton.placed import Path, Placed
from drafter.skeleton.records import AnnexEntry, Document, Entry, PlainEntry, Section, Skeleton
from drafter.skeleton.schema_forms import described

_NAME = lazy(r"\w*:")
_MOST = 5
"""So many printings of a fact are shown."""


def explained(
    at: Cursor, line: int, draft: Skeleton, printed: tuple[Resolution, Provenance], problems: Iterable[Problem]
) -> str:
    """Return what is to be said of the place of the cursor, in Markdown; empty where nothing is.

    Args:
        at: the place of the cursor.
        line: its line, counted from 1.
        draft: the draft.
        printed: what it prints, with where the words come from.
        problems: what is found in it.
    """
    return "\n\n".join([*_found(line, problems), *_fact(at, line, draft, printed), *_key(at)])


def _found(line: int, problems: Iterable[Problem]) -> Iterator[str]:
    for problem in problems:
        if problem.place.line == line:
            rule = RULES.get(problem.rule)
            says = f"\n\n{rule.summary} {rule.advice}\n\n*{rule.source}*" if rule else ""
            yield f"**{problem.level}**: {problem.message}{f' ({problem.rule})' if rule else ''}{says}"


def _fact(at: Cursor, line: int, draft: Skeleton, printed: tuple[Resolution, Provenance]) -> Iterator[str]:
    path = _path_at(at, line, draft)
    prints = list(dict.fromkeys(_printings(path, printed))) if path else []
    if prints:
        shown = "\n".join(f"- {words}" for words in prints[:_MOST])
        more = f"\n- and {len(prints) - _MOST} more" if len(prints) > _MOST else ""
        steps = (str(step + 1) if isinstance(step, int) else step for step in path[1:])
        yield f"`{' › '.join(steps)}` prints\n\n{shown}{more}"


def _path_at(at: Cursor, line: int, draft: Skeleton) -> Path:
    """Return the fact that is asked for in the braces here, or that stands on this line."""
    if (note := note_at(at)) in draft.footnotes:
        return ("footnotes", note)
    if at.braces is not None:
        name = at.word.split(".")
        found = place_of_name(draft, name[0])
        return (*found.path, *name[1:]) if isinstance(found, Placed) else ()
    on_line = [value for value in draft_values(draft) if value.place.line == line]
    return _nearest(at, on_line).path if on_line else ()


def _nearest(at: Cursor, values: Sequence[Placed]) -> Placed:
    """Return the value at the cursor of those on its line: the one after a name, or the last one that has begun."""
    column = len(at.before) + 1
    if _NAME.match(at.after):
        return min(values, key=lambda one: (one.place.column <= column, one.place.column))
    return max(values, key=lambda one: (one.place.column <= column, one.place.column))


def draft_values(draft: Skeleton) -> Iterator[Placed]:
    """Yield the values of the facts and the document that stand in the file."""
    tree: list[object] = [*draft.facts.values(), *draft.tables.values()]
    tree += [getattr(draft.document, name) for name in keys.DOCUMENT]
    while tree:
        value = tree.pop(0)
        if isinstance(value, Placed):
            yield value
        elif isinstance(value, dict):
            tree += value.values()
        elif isinstance(value, tuple | list):
            tree += value


def _printings(path: Path, printed: tuple[Resolution, Provenance]) -> Iterator[str]:
    """Yield where a fact is printed, and as what: its words as a whole, with those that join them."""
    for passage in passages(*printed):
        for start, end in _stretches(passage.trace.spans if passage.trace else (), path):
            yield f"{passage.name}: {passage.words[start:end]}"


def _stretches(spans: Sequence[Span], path: Path) -> Iterator[tuple[int, int]]:
    """Yield from where to where a fact prints words, with nothing of the text's own between them."""
    for own, stretch in groupby(spans, lambda span: isinstance(span.origin, Literal)):
        of_fact = [] if own else [span for span in stretch if _is_of(span, path)]
        if of_fact:
            yield of_fact[0].start, of_fact[-1].end


def _is_of(span: Span, path: Path) -> bool:
    return isinstance(span.origin, Field | Agreed) and span.origin.path[: len(path)] == path


def _key(at: Cursor) -> Iterator[str]:
    known: Sequence[type] = {"": (Skeleton, Section), "document": (Document,)}.get(
        at.part, (Entry, PlainEntry, AnnexEntry)
    )
    word = at.word.rstrip(":")
    if at.braces is not None:
        return
    if at.part == "facts":
        meant = {**SINGLE, **FIELDS}.get(word) if _NAME.match(at.after) else None
        yield from (f"{words}." for words in (meant,) if words)
    elif re.fullmatch(r"\s*(?:- )?\w*", at.before) and _NAME.match(at.after):
        yield from (said[word] for record in known if word in (said := described(record)))
