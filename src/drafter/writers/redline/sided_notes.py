"""The notes of texts that stand in one story: each text counts its own, and two marks at one place are parted."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from typing import Generic, TypeVar

from drafter.compare.tokens import PrintedPiece
from drafter.language.typography import PrintedInline
from drafter.model.resolution import Note, NoteAgain, Text

TextName = TypeVar("TextName", bound=Hashable)

COMMA = PrintedInline(Text(", "), ", ")
"""What parts two marks at one place; it belongs to no text."""


class SidedNotes(Generic[TextName]):
    """Knows which number of the story each note of each text has.

    Args:
        repeated: the numbers of the notes whose marks are repeated, in each text that has any.
        sides: the texts.

    >>> notes = SidedNotes({"new": frozenset((1,))}, ("old", "new"))
    >>> notes.count(("old",), 1)
    >>> notes.count(("old", "new"), 2)
    >>> notes.is_repeated(2), notes.targets(("old", "new"), 1)
    (True, {1: ['old'], 2: ['new']})
    """

    def __init__(self, repeated: Mapping[TextName, frozenset[int]], sides: Iterable[TextName]) -> None:
        self._repeated, self._numbers = repeated, {side: list[int]() for side in sides}

    def count(self, sides: Iterable[TextName], number: int) -> None:
        """Count a note; nothing is returned.

        Args:
            sides: the texts that have it.
            number: its number in the story.
        """
        for side in sides:
            self._numbers[side].append(number)

    def is_repeated(self, number: int) -> bool:
        """Return whether a text repeats the mark of the note that was counted last."""
        return any(
            number in numbers[-1:] and len(numbers) in self._repeated.get(side, ())
            for side, numbers in self._numbers.items()
        )

    def targets(self, sides: Iterable[TextName], number: int) -> dict[int, list[TextName]]:
        """Return which notes of the story a number means, 0 where a text has no such note, and to which texts.

        Args:
            sides: the texts that repeat a mark.
            number: the number of the note in those texts.
        """
        found: dict[int, list[TextName]] = {}
        for side in sides:
            numbers = self._numbers[side]
            found.setdefault(numbers[number - 1] if 0 < number <= len(numbers) else 0, []).append(side)
        return found


def with_commas(
    pieces: Iterable[PrintedPiece],
    sides: Callable[[PrintedPiece], Iterable[TextName]],
    comma: Callable[[Sequence[TextName]], PrintedPiece],
) -> Iterator[PrintedPiece]:
    """Yield pieces, with a comma between two marks at one place in each text where they meet.

    Args:
        pieces: the pieces of a story.
        sides: gives the texts that have a piece.
        comma: makes the comma for those texts.
    """
    last: dict[TextName, bool] = {}
    for piece in pieces:
        own = list(sides(piece))
        mark = isinstance(piece.printed.inline, Note | NoteAgain)
        if meeting := [side for side in own if mark and last.get(side)]:
            yield comma(meeting)
        last |= dict.fromkeys(own, mark)
        yield piece
