"""The resolutions that a text calls its own, each with the address that it has in the organ of the text.

Links are found in running text, where “its resolution 50/7” does not tell whose it is: what stands here makes links of
their own of those that another organ than the Assembly adopted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from drafter.language import organs
from drafter.language.symbols import links
from drafter.model.resolution import Block, Inline, Inlines, Link, Note, NoteAgain, Resolution, Table, Text, plain


def with_own_links(resolution: Resolution) -> Resolution:
    """Return a resolution in which every number of an own resolution leads to its organ; the words are the same.

    >>> from drafter.model.resolution import Masthead, Paragraph
    >>> body = (Paragraph((Text("Recalling its resolution 50/7,"),)),)
    >>> council = Resolution(Masthead("Human Rights Council"), (Text("Peace"),), body)
    >>> [inline for inline in with_own_links(council).body[0].inlines if isinstance(inline, Link)]
    [Link(words='50/7', target='https://undocs.org/en/A/HRC/RES/50/7')]
    """
    own = organs.named(resolution.masthead.organ)
    if own not in organs.BESIDE_ASSEMBLY:
        return resolution
    annexes = tuple(
        replace(one, title=_linked(one.title, own), body=_blocks(one.body, own)) for one in resolution.annexes
    )
    return replace(
        resolution, title=_linked(resolution.title, own), body=_blocks(resolution.body, own), annexes=annexes
    )


def _blocks(blocks: tuple[Block, ...], own: str) -> tuple[Block, ...]:
    return tuple(_block(block, own) for block in blocks)


def _block(block: Block, own: str) -> Block:
    if isinstance(block, Table):
        return replace(block, rows=tuple(tuple(_linked(cell, own) for cell in row) for row in block.rows))
    return replace(block, inlines=_linked(block.inlines, own))


def _linked(inlines: Inlines, own: str) -> Inlines:
    text = plain(inlines)
    usual = set(links(text))
    found = [link for link in links(text, own) if link not in usual]
    return tuple(_pieces(inlines, found, own))


def _pieces(inlines: Inlines, found: list[tuple[int, int, str]], own: str) -> Iterator[Inline]:
    """Yield inlines, those with a link of their own cut where it begins and ends."""
    at = 0
    for inline in inlines:
        if isinstance(inline, Note):
            yield replace(inline, inlines=_linked(inline.inlines, own))
        elif isinstance(inline, NoteAgain):
            yield inline
        else:
            yield from _cut(inline, at, found) if isinstance(inline, Text) else (inline,)
            at += len(inline.words)


def _cut(inline: Text, at: int, found: list[tuple[int, int, str]]) -> Iterator[Inline]:
    position, end = at, at + len(inline.words)
    for start, stop, url in found:
        if at <= start and stop <= end:
            if start > position:
                yield Text(inline.words[position - at : start - at])
            yield Link(inline.words[start - at : stop - at], url)
            position = stop
    if position < end:
        yield Text(inline.words[position - at :])
