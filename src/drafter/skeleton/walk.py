"""A walk through a skeleton in reading order: its paragraphs, and the texts in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

from drafter.language.facts.tables import EVENTS, TABLES
from drafter.language.numbers import is_figures, ordinal
from drafter.skeleton.records import (
    AnyEntry,
    EachEntry,
    Entry,
    Fact,
    HeadingEntry,
    PlainEntry,
    Section,
    Skeleton,
    TableEntry,
)

Rewording = Callable[[str], str]
"""Makes other words of the words of a text."""


def entries(skeleton: Skeleton) -> Iterator[AnyEntry]:
    """Yield every paragraph, heading and table of the body, its sections and the annexes."""
    for section in (skeleton.body, *skeleton.sections):
        yield from (*section.preamble, *section.operative)
    for annex in skeleton.annexes:
        yield from annex.body


def each(skeleton: Skeleton) -> Iterator[EachEntry]:
    """Yield every place where a list of facts makes paragraphs or sub-paragraphs."""
    for entry in entries(skeleton):
        yield from each_in(entry)


def each_in(entry: AnyEntry) -> Iterator[EachEntry]:
    """Yield the places in one entry where a list of facts makes paragraphs or sub-paragraphs.

    >>> [one.each for one in each_in(Entry("Noting", "", items=(EachEntry("forums"),)))]
    ['forums']
    """
    if isinstance(entry, EachEntry):
        yield entry
    elif isinstance(entry, Entry):
        yield from (one for item in entry.items for one in each_in(item))


def title(skeleton: Skeleton) -> str:
    """Return the title in words, with the year for which the text provides and the number of the session it is about.

    >>> from drafter.skeleton.records import Document
    >>> title(Skeleton(Document(title="The budget for {{ year }}"), {"year": "2027"}))
    'The budget for 2027'
    """
    known = {"year": str(skeleton.facts.get("year", "TODO"))}
    for name, entry in skeleton.tables.get(EVENTS, {}).items():
        number = entry.get("number", "")
        known[f"{name}.number | ordinal"] = ordinal(int(number)) if is_figures(number) else "TODO"
    words = skeleton.document.title
    for asked, printed in known.items():
        words = words.replace(f"{{{{ {asked} }}}}", printed)
    return words


def texts(skeleton: Skeleton) -> Iterator[str]:
    """Yield every text of the body, its sections and annexes, and the notes; not those of the document and the facts.

    >>> from drafter.skeleton.records import Document, Section
    >>> list(texts(Skeleton(Document(), body=Section((Entry("Noting", "the report", then="and more"),)))))
    ['the report', 'and more']
    """
    yield from filter(None, (section.title for section in skeleton.sections))
    yield from filter(None, (annex.title for annex in skeleton.annexes))
    yield from (text for entry in entries(skeleton) for text in words(entry))
    yield from (note for note in skeleton.footnotes.values() if isinstance(note, str))


def fact_names(skeleton: Skeleton) -> Iterator[str]:
    """Yield every name of a fact that a text can ask for: those of the facts, and of the entries of their tables.

    >>> from drafter.skeleton.records import Document
    >>> list(fact_names(Skeleton(Document(), {"host": "Osh"}, {"events": {"fisheries": {"number": "36"}}})))
    ['host', 'fisheries']
    """
    yield from skeleton.facts
    yield from (name for table in skeleton.tables.values() for name in table)


def fields_of(skeleton: Skeleton, name: str) -> Mapping[str, str] | None:
    """Return the fields of an entry of a table: `{}` for one that holds resolutions, `None` for any other fact."""
    for table, known in skeleton.tables.items():
        if name in known:
            return known[name] if TABLES[table].fields else {}
    return None


def phrases(skeleton: Skeleton) -> Iterator[str]:
    """Yield every phrase of a skeleton's own."""
    for phrase in skeleton.phrases.values():
        yield from phrase.values() if isinstance(phrase, Mapping) else (phrase,)


def words(entry: AnyEntry) -> Iterator[str]:
    """Yield the texts of one entry, those of its sub-paragraphs included."""
    match entry:
        case Entry():
            yield from filter(None, (entry.text, entry.then))
            yield from (text for item in entry.items for text in words(item))
        case PlainEntry():
            yield entry.text
        case HeadingEntry():
            yield entry.heading
        case TableEntry():
            yield from (cell for row in entry.table for cell in row)


def changed(skeleton: Skeleton, change: Rewording, footnotes: Mapping[str, Fact]) -> Skeleton:
    """Return a skeleton with other words in its body, sections and annexes, and other notes.

    Args:
        skeleton: a skeleton.
        change: makes the new words of a text.
        footnotes: the new notes.

    >>> from drafter.skeleton.records import Document, Section
    >>> draft = Skeleton(Document(), body=Section((Entry("Noting", "peace", then="and"),)))
    >>> changed(draft, str.upper, {}).body.preamble == (Entry("Noting", "PEACE", then="AND"),)
    True
    """
    return replace(
        skeleton,
        body=_section(skeleton.body, change),
        sections=tuple(_section(section, change) for section in skeleton.sections),
        annexes=tuple(
            replace(annex, title=change(annex.title), body=tuple(changed_entry(e, change) for e in annex.body))
            for annex in skeleton.annexes
        ),
        footnotes=footnotes,
    )


def _section(section: Section, change: Rewording) -> Section:
    return replace(
        section,
        title=change(section.title),
        preamble=tuple(changed_entry(entry, change) for entry in section.preamble),
        operative=tuple(changed_entry(entry, change) for entry in section.operative),
    )


def changed_entry(entry: AnyEntry, change: Rewording) -> AnyEntry:
    """Return an entry with other words, those of its sub-paragraphs included."""
    match entry:
        case Entry():
            items = tuple(changed_entry(item, change) for item in entry.items)
            return replace(entry, text=change(entry.text), then=change(entry.then), items=items)  # type: ignore[arg-type]
        case PlainEntry():
            return replace(entry, text=change(entry.text))
        case HeadingEntry():
            return replace(entry, heading=change(entry.heading))
        case TableEntry():
            return replace(entry, table=tuple(tuple(change(cell) for cell in row) for row in entry.table))
    return entry


def cites(skeleton: Skeleton, number: str) -> bool:
    """Return whether a skeleton cites a resolution, in a text, a fact or a note.

    >>> from drafter.skeleton.records import Document
    >>> cites(Skeleton(Document(), facts={"previous_resolution": {"79/75": "2 December 2024"}}), "79/75")
    True
    """
    named = re.compile(rf"(?<![\w/]){re.escape(number)}(?![\d/])")
    values: list[object] = [*skeleton.facts.values(), *skeleton.footnotes.values()]
    values += [entry for table in skeleton.tables.values() for entry in table.values()]
    values += [one for value in skeleton.facts.values() if isinstance(value, tuple) for one in value]
    words = [v for value in values if isinstance(value, Mapping) for pair in value.items() for v in pair]
    return any(named.search(text) for text in (*texts(skeleton), *phrases(skeleton), *words))
