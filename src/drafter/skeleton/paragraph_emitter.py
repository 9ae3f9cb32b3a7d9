"""The paragraphs of a skeleton as YAML: by their opening words, or by the key that tells another form."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language import openings
from drafter.skeleton import pitfalls
from drafter.skeleton.records import (
    AnyEntry,
    EachEntry,
    EnactingEntry,
    Entry,
    HeadingEntry,
    PlainEntry,
    TableEntry,
)
from drafter.skeleton.scalars import block, flow, scalar, text


def entry_lines(entry: AnyEntry, indent: str) -> Iterator[str]:
    """Yield the lines of one entry.

    >>> list(entry_lines(Entry("Noting", "the report", comment="ask"), "  "))
    ['  - Noting: >-', '      the report', '    comment: ask']
    """
    inner = indent + "  "
    yield from _lines(entry, f"{indent}- ", inner)
    if entry.comment:
        yield from text(f"{inner}comment: ", entry.comment, inner + "  ")


def _lines(entry: AnyEntry, lead: str, inner: str) -> Iterator[str]:
    match entry:
        case EachEntry(each):
            yield f"{lead}each: {each}"
        case HeadingEntry():
            yield from _heading(entry, lead, inner)
        case PlainEntry():
            yield from _plain(entry, lead, inner)
        case EnactingEntry(enacting):
            yield f"{lead}enacting: {scalar(enacting)}"
        case TableEntry(table):
            yield f"{lead}table:"
            yield from (f"{inner}  - [{', '.join(flow(cell) for cell in row)}]" for row in table)
        case Entry():
            yield from _paragraph(entry, lead, inner)


def _heading(entry: HeadingEntry, lead: str, inner: str) -> Iterator[str]:
    yield from text(f"{lead}heading: ", entry.heading, inner + "  ")
    yield from ([f"{inner}label: {scalar(entry.label)}"] if entry.label else [])
    yield from ([f"{inner}level: {entry.level}"] if entry.level != 1 else [])


def _plain(entry: PlainEntry, lead: str, inner: str) -> Iterator[str]:
    yield from block(f"{lead}text: ", entry.text, inner + "  ")
    yield from ([f"{inner}number: {scalar(entry.number)}"] if entry.number else [])
    yield from ([f"{inner}part: {entry.part}"] if entry.part else [])
    yield from ([f"{inner}level: {entry.level}"] if entry.level else [])


def _paragraph(entry: Entry, lead: str, inner: str) -> Iterator[str]:
    yield from _words(entry, lead, inner)
    if entry.items:
        yield f"{inner}items:"
        for item in entry.items:
            yield from entry_lines(item, inner + "  ")
    if entry.then:
        yield from block(f"{inner}then: ", entry.then, inner + "  ")
    if entry.label:
        yield f"{inner}label: {scalar(entry.label)}"


def _words(entry: Entry, lead: str, inner: str) -> Iterator[str]:
    """Yield the opening and the text, in the short form wherever it says the same."""
    given = _given(entry)
    short = pitfalls.is_plain(entry.text) and (not entry.opening or openings.is_listed(entry.opening)) and not given
    short = short and not pitfalls.is_repeated(entry.opening, entry.text)
    if short and entry.opening:
        yield from block(f"{lead}{scalar(entry.opening)}: ", entry.text, inner + "  ")
    elif short and _is_bare(entry) and len(lead) > len("  - "):
        yield from block(lead, entry.text, inner)
    else:
        verb = {"verb": entry.opening} if entry.opening else {}
        for name, value in {**verb, **given}.items():
            yield f"{lead}{name}: {scalar(value)}"
            lead = inner
        yield from block(f"{lead}text: ", entry.text, inner + "  ")


def _given(entry: Entry) -> dict[str, str]:
    """Return what is stated of a paragraph beside its words."""
    stated = {"adverb": entry.adverb or None, "ending": entry.ending, "number": entry.number}
    return {name: value for name, value in stated.items() if value is not None}


def _is_bare(entry: Entry) -> bool:
    """Return whether a sub-paragraph is nothing but its words."""
    return not (entry.items or entry.then or entry.label or entry.comment)
