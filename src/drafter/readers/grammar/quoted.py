"""A resolution that a page of news quotes: what stands around it is of the page, and so are the marks of quotation."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from drafter.language.patterns import lazy
from drafter.model.problems import Level, Place, Problem
from drafter.model.resolution import Note, NoteAgain, Text
from drafter.readers.grammar.frame import is_enacting
from drafter.readers.source import Mark, SourceBlock, SourceDocument, SourceInline, SourceParagraph

_ANNOUNCED = lazy(
    r"The (?:full )?text of (?:the )?(?:draft )?resolution(?: (?P<number>\d{1,4} \((?:19|20)\d\d\)))?.{0,80}"
    r" reads? as follows:"
)
_OPENING = ("“", '"')
_ENDED = lazy(r"[.;,]\s?[”\"]$")


def unquoted(document: SourceDocument) -> SourceDocument:
    r"""Return the resolution that a page quotes, without the page; a document that quotes none as it is.

    Press releases of the United Nations have the adopted text so, each paragraph after a mark of quotation, the last
    one before another. What is left out is told. A text that itself announces another one is no such page.

    >>> said = ["The full text of resolution 2208 (2015) reads as follows:", "“The Security Council,", "“1. Acts.”"]
    >>> [block.words for block in unquoted(SourceDocument(tuple(SourceParagraph((Text(s),)) for s in said))).blocks]
    ['Resolution 2208 (2015)', 'The Security Council,', '1. Acts.']
    """
    start = next((n for n, block in enumerate(document.blocks) if _announced(block)), None)
    if start is None or any(is_enacting(_words(block)) for block in document.blocks[:start]):
        return document
    announced, after = document.blocks[start], document.blocks[start + 1 :]
    text = tuple(_quoted(after))
    return replace(
        document, blocks=(*_title(announced), *text), problems=(*document.problems, *_told(announced, len(after), text))
    )


def _announced(block: SourceBlock) -> re.Match[str] | None:
    return _ANNOUNCED.fullmatch(block.words) if isinstance(block, SourceParagraph) else None


def _title(announced: SourceBlock) -> tuple[SourceParagraph, ...]:
    """Return the line that a resolution of the Security Council has as its title, where the page gives its number."""
    found = _announced(announced)
    number = found["number"] if found else ""
    return (SourceParagraph((Text(f"Resolution {number}"),), line=announced.line),) if number else ()


def _told(announced: SourceBlock, after: int, text: Sequence[SourceBlock]) -> tuple[Problem, ...]:
    below = " and below the text" if len(text) < after else ""
    message = f"this page quotes a resolution: what stands above this line{below} is none of it and is left out"
    return (Problem(Place(line=announced.line), message, level=Level.HINT),)


def _quoted(blocks: Sequence[SourceBlock]) -> Sequence[SourceBlock]:
    """Return the blocks of the quotation without its marks; all of them as they are where nothing is quoted."""
    if not any(_words(block).startswith(_OPENING) for block in blocks[:1]):
        return blocks
    end = next((n for n, block in enumerate(blocks) if _ends(_words(block))), len(blocks) - 1)
    return [_bare(block) for block in blocks[: end + 1]]


def _ends(words: str) -> bool:
    """Return whether words end the quotation: with a mark that closes nothing which was opened inside of it."""
    inside = words[1:] if words.startswith(_OPENING) else words
    closes = inside.count("”") > inside.count("“") or inside.count('"') % 2 == 1
    return closes and _ENDED.search(words) is not None


def _words(block: SourceBlock) -> str:
    return block.words if isinstance(block, SourceParagraph) else ""


def _bare(block: SourceBlock) -> SourceBlock:
    """Take the marks of quotation off the head of a paragraph, and off the end of the last one."""
    if not isinstance(block, SourceParagraph):
        return block
    inlines = list(block.inlines)
    if block.words.startswith(_OPENING):
        _cut(inlines, 0, slice(1, None))
    if _ends(block.words):
        _cut(inlines, len(inlines) - 1, slice(None, -1))
    return replace(block, inlines=tuple(inlines))


def _cut(inlines: list[SourceInline], at: int, kept: slice) -> None:
    inline = inlines[at]
    if not isinstance(inline, Mark | Note | NoteAgain):
        words = inline.words.rstrip() if kept.stop else inline.words.lstrip()
        inlines[at] = replace(inline, words=words[kept])
