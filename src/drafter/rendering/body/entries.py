"""The blocks of a resolution to entries of a skeleton: the inverse of `paragraphs`.

Every entry first states everything as it is printed; what the renderer would compute alike is then left out. So an
exception of an adopted text stays spelled out, and nothing else is.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from drafter.language.adverbs import exceptions
from drafter.model.resolution import Block, Enacting, Heading, Inlines, Paragraph, Part, Table
from drafter.rendering.body.counting import letter, uncounted
from drafter.rendering.body.endings import section_ending
from drafter.rendering.body.explicit import Stated, unended
from drafter.rendering.body.explicit import stated as stated_of
from drafter.rendering.body.paragraph_numbers import number_after
from drafter.rendering.body.paragraphs import openings_of
from drafter.skeleton.records import AnyEntry, EnactingEntry, Entry, HeadingEntry, PlainEntry, Section, TableEntry

Write = Callable[[Inlines], str]
"""Writes inlines as a text of the skeleton."""


def sections(body: Sequence[Block], organ: str, write: Write) -> tuple[Section, tuple[Section, ...]]:
    """Make the sections of a body: the first is the body itself, the others are those with a preamble of their own."""
    return cut_sections(body, section_starts(body), organ, write)


def cut_sections(
    body: Sequence[Block], starts: Sequence[int], organ: str, write: Write
) -> tuple[Section, tuple[Section, ...]]:
    """Make the sections of a body whose sections after the first begin at known blocks."""
    edges = [0, *starts, len(body)]
    parts = [body[first:last] for first, last in pairwise(edges)]
    made: list[Section] = []
    for blocks in reversed(parts):
        usual = f"*The {organ}*," if blocks is parts[0] else ""
        made.insert(0, _section(blocks, usual, write, section_ending(made)))
    return (made or [Section()])[0], tuple(made[1:])


def section_starts(body: Sequence[Block]) -> tuple[int, ...]:
    """Return where the operative part is over and another preamble or enacting clause begins."""
    starts: list[int] = []
    acted = False
    for n, block in enumerate(body):
        if acted and _begins(body[n : n + 2]):
            starts.append(n)
            acted = False
        acted = acted or _acts(block)
    return tuple(starts)


def _begins(rest: Sequence[Block]) -> bool:
    """Return whether a section with a preamble of its own begins here."""
    after = rest[1] if isinstance(rest[0], Heading) and len(rest) > 1 else rest[0]
    return isinstance(after, Enacting) or (
        isinstance(after, Paragraph) and after.part is Part.PREAMBULAR and after.level == 0
    )


def _section(blocks: Sequence[Block], usual: str, write: Write, ending: str) -> Section:
    title = label = ""
    enacting = "none" if usual else ""
    match blocks:
        case [Heading(level=1) as heading, *blocks] if not usual:
            title, label = write(heading.inlines), heading.label
    match blocks:
        case [Enacting(inlines), *blocks]:
            words = write(inlines)
            enacting = "" if words == usual else words
    cut = _operative_start(blocks)
    return Section(
        preamble=entries(blocks[:cut], Part.PREAMBULAR, write),
        operative=entries(blocks[cut:], Part.OPERATIVE, write, ending),
        label=label,
        title=title,
        enacting=enacting,
    )


def _operative_start(blocks: Sequence[Block]) -> int:
    """Return where the operative part begins: with its first paragraph, or with the headings right above it."""
    start = next((n for n, block in enumerate(blocks) if _acts(block)), None)
    if start is None:
        return len(blocks)
    while start and isinstance(blocks[start - 1], Heading):
        start -= 1
    return start


def _acts(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.part is Part.OPERATIVE


def entries(blocks: Sequence[Block], part: Part, write: Write, last_ending: str = ".") -> tuple[AnyEntry, ...]:
    """Make the entries of a preamble, an operative part or an annex.

    Args:
        blocks: its blocks.
        part: which of them.
        write: writes inlines as a text of the skeleton.
        last_ending: the usual ending of the last operative paragraph.
    """
    made: list[AnyEntry | Stated] = []
    position = 0
    while position < len(blocks):
        block = blocks[position]
        stated, used = stated_of(blocks, part, position) if _opens(block, part) else (None, 1)
        made.append(stated or _other(block, part, write))
        position += used
    return tuple(uncounted(_simplified(made, part, write, last_ending)))


def literal(blocks: Sequence[Block], part: Part, write: Write) -> tuple[AnyEntry, ...]:
    """Make entries that compute nothing: every block of a part as it stands."""
    return tuple(_other(block, part, write) for block in blocks)


def _opens(block: Block, part: Part) -> bool:
    return isinstance(block, Paragraph) and block.part is part is not Part.PLAIN and block.level == 0


def _other(block: Block, part: Part, write: Write) -> AnyEntry:
    match block:
        case Paragraph(inlines, own, label, level):
            return PlainEntry(write(inlines), label, "" if own is part else own.value, level)
        case Heading(inlines, label, level):
            return HeadingEntry(write(inlines), label, level)
        case Enacting(inlines):
            return EnactingEntry(write(inlines))
        case Table(rows):
            return TableEntry(tuple(tuple(write(cell) for cell in row) for row in rows))


# Leaving out what is computed -------------------------------------------------------------------------------------


def _simplified(made: Sequence[AnyEntry | Stated], part: Part, write: Write, last_ending: str) -> Iterable[AnyEntry]:
    stated = [one if isinstance(one, Stated) else None for one in made]
    full = [_entry(one, write) if isinstance(one, Stated) else one for one in made]
    opened = [(entry, entry.text) if isinstance(entry, Entry) else None for entry in full]
    adverbs = exceptions([one.adverb if one else None for one in stated], openings_of(opened, part))
    labels = _number_exceptions([one.label if one else None for one in stated], full, part)
    endings = _usual_endings(stated, part, last_ending)
    for n, (own, entry, adverb) in enumerate(zip(stated, full, adverbs, strict=True)):
        if own and isinstance(entry, Entry):
            entry = replace(entry, adverb=adverb, number=labels.get(n))
            yield _without_usual(entry, own, part, endings[n], 0, write)
        else:
            yield entry


def _usual_endings(stated: Sequence[Stated | None], part: Part, last_ending: str) -> list[str]:
    """Return the usual ending of each paragraph; the last operative one has its own."""
    if part is Part.PREAMBULAR:
        return [","] * len(stated)
    last = max((n for n, one in enumerate(stated) if one), default=-1)
    return [last_ending if n == last else ";" for n in range(len(stated))]


def _entry(stated: Stated, write: Write) -> Entry:
    return Entry(opening=stated.opening, text=write(stated.rest))


def _number_exceptions(printed: Sequence[str | None], full: Sequence[AnyEntry], part: Part) -> dict[int, str]:
    """Find the numbers that have to be stated, from the first on: each one changes what follows."""
    counting = part is Part.OPERATIVE and sum(isinstance(e, Entry) for e in full) > 1
    stated: dict[int, str] = {}
    number = 0
    for n, (label, entry) in enumerate(zip(printed, full, strict=True)):
        if not isinstance(entry, Entry):
            continue
        usual = f"{number + 1}." if counting else ""
        if label is not None and label != usual:
            stated[n] = label
        number = number_after(usual if label is None else label, number)
    return stated


def _without_usual(entry: Entry, stated: Stated, part: Part, ending: str, level: int, write: Write) -> Entry:
    """Add the sub-paragraphs, and state endings and letters only where they are not the usual ones."""
    inner = {Part.PREAMBULAR: ",", Part.OPERATIVE: ";"}.get(part, "")
    usual = ":" if stated.items and ending else ending
    items = []
    for n, item in enumerate(stated.items):
        is_last = n == len(stated.items) - 1 and stated.then is None
        label = None if item.label == letter(n, level + 1) else item.label
        below = Entry(text=write(item.rest), number=label)
        items.append(_without_usual(below, item, part, ending if is_last else inner, level + 1, write))
    return replace(
        entry,
        ending=None if stated.ending == usual else stated.ending,
        items=tuple(items),
        then=_then(stated, write),
    )


def _then(stated: Stated, write: Write) -> str:
    return write(unended(stated.then)[0]) if stated.then else ""
