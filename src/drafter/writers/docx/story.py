"""A story, as Word calls the text of one part: inlines become runs, and the story keeps what they refer to.

The text of the document and the text of its footnotes are two stories, because a link belongs to the part where it
stands. Notes are numbered 1 to n in the order of their marks: with any other order LibreOffice attaches them wrongly.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from html import escape
from itertools import groupby

from drafter.language.typography import PrintedInline, typeset
from drafter.model.resolution import Emphasis, Inline, Inlines, Note, NoteAgain, Strong
from drafter.ooxml.runs import PLAIN, Look, linked, properties, run, wrapped
from drafter.ooxml.runs import field as field_runs
from drafter.ooxml.styles import Styles

LinkedRun = tuple[str, str]
"""The address that a piece of text leads to (empty for none) and its run."""


@dataclass
class Story:
    """Turns inlines into runs and keeps the links and notes that they need.

    Args:
        styles: the styles of the template.
        links: address → id of the relationship in this part.
        notes: the notes in the order of their marks.
        repeated: the numbers of the notes whose marks are repeated.
    """

    styles: Styles
    links: dict[str, str] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    repeated: frozenset[int] = frozenset()
    _numbered: int = 0

    def runs(self, inlines: Inlines, look: Look = PLAIN) -> str:
        """Write inlines as runs, links round them."""
        return self.joined(self.pieces(inlines, look))

    def joined(self, pieces: Iterable[LinkedRun]) -> str:
        """Write pieces one after the other, neighbours with one address in one link."""
        return "".join(
            linked("".join(xml for _, xml in group), self._relation(url))
            for url, group in groupby(pieces, key=lambda piece: piece[0])
        )

    def pieces(self, inlines: Inlines, look: Look = PLAIN) -> Iterator[LinkedRun]:
        """Yield the runs of inlines one by one, each with the address it leads to."""
        before: Inline | None = None
        for piece in typeset(inlines):
            if isinstance(piece.inline, Note | NoteAgain) and isinstance(before, Note | NoteAgain):
                yield "", self.between_marks()
            if isinstance(piece.inline, Note):
                yield "", self._mark(piece.inline)
            elif isinstance(piece.inline, NoteAgain):
                yield "", self._mark_again(piece.inline.number)
            else:
                yield piece.target, run(piece.shown, self.look(piece, look))
            before = piece.inline

    def between_marks(self) -> str:
        """Write what parts two marks at one place."""
        return run(", ", Look(style=self.styles.id("footnote reference")))

    def look(self, piece: PrintedInline, look: Look = PLAIN) -> Look:
        """Return the look of words: that of the text round them, with their italics or bold; a link has its style."""
        look = _look(piece.inline, look)
        return replace(look, style=self.styles.id("Hyperlink")) if piece.target else look

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
        return _bookmarked(mark, self._numbered) if self._is_repeated() else mark

    def _is_repeated(self) -> bool:
        """Return whether the note that was counted last has another mark.

        Only such a mark needs a bookmark: where a redline deletes one beside a new link, LibreOffice rejects the link
        and opens it again at the end of the bookmark, round the words that follow.
        """
        return self._numbered in self.repeated

    def _mark_again(self, number: int) -> str:
        return self._again(number if number <= self._numbered else 0, number)

    def _again(self, bookmark: int, number: int) -> str:
        """Repeat the mark of a note: a field that follows its bookmark, or the bare number where there is none."""
        look = Look(style=self.styles.id("footnote reference"))
        if bookmark < 1:
            return run(str(number), look)
        return field_runs(f"NOTEREF _RefNote{bookmark} \\h", str(number), look)


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
