"""A story of which several sides have each a text of their own: runs in the tracked changes of their authors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from drafter.compare.rolling import OURS, SidedText, SidedWords, sided_words
from drafter.language.typography import typeset
from drafter.model.resolution import Inlines, Note, NoteAgain
from drafter.ooxml.runs import PLAIN, Look, linked, run
from drafter.ooxml.styles import Styles
from drafter.writers.docx import notes_part
from drafter.writers.docx.story import Story
from drafter.writers.redline.sided_notes import COMMA, SidedNotes, with_commas
from drafter.writers.redline.tracking import Revisions
from drafter.writers.rolling.authors import authorship


@dataclass
class SidedMarkup:
    """What all stories of one file share.

    Args:
        revisions: the numbers of its revisions.
        everybody: the names of all delegations.
        repeated: the numbers of the notes whose marks are repeated, in the text of each side.
    """

    revisions: Revisions
    everybody: Sequence[str]
    repeated: Mapping[str, frozenset[int]]

    def tracked(self, sides: frozenset[str], runs: str) -> str:
        """Put runs into the change that brings or takes them; what all have stays as it is."""
        op, by = authorship(sides, self.everybody)
        return self.revisions.tracked(op, runs, by)

    def sign(self, sides: frozenset[str]) -> str:
        """Say among properties whose change something is; nothing of what all have."""
        op, by = authorship(sides, self.everybody)
        return self.revisions.sign(op, by)


class RollingStory(Story):
    """Turns pieces into runs; the notes of all sides are counted in the order of the whole.

    Args:
        styles: the styles of the template.
        markup: what the stories of the file share.
    """

    def __init__(self, styles: Styles, markup: SidedMarkup) -> None:
        super().__init__(styles)
        self._markup = markup
        self.marks: list[tuple[SidedWords, SidedText]] = []
        self._all = (OURS, *markup.everybody)
        self._sided = SidedNotes(markup.repeated, self._all)

    def runs(self, inlines: Inlines, look: Look = PLAIN) -> str:
        """Write inlines that all sides have."""
        return self.sided(sided_words(dict.fromkeys(self._all, inlines)))

    def sided(self, pieces: Iterable[SidedWords]) -> str:
        """Write pieces as runs."""
        parted = with_commas(pieces, self._texts_of, _comma)
        return "".join(self._group(*key, tuple(group)) for key, group in groupby(parted, key=_alike))

    def _texts_of(self, piece: SidedWords) -> list[str]:
        return [side for side in self._all if side in piece.sides]

    def _group(self, sides: frozenset[str], url: str, again: bool, pieces: SidedText) -> str:
        if again:
            return "".join(self._mark_again_of(piece) for piece in pieces)
        return linked(self._markup.tracked(sides, "".join(map(self._run, pieces))), self._relation(url))

    def _run(self, piece: SidedWords) -> str:
        note = piece.printed.inline
        if piece.printed is COMMA:
            return self.between_marks()
        if not isinstance(note, Note):
            return run(piece.printed.shown, self.look(piece.printed))
        whole = piece.within or tuple(SidedWords(one, piece.sides) for one in typeset(note.inlines))
        self.marks.append((piece, whole))
        if not note.mark:
            self._sided.count(self._texts_of(piece), self._numbered + 1)
        return self._mark(note)

    def _is_repeated(self) -> bool:
        return self._sided.is_repeated(self._numbered)

    def _mark_again_of(self, piece: SidedWords) -> str:
        """Write a second mark; where it leads to another note on another side, each has its own."""
        note = piece.printed.inline
        number = note.number if isinstance(note, NoteAgain) else 0
        several = self._sided.targets(self._texts_of(piece), number).items()
        return "".join(self._markup.tracked(frozenset(sides), self._again(to, number)) for to, sides in several)

    def notes_of(self, other: RollingStory) -> Iterator[tuple[str, str]]:
        """Write the notes that another story has marked, each with its star or none."""
        for piece, words in other.marks:
            note = piece.printed.inline
            star = note.mark if isinstance(note, Note) else ""
            yield star, self._markup.tracked(piece.sides, notes_part.mark(self, star)) + self.sided(words)


def _alike(piece: SidedWords) -> tuple[frozenset[str], str, bool]:
    return piece.sides, piece.printed.target, isinstance(piece.printed.inline, NoteAgain)


def _comma(sides: Sequence[str]) -> SidedWords:
    return SidedWords(COMMA, frozenset(sides))
