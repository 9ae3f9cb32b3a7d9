"""Inlines whose words know their sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import chain
from typing import NamedTuple

from drafter.language import markup
from drafter.model.resolution import Inline, Inlines, Link, Note, NoteAgain, Text
from drafter.rendering.traces import traced
from drafter.rendering.traces.origins import Origin
from drafter.rendering.traces.provenance import Trace
from drafter.rendering.traces.traced import Traced


class TracedInline(NamedTuple):
    """An inline, its words with their sources, and of a note the sources of its own words."""

    inline: Inline
    words: Traced = traced.NOTHING
    note: Trace | None = None

    @property
    def is_note(self) -> bool:
        """Whether it is the mark of a note."""
        return isinstance(self.inline, Note | NoteAgain)


TracedInlines = tuple[TracedInline, ...]

TracedNoteOf = Callable[[str, int], TracedInline]
"""Returns the note of a key at an offset."""


def read(text: Traced, note: TracedNoteOf) -> TracedInlines:
    """Read a line of text; as `markup.parse`, with the sources of the words."""
    tokens = list(markup.tokens(text.words))
    cuts = traced.cuts(text, ((start, end) for token in tokens for start, end, _ in token.pieces))
    return settled([_piece(token, cuts, note) for token in tokens])


def _piece(token: markup.Token, cuts: Iterator[Traced], note: TracedNoteOf) -> TracedInline:
    pieces = [_words(next(cuts), words) for _, _, words in token.pieces]
    if token.inline is None:
        return note(token.key, token.pieces[0][0])
    return TracedInline(token.inline, traced.join(pieces))


def _words(cut: Traced, words: str) -> Traced:
    return cut if len(words) == len(cut.words) else traced.as_one(cut, words)


def of_text(words: Traced) -> TracedInline:
    """Return words in roman type."""
    return TracedInline(Text(words.words), words)


def settled(pieces: Iterable[TracedInline]) -> TracedInlines:
    """Join neighbours of the same kind and drop empty ones; as `merged` of the model."""
    groups: list[list[TracedInline]] = []
    for piece in pieces:
        if not piece.is_note and not piece.words.words:
            continue
        if groups and _alike(groups[-1][0].inline, piece.inline):
            groups[-1].append(piece)
        else:
            groups.append([piece])
    return tuple([group[0] if len(group) == 1 else _joined(group) for group in groups])


def _alike(left: Inline, right: Inline) -> bool:
    """Return whether neighbours become one; a note is never joined to another."""
    if type(left) is not type(right) or isinstance(left, Note | NoteAgain):
        return False
    return not isinstance(left, Link) or (isinstance(right, Link) and left.target == right.target)


def _joined(several: list[TracedInline]) -> TracedInline:
    words = traced.join([piece.words for piece in several])
    first = several[0].inline
    return TracedInline(first if isinstance(first, Note | NoteAgain) else replace(first, words=words.words), words)


def inlines(pieces: TracedInlines) -> Inlines:
    """Return the inlines of the model."""
    return tuple(piece.inline for piece in pieces)


def trace(pieces: TracedInlines, label: Origin | None = None) -> Trace:
    """Return where the words come from."""
    notes = tuple(piece.note for piece in pieces if piece.is_note)
    segments = chain.from_iterable([piece.words.segments for piece in pieces])
    return Trace(tuple(segments), notes, label)


def words(pieces: TracedInlines) -> str:
    """Return the words without marks and notes."""
    return "".join(piece.words.words for piece in pieces)
