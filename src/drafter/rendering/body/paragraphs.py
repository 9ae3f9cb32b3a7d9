"""Entries of a skeleton to the paragraphs of a resolution, with all that is mechanical: openings, numbers, endings."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from drafter.language import openings
from drafter.language.adverbs import Opening, adverbs
from drafter.model.record import record
from drafter.model.resolution import Block, Emphasis, Enacting, Heading, Paragraph, Part, Table, Text
from drafter.rendering.body import paragraph_numbers
from drafter.rendering.body.counting import counted, letter
from drafter.rendering.body.endings import ended
from drafter.rendering.body.opening import opened
from drafter.rendering.traces import traced
from drafter.rendering.traces.origins import What
from drafter.rendering.traces.provenance import BlockTrace
from drafter.rendering.traces.traced import Traced
from drafter.rendering.traces.traced_inlines import TracedInline, TracedInlines, inlines, of_text, settled, trace, words
from drafter.skeleton.records import AnyEntry, EnactingEntry, Entry, HeadingEntry, PlainEntry, TableEntry

Read = Callable[[str | Traced], TracedInlines]
"""Makes inlines of a text of the skeleton, facts and notes in place."""


class TracedBlock(NamedTuple):
    """A block with the sources of its words."""

    block: Block
    trace: BlockTrace


@record(frozen=True, slots=True)
class FactEntry:
    """A paragraph that is made of a fact.

    Args:
        opening: its opening words with their sources.
        words: the rest, with theirs.
        adverb: the adverb that the fact states; empty where it is computed.
    """

    opening: Traced
    words: Traced
    adverb: str = ""


class Making(NamedTuple):
    """How paragraphs are made of entries.

    Args:
        read: makes inlines of a text.
        expanded: puts paragraphs of facts in the place of the lists that are asked for.
    """

    read: Read
    expanded: Callable[[Iterable[AnyEntry | FactEntry]], Iterator[AnyEntry | FactEntry]]


_BETWEEN = {Part.PREAMBULAR: ",", Part.OPERATIVE: ";", Part.PLAIN: ""}
"""What ends a paragraph after which another one of its part follows."""


@record(frozen=True, slots=True)
class Filled:
    """An entry whose texts are filled.

    Args:
        entry: the entry.
        opening: its opening words as they are typed.
        pieces: its text.
        items: its sub-paragraphs.
        then: what goes on after them.
        last: the source after which its ending stands.
    """

    entry: Entry
    opening: Traced
    pieces: TracedInlines
    items: tuple[Filled, ...] = ()
    then: TracedInlines = ()
    last: object = None


def blocks(
    entries: Sequence[AnyEntry | FactEntry], part: Part, making: Making, numbered: int = 0, last_ending: str = "."
) -> tuple[TracedBlock, ...]:
    """Make the blocks of a preamble or an operative part; all texts are read in their order, as notes are counted.

    Args:
        entries: its paragraphs.
        part: which of the two.
        making: how they are made.
        numbered: the number of the operative paragraph before these.
        last_ending: the ending of the last operative paragraph, see `section_ending`.
    """
    expanded: Iterable[AnyEntry | FactEntry] = counted(making.expanded(entries))
    filled = [
        _filled(one, making) if isinstance(one, Entry | FactEntry) else _other(one, part, making.read)
        for one in expanded
    ]
    paragraphs = [one if isinstance(one, Filled) else None for one in filled]
    said = computed_adverbs([(one.entry, words(one.pieces)) if one else None for one in paragraphs], part)
    labels = paragraph_numbers.labels([one.entry if one else None for one in paragraphs], part, numbered)
    endings = _endings(paragraphs, part, last_ending)
    made: list[TracedBlock] = []
    for n, one in enumerate(filled):
        if isinstance(one, Filled):
            made += _paragraphs(_opened(one, said[n], part), part, labels[n], endings[n])
        else:
            made.append(one)
    return tuple(made)


def _endings(paragraphs: Sequence[Filled | None], part: Part, last_ending: str) -> list[str]:
    """Return what ends each paragraph; only the last one of an operative part ends otherwise than the others."""
    endings = [_BETWEEN[part]] * len(paragraphs)
    if part is Part.OPERATIVE and any(paragraphs):
        endings[max(n for n, one in enumerate(paragraphs) if one)] = last_ending
    return endings


def _filled(entry: Entry | FactEntry, making: Making) -> Filled:
    read = making.read
    if isinstance(entry, FactEntry):
        source = entry.words.segments[-1].source if entry.words.segments else None
        return Filled(Entry(entry.opening.words, adverb=entry.adverb), entry.opening, read(entry.words), last=source)
    pieces = read(entry.text)
    items = [_filled(e, making) for e in making.expanded(entry.items) if isinstance(e, Entry | FactEntry)]
    then = read(entry.then) if entry.then else ()
    return Filled(entry, traced.text(entry.opening), pieces, tuple(items), then, entry.text or entry.opening)


def computed_adverbs(paragraphs: Sequence[tuple[Entry, str] | None], part: Part) -> list[str]:
    """Return the adverb of each paragraph, given with its words; "" for one without opening words, and for `None`."""
    return list(adverbs(openings_of(paragraphs, part)))


def openings_of(paragraphs: Sequence[tuple[Entry, str] | None], part: Part) -> list[Opening | None]:
    """Return the opening of each paragraph, with the adverb that is stated; `None` for one without opening words."""
    return [_opening(*paragraph, part) if paragraph else None for paragraph in paragraphs]


def _opening(entry: Entry, rest: str, part: Part) -> Opening | None:
    if not entry.opening:
        return None
    bare, stated = openings.split(entry.opening, part)
    return Opening(bare, part, rest, entry.adverb or stated)


def _opened(filled: Filled, adverb: str, part: Part) -> Filled:
    if not filled.entry.opening:
        return filled
    opening = opened(filled.opening, adverb, filled.entry.adverb, part)
    first = filled.pieces[0] if filled.pieces else None
    tight = first is not None and isinstance(first.inline, Text) and first.words.words[:1] in ",;:.)"
    blank = "" if tight or first is None else " "
    pieces = (
        TracedInline(Emphasis(opening.words), opening),
        of_text(traced.computed_after(blank, What.BLANK, traced.beginning(opening))),
    )
    return replace(filled, pieces=settled((*pieces, *filled.pieces)))


def _as_typed(item: Filled, part: Part) -> Filled:
    """Open a sub-paragraph with the words that the editor typed: no rule makes a sequence of sub-paragraphs."""
    _, typed = openings.split(item.entry.opening, part)
    return _opened(item, item.entry.adverb.replace("none", "") or typed, part)


def _paragraphs(filled: Filled, part: Part, label: str, ending: str, level: int = 0) -> Iterator[TracedBlock]:
    """Yield a paragraph, its sub-paragraphs and what goes on after them, each with its ending."""
    head_ending = ":" if filled.items and ending else ending
    pieces = ended(filled.pieces, filled.entry.ending, head_ending, filled.last)
    beginning = traced.beginning(filled.opening) if label else None
    origin = paragraph_numbers.origin(label, filled.entry.number, beginning)
    yield TracedBlock(Paragraph(inlines(pieces), part, label, level), trace(pieces, origin))
    for n, item in enumerate(filled.items):
        is_last = n == len(filled.items) - 1 and not filled.then
        item_label = letter(n, level + 1) if item.entry.number is None else item.entry.number
        item_ending = ending if is_last else _BETWEEN[part]
        yield from _paragraphs(_as_typed(item, part), part, item_label, item_ending, level + 1)
    if filled.then:
        pieces = ended(filled.then, None, ending, filled.entry.then)
        yield TracedBlock(Paragraph(inlines(pieces), part, "", level), trace(pieces))


def _other(entry: AnyEntry, part: Part, read: Read) -> TracedBlock:
    match entry:
        case PlainEntry():
            pieces = read(entry.text)
            block = Paragraph(inlines(pieces), Part(entry.part or part), entry.number, entry.level)
            return TracedBlock(block, trace(pieces, paragraph_numbers.origin(entry.number, entry.number, entry.text)))
        case EnactingEntry():
            pieces = read(entry.enacting)
            return TracedBlock(Enacting(inlines(pieces)), trace(pieces))
        case HeadingEntry():
            pieces = read(entry.heading)
            origin = paragraph_numbers.origin(entry.label, entry.label, entry.heading)
            return TracedBlock(Heading(inlines(pieces), entry.label, entry.level), trace(pieces, origin))
        case TableEntry():
            cells = [[read(cell) for cell in row] for row in entry.table]
            table = Table(tuple(tuple(inlines(cell) for cell in row) for row in cells))
            return TracedBlock(table, tuple(tuple(trace(cell) for cell in row) for row in cells))
    raise TypeError(entry)
