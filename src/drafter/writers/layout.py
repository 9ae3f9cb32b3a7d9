"""The lines of a resolution from session to end rule: the style of each, what stands before its words, the words.

The layout is in the styles of the template and nowhere else: a line names its style, numbers and labels are typed
text with tabs, as the United Nations types them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import NamedTuple

from drafter.language.patterns import lazy
from drafter.language.typography import bind_all
from drafter.model.labels import is_label
from drafter.model.resolution import (
    Annex,
    Block,
    Closing,
    Emphasis,
    Enacting,
    Heading,
    Inline,
    Inlines,
    Note,
    NoteAgain,
    Paragraph,
    Resolution,
    Table,
    Text,
    merged,
    plain,
)

TEXT = "__Single Txt"
SPACER = "Spacer"
END = "End_Rule"
CELL, CELL_OF_HEAD = "Table_Text", "Table_Head"
OPENING: tuple[str | int, ...] = (
    "session", "committee", "agenda_item", "agenda_title", 3, "sponsors", "adoption", 2, "source", "title", 2,
)  # fmt: skip
"""What stands above the text, in its order, and how many blank lines are between."""

_STYLES = {
    "session": "Session",
    "committee": "Committee",
    "agenda_item": "Agenda_Item_Normal",
    "agenda_title": "Agenda_Title_H2",
    "sponsors": "Sponsors",
    "meeting": "Closing_Meeting",
    "closing date": "Closing_Date",
}
_SHORT_NAME = lazy(r"\([A-Z][a-z]+ Committee\)")
_IN_LINE = lazy(r"(?:[IVXL]+|[A-Z])\.")
"""Numbers of headings that stand before the title; others have a line of their own."""
_ARTICLE = lazy(r"Articles? \w+\.?")
"""Numbers of the articles of a convention, which stand in italics, and so do their titles."""
_HEADINGS = ("Section_Heading", "Section_Heading_12", "Section_Heading_14")
"""From the lowest degree up: numbers tell degrees apart, headings without numbers need larger type."""
_BELOW_TITLE, _LEAST = 2, 6
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


def lines(resolution: Resolution) -> Iterator[PrintedParagraph | Table]:
    """Yield everything below the masthead table, in the order of the pages."""
    yield from _opening(resolution)
    yield from text_lines(resolution)
    yield from _closing(resolution.closing)
    yield from annex_lines(resolution)
    yield PrintedParagraph(END)


def text_lines(resolution: Resolution) -> Iterator[PrintedParagraph | Table]:
    """Yield the text, from its enacting words to its last paragraph."""
    yield from _body(resolution.body)


def annex_lines(resolution: Resolution) -> Iterator[PrintedParagraph | Table]:
    """Yield the annexes, each with its heading."""
    yield from (line for annex in resolution.annexes for line in _annex(annex))


def _opening(resolution: Resolution) -> Iterator[PrintedParagraph]:
    for item in OPENING:
        if isinstance(item, int):
            yield from (PrintedParagraph(SPACER),) * item
        elif item == "title":
            yield from element(item, resolution.title, resolution.number)
        else:
            yield from element(item, _as_inlines(getattr(resolution.masthead, item)))


def _as_inlines(words: str | Inlines) -> Inlines:
    return ((Text(words),) if words else ()) if isinstance(words, str) else words


def element(name: str, inlines: Inlines, label: str = "") -> Iterator[PrintedParagraph]:
    """Yield the lines of something that a resolution has once.

    Args:
        name: a name in `OPENING`, `meeting` or `closing date`, or `annex`.
        inlines: its words; what has none is not printed.
        label: the number of the resolution before its title, or the label of an annex.
    """
    match name:
        case "title":
            yield from _inlines("Title_H1", inlines, f"\t{label}.\t" if label else "\t\t")
        case "annex":
            yield from _heading(("Annex_Number", "Annex_Title", "Annex_Number"), label, inlines, _BELOW_TITLE)
        case "adoption":
            yield from (PrintedParagraph("Title_H_CH", line, "\t\t") for line in printed(name, inlines))
        case "source" if inlines:
            yield from (
                PrintedParagraph("Source_Line", (Text("["), *line, Text("]"))) for line in printed(name, inlines)
            )
            yield from (PrintedParagraph(SPACER),) * 2
        case "committee":
            yield from _inlines(_STYLES[name], tuple(map(_together, inlines)))
        case _ if name in _STYLES:
            yield from _inlines(_STYLES[name], inlines)


def printed(name: str, inlines: Inlines) -> tuple[Inlines, ...]:
    r"""Return the lines of words in which something is printed that a resolution has once.

    >>> [plain(line) for line in printed("title", (Text("Safety of harbours\nLights"),))]
    ['Safety of harbours', 'Lights']
    """
    if name == "adoption" and inlines:
        return ((Text(_adoption(plain(inlines))),),)
    if name == "source" and inlines:
        return (merged(tuple(_italic(_together(inline)) for inline in inlines)),)
    if name == "committee":
        return tuple(_parted(tuple(map(_together, inlines))))
    return tuple(_parted(inlines))


def _words(style: str, words: str) -> Iterator[PrintedParagraph]:
    if words:
        yield PrintedParagraph(style, (Text(words),))


def _inlines(style: str, inlines: Inlines, lead: str = "") -> Iterator[PrintedParagraph]:
    """Yield a line for each line of the words; what has none is not printed."""
    for number, line in enumerate(_parted(inlines)):
        yield PrintedParagraph(style, line, lead if number == 0 else re.sub(r"[^\t]", "", lead))


def _parted(inlines: Inlines) -> Iterator[Inlines]:
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


def _adoption(words: str) -> str:
    """Keep "on" and the date together: they go to the next line as a whole."""
    head, on, date = words.rpartition(" on ")
    return f"{head} {bind_all(on.lstrip() + date)}" if head else words


def _together(inline: Inline) -> Inline:
    """Keep the short name of a committee on one line, as 40 of 40 prints have it, at the beginning of a line."""
    if isinstance(inline, Text) and _SHORT_NAME.search(inline.words):
        return replace(inline, words=_SHORT_NAME.sub(lambda name: bind_all(name[0]), inline.words))
    return inline


def _italic(inline: Inline) -> Inline:
    return Emphasis(inline.words) if isinstance(inline, Text) else inline


def _body(blocks: tuple[Block, ...]) -> Iterator[PrintedParagraph | Table]:
    least = deepest(blocks)
    return (line for block in blocks for line in block_lines(block, least))


def deepest(blocks: tuple[Block, ...]) -> int:
    """Return the degree of the least heading without a number, from which the type of the others is counted up."""
    return max((block.level for block in blocks if isinstance(block, Heading) and not block.label), default=0)


def block_lines(block: Block, deepest: int) -> Iterator[PrintedParagraph | Table]:
    """Yield the lines of a block of a body with headings of some depth; a table stays a table."""
    match block:
        case Enacting(inlines):
            yield PrintedParagraph(TEXT, inlines, "\t")
        case Heading(inlines, label, level) if _ARTICLE.fullmatch(label):
            yield from _heading(("Article_Number", "Article_Title", "Article_Number"), label, inlines, level + 1)
        case Heading(inlines, label, level):
            larger = 0 if label else min(deepest - level, len(_HEADINGS) - 1)
            yield from _heading(("Section_Number", "Section_Title", _HEADINGS[larger]), label, inlines, level + 1)
        case Paragraph():
            yield _paragraph(block)
        case Table():
            yield PrintedParagraph(SPACER)
            yield block
            yield PrintedParagraph(SPACER)


def _heading(styles: tuple[str, str, str], label: str, inlines: Inlines, level: int) -> Iterator[PrintedParagraph]:
    """Yield the lines of a heading: its number and the title under it, or all on one line."""
    return (line._replace(level=min(level, _LEAST)) for line in _heading_lines(*styles, label, inlines))


def _heading_lines(number: str, title: str, alone: str, label: str, inlines: Inlines) -> Iterator[PrintedParagraph]:
    if _IN_LINE.fullmatch(label):
        yield PrintedParagraph(alone, inlines, f"{label}\t")
        return
    yield from _words(number if inlines else alone, label)
    yield from _inlines(title if label else alone, inlines)


def _paragraph(paragraph: Paragraph) -> PrintedParagraph:
    label = f"{paragraph.label}{_gap(paragraph.label)}\t" if paragraph.label else ""
    style = _SUBPARAGRAPHS.get(min(paragraph.level, 3), TEXT)
    return PrintedParagraph(style, paragraph.inlines, label if paragraph.level > 1 else f"\t{label}")


def _gap(label: str) -> str:
    """Return the space that a label of negotiation needs before the tab: such as “PP10” end at the very tab stop."""
    return " " if is_label(label) else ""


def _closing(closing: Closing | None) -> Iterator[PrintedParagraph]:
    if closing:
        yield from element("meeting", _as_inlines(closing.meeting))
        yield from element("closing date", _as_inlines(closing.date))


def _annex(annex: Annex) -> Iterator[PrintedParagraph | Table]:
    yield from element("annex", annex.title, annex.label)
    yield from map(annexed, _body(annex.body))


def annexed(line: PrintedParagraph | Table) -> PrintedParagraph | Table:
    """Let a number stand at the edge of the text, as in annexes, and a heading below that of its annex."""
    if isinstance(line, Table):
        return line
    lead = line.lead[1:] if re.fullmatch(r"\t\d+\.\t", line.lead) else line.lead
    return line._replace(lead=lead, level=min(line.level + 1, _LEAST) if line.level else 0)
