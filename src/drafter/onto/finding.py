"""The lines of a comparison, each with the paragraph of the Word file that it is printed in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from drafter.compare import Op, Piece
from drafter.errors import UnusableBase
from drafter.lines import TEXT
from drafter.model import Text
from drafter.onto.atoms import bare
from drafter.onto.base import Base
from drafter.onto.place import Place
from drafter.ooxml.names import w
from drafter.typeset import Printed
from drafter.writers.redline.lines import TrackedLine

Found = tuple[TrackedLine, Place]


@dataclass(frozen=True)
class Form:
    """What a new line takes its form from.

    Args:
        place: a paragraph of the file.
        line: what the old text has there; `None` where that is not known.
        style: the id of the style for the new line, if the paragraph is of another kind.
    """

    place: Place
    line: TrackedLine | None = None
    style: str = ""


IN_TABLE = ("organ", "symbol", "distribution", "date", "original")
"""The lines of the masthead table, which may stand in headers."""
_MOST = 3
"""So many lines may be one paragraph, with line ends in it: a title, or meeting and date at the end."""


class Finder:
    """Finds the paragraphs of a file in the order of its text.

    Args:
        base: the file.
    """

    def __init__(self, base: Base) -> None:
        self._base, self._places = base, base.places[base.main]
        self._position, self._first = -1, -1
        self._forms: dict[str, dict[int, TrackedLine]] = {}

    def places(self, lines: Iterable[TrackedLine]) -> Iterator[Found]:
        """Give the paragraph of each line that is in the file, and for a new line the one that it follows.

        A line that stays as it is need not be found.

        Raises:
            UnusableBase: a line that changes is not in the file.
        """
        rest = list(lines)
        while rest:
            line = rest.pop(0)
            if line.op is Op.INSERTED:
                yield line, self._places[max(self._position, 0)]
                continue
            taken = next((n for n in range(_MOST) if self._next(_joined(line, rest[:n]))), None)
            if taken is not None:
                joined, new = _joined(line, rest[:taken]), [one for one in rest[:taken] if one.op is Op.INSERTED]
                rest[:taken] = new
                self._forms.setdefault(line.style, {})[self._position] = joined
                yield joined, self._places[self._position]
            elif changes(line):
                raise UnusableBase(_MISSING.format(old_words(line.pieces)[:60]))

    def _next(self, line: TrackedLine) -> bool:
        """Go on to the next paragraph with the words of a line; a number before them may be automatic."""
        words, lead = old_words(line.pieces), "".join(part for op, part in line.lead if op is not Op.INSERTED)
        wanted = {bare(lead + words), bare(words)} - {""}
        found = (n for n in range(self._position + 1, len(self._places)) if self._places[n].words in wanted)
        position = next(found, None)
        if position is not None:
            self._position = position
            self._first = position if self._first < 0 else self._first
        return position is not None

    def named(self, words: str) -> list[Place]:
        """Find the paragraphs above the text that have just some words: a line of the masthead, a running head."""
        heads = [*self._base.headers, *self._places[: max(self._first, 0)]]
        return [place for place in heads if place.words == bare(words)]

    def like(self, name: str, after: Place) -> Form:
        """Give the form of a new line: the nearest paragraph of its kind before it, or any and the id of a style.

        Args:
            name: the kind of the line.
            after: the paragraph that it follows.
        """
        if found := self._forms.get(name):
            position = self._places.index(after)
            nearest = max((n for n in found if n <= position), default=min(found))
            return Form(self._places[nearest], found[nearest])
        for position, line in self._forms.get(TEXT, {}).items():
            return self.form(self._places[position], name, line)
        return self.form(after, name)

    def form(self, place: Place, name: str, line: TrackedLine | None = None) -> Form:
        """Give the form of a paragraph, but with a style of some name if the file has it."""
        return Form(place, line, self._base.styles.id(name) if name in self._base.styles else "")


_MISSING = (
    "“{}…” is not a paragraph of its own in this Word file, so changes cannot be written into it: "
    "write the redline without --on"
)


def changes(line: TrackedLine) -> bool:
    """Say whether anything of a line changes."""
    return (
        line.op is not Op.KEPT
        or any(op is not Op.KEPT for op, _ in line.lead)
        or any(piece.op is not Op.KEPT or piece.within for piece in line.pieces)
    )


def old_words(pieces: Iterable[Piece]) -> str:
    """Give the words of the old side, without notes."""
    return "".join(piece.words for piece in pieces if piece.op is not Op.INSERTED)


def _joined(line: TrackedLine, more: list[TrackedLine]) -> TrackedLine:
    """Put the old lines that follow to a line, as one paragraph with line ends has them."""
    old = [one for one in more if one.op is not Op.INSERTED]
    if not old:
        return line
    op = line.op if all(one.op is line.op for one in old) else Op.KEPT
    pieces = (*line.pieces, *(piece for one in old for piece in (*_lead_pieces(one), *one.pieces)))
    return replace(line, op=op, pieces=pieces)


def _lead_pieces(line: TrackedLine) -> Iterator[Piece]:
    """Give what stands before the words of a line as words; tabs are none."""
    yield from (Piece(op, Printed(Text(words), words)) for op, words in line.lead if bare(words))


def starts_with_tab(place: Place) -> bool:
    """Say whether the words of a paragraph begin with a tab."""
    first = next((atom.content for atom in place.atoms if atom.words), None)
    return first is not None and first.tag == w("tab")
