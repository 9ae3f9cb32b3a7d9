"""What every passage of a rendered skeleton is made of: the texts of the file, and the facts that they print.

The skeleton is walked in the order in which it is rendered, so the n-th passage belongs to the n-th source.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from drafter.language.facts.kinds import kind_of
from drafter.language.patterns import lazy
from drafter.rendering import template
from drafter.rendering.footnotes import AGAIN
from drafter.rendering.phrases import Phrases
from drafter.rendering.render import unplaced
from drafter.rules.passage import Passage, Role
from drafter.skeleton.records import (
    AnyEntry,
    EachEntry,
    EnactingEntry,
    Entry,
    HeadingEntry,
    PlainEntry,
    Skeleton,
    TableEntry,
)

_MARK = lazy(r"\[\^([^\]\s]+)\]")


@dataclass(frozen=True, slots=True)
class Source:
    """What a passage is made of.

    Args:
        texts: the texts of the file that it prints, in order.
        facts: the facts that they name, by name.
    """

    texts: tuple[str, ...] = ()
    facts: Mapping[str, Any] = field(default_factory=dict)


def with_sources(passages: Sequence[Passage], skeleton: Skeleton, known: Phrases) -> tuple[Passage, ...]:
    """Tell every passage of a rendered skeleton what it is made of."""
    walk = _Walk(skeleton, known)
    body = iter([*walk.body(), *walk.annexes()])
    notes = iter(walk.notes())
    return tuple(replace(p, source=_source(p, walk, body, notes)) for p in passages)


def _source(passage: Passage, walk: _Walk, body: Iterator[Source], notes: Iterator[Source]) -> Source:
    if passage.role in (Role.LINE, Role.TITLE):
        return walk.line(passage.name)
    if passage.role is Role.NOTE:
        return next(notes, Source()) if not passage.name.endswith("*") else Source()
    return next(body, Source())


class _Walk:
    """Goes through a skeleton as `render` does."""

    def __init__(self, skeleton: Skeleton, known: Phrases) -> None:
        self.skeleton = skeleton
        self.added = unplaced(skeleton, known)

    def source(self, *texts: str) -> Source:
        """Make the source of texts, with the facts that they name."""
        names = {name for text in texts for name in template.names(text)}
        values: dict[str, Any] = {name: self.skeleton.facts[name] for name in names if name in self.skeleton.facts}
        document = self.skeleton.document
        if "next_session" in names:
            values["next_session"] = document.period or document.session
        if "session" in names:
            values["session"] = document.session
        return Source(tuple(filter(None, texts)), values)

    def line(self, name: str) -> Source:
        """Return the source of a line of the masthead, the title or the closing lines."""
        document, key = self.skeleton.document, name.replace(" ", "_")
        key = {"adoption": "adopted", "closing_date": "adopted", "closing_meeting": "meeting"}.get(key, key)
        key = {"distribution": "kind", "original": "kind"}.get(key, key)
        value = document.printed.get(name.replace(" ", "_")) or getattr(document, key, "")
        return self.source(*(value if isinstance(value, tuple) else (value,)))

    def body(self) -> Iterator[Source]:
        for n, section in enumerate((self.skeleton.body, *self.skeleton.sections)):
            if section.title or section.label:
                yield self.source(section.label, section.title)
            if (section.enacting or n == 0) and section.enacting != "none":
                yield self.source(section.enacting or self.skeleton.document.organ)
            added = self.added if n == 0 else []
            yield from self.entries((*section.preamble, *(EachEntry(name) for name in added)))
            yield from self.entries(section.operative)

    def annexes(self) -> Iterator[Source]:
        for annex in self.skeleton.annexes:
            yield self.source(annex.title or annex.label)
            yield from self.entries(annex.body)

    def entries(self, entries: Iterable[AnyEntry]) -> Iterator[Source]:
        for entry in entries:
            yield from self.entry(entry)

    def entry(self, entry: AnyEntry) -> Iterator[Source]:
        match entry:
            case Entry():
                yield self.source(entry.opening, entry.adverb.replace("none", ""), entry.text, entry.ending or "")
                yield from self.entries(entry.items)
                if entry.then:
                    yield self.source(entry.then)
            case EachEntry(name):
                yield from self.each(name)
            case PlainEntry(text):
                yield self.source(text)
            case HeadingEntry(heading, label):
                yield self.source(heading or label)
            case EnactingEntry(enacting):
                yield self.source(enacting)
            case TableEntry(rows):
                yield from (self.source(cell) for row in rows for cell in row)

    def each(self, name: str) -> Iterator[Source]:
        value = self.skeleton.facts.get(name)
        for fact in value if isinstance(value, tuple) else (value,):
            if isinstance(fact, Mapping) and fact and kind_of(name):
                yield Source((), {name: fact})

    def notes(self) -> Iterator[Source]:
        """Yield the sources of the notes in the order of their marks."""
        document = self.skeleton.document
        texts = [document.agenda_title, document.source, document.title]
        for key in (key for text in [*texts, *self.texts()] for key in _MARK.findall(text)):
            if not key.startswith(AGAIN) and key in self.skeleton.footnotes:
                yield self.note(key)

    def note(self, key: str) -> Source:
        value = self.skeleton.footnotes[key]
        if isinstance(value, str):
            return self.source(value)
        return Source((), {next(k for k in self.skeleton.footnotes if k == key): value})

    def texts(self) -> Iterator[str]:
        for source in (*self.body(), *self.annexes()):
            yield from source.texts
