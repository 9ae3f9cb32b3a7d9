"""The lines of the blocks of a body: paragraphs, headings and tables, each with its style and what stands before it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple, TypeGuard

from drafter.language.patterns import lazy
from drafter.model.labels import is_label
from drafter.model.resolution import (
    Block,
    Enacting,
    Heading,
    Inline,
    Inlines,
    Note,
    NoteAgain,
    Paragraph,
    Table,
    Text,
    plain,
)

TEXT = "__Single Txt"
SPACER = "Spacer"
BELOW = "_Below"
"""The end of the name of a style for the first line of a heading that stands right below another one."""
CELL, CELL_OF_HEAD, NOTE_OF_TABLE = "Table_Text", "Table_Head", "Table_Note"
_RAISED_LETTER = lazy("[\u1d43-\u1dbf]")
"""What a note below a table begins with, as the figure to which it belongs ends."""
_IN_LINE = lazy(r"(?:[IVXL]+|[A-Z])\.")
"""Numbers of headings that stand before the title; others have a line of their own."""
_ARTICLE = lazy(r"Articles? \w+\.?")
"""Numbers of the articles of a convention, which stand in italics, and so do their titles."""
_HEADINGS = ("Section_Heading", "Section_Heading_12", "Section_Heading_14")
"""From the lowest degree up: numbers tell degrees apart, headings without numbers need larger type."""
BELOW_TITLE, _LEAST = 2, 6
"""The levels of the headings of annexes, and of the least headings that other programs know."""
_SUBPARAGRAPHS = {1: TEXT, 2: "Sub_Paragraph_2", 3: "Sub_Paragraph_3"}


class PrintedParagraph(NamedTuple):
    r"""A paragraph as it is printed.

    Args:
        style: the name of the paragraph style.
        inlines: its words.
        lead: what stands before the words: tabs, a number or label (`"\t1.\t"`).
        level: the level of a heading below the title, which has 1; 0 for other paragraphs.
    """

    style: str
    inlines: Inlines = ()
    lead: str = ""
    level: int = 0


class BodyLines:
    """Yields the lines of the blocks of a body, one block after the other: a heading knows what is above it.

    Args:
        blocks: all blocks of the body.
    """

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        self._deepest = _deepest_of(blocks)
        self._above: Block | None = None

    def __call__(self, block: Block) -> Iterator[PrintedParagraph | Table]:
        """Yield the lines of the next block."""
        above, self._above = self._above, block
        if isinstance(above, Table) and _is_note(block):
            self._above = above
            yield PrintedParagraph(NOTE_OF_TABLE, block.inlines)
            return
        lines = _block_lines(block, self._deepest)
        if isinstance(above, Heading) and isinstance(block, Heading) and (first := next(lines, None)):
            yield first._replace(style=f"{first.style}{BELOW}") if isinstance(first, PrintedParagraph) else first
        yield from lines


def _is_note(block: Block) -> TypeGuard[Paragraph]:
    """Return whether a block is a note, if it stands below a table or another note."""
    return isinstance(block, Paragraph) and not block.label and bool(_RAISED_LETTER.match(plain(block.inlines)))


class AnnexLines(BodyLines):
    """Yields the lines of the blocks of an annex, whose first heading may stand right below that of the annex.

    Args:
        blocks: all blocks of the annex.
    """

    def __init__(self, blocks: tuple[Block, ...]) -> None:
        super().__init__(blocks)
        self._above = Heading(())

    def __call__(self, block: Block) -> Iterator[PrintedParagraph | Table]:
        """Yield the lines of the next block."""
        return map(_annexed, super().__call__(block))


def _deepest_of(blocks: tuple[Block, ...]) -> int:
    """Return the degree of the least heading without a number, from which the type of the others is counted up."""
    return max((block.level for block in blocks if isinstance(block, Heading) and not block.label), default=0)


def _block_lines(block: Block, deepest: int) -> Iterator[PrintedParagraph | Table]:
    """Yield the lines of a block of a body with headings of some depth; a table stays a table."""
    match block:
        case Enacting(inlines):
            yield PrintedParagraph(TEXT, inlines, "\t")
        case Heading(inlines, label, level) if _ARTICLE.fullmatch(label):
            yield from heading_lines(("Article_Number", "Article_Title", "Article_Number"), label, inlines, level + 1)
        case Heading(inlines, label, level):
            larger = 0 if label else min(deepest - level, len(_HEADINGS) - 1)
            yield from heading_lines(("Section_Number", "Section_Title", _HEADINGS[larger]), label, inlines, level + 1)
        case Paragraph():
            yield _paragraph(block)
        case Table():
            yield PrintedParagraph(SPACER)
            yield block
            yield PrintedParagraph(SPACER)


def heading_lines(styles: tuple[str, str, str], label: str, inlines: Inlines, level: int) -> Iterator[PrintedParagraph]:
    """Yield the lines of a heading: its number and the title under it, or all on one line."""
    return (line._replace(level=min(level, _LEAST)) for line in _lines_of_heading(*styles, label, inlines))


def _lines_of_heading(number: str, title: str, alone: str, label: str, inlines: Inlines) -> Iterator[PrintedParagraph]:
    if _IN_LINE.fullmatch(label):
        yield PrintedParagraph(alone, inlines, f"{label}\t")
        return
    yield from _words(number if inlines else alone, label)
    yield from inline_lines(title if label else alone, inlines)


def _paragraph(paragraph: Paragraph) -> PrintedParagraph:
    label = f"{paragraph.label}{_gap(paragraph.label)}\t" if paragraph.label else ""
    style = _SUBPARAGRAPHS.get(min(paragraph.level, 3), TEXT)
    return PrintedParagraph(style, paragraph.inlines, label if paragraph.level > 1 else f"\t{label}")


def _gap(label: str) -> str:
    """Return the space that a label of negotiation needs before the tab: such as “PP10” end at the very tab stop."""
    return " " if is_label(label) else ""


def _words(style: str, words: str) -> Iterator[PrintedParagraph]:
    if words:
        yield PrintedParagraph(style, (Text(words),))


def inline_lines(style: str, inlines: Inlines, lead: str = "") -> Iterator[PrintedParagraph]:
    """Yield a line for each line of the words; what has none is not printed."""
    for number, line in enumerate(parted(inlines)):
        yield PrintedParagraph(style, line, lead if number == 0 else re.sub(r"[^\t]", "", lead))


def parted(inlines: Inlines) -> Iterator[Inlines]:
    """Part words where they have a line end, as a title of two lines has."""
    line: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, Note | NoteAgain):
            line.append(inline)
            continue
        first, *others = inline.words.split("\n")
        line += [replace(inline, words=first)] if first else []
        for words in others:
            yield tuple(line)
            line = [replace(inline, words=words)] if words else []
    if line:
        yield tuple(line)


def _annexed(line: PrintedParagraph | Table) -> PrintedParagraph | Table:
    """Let a number stand at the edge of the text, as in annexes, and a heading below that of its annex."""
    if isinstance(line, Table):
        return line
    lead = line.lead[1:] if re.fullmatch(r"\t\d+\.\t", line.lead) else line.lead
    return line._replace(lead=lead, level=min(line.level + 1, _LEAST) if line.level else 0)
