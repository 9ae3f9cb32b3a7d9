"""What a comparison finds, in one frozen form that the Word file, the terminal, the page and the list all share.

A comparison goes through both resolutions at once, unit by unit. It holds all words of both, so either resolution
can be made of it: `Comparison.old` and `Comparison.new`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import field, replace
from enum import StrEnum
from functools import cached_property
from typing import NamedTuple

from drafter.compare.units import Rows, Shape, Unit, assemble
from drafter.language.typography import PrintedInline
from drafter.model.record import record
from drafter.model.resolution import Enacting, Inline, Inlines, Note, NoteAgain, Resolution, merged


class Op(StrEnum):
    """What became of something."""

    KEPT = "kept"
    DELETED = "deleted"
    INSERTED = "inserted"


_INVERSE = {Op.KEPT: Op.KEPT, Op.DELETED: Op.INSERTED, Op.INSERTED: Op.DELETED}


@record(frozen=True, slots=True)
class ComparedWords:
    """Words of one look that are kept, deleted or inserted.

    Args:
        op: what became of them.
        printed: the words; in a kept note that is edited, the new note.
        within: what changed inside a kept note; empty when nothing did.
        reasons: why the words came in, as far as it is known; see `explained`.
        moved: whether they stand in the other text too, at another place.
    """

    op: Op
    printed: PrintedInline
    within: ComparedText = ()
    reasons: tuple[str, ...] = field(default=(), compare=False)
    moved: bool = field(default=False, compare=False)

    @property
    def words(self) -> str:
        """The plain words, or the number of a mark that is repeated; a note has its words in itself."""
        match self.printed.inline:
            case Note():
                return ""
            case NoteAgain(number):
                return str(number)
            case inline:
                return inline.words


ComparedText = tuple[ComparedWords, ...]


class Row(NamedTuple):
    """A row of a table: what became of it, and of the words in each cell."""

    op: Op
    cells: tuple[ComparedText, ...]


class ChangeKind(StrEnum):
    """How much a unit changed; technical means only in dates, sessions, numbers and references."""

    VERBATIM = "verbatim"
    TECHNICAL = "technical"
    SUBSTANTIVE = "substantive"
    NEW = "new"
    DELETED = "deleted"


class Move(NamedTuple):
    """Where a paragraph that moved stands in the other text.

    Args:
        number: its number among all that moved.
        place: what people call it in the other text.
        kind: how much its words changed.
        pieces: its words, those of both texts.
    """

    number: int
    place: str
    kind: ChangeKind
    pieces: ComparedText

    def at(self, side: Op) -> ComparedText:
        """Return the words at the place where they are deleted, or where they are inserted; a note is not moved.

        Args:
            side: deleted or inserted.
        """
        return tuple(_moved(piece, side) for piece in self.pieces if piece.op in (side, Op.KEPT))


@record(frozen=True, slots=True)
class Change:
    """A unit of the old resolution, the new one or both, and what became of its words.

    Args:
        kind: how much it changed.
        shapes: what it is in the old and in the new resolution, apart from its words; the same where it is only in one.
        places: what people call it in the old and in the new resolution ("PP 3", "OP 4 (a)"); empty where it is not.
        labels: the number or letter that is printed before it in the old and in the new resolution.
        pieces: its words.
        rows: its rows, for a table.
        move: where it stands in the other text, if it was taken out here and put in there.
    """

    kind: ChangeKind
    shapes: tuple[Shape, Shape]
    places: tuple[str, str]
    labels: tuple[str, str]
    pieces: ComparedText = ()
    rows: tuple[Row, ...] = ()
    move: Move | None = None

    @property
    def op(self) -> Op:
        """What became of the unit as a whole."""
        return {ChangeKind.NEW: Op.INSERTED, ChangeKind.DELETED: Op.DELETED}.get(self.kind, Op.KEPT)

    @property
    def shape(self) -> Shape:
        """What it is in the new resolution, or in the old one if it is not in the new."""
        return self.shapes[1]

    @property
    def place(self) -> str:
        """What it is called in the new resolution, or in the old one if it is not in the new."""
        return self.places[1] or self.places[0]

    @property
    def moved_away(self) -> bool:
        """Whether it is this paragraph's old place, and the new one is elsewhere."""
        return self.move is not None and self.op is Op.DELETED

    @property
    def degree(self) -> ChangeKind:
        """How much its words changed, wherever it stands."""
        return self.move.kind if self.move else self.kind

    @property
    def ways(self) -> tuple[str, str]:
        """What it is called in the old and in the new resolution, also where it moved."""
        old, new = self.places
        other = self.move.place if self.move else ""
        return old or other, new or other

    @property
    def differs(self) -> bool:
        """Whether anything of it changed, its number included."""
        return (
            self.kind is not ChangeKind.VERBATIM or self.labels[0] != self.labels[1] or self.shapes[0] != self.shapes[1]
        )

    def old(self) -> Unit | None:
        """Return the unit as the old resolution has it; `None` if it is inserted."""
        return self._side(Op.INSERTED, 0)

    def new(self) -> Unit | None:
        """Return the unit as the new resolution has it; `None` if it is deleted."""
        return self._side(Op.DELETED, 1)

    def _side(self, without: Op, side: int) -> Unit | None:
        if self.op is without:
            return None
        words = inlines(self.pieces, without)
        return Unit(self.shapes[side], self.labels[side], words, _rows(self.rows, without), self.places[side])

    def inverse(self) -> Change:
        """Return the change from the new resolution to the old one."""
        kind = {ChangeKind.NEW: ChangeKind.DELETED, ChangeKind.DELETED: ChangeKind.NEW}.get(self.kind, self.kind)
        rows = tuple(Row(_INVERSE[row.op], tuple(map(_inverse, row.cells))) for row in self.rows)
        shapes, places, labels = self.shapes[::-1], self.places[::-1], self.labels[::-1]
        move = self.move._replace(pieces=_inverse(self.move.pieces)) if self.move else None
        return Change(kind, shapes, places, labels, _inverse(self.pieces), rows, move)


@record(frozen=True)
class Comparison:
    """Two resolutions side by side, from the first line of the masthead to the end of the last annex."""

    changes: tuple[Change, ...]

    @cached_property
    def old(self) -> Resolution:
        """The old resolution, made of what is kept and deleted."""
        return assemble(unit for change in self.changes if (unit := change.old()))

    @cached_property
    def new(self) -> Resolution:
        """The new resolution, made of what is kept and inserted."""
        return assemble(unit for change in self.changes if (unit := change.new()))

    @property
    def paragraphs(self) -> tuple[Change, ...]:
        """The paragraphs, headings and tables, each once; not masthead, title, enacting words and closing."""
        return tuple(c for c in self.changes if not isinstance(c.shape, str | Enacting) and not c.moved_away)

    @property
    def differs(self) -> bool:
        """Whether there is any difference."""
        return any(change.differs for change in self.changes)

    def inverse(self) -> Comparison:
        """Return the comparison of the new resolution with the old one."""
        return Comparison(tuple(change.inverse() for change in self.changes))


def inlines(pieces: ComparedText, without: Op) -> Inlines:
    """Return one side of pieces: all without those inserted (the old side), or without those deleted (the new side)."""
    return merged(tuple(_inline(piece, without) for piece in pieces if piece.op is not without))


def _inline(piece: ComparedWords, without: Op) -> Inline:
    inline = piece.printed.inline
    if isinstance(inline, Note) and piece.within:
        return replace(inline, inlines=inlines(piece.within, without))
    return inline


def _moved(piece: ComparedWords, side: Op) -> ComparedWords:
    printed = _turned(piece) if side is Op.DELETED else piece.printed
    is_note = isinstance(printed.inline, Note | NoteAgain)
    return ComparedWords(side, printed, moved=piece.op is Op.KEPT and not is_note)


def _inverse(pieces: ComparedText) -> ComparedText:
    return tuple(ComparedWords(_INVERSE[p.op], _turned(p), _inverse(p.within)) for p in pieces)


def _turned(piece: ComparedWords) -> PrintedInline:
    """Return an edited note as it was, which is what it becomes in the inverse."""
    return replace(piece.printed, inline=_inline(piece, Op.INSERTED)) if piece.within else piece.printed


def _rows(rows: Iterable[Row], without: Op) -> Rows:
    return tuple(tuple(inlines(cell, without) for cell in row.cells) for row in rows if row.op is not without)
