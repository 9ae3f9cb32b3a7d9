"""Links of a source that lead nowhere on the web: their words are kept, the link is not, and that is said."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from drafter.language.symbols import is_web_address
from drafter.model.problems import Level, Place, Problem
from drafter.model.resolution import Inline, Link, Note, Text, merged
from drafter.readers.source import Mark, SourceBlock, SourceDocument, SourceInline, SourceParagraph, joined

_SHOWN = 60


def unlinked(document: SourceDocument) -> SourceDocument:
    """Turn links that are no addresses of the web or of mail into their words, each with a problem that says so.

    A link may run a program or open a file of the reader's machine (`javascript:`, `file:`, a share of a network), and
    whoever reads a resolution trusts it.

    >>> document = SourceDocument((SourceParagraph((Link("the page", "javascript:alert(1)"),)),))
    >>> unlinked(document).blocks[0].inlines
    (Text(words='the page'),)
    """
    told = tuple(problem for block in document.blocks for problem in _problems(block))
    if not told:
        return document
    return replace(document, blocks=tuple(map(_block, document.blocks)), problems=(*document.problems, *told))


def _problems(block: SourceBlock) -> Iterator[Problem]:
    texts = (
        (block.inlines,) if isinstance(block, SourceParagraph) else tuple(cell for row in block.rows for cell in row)
    )
    for link in (link for inlines in texts for inline in inlines for link in _odd_links(inline)):
        yield Problem(
            Place(line=block.line),
            f"“{link.words[:_SHOWN]}” leads to “{link.target[:_SHOWN]}”, which is no address of the web or of mail: "
            "the words are kept, the link is left out",
            level=Level.WARN,
        )


def _odd_links(inline: SourceInline) -> Iterator[Link]:
    if isinstance(inline, Link) and not is_web_address(inline.target):
        yield inline
    if isinstance(inline, Note):
        yield from (link for one in inline.inlines for link in _odd_links(one))


def _block(block: SourceBlock) -> SourceBlock:
    if isinstance(block, SourceParagraph):
        return replace(block, inlines=_texts(block.inlines))
    return replace(block, rows=tuple(tuple(map(_texts, row)) for row in block.rows))


def _texts(inlines: tuple[SourceInline, ...]) -> tuple[SourceInline, ...]:
    return joined(one if isinstance(one, Mark) else _inline(one) for one in inlines)


def _inline(inline: Inline) -> Inline:
    if isinstance(inline, Link) and not is_web_address(inline.target):
        return Text(inline.words)
    if isinstance(inline, Note):
        return replace(inline, inlines=merged(tuple(map(_inline, inline.inlines))))
    return inline
