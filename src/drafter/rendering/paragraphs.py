"""Entries of a skeleton to the paragraphs of a resolution: openings, numbers, endings, all that is mechanical."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from drafter.language import openings
from drafter.language.adverbs import Opening, adverbs
from drafter.language.numbers import is_figures
from drafter.language.patterns import lazy
from drafter.model.record import record
from drafter.model.resolution import Block, Emphasis, Enacting, Heading, Paragraph, Part, Table, Text
from drafter.rendering import traced
from drafter.rendering.counting import counted, letter
from drafter.rendering.endings import ended
from drafter.rendering.opening import opened
from drafter.rendering.origins import Computed, Field, Origin, What
from drafter.rendering.provenance import BlockTrace
from drafter.rendering.traced import Traced
from drafter.rendering.traced_inlines import TracedInline, TracedInlines, inlines, of_text, settled, trace, words
from drafter.skeleton.placed import Placed
from drafter.skeleton.records import AnyEntry, EnactingEntry, Entry, HeadingEntry, PlainEntry, Section, TableEntry

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


_COUNTED = lazy(r"[0-9]{1,9}\.")


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
    """Make the blocks of a preamble or an operative part.

    Args:
        entries: its paragraphs.
        part: which of the two.
        making: how they are made.
        numbered: the number of the operative paragraph before these.
        last_ending: the ending of the last operative paragraph, see `section_ending`.
    """
    numbered_entries: Iterable[AnyEntry | FactEntry] = counted(making.expanded(entries))
    filled = [_filled(e, making) if isinstance(e, Entry | FactEntry) else e for e in numbered_entries]
    paragraphs = [f if isinstance(f, Filled) else None for f in filled]
    said = computed_adverbs([(f.entry, words(f.pieces)) if f else None for f in paragraphs], part)
    last = max((n for n, f in enumerate(paragraphs) if f), default=-1)
    labels = computed_labels([f.entry if f else None for f in paragraphs], part, numbered)
    made: list[TracedBlock] = []
    for n, entry in enumerate(filled):
        if isinstance(entry, Filled):
            ending = "," if part is Part.PREAMBULAR else last_ending if n == last else ";"
            made += _paragraphs(_opened(entry, said[n], part), part, labels[n], ending)
        else:
            made.append(_other(entry, part, making.read))
    return tuple(made)


def number_before(blocks_: Sequence[Block], section: Section) -> int:
    """Return the number from which a section goes on; one with a preamble or an enacting clause of its own counts anew.

    Args:
        blocks_: what stands before the section.
        section: the section.
    """
    labels = [b.label for b in blocks_ if isinstance(b, Paragraph) and b.part is Part.OPERATIVE and b.level == 0]
    numbers = [int(label[:-1]) for label in labels if label.endswith(".") and is_figures(label[:-1])]
    return 0 if section.preamble or section.enacting not in ("", "none") or not numbers else numbers[-1]


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


def computed_labels(entries: Sequence[Entry | None], part: Part, numbered: int) -> list[str]:
    """Number the operative paragraphs; one that stands alone has no number (OP-02)."""
    counted = part is Part.OPERATIVE and numbered + sum(entry is not None for entry in entries) > 1
    labels = []
    for entry in entries:
        label = ""
        if entry and entry.number is not None:
            label = _dotted(entry.number)
            numbered = number_after(label, numbered)
        elif entry and counted:
            numbered += 1
            label = f"{numbered}."
        labels.append(label)
    return labels


def number_after(label: str, before: int) -> int:
    """Return the number from which the next paragraph counts on.

    >>> number_after("7.", 2), number_after("", 2), number_after("5 bis.", 4)
    (7, 2, 4)
    """
    return int(label[:-1]) if _COUNTED.fullmatch(label) else before


def _dotted(number: str) -> str:
    return f"{number}." if is_figures(number) else number


def _paragraphs(filled: Filled, part: Part, label: str, ending: str, level: int = 0) -> Iterator[TracedBlock]:
    """Yield a paragraph, its sub-paragraphs and what goes on after them, each with its ending."""
    own = ending if part is not Part.PLAIN else ""
    inner = {Part.PREAMBULAR: ",", Part.OPERATIVE: ";"}.get(part, "")
    head = ":" if filled.items and own else own
    pieces = ended(filled.pieces, filled.entry.ending, head, filled.last)
    origin = label_origin(label, filled.entry.number, traced.beginning(filled.opening) if label else None)
    yield TracedBlock(Paragraph(inlines(pieces), part, label, level), trace(pieces, origin))
    for n, item in enumerate(filled.items):
        last = n == len(filled.items) - 1 and not filled.then
        item_label = letter(n, level + 1) if item.entry.number is None else item.entry.number
        item_ending = (own or ending) if last else inner
        yield from _paragraphs(_as_typed(item, part), part, item_label, item_ending, level + 1)
    if filled.then:
        pieces = ended(filled.then, None, own, filled.entry.then)
        yield TracedBlock(Paragraph(inlines(pieces), part, "", level), trace(pieces))


def label_origin(label: str, stated: str | None, by: object) -> Origin | None:
    """Return where a printed number or letter comes from: a value that states it, or a count."""
    if not label:
        return None
    if isinstance(stated, Placed):
        return Field(*stated.extent, stated.path, verbatim=stated == label)
    return Computed(*traced.extent(by), What.LABEL)


def _other(entry: AnyEntry, part: Part, read: Read) -> TracedBlock:
    match entry:
        case PlainEntry():
            pieces = read(entry.text)
            block = Paragraph(inlines(pieces), Part(entry.part or part), entry.number, entry.level)
            return TracedBlock(block, trace(pieces, label_origin(entry.number, entry.number, entry.text)))
        case EnactingEntry():
            pieces = read(entry.enacting)
            return TracedBlock(Enacting(inlines(pieces)), trace(pieces))
        case HeadingEntry():
            pieces = read(entry.heading)
            origin = label_origin(entry.label, entry.label, entry.heading)
            return TracedBlock(Heading(inlines(pieces), entry.label, entry.level), trace(pieces, origin))
        case TableEntry():
            cells = [[read(cell) for cell in row] for row in entry.table]
            table = Table(tuple(tuple(inlines(cell) for cell in row) for row in cells))
            return TracedBlock(table, tuple(tuple(trace(cell) for cell in row) for row in cells))
    raise TypeError(entry)
