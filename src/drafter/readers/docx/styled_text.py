"""What stands in a Word paragraph, piece by piece, and the inlines that it makes."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from drafter.language.patterns import lazy
from drafter.language.symbols import links
from drafter.model.resolution import Emphasis, Link, Note, NoteAgain, Strong, Text
from drafter.readers.source import Mark, SourceInline, joined, ordinary

_NUMBER = lazy(r"\(?\w{1,4}[.)]")
_PUBLISHED = lazy(r"https?://(?:www\.)?(?:undocs\.org|docs\.un\.org)/", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class StyledText:
    """Words with one look, and where they lead."""

    words: str
    italic: bool = False
    bold: bool = False
    raised: bool = False
    url: str = ""


Item = StyledText | Note | NoteAgain


def inlines(pieces: list[Item], notes: frozenset[str] = frozenset()) -> tuple[SourceInline, ...]:
    """Make inlines of pieces: a link that its own words give is none of its own.

    Args:
        pieces: what stands in a paragraph.
        notes: labels of footnotes that were typed by hand, whose raised marks are marks.
    """
    cleaned = [_ordinary(piece) for piece in pieces if not _parts_marks(piece)]
    text = "".join(piece.words for piece in cleaned if isinstance(piece, StyledText))
    spans, position = tuple(links(text)), 0
    found: list[SourceInline] = []
    for piece in cleaned:
        if isinstance(piece, Note | NoteAgain):
            found.append(piece)
            continue
        computed = any(start <= position and position + len(piece.words) <= end for start, end, _ in spans)
        found.append(_inline(piece, computed, notes))
        position += len(piece.words)
    return joined(found)


def as_paragraph(pieces: list[Item]) -> list[Item]:
    """Return the pieces of a paragraph without the bold that somebody set it in as a whole, to show that it is new.

    What begins with bold italics, goes on in bold and ends as paragraphs do is one with its opening words, and is never
    printed so; a heading has no such end.

    >>> as_paragraph([StyledText("Noting", italic=True, bold=True), StyledText(" peace,", bold=True)])[1].bold
    False
    """
    words = [one for one in pieces if isinstance(one, StyledText) and one.words.strip()]
    opens = [one.italic for one in words if not _NUMBER.fullmatch(one.words.strip())]
    is_ended = bool(words) and words[-1].words.rstrip().endswith((",", ";", ".", ":"))
    if not (is_ended and all(one.bold for one in words) and opens[:1] == [True] and False in opens):
        return pieces
    return [replace(one, bold=False) if isinstance(one, StyledText) else one for one in pieces]


def _parts_marks(piece: Item) -> bool:
    """Return whether it is only the raised comma between two marks at one place."""
    return isinstance(piece, StyledText) and piece.raised and bool(re.fullmatch(r",\s*", piece.words))


def _inline(piece: StyledText, computed: bool, notes: frozenset[str]) -> SourceInline:
    label = piece.words.strip()
    if piece.raised and label in notes:
        return Mark(label)
    if piece.url and not piece.url.startswith("#") and label and not (computed or _is_symbol(label, piece.url)):
        return Link(piece.words, piece.url)
    if piece.bold:
        return Strong(piece.words)
    return Emphasis(piece.words) if piece.italic else Text(piece.words)


def _is_symbol(words: str, url: str) -> bool:
    """Return whether an address of the United Nations ends in the very number that leads to it."""
    return bool(_PUBLISHED.match(url)) and url.rstrip("/").endswith(words.replace(" ", ""))


def _ordinary(piece: Item) -> Item:
    if isinstance(piece, Note | NoteAgain):
        return piece
    return replace(piece, words=ordinary(piece.words))
