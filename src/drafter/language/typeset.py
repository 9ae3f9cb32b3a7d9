"""Inlines as they are printed: no-break spaces in their places, cut where the links of symbols begin and end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from drafter.language.symbols import links
from drafter.language.typography import bind
from drafter.model.resolution import Inline, Inlines, Link, Note, NoteAgain, plain


@dataclass(frozen=True, slots=True)
class Printed:
    """A piece of a text as it is printed.

    Args:
        inline: the piece; a note is a piece by itself.
        shown: its words with no-break spaces and hyphens; empty for a note.
        target: the address that the words lead to; empty for none.
    """

    inline: Inline
    shown: str = ""
    target: str = ""


def typeset(inlines: Inlines) -> Iterator[Printed]:
    r"""Cut inlines into pieces of one look and one address.

    >>> from drafter.model.resolution import Emphasis, Text
    >>> pieces = typeset((Emphasis("Recalling"), Text(" resolution 59/48 of 2 December 2004,")))
    >>> [(piece.shown, piece.target) for piece in pieces][2:]
    [('59/48', 'https://undocs.org/en/A/RES/59/48'), (' of 2\xa0December 2004,', '')]
    """
    text = plain(inlines)
    bound, spans, position = bind(text), tuple(links(text)), 0
    for inline in inlines:
        if isinstance(inline, Note | NoteAgain):
            yield Printed(inline)
            continue
        end = position + len(inline.words)
        for start, stop, url in _cut(inline, position, end, spans):
            yield Printed(replace(inline, words=text[start:stop]), bound[start:stop], url)
        position = end


def _cut(inline: Inline, start: int, end: int, spans: Iterable[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """Cut the words of an inline where links begin and end."""
    if isinstance(inline, Link):
        yield start, end, inline.target
        return
    for first, last, url in spans:
        if last > start and first < end:
            if first > start:
                yield start, first, ""
            start, stop = max(first, start), min(last, end)
            yield start, stop, url
            start = stop
    if start < end:
        yield start, end, ""
