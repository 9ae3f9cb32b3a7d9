"""A story with tracked changes: the pieces of a comparison become runs, links and notes of both resolutions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from drafter.compare import ComparedText, ComparedWords, Op, whole
from drafter.model.resolution import Note, NoteAgain
from drafter.ooxml.runs import linked, run
from drafter.ooxml.styles import Styles
from drafter.writers.docx import notes_part
from drafter.writers.docx.story import Story
from drafter.writers.redline.comments import Comments
from drafter.writers.redline.sided_notes import COMMA, SidedNotes, with_commas
from drafter.writers.redline.tracking import Revisions

_TEXTS = (Op.DELETED, Op.INSERTED)
"""The old text and the new one, by what becomes of words that only one of them has."""


@dataclass
class Markup:
    """What all stories of one file share.

    Args:
        revisions: the numbers of its revisions.
        comments: the comments that give reasons.
        repeated: the numbers of the notes whose marks are repeated, in the old text (deleted) and the new (inserted).
    """

    revisions: Revisions
    comments: Comments
    repeated: Mapping[Op, frozenset[int]] = field(default_factory=dict)


class TrackedStory(Story):
    """Turns pieces into runs, inserted and deleted ones in revisions; the revision stands inside the link.

    All notes of both resolutions are counted in the order of the merged text, deleted ones included.

    Args:
        styles: the styles of the template.
        markup: what the stories of the file share.
    """

    def __init__(self, styles: Styles, markup: Markup) -> None:
        super().__init__(styles)
        self.revisions, self.comments = markup.revisions, markup.comments
        self._sided = SidedNotes(markup.repeated, _TEXTS)
        self.marks: list[tuple[Op, Note, ComparedText]] = []

    def tracked(self, pieces: Iterable[ComparedWords]) -> str:
        """Write pieces as runs."""
        parted = with_commas(self.comments.explained(pieces), lambda piece: _texts_of(piece.op), _comma)
        return "".join(self._group(*key, tuple(group)) for key, group in groupby(parted, key=_alike))

    def _group(self, op: Op, url: str, again: bool, moved: bool, pieces: ComparedText) -> str:
        if again:
            return "".join(self._mark_again_in(op, int(piece.words)) for piece in pieces)
        runs = "".join(map(self._run, pieces))
        tracked = self.revisions.moved if moved else self.revisions.tracked
        return self.comments.on(pieces, linked(tracked(op, runs), self._relation(url)))

    def _run(self, piece: ComparedWords) -> str:
        note = piece.printed.inline
        if piece.printed is COMMA:
            return self.between_marks()
        if not isinstance(note, Note):
            return run(piece.printed.shown, self.look(piece.printed))
        self.marks.append((piece.op, note, piece.within or whole(note.inlines, piece.op)))
        if not note.mark:
            self._sided.count(_texts_of(piece.op), self._numbered + 1)
        return self._mark(note)

    def _is_repeated(self) -> bool:
        return self._sided.is_repeated(self._numbered)

    def _mark_again_in(self, op: Op, number: int) -> str:
        """Write a second mark; where it leads to another note than before, the mark is replaced."""
        several = self._sided.targets(_texts_of(op), number).items()
        return "".join(self.revisions.tracked(_op_of(texts), self._again(note, number)) for note, texts in several)

    def notes_of(self, other: TrackedStory) -> Iterator[tuple[str, str]]:
        """Write the notes that another story has marked, each with its star or none and with what changed in it."""
        for op, note, pieces in other.marks:
            yield note.mark, self.revisions.tracked(op, notes_part.mark(self, note.mark)) + self.tracked(pieces)


def _alike(piece: ComparedWords) -> tuple[Op, str, bool, bool]:
    return piece.op, piece.printed.target, isinstance(piece.printed.inline, NoteAgain), piece.moved


def _texts_of(op: Op) -> tuple[Op, ...]:
    return _TEXTS if op is Op.KEPT else (op,)


def _op_of(texts: Sequence[Op]) -> Op:
    return Op.KEPT if len(texts) > 1 else texts[0]


def _comma(texts: Sequence[Op]) -> ComparedWords:
    return ComparedWords(_op_of(texts), COMMA)
