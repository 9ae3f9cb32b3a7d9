"""The footnotes of a skeleton at their marks: in reading order, each with the one before it for `Ibid.`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from drafter.language.facts import reference
from drafter.model.errors import BadSkeleton
from drafter.model.nearest import nearest
from drafter.model.problems import Place, Problem
from drafter.model.resolution import Note, NoteAgain
from drafter.rendering import inlines, traced
from drafter.rendering.document import SPONSORS_NOTE
from drafter.rendering.inlines import NoteOf, Piece, Pieces
from drafter.rendering.provenance import Computed, What
from drafter.rendering.traced import Traced
from drafter.skeleton.records import STAR, Fact
from drafter.skeleton.yaml import place_of

AGAIN = "again:"
"""Before a key: a second mark for a note given before, as older texts have it."""


class Footnotes:
    """Gives the notes of a skeleton one after the other, as their marks are met."""

    def __init__(self, notes: Mapping[str, Fact], fill: Callable[[str], Traced]) -> None:
        self.notes, self.fill = notes, fill
        self.before: Mapping[str, str] | None = None
        self.numbers: dict[str, int] = {}
        self.given = 0

    def at(self, text: Traced) -> NoteOf:
        """Return the function that finds the notes of one text, for `inlines.read`."""

        def note(key: str, offset: int) -> Piece:
            if set(key) == {STAR}:
                return self._star(traced.place(text, offset), key)
            again = key.startswith(AGAIN)
            bare = key.removeprefix(AGAIN)
            if bare not in self.notes or (again and bare not in self.numbers):
                raise BadSkeleton((Problem(traced.place(text, offset), _missing(bare, self.notes)),))
            return Piece(NoteAgain(self.numbers[bare])) if again else _note(self._next(bare))

        return note

    def _star(self, place: Place, key: str) -> Piece:
        words = self.notes.get(key)
        if key not in self.notes and key == STAR:
            self.numbers[key] = 0
            return _note(inlines.read(traced.computed(SPONSORS_NOTE, What.MASTHEAD), _no_mark("")), key)
        if not isinstance(words, str):
            raise BadSkeleton((Problem(place, _missing(key, self.notes)),))
        self.numbers[key] = 0
        return _note(inlines.read(self.fill(words), _no_mark(words)), key)

    def _next(self, key: str) -> Pieces:
        value = self.notes[key]
        self.given += 1
        self.numbers.setdefault(key, self.given)
        if isinstance(value, str):
            words = self.fill(value)
            self.before = reference.parse(words.words, self.before)
        else:
            own = Computed(*traced.extent(next(iter(value.values()))), What.REFERENCE)
            words = traced.parts(reference.parts(value, self.before), own)
            self.before = value
        return inlines.read(words, _no_mark(value))

    def unused(self) -> list[str]:
        """Return the keys that no mark has asked for."""
        return [key for key in self.notes if key not in self.numbers]


def _note(pieces: Pieces, mark: str = "") -> Piece:
    return Piece(Note(inlines.inlines(pieces), mark), note=inlines.trace(pieces))


def _missing(key: str, known: Mapping[str, Fact]) -> str:
    hint = nearest(key, known) or f"; add “{key}: …” under “footnotes:”"
    return f"there is no footnote “{key}”{hint}"


def _no_mark(value: object) -> NoteOf:
    def note(key: str, offset: int) -> Piece:
        raise BadSkeleton((Problem(place_of(value), f"a footnote cannot have a footnote: take “[^{key}]” out"),))

    return note
