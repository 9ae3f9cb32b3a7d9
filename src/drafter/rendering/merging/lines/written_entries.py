"""Entries, sections and annexes that come into the file, their words written as texts of the skeleton."""

from __future__ import annotations

from dataclasses import replace

from drafter.rendering.merging.stated.marked_words import inlines_of
from drafter.rendering.merging.words import tokens
from drafter.rendering.merging.words.written_words import SourceOf
from drafter.skeleton.records import (
    AnnexEntry,
    AnyEntry,
    EnactingEntry,
    Entry,
    HeadingEntry,
    PlainEntry,
    Section,
    TableEntry,
)


def part_written(part: Section | AnnexEntry, source: SourceOf) -> Section | AnnexEntry:
    """Return a section or annex with its texts as the skeleton has them."""

    def entries(several: tuple[AnyEntry, ...]) -> tuple[AnyEntry, ...]:
        return tuple(entry_written(entry, source) for entry in several)

    if isinstance(part, AnnexEntry):
        return AnnexEntry(part.label, text_written(part.title, source), entries(part.body))
    title, enacting = text_written(part.title, source), text_written(part.enacting, source)
    return Section(entries(part.preamble), entries(part.operative), part.label, title, enacting)


def text_written(value: str, source: SourceOf) -> str:
    """Return a text as the skeleton has it; words that were never printed, such as “none”, as they are."""
    return source(tokens.tokens(inlines_of(value))) if inlines_of(value) else value


def entry_written(entry: AnyEntry, source: SourceOf) -> AnyEntry:
    """Return an entry with its texts as the skeleton has them."""

    def text(value: str) -> str:
        return text_written(value, source)

    match entry:
        case Entry():
            items = tuple(entry_written(item, source) for item in entry.items)
            return replace(entry, text=text(entry.text), items=items, then=text(entry.then), number=None, ending=None)  # type: ignore[arg-type]
        case PlainEntry():
            return replace(entry, text=text(entry.text))
        case HeadingEntry():
            return replace(entry, heading=text(entry.heading))
        case EnactingEntry():
            return replace(entry, enacting=text(entry.enacting))
        case TableEntry():
            return replace(entry, table=tuple(tuple(map(text, row)) for row in entry.table))
    return entry
