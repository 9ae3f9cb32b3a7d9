"""A story with tracked changes: the pieces of a comparison become runs, links and notes of both resolutions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from drafter.compare import ComparedText, ComparedWords, Op, whole
from drafter.language.typography import PrintedInline
from drafter.model.resolution import Note, NoteAgain, Text
from drafter.ooxml.runs import linked, run
from drafter.ooxml.styles import Styles
from drafter.writers.docx import notes_part
from drafter.writers.docx.story import Story
from drafter.writers.redline.comments import Comments
from drafter.writers.redline.tracking import Revisions

_COMMA = PrintedInline(Text(", "), ", ")
"""What parts two marks at one place; it belongs to neither text."""


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
        self._repeated_in = markup.repeated
        self.marks: list[tuple[Op, Note, ComparedText]] = []
        self._sides: dict[Op, list[int]] = {Op.DELETED: [], Op.INSERTED: []}

    def tracked(self, pieces: Iterable[ComparedWords]) -> str:
        """Write pieces as runs."""
        parted = self._parted(self.comments.explained(pieces))
        return "".join(self._group(*key, tuple(group)) for key, group in groupby(parted, key=_alike))

    def _parted(self, pieces: Iterable[ComparedWords]) -> Iterator[ComparedWords]:
        """Put a comma between two marks at one place, in the text of each side where two marks meet."""
        last = dict.fromkeys(self._sides, False)
        for piece in pieces:
            sides = [side for side in self._sides if piece.op in (side, Op.KEPT)]
            mark = isinstance(piece.printed.inline, Note | NoteAgain)
            meeting = [side for side in sides if mark and last[side]]
            if meeting:
                yield ComparedWords(Op.KEPT if len(meeting) > 1 else meeting[0], _COMMA)
            last |= dict.fromkeys(sides, mark)
            yield piece

    def _group(self, op: Op, url: str, again: bool, moved: bool, pieces: ComparedText) -> str:
        if again:
            return "".join(self._mark_again_in(op, int(piece.words)) for piece in pieces)
        runs = "".join(map(self._run, pieces))
        tracked = self.revisions.moved if moved else self.revisions.tracked
        return self.comments.on(pieces, linked(tracked(op, runs), self._relation(url)))

    def _run(self, piece: ComparedWords) -> str:
        note = piece.printed.inline
        if piece.printed is _COMMA:
            return self.between_marks()
        if not isinstance(note, Note):
            return run(piece.printed.shown, self.look(piece.printed))
        self.marks.append((piece.op, note, piece.within or whole(note.inlines, piece.op)))
        for op, numbers in self._sides.items():
            if not note.mark and piece.op in (op, Op.KEPT):
                numbers.append(self._numbered + 1)
        return self._mark(note)

    def _is_repeated(self) -> bool:
        return any(
            self._numbered in numbers[-1:] and len(numbers) in self._repeated_in.get(op, ())
            for op, numbers in self._sides.items()
        )

    def _mark_again_in(self, op: Op, number: int) -> str:
        """Write a second mark; where it leads to another note than before, the mark is replaced."""
        targets = {side: self._target(side, number) for side in self._sides if op in (side, Op.KEPT)}
        if len(set(targets.values())) == 1:
            return self.revisions.tracked(op, self._again(next(iter(targets.values())), number))
        return "".join(self.revisions.tracked(side, self._again(target, number)) for side, target in targets.items())

    def _target(self, side: Op, number: int) -> int:
        numbers = self._sides[side]
        return numbers[number - 1] if 0 < number <= len(numbers) else 0

    def notes_of(self, other: TrackedStory) -> Iterator[tuple[str, str]]:
        """Write the notes that another story has marked, each with its star or none and with what changed in it."""
        for op, note, pieces in other.marks:
            yield note.mark, self.revisions.tracked(op, notes_part.mark(self, note.mark)) + self.tracked(pieces)


def _alike(piece: ComparedWords) -> tuple[Op, str, bool, bool]:
    return piece.op, piece.printed.target, isinstance(piece.printed.inline, NoteAgain), piece.moved
