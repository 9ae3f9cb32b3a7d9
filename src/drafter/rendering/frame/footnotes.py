"""The footnotes of a skeleton at their marks: in reading order, each with the one before it for `Ibid.`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from drafter.language.facts import reference
from drafter.language.facts.parts import PrintedPart
from drafter.model.errors import BadSkeleton
from drafter.model.nearest import nearest
from drafter.model.problems import Place, Problem
from drafter.model.resolution import Note, NoteAgain
from drafter.rendering.frame import asking_parts
from drafter.rendering.frame.sponsors import SPONSORS_NOTE
from drafter.rendering.traces import traced, traced_inlines
from drafter.rendering.traces.origins import Computed, What
from drafter.rendering.traces.traced import Traced
from drafter.rendering.traces.traced_inlines import TracedInline, TracedInlines, TracedNoteOf
from drafter.skeleton.placed import place_of
from drafter.skeleton.records import STAR, Fact

AGAIN = "again:"
"""Before a key: a second mark for a note given before, as older texts have it."""


USUAL: Mapping[str, Sequence[PrintedPart]] = MappingProxyType({STAR: (PrintedPart(SPONSORS_NOTE),)})
"""The notes on the sponsors of a plenary draft."""


class Footnotes:
    """Gives the notes of a skeleton one after the other, as their marks are met.

    Args:
        notes: the footnotes of the skeleton.
        fill: fills a text with facts.
        own: the star notes that the sponsors line has by itself; a note of the skeleton comes before them.
    """

    def __init__(
        self, notes: Mapping[str, Fact], fill: Callable[[str], Traced], own: Mapping[str, Sequence[PrintedPart]] = USUAL
    ) -> None:
        self.notes, self.fill, self.own = notes, fill, own
        self.before: Mapping[str, str] | None = None
        self.numbers: dict[str, int] = {}
        self.given = 0

    def at(self, text: Traced) -> TracedNoteOf:
        """Return the function that finds the notes of one text, for `traced_inlines.read`."""

        def note(key: str, offset: int) -> TracedInline:
            if set(key) == {STAR}:
                return self._star(traced.place(text, offset), key)
            again = key.startswith(AGAIN)
            bare = key.removeprefix(AGAIN)
            if bare not in self.notes or (again and bare not in self.numbers):
                raise BadSkeleton((Problem(traced.place(text, offset), _missing(bare, self.notes)),))
            return TracedInline(NoteAgain(self.numbers[bare])) if again else _note(self._next(bare))

        return note

    def _star(self, place: Place, key: str) -> TracedInline:
        if key not in self.notes and key in self.own:
            return self._own(key)
        words = self.notes.get(key)
        if not isinstance(words, str):
            raise BadSkeleton((Problem(place, _missing(key, self.notes)),))
        self.numbers[key] = 0
        return _note(traced_inlines.read(self.fill(words), _no_mark(words)), key)

    def _own(self, key: str) -> TracedInline:
        self.numbers[key] = 0
        source = Computed(0, 0, What.MASTHEAD)
        words = asking_parts.line(self.own[key], self.fill, source)
        return _note(traced_inlines.read(words, _no_mark("")), key)

    def _next(self, key: str) -> TracedInlines:
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
        return traced_inlines.read(words, _no_mark(value))

    def unused(self) -> list[str]:
        """Return the keys that no mark has asked for."""
        return [key for key in self.notes if key not in self.numbers]


def _note(pieces: TracedInlines, mark: str = "") -> TracedInline:
    return TracedInline(Note(traced_inlines.inlines(pieces), mark), note=traced_inlines.trace(pieces))


def _missing(key: str, known: Mapping[str, Fact]) -> str:
    hint = nearest(key, known) or f"; add “{key}: …” under “footnotes:”"
    return f"there is no footnote “{key}”{hint}"


def _no_mark(value: object) -> TracedNoteOf:
    def note(key: str, offset: int) -> TracedInline:
        raise BadSkeleton((Problem(place_of(value), f"a footnote cannot have a footnote: take “[^{key}]” out"),))

    return note
