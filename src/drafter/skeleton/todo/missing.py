"""What is left to fill in: placeholders, and what a draft must have and this one has not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from drafter.language import organs
from drafter.language.facts.citations import series
from drafter.language.facts.kinds import kind_of
from drafter.language.facts.values import NAMED, is_named
from drafter.language.patterns import lazy
from drafter.model.problems import Level, Place, Problem
from drafter.skeleton import walk
from drafter.skeleton.placed import place_of
from drafter.skeleton.records import Document, Entry, PlainEntry, Skeleton
from drafter.skeleton.todo import values
from drafter.skeleton.todo.places import beginning, place_in

PLACEHOLDER = lazy(r"\bTODO\b|_{2,}")
"""A placeholder: the word TODO, or the blank of a number that the Secretariat assigns."""


def placeholders(skeleton: Skeleton) -> list[Problem]:
    r"""Return what is left to fill in, each with its place.

    >>> from drafter.skeleton.load import load
    >>> draft = "drafter: 1\ndocument:\n  title: Peace\n  date: TODO\n"
    >>> [str(p) for p in placeholders(load(draft, "a.yaml"))]
    ['a.yaml:1:3: hint: sponsors: none yet', 'a.yaml:4:9: hint: date: TODO']
    """
    named = ((name, getattr(skeleton.document, name)) for name in skeleton.document.__slots__)
    texts = [(name, value) for name, value in named if isinstance(value, str)]
    texts += [("text", text) for text in walk.texts(skeleton)] + list(_fact_texts(skeleton))
    texts += [("phrase", text) for text in walk.phrases(skeleton)]
    texts += [(name, text) for name, text in _entries(skeleton)]
    texts += [(f"footnote {key}", text) for key, text in _references(skeleton)]
    texts += [("opening words", e.opening) for e in walk.entries(skeleton) if isinstance(e, Entry)]
    texts += [("sponsors", name) for name in skeleton.document.states]
    texts += [("on_behalf", group) for group in skeleton.document.on_behalf.values()]
    found = [_problem(text, f"{name}: {_around(text)}") for name, text in texts if PLACEHOLDER.search(text)]
    found += values.missing(skeleton, PLACEHOLDER)
    for name in _missing(skeleton.document):
        place = Place(skeleton.file, _line_of(skeleton.text, f"  {name}:"), 3)
        found.append(Problem(place, f"{name}: none yet", level=Level.HINT))
    return sorted([*found, *_empty(skeleton)])


def _references(skeleton: Skeleton) -> Iterator[tuple[str, str]]:
    for key, note in skeleton.footnotes.items():
        yield from ((key, text) for text in (note.values() if isinstance(note, Mapping) else ()))


def _entries(skeleton: Skeleton) -> Iterator[tuple[str, str]]:
    """Yield the entries of tables that have a placeholder: once each, with all the fields that are to be filled in."""
    for table in skeleton.tables.values():
        for name, entry in table.items():
            left = [(field, value) for field, value in entry.items() if PLACEHOLDER.search(value)]
            if left:
                yield f"{name}, {' and '.join(field for field, _ in left)}", left[0][1]


def _missing(document: Document) -> Iterator[str]:
    """Yield what a draft must have and this one has not."""
    if document.kind == "resolution":
        return
    if document.sponsors == () and not document.on_behalf and "sponsors" not in document.printed:
        yield "sponsors"
    if not document.title and document.organ != organs.SECURITY:
        yield "title"


def _empty(skeleton: Skeleton) -> Iterator[Problem]:
    """Find facts and paragraphs that were begun and have no words yet."""
    for name, value in skeleton.facts.items():
        if value == "" and kind_of(name) is None and name not in (*series.NAMES, *skeleton.phrases):
            yield Problem(place_of(name), f"the fact “{name}”: no words yet", level=Level.HINT)
    for entry in walk.entries(skeleton):
        if isinstance(entry, Entry) and not entry.text and not entry.items:
            yield Problem(place_of(entry.opening), f"“{entry.opening}”: no words after it yet", level=Level.HINT)
        if isinstance(entry, PlainEntry) and not entry.text:
            yield Problem(place_of(entry.text), "a paragraph without words", level=Level.HINT)


def _fact_texts(skeleton: Skeleton) -> Iterator[tuple[str, str]]:
    for name, value in skeleton.facts.items():
        if name in NAMED and is_named(value):
            continue
        for fact in value if isinstance(value, tuple) else (value,):
            fields = fact.items() if isinstance(fact, Mapping) else (("", fact),)
            yield from ((f"{name}, {field}" if field else name, text) for field, text in fields)


def _problem(text: str, message: str) -> Problem:
    return Problem(place_in(text, PLACEHOLDER.pattern), message, level=Level.HINT)


def _around(text: str) -> str:
    return text if len(text) <= 60 else beginning(text)


def _line_of(text: str, start: str) -> int:
    lines = text.splitlines()
    return next((n for n, line in enumerate(lines, 1) if line.startswith(start)), 1)
