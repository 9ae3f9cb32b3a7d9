"""Entries of a skeleton to the paragraphs of a resolution: openings, numbers, endings, all that is mechanical."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from drafter.language import openings
from drafter.language.adverbs import Opening, adverbs
from drafter.language.patterns import lazy
from drafter.model.resolution import (
    Block,
    Emphasis,
    Enacting,
    Heading,
    Inlines,
    Note,
    NoteAgain,
    Paragraph,
    Part,
    Table,
    Text,
    merged,
    plain,
)
from drafter.rendering.counting import counted, letter
from drafter.skeleton.records import AnyEntry, EnactingEntry, Entry, HeadingEntry, PlainEntry, Section, TableEntry

Read = Callable[[str], Inlines]
"""Makes inlines of a text of the skeleton, facts and notes in place."""

_TYPED_ENDING = lazy(r"[,;:]$|(?:^|\w{4}|\d|\b(?!(?:etc|vol|art|sec|al|no|vs|cf|pp)\.)[a-z]{2,3})\.$")
"""An ending typed by an editor; a full stop after another short word may be that of an abbreviation."""
_COUNTED = lazy(r"[0-9]{1,9}\.")


@dataclass(frozen=True, slots=True)
class Filled:
    """An entry whose texts are filled."""

    entry: Entry
    inlines: Inlines
    items: tuple[Filled, ...] = ()
    then: Inlines = ()


def blocks(
    entries: Sequence[AnyEntry], part: Part, read: Read, numbered: int = 0, last_ending: str = "."
) -> tuple[Block, ...]:
    """Make the blocks of a preamble or an operative part.

    Args:
        entries: its paragraphs, with facts already made into paragraphs of their own.
        part: which of the two.
        read: makes inlines of a text.
        numbered: the number of the operative paragraph before these.
        last_ending: the ending of the last operative paragraph, see `section_ending`.
    """
    filled = [_filled(entry, read) if isinstance(entry, Entry) else entry for entry in counted(entries)]
    words = computed_adverbs(filled, part)
    last = max((n for n, f in enumerate(filled) if isinstance(f, Filled)), default=-1)
    labels = computed_labels(filled, part, numbered)
    made: list[Block] = []
    for n, entry in enumerate(filled):
        if isinstance(entry, Filled):
            ending = "," if part is Part.PREAMBULAR else last_ending if n == last else ";"
            made += _paragraphs(_opened(entry, words[n], part), part, labels[n], ending)
        else:
            made.append(_other(entry, part, read))
    return tuple(made)


def section_ending(following: Sequence[Section]) -> str:
    """Return the ending of the last operative paragraph of a section.

    A full stop ends a resolution; a section after which the same resolution goes on ends with a semicolon (measured on
    the nineteen sections of a resolution of the Fifth Committee). A part with an enacting clause of its own, as in
    composite resolutions, is a resolution of its own.

    >>> section_ending([]), section_ending([Section(title="Scope")])
    ('.', ';')
    """
    return ";" if following and following[0].enacting in ("", "none") else "."


def number_before(blocks_: Sequence[Block], section: Section) -> int:
    """Return the number from which a section goes on; one with a preamble or an enacting clause of its own counts anew.

    Args:
        blocks_: what stands before the section.
        section: the section.
    """
    labels = [b.label for b in blocks_ if isinstance(b, Paragraph) and b.part is Part.OPERATIVE and b.level == 0]
    numbers = [int(label[:-1]) for label in labels if re.fullmatch(r"\d+\.", label)]
    return 0 if section.preamble or section.enacting not in ("", "none") or not numbers else numbers[-1]


def _filled(entry: Entry, read: Read) -> Filled:
    inlines = read(entry.text)
    items = tuple(_filled(item, read) for item in entry.items)
    return Filled(entry, inlines, items, read(entry.then) if entry.then else ())


def computed_adverbs(filled: Sequence[Filled | AnyEntry], part: Part) -> list[str]:
    """Return the adverb of each entry; "" for one without opening words."""
    return list(adverbs(openings_of(filled, part)))


def openings_of(filled: Sequence[Filled | AnyEntry], part: Part) -> list[Opening | None]:
    """Return the opening of each entry, with the adverb that is stated; `None` for one without opening words."""
    return [_opening(f, part) for f in filled]


def _opening(entry: Filled | AnyEntry, part: Part) -> Opening | None:
    if not isinstance(entry, Filled) or not entry.entry.opening:
        return None
    bare, stated = openings.split(entry.entry.opening, part)
    return Opening(bare, part, plain(entry.inlines), entry.entry.adverb or stated)


def _opened(filled: Filled, adverb: str, part: Part) -> Filled:
    entry = filled.entry
    if not entry.opening:
        return filled
    bare, _ = openings.split(entry.opening, part)
    first = filled.inlines[0] if filled.inlines else None
    tight = isinstance(first, Text) and first.words[:1] in ",;:.)"
    opening = (Emphasis(openings.join(bare, adverb, part)), Text("" if tight or first is None else " "))
    return replace(filled, inlines=merged((*opening, *filled.inlines)))


def _as_typed(item: Filled, part: Part) -> Filled:
    """Open a sub-paragraph with the words that the editor typed: no rule makes a sequence of sub-paragraphs."""
    _, typed = openings.split(item.entry.opening, part)
    return _opened(item, item.entry.adverb.replace("none", "") or typed, part)


def computed_labels(filled: Sequence[Filled | AnyEntry], part: Part, numbered: int) -> list[str]:
    """Number the operative paragraphs; one that stands alone has no number (OP-02)."""
    counted = part is Part.OPERATIVE and numbered + sum(isinstance(f, Filled) for f in filled) > 1
    labels = []
    for entry in filled:
        label = ""
        if isinstance(entry, Filled) and entry.entry.number is not None:
            label = _dotted(entry.entry.number)
            numbered = number_after(label, numbered)
        elif isinstance(entry, Filled) and counted:
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
    return f"{number}." if number.isdigit() else number


def _paragraphs(filled: Filled, part: Part, label: str, ending: str, level: int = 0) -> Iterator[Paragraph]:
    """Yield a paragraph, its sub-paragraphs and what goes on after them, each with its ending."""
    own = ending if part is not Part.PLAIN else ""
    inner = {Part.PREAMBULAR: ",", Part.OPERATIVE: ";"}.get(part, "")
    head = ":" if filled.items and own else own
    yield Paragraph(_ended(filled.inlines, filled.entry.ending, head), part, label, level)
    for n, item in enumerate(filled.items):
        last = n == len(filled.items) - 1 and not filled.then
        item_label = letter(n, level + 1) if item.entry.number is None else item.entry.number
        item_ending = (own or ending) if last else inner
        yield from _paragraphs(_as_typed(item, part), part, item_label, item_ending, level + 1)
    if filled.then:
        yield Paragraph(_ended(filled.then, None, own), part, "", level)


def _ended(inlines: Inlines, stated: str | None, computed: str) -> Inlines:
    """Put the ending after the words and before the marks of notes (PRE-04, OP-04, FN-05)."""
    if stated is not None:
        words, notes = _parted(inlines)
        return merged((*words, Text(stated), *notes))
    words, notes = _parted(_without_ending(inlines, computed))
    return merged((*_without_ending(words, computed), Text(computed), *notes))


def _parted(inlines: Inlines) -> tuple[Inlines, Inlines]:
    """Part the words from the marks of notes that follow them."""
    cut = len(inlines)
    while cut and isinstance(inlines[cut - 1], Note | NoteAgain):
        cut -= 1
    return inlines[:cut], inlines[cut:]


def _without_ending(words: Inlines, computed: str) -> Inlines:
    """Take off a comma, semicolon or full stop that the editor typed where the ending is computed."""
    last = words[-1] if words else None
    if not computed or not isinstance(last, Text) or not _TYPED_ENDING.search(last.words):
        return words
    return (*words[:-1], *((Text(last.words[:-1]),) if last.words[:-1] else ()))


def _other(entry: Filled | AnyEntry, part: Part, read: Read) -> Block:
    if isinstance(entry, PlainEntry):
        return Paragraph(read(entry.text), Part(entry.part or part), entry.number, entry.level)
    if isinstance(entry, EnactingEntry):
        return Enacting(read(entry.enacting))
    if isinstance(entry, HeadingEntry):
        return Heading(read(entry.heading), entry.label, entry.level)
    if isinstance(entry, TableEntry):
        return Table(tuple(tuple(read(cell) for cell in row) for row in entry.table))
    raise TypeError(entry)
