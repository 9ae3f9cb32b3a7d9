"""A paragraph with everything that is printed in it stated: opening, adverb, ending, label, sub-paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.language import openings
from drafter.language.patterns import lazy
from drafter.model.record import record
from drafter.model.resolution import Block, Emphasis, Inlines, Note, NoteAgain, Paragraph, Part, Text, merged

_ENDING = lazy(r"[,;:.]$")
_FINAL = {Part.PREAMBULAR: (",",), Part.OPERATIVE: (";", "."), Part.PLAIN: ()}
_KEY = lazy(r"[A-Z][\w’'\- ]*")


@record(frozen=True, slots=True)
class Stated:
    """A paragraph with everything that is printed: bare opening, adverb, rest, ending, label and sub-paragraphs."""

    opening: str
    adverb: str
    rest: Inlines
    ending: str
    label: str
    items: tuple[Stated, ...] = ()
    then: Inlines | None = None


def stated(blocks: Sequence[Block], part: Part, start: int = 0) -> tuple[Stated | None, int]:
    """State the paragraph at a place among some blocks, and say how many blocks it takes; `None` where none can."""
    paragraph = blocks[start]
    opened = _opening(paragraph.inlines, part)  # type: ignore[union-attr]
    if opened is None:
        return None, 1
    return _with_items(blocks, part, start, *opened)


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


def _with_items(
    blocks: Sequence[Block], part: Part, start: int, opening: str, adverb: str, rest: Inlines
) -> tuple[Stated, int]:
    paragraph = blocks[start]
    assert isinstance(paragraph, Paragraph)  # noqa: S101 - the callers have looked
    words, ending = unended(rest)
    items: list[Stated] = []
    end = start + 1
    while end < len(blocks) and _is_item(blocks[end], part, paragraph.level + 1):
        item, taken = _with_items(blocks, part, end, "", "", blocks[end].inlines)  # type: ignore[union-attr]
        items.append(item)
        end += taken
    then = None
    if items and end < len(blocks) and _goes_on(blocks[end], part, paragraph.level):
        then = blocks[end].inlines  # type: ignore[union-attr]
        end += 1
    return Stated(opening, adverb, words, ending, paragraph.label, tuple(items), then), end - start


def _is_item(block: Block, part: Part, level: int) -> bool:
    return isinstance(block, Paragraph) and block.part is part and block.level == level and block.label != ""


def _goes_on(block: Block, part: Part, level: int) -> bool:
    goes = isinstance(block, Paragraph) and block.part is part and block.level == level and block.label == ""
    return goes and _opening(block.inlines, part) is None and unended(block.inlines)[1] in _FINAL[part]  # type: ignore[union-attr]


def unended(inlines: Inlines) -> tuple[Inlines, str]:
    """Take the final punctuation off, which stands before the marks of notes."""
    notes = 0
    while notes < len(inlines) and isinstance(inlines[-1 - notes], Note | NoteAgain):
        notes += 1
    cut = len(inlines) - notes
    last = inlines[cut - 1] if cut else None
    if not isinstance(last, Text) or not _ENDING.search(last.words):
        return inlines, ""
    return merged((*inlines[: cut - 1], Text(last.words[:-1]), *inlines[cut:])), last.words[-1]
