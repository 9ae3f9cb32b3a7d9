"""The footnotes of a skeleton at their marks: in reading order, each with the one before it for `Ibid.`."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from drafter.language import markup
from drafter.language.facts import reference
from drafter.model.errors import BadSkeleton
from drafter.model.nearest import nearest
from drafter.model.problems import Place, Problem
from drafter.model.resolution import Inline, Note, NoteAgain
from drafter.rendering.document import SPONSORS_NOTE
from drafter.skeleton.records import STAR, Fact
from drafter.skeleton.yaml import Placed, place_of

AGAIN = "again:"
"""Before a key: a second mark for a note given before, as older texts have it."""


class Footnotes:
    """Gives the notes of a skeleton one after the other, as their marks are met."""

    def __init__(self, notes: Mapping[str, Fact], fill: Callable[[str], str]) -> None:
        self.notes, self.fill = notes, fill
        self.before: Mapping[str, str] | None = None
        self.numbers: dict[str, int] = {}
        self.given = 0

    def at(self, text: str) -> Callable[[str], Inline]:
        """Return the function that finds the notes of one text, for `markup.parse`."""

        def note(key: str) -> Inline:
            if set(key) == {STAR}:
                return self._star(text, key)
            again = key.startswith(AGAIN)
            bare = key.removeprefix(AGAIN)
            if bare not in self.notes or (again and bare not in self.numbers):
                raise BadSkeleton((Problem(place_of_mark(text, key), _missing(bare, self.notes)),))
            return NoteAgain(self.numbers[bare]) if again else self._next(bare)

        return note

    def _star(self, text: str, key: str) -> Note:
        words = self.notes.get(key, SPONSORS_NOTE if key == STAR else None)
        if not isinstance(words, str):
            raise BadSkeleton((Problem(place_of_mark(text, key), _missing(key, self.notes)),))
        self.numbers[key] = 0
        return Note(markup.parse(self.fill(words), _no_mark(words)), key)

    def _next(self, key: str) -> Note:
        value = self.notes[key]
        self.given += 1
        self.numbers.setdefault(key, self.given)
        if isinstance(value, str):
            words = self.fill(value)
            self.before = reference.parse(words, self.before)
        else:
            words = reference.format(value, self.before)
            self.before = value
        return Note(markup.parse(words, _no_mark(value)))

    def unused(self) -> list[str]:
        """Return the keys that no mark has asked for."""
        return [key for key in self.notes if key not in self.numbers]


def _missing(key: str, known: Mapping[str, Fact]) -> str:
    hint = nearest(key, known) or f"; add “{key}: …” under “footnotes:”"
    return f"there is no footnote “{key}”{hint}"


def _no_mark(value: object) -> Callable[[str], Inline]:
    def note(key: str) -> Inline:
        raise BadSkeleton((Problem(place_of(value), f"a footnote cannot have a footnote: take “[^{key}]” out"),))

    return note


def place_of_mark(text: str, key: str) -> Place:
    """Find the place of a footnote mark in a text of the skeleton."""
    if not isinstance(text, Placed):
        return Place()
    lines = (text.raw or text).split("\n")
    for number, line in enumerate(lines):
        if (column := line.find(f"[^{key}]")) >= 0:
            shift = 0 if text.raw is not None else text.place.column - 1
            return Place(text.place.file, text.place.line + number, column + shift + 1)
    return text.place
