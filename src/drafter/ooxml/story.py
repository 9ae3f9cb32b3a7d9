"""A story, as Word calls the text of one part: inlines become runs, and the story keeps what they refer to.

The text of the document and the text of its footnotes are two stories, because a link belongs to the part where it
stands. Notes are numbered 1 to n in the order of their marks: with any other order LibreOffice attaches them wrongly.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from html import escape
from itertools import groupby

from drafter.model import Emphasis, Inline, Inlines, Link, Note, NoteAgain, Strong, plain
from drafter.ooxml.runs import PLAIN, Look, linked, properties, run, wrapped
from drafter.ooxml.runs import field as field_runs
from drafter.ooxml.styles import Styles
from drafter.symbol import links
from drafter.typography import bind

Span = tuple[int, int, str]
Piece = tuple[str, str]
"""The address that a piece of text leads to (empty for none) and its run."""


@dataclass
class Story:
    """Turns inlines into runs and keeps the links and notes that they need.

    Args:
        styles: the styles of the template.
        links: address → id of the relationship in this part.
        notes: the notes in the order of their marks.
    """

    styles: Styles
    links: dict[str, str] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    _numbered: int = 0

    def runs(self, inlines: Inlines, look: Look = PLAIN) -> str:
        """Write inlines as runs, links round them."""
        return self.joined(self.pieces(inlines, look))

    def joined(self, pieces: Iterable[Piece]) -> str:
        """Write pieces one after the other, neighbours with one address in one link."""
        return "".join(
            linked("".join(xml for _, xml in group), self._relation(url))
            for url, group in groupby(pieces, key=lambda piece: piece[0])
        )

    def pieces(self, inlines: Inlines, look: Look = PLAIN) -> Iterator[Piece]:
        """Give the runs of inlines one by one, each with the address it leads to."""
        text = plain(inlines)
        bound, spans, position = bind(text), tuple(links(text)), 0
        for before, inline in zip((None, *inlines), inlines, strict=False):
            if isinstance(inline, Note | NoteAgain) and isinstance(before, Note | NoteAgain):
                yield "", run(", ", Look(style=self.styles.id("footnote reference")))
            if isinstance(inline, Note):
                yield "", self._mark(inline)
            elif isinstance(inline, NoteAgain):
                yield "", self._mark_again(inline.number)
            else:
                end = position + len(inline.words)
                yield from self._words(inline, bound, _cut(inline, position, end, spans), look)
                position = end

    def _words(self, inline: Inline, bound: str, cuts: Iterable[Span], look: Look) -> Iterator[Piece]:
        look = _look(inline, look)
        for start, stop, url in cuts:
            style = self.styles.id("Hyperlink") if url else look.style
            yield url, run(bound[start:stop], replace(look, style=style))

    def _relation(self, url: str) -> str:
        return self.links.setdefault(url, f"link{len(self.links) + 1}") if url else ""

    def _mark(self, note: Note) -> str:
        self.notes.append(note)
        look, number = Look(style=self.styles.id("footnote reference")), len(self.notes)
        if note.mark:
            star = f'<w:footnoteReference w:customMarkFollows="1" w:id="{number}"/>'
            return wrapped(f"{star}<w:t>{escape(note.mark, quote=False)}</w:t>", properties(look, "star"))
        mark = wrapped(f'<w:footnoteReference w:id="{number}"/>', properties(look))
        self._numbered += 1
        return _bookmarked(mark, self._numbered)

    def _mark_again(self, number: int) -> str:
        look = Look(style=self.styles.id("footnote reference"))
        if not 0 < number <= self._numbered:
            return run(str(number), look)
        return field_runs(f"NOTEREF _RefNote{number} \\h", str(number), look)


def _bookmarked(mark: str, number: int) -> str:
    """Name the place of a mark, so that a field can repeat it."""
    return f'<w:bookmarkStart w:id="{number}" w:name="_RefNote{number}"/>{mark}<w:bookmarkEnd w:id="{number}"/>'


def _look(inline: Inline, look: Look) -> Look:
    match inline:
        case Emphasis():
            return replace(look, italic=True)
        case Strong():
            return replace(look, bold=True)
        case _:
            return look


def _cut(inline: Inline, start: int, end: int, spans: tuple[Span, ...]) -> Iterator[Span]:
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
