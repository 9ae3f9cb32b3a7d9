"""The entries of a printed text, whose texts remember the words that they were made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.language import markup, organs
from drafter.model.resolution import Block, Emphasis, Inlines, Paragraph, Part, Resolution, plain
from drafter.rendering.body import entries
from drafter.rendering.merging.stated.numbered_notes import number_of
from drafter.skeleton.records import AnyEntry, EnactingEntry, Entry, HeadingEntry, PlainEntry, Section, TableEntry


class MarkedWords(str):
    """A text as the skeleton would have it, with the words and numbered notes that it was made of."""

    inlines: Inlines


def marked(inlines: Inlines) -> MarkedWords:
    """Write inlines whose notes are numbered as a text."""
    text = MarkedWords(markup.format(inlines, lambda note: str(number_of(note))))
    text.inlines = inlines
    return text


def inlines_of(text: str) -> Inlines:
    """Return the words of a text of a printed entry."""
    return getattr(text, "inlines", ())


def stated_sections(resolution: Resolution, starts: Sequence[int]) -> tuple[Section, ...]:
    """State the body of a resolution as a skeleton without facts would: what is computed is left out.

    Args:
        resolution: the resolution, its notes numbered.
        starts: the blocks at which its sections after the first begin.
    """
    body, others = entries.cut_sections(resolution.body, starts, organs.named(resolution.masthead.organ), marked)
    return body, *others


def stated_annexes(resolution: Resolution) -> tuple[tuple[AnyEntry, ...], ...]:
    """State the annexes of a resolution."""
    return tuple(entries.entries(annex.body, Part.PLAIN, marked) for annex in resolution.annexes)


def texts_of(entry: AnyEntry) -> Iterator[str]:
    """Yield the texts of an entry, in the order of reading."""
    match entry:
        case Entry():
            yield entry.text
            for item in entry.items:
                yield from texts_of(item)
            yield entry.then
        case PlainEntry():
            yield entry.text
        case HeadingEntry():
            yield entry.heading
        case EnactingEntry():
            yield entry.enacting
        case TableEntry():
            yield from (cell for row in entry.table for cell in row)


def words_of(entry: AnyEntry) -> str:
    """Return the words of an entry, for a comparison."""
    head = f"{entry.opening} " if isinstance(entry, Entry) else ""
    return head + " ".join(plain(inlines_of(text)) for text in texts_of(entry) if text)


class Laid(NamedTuple):
    """An entry, and the first and the number of the blocks that it prints."""

    entry: AnyEntry
    first: int
    size: int


def size(entry: AnyEntry) -> int:
    """Return how many blocks an entry prints.

    >>> size(Entry("Requests", "the Board:", items=(Entry(text="to act"), Entry(text="to report")), then="and others"))
    4
    """
    if not isinstance(entry, Entry):
        return 1
    return 1 + sum(map(size, entry.items)) + bool(entry.then)


def heads(sections: tuple[Section, ...], blocks: Sequence[Block]) -> dict[int, str]:
    """Return the opening words of entries as they are printed, with also and further, by the identity of the entry.

    Args:
        sections: the stated sections of a body.
        blocks: the blocks of this body.
    """
    printed = ((one.entry, blocks[one.first]) for one in laid(sections))
    return {id(entry): head_of(block.inlines) for entry, block in printed if isinstance(block, Paragraph)}


def head_of(inlines: Inlines) -> str:
    """Return the opening words of a paragraph.

    >>> from drafter.model.resolution import Text
    >>> head_of((Emphasis("Recalling also"), Text(" the Charter,")))
    'Recalling also'
    """
    return inlines[0].words if inlines and isinstance(inlines[0], Emphasis) else ""


def laid(sections: tuple[Section, ...]) -> Iterator[Laid]:
    """Yield the entries of stated sections with the blocks that they print."""
    at = 0
    for number, section in enumerate(sections):
        at += bool(section.title or section.label)
        at += bool(section.enacting or not number) and section.enacting != "none"
        for entry in (*section.preamble, *section.operative):
            yield Laid(entry, at, size(entry))
            at += size(entry)
