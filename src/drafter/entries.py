"""The blocks of a resolution to entries of a skeleton: the inverse of `paragraphs`.

Every entry first states everything as it is printed; what the renderer would compute alike is then left out. So an
exception of an adopted text stays spelled out, and nothing else is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from drafter import openings
from drafter.model import (
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
)
from drafter.paragraphs import Filled, computed_adverbs, computed_labels, letter
from drafter.skeleton.records import AnyEntry, EnactingEntry, Entry, HeadingEntry, PlainEntry, Section, TableEntry

Write = Callable[[Inlines], str]
"""Writes inlines as a text of the skeleton."""

_ENDING = re.compile(r"[,;:.]$")
_FINAL = {Part.PREAMBULAR: (",",), Part.OPERATIVE: (";", "."), Part.PLAIN: ()}
_KEY = re.compile(r"[A-Z][\w’'\- ]*")


def sections(body: Sequence[Block], organ: str, write: Write) -> tuple[Section, tuple[Section, ...]]:
    """Make the sections of a body: the first is the body itself, the others are those with a preamble of their own."""
    made: list[Section] = []
    numbered = 0
    for blocks in _cut(body):
        section = _section(blocks, f"*The {organ}*," if not made else "", write, numbered)
        made.append(section)
        numbered = _numbered(blocks) if section.enacting else numbered + _numbered(blocks)
    return (made or [Section()])[0], tuple(made[1:])


def _numbered(blocks: Sequence[Block]) -> int:
    return sum(isinstance(b, Paragraph) and b.part is Part.OPERATIVE and b.level == 0 and b.label != "" for b in blocks)


def _cut(body: Sequence[Block]) -> list[list[Block]]:
    """Cut a body where the operative part is over and another preamble or enacting clause begins."""
    parts: list[list[Block]] = [[]]
    acted = False
    for n, block in enumerate(body):
        if acted and _begins(body[n:]):
            parts.append([])
            acted = False
        parts[-1].append(block)
        acted = acted or (isinstance(block, Paragraph) and block.part is Part.OPERATIVE)
    return parts


def _begins(rest: Sequence[Block]) -> bool:
    """Tell whether a section with a preamble of its own begins here."""
    after = rest[1] if isinstance(rest[0], Heading) and len(rest) > 1 else rest[0]
    return isinstance(after, Enacting) or (
        isinstance(after, Paragraph) and after.part is Part.PREAMBULAR and after.level == 0
    )


def _section(blocks: list[Block], usual: str, write: Write, numbered: int) -> Section:
    title = label = ""
    enacting = "none" if usual else ""
    if not usual and blocks and isinstance(blocks[0], Heading) and blocks[0].level == 1:
        heading = blocks.pop(0)
        title, label = write(heading.inlines), heading.label  # type: ignore[union-attr]
    if blocks and isinstance(blocks[0], Enacting):
        words = write(blocks.pop(0).inlines)  # type: ignore[union-attr]
        enacting = "" if words == usual else words
    cut = next((n for n, b in enumerate(blocks) if _acts(b)), len(blocks))
    while cut and isinstance(blocks[cut - 1], Heading) and cut < len(blocks):
        cut -= 1
    return Section(
        preamble=entries(blocks[:cut], Part.PREAMBULAR, write),
        operative=entries(blocks[cut:], Part.OPERATIVE, write, 0 if enacting and enacting != "none" else numbered),
        label=label,
        title=title,
        enacting=enacting,
    )


def _acts(block: Block) -> bool:
    return isinstance(block, Paragraph) and block.part is Part.OPERATIVE


def entries(blocks: Sequence[Block], part: Part, write: Write, numbered: int = 0) -> tuple[AnyEntry, ...]:
    """Make the entries of a preamble, an operative part or an annex.

    Args:
        blocks: its blocks.
        part: which of them.
        write: writes inlines as a text of the skeleton.
        numbered: how many operative paragraphs have a number before these.
    """
    made: list[AnyEntry | _Stated] = []
    position = 0
    while position < len(blocks):
        block = blocks[position]
        stated, used = _stated(blocks[position:], part) if _opens(block, part) else (None, 1)
        made.append(stated or _other(block, part, write))
        position += used
    return tuple(_simplified(made, part, write, numbered))


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


# What is printed, stated in full ----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Stated:
    """A paragraph with everything that is printed: bare opening, adverb, rest, ending, label and sub-paragraphs."""

    opening: str
    adverb: str
    rest: Inlines
    ending: str
    label: str
    items: tuple[_Stated, ...] = ()
    then: Inlines | None = None


def _stated(blocks: Sequence[Block], part: Part) -> tuple[_Stated | None, int]:
    """State the paragraph at the head of some blocks, and say how many blocks it takes; `None` where none can."""
    paragraph = blocks[0]
    opened = _opening(paragraph.inlines, part)  # type: ignore[union-attr]
    if opened is None:
        return None, 1
    return _with_items(blocks, part, *opened)


def _opening(inlines: Inlines, part: Part) -> tuple[str, str, Inlines] | None:
    """Take the opening words off: bare words, adverb, rest."""
    if not inlines or not isinstance(inlines[0], Emphasis):
        return None
    bare, adverb = openings.split(inlines[0].words, part)
    rest = inlines[1:]
    if not _KEY.fullmatch(bare) or not rest or not isinstance(rest[0], Text):
        return None
    first = rest[0].words
    tight = first[:1] in ",;:."
    if not tight and not (first.startswith(" ") and first[1:2].strip() and first[1] not in ",;:.)"):
        return None
    return bare, adverb, merged((Text(first if tight else first[1:]), *rest[1:]))


def _with_items(blocks: Sequence[Block], part: Part, opening: str, adverb: str, rest: Inlines) -> tuple[_Stated, int]:
    paragraph = blocks[0]
    assert isinstance(paragraph, Paragraph)  # noqa: S101 - the callers have looked
    words, ending = _unended(rest)
    items: list[_Stated] = []
    used = 1
    while used < len(blocks) and _is_item(blocks[used], part, paragraph.level + 1):
        item, taken = _with_items(blocks[used:], part, "", "", blocks[used].inlines)  # type: ignore[union-attr]
        items.append(item)
        used += taken
    then = None
    if items and used < len(blocks) and _goes_on(blocks[used], part, paragraph.level):
        then = blocks[used].inlines  # type: ignore[union-attr]
        used += 1
    return _Stated(opening, adverb, words, ending, paragraph.label, tuple(items), then), used


def _is_item(block: Block, part: Part, level: int) -> bool:
    return isinstance(block, Paragraph) and block.part is part and block.level == level and block.label != ""


def _goes_on(block: Block, part: Part, level: int) -> bool:
    goes = isinstance(block, Paragraph) and block.part is part and block.level == level and block.label == ""
    return goes and _opening(block.inlines, part) is None and _unended(block.inlines)[1] in _FINAL[part]  # type: ignore[union-attr]


def _unended(inlines: Inlines) -> tuple[Inlines, str]:
    """Take the final punctuation off, which stands before the marks of notes."""
    notes = 0
    while notes < len(inlines) and isinstance(inlines[-1 - notes], Note | NoteAgain):
        notes += 1
    cut = len(inlines) - notes
    last = inlines[cut - 1] if cut else None
    if not isinstance(last, Text) or not _ENDING.search(last.words):
        return inlines, ""
    return merged((*inlines[: cut - 1], Text(last.words[:-1]), *inlines[cut:])), last.words[-1]


# Leaving out what is computed -------------------------------------------------------------------------------------


def _simplified(made: Sequence[AnyEntry | _Stated], part: Part, write: Write, numbered: int) -> Iterable[AnyEntry]:
    full = [_entry(s, write) if isinstance(s, _Stated) else s for s in made]
    adverbs = _exceptions([s.adverb if isinstance(s, _Stated) else None for s in made], full, part)
    labels = _number_exceptions([s.label if isinstance(s, _Stated) else None for s in made], full, part, numbered)
    last = max((n for n, s in enumerate(made) if isinstance(s, _Stated)), default=-1)
    for n, (stated, entry) in enumerate(zip(made, full, strict=True)):
        if isinstance(stated, _Stated) and isinstance(entry, Entry):
            ending = "," if part is Part.PREAMBULAR else "." if n == last else ";"
            entry = replace(entry, adverb=adverbs.get(n, ""), number=labels.get(n))
            yield _without_usual(entry, stated, part, ending, 0, write)
        else:
            yield entry


def _entry(stated: _Stated, write: Write) -> Entry:
    return Entry(opening=stated.opening, text=write(stated.rest))


def _filled(entries_: Sequence[AnyEntry]) -> list[Filled | AnyEntry]:
    return [Filled(e, (Text(e.text),)) if isinstance(e, Entry) else e for e in entries_]


def _exceptions(printed: Sequence[str | None], full: list[AnyEntry], part: Part) -> dict[int, str]:
    """Find the adverbs that have to be stated, from the first on: each one changes what follows."""
    stated: dict[int, str] = {}
    while True:
        current = [replace(e, adverb=stated.get(n, "")) if isinstance(e, Entry) else e for n, e in enumerate(full)]
        computed = computed_adverbs(_filled(current), part)
        wrong = next((n for n, adverb in enumerate(printed) if adverb is not None and adverb != computed[n]), None)
        if wrong is None:
            return stated
        stated[wrong] = printed[wrong] or "none"


def _number_exceptions(
    printed: Sequence[str | None], full: list[AnyEntry], part: Part, numbered: int
) -> dict[int, str]:
    stated: dict[int, str] = {}
    while True:
        current = [replace(e, number=stated.get(n)) if isinstance(e, Entry) else e for n, e in enumerate(full)]
        computed = computed_labels(_filled(current), part, numbered)
        wrong = next((n for n, label in enumerate(printed) if label is not None and label != computed[n]), None)
        if wrong is None:
            return stated
        stated[wrong] = printed[wrong] or ""


def _without_usual(entry: Entry, stated: _Stated, part: Part, ending: str, level: int, write: Write) -> Entry:
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


def _then(stated: _Stated, write: Write) -> str:
    return write(_unended(stated.then)[0]) if stated.then else ""
