"""The running texts of a body, taken out in order and put back changed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from drafter.skeleton.records import AnyEntry, Entry, PlainEntry, Section


def texts(sections: Iterable[Section]) -> Iterator[str]:
    """Yield the texts of the paragraphs of sections, those of their sub-paragraphs included.

    >>> list(texts([Section((Entry("Noting", "the report", items=(Entry("", "of Osh"),), then="and more"),))]))
    ['the report', 'of Osh', '', 'and more']
    """
    for section in sections:
        for entry in (*section.preamble, *section.operative):
            yield from _texts(entry)


def _texts(entry: AnyEntry) -> Iterator[str]:
    match entry:
        case Entry():
            yield entry.text
            for item in entry.items:
                yield from _texts(item)
            yield entry.then
        case PlainEntry():
            yield entry.text


def with_texts(sections: Iterable[Section], changed: Sequence[str]) -> list[Section]:
    """Return sections with other texts, which stand in the order of `texts`."""
    following = iter(changed)
    return [
        replace(
            section,
            preamble=tuple([_with(entry, following) for entry in section.preamble]),
            operative=tuple([_with(entry, following) for entry in section.operative]),
        )
        for section in sections
    ]


def _with(entry: AnyEntry, following: Iterator[str]) -> AnyEntry:
    match entry:
        case Entry():
            return _with_words(entry, following)
        case PlainEntry():
            return replace(entry, text=next(following))
    return entry


def _with_words(entry: Entry, following: Iterator[str]) -> Entry:
    text = next(following)
    items = tuple([_with_words(item, following) if isinstance(item, Entry) else item for item in entry.items])
    return replace(entry, text=text, items=items, then=next(following))
