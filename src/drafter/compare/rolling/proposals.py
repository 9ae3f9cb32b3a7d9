"""The proposals paragraph by paragraph: what the draft has, what somebody would have in its place, and who."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from drafter.compare import change_of
from drafter.compare.changes import ComparedText, ComparedWords, Op, Row
from drafter.compare.rolling.excerpts import excerpt, excerpt_beside
from drafter.compare.rolling.moved import moved_units
from drafter.compare.rolling.pieces import OURS
from drafter.compare.rolling.text import RollingText, RollingUnit
from drafter.compare.units import Unit
from drafter.compare.words import whole
from drafter.language.typography import PrintedInline
from drafter.model.resolution import Enacting, Table, Text


class ProposedForm(NamedTuple):
    """What several sides would have in the place of a paragraph.

    Args:
        names: the sides.
        pieces: the words that are put in and taken out, with those around them.
        said: what becomes of the whole paragraph, where something does: "new", "deleted", "moved to after OP 4".
    """

    names: tuple[str, ...]
    pieces: ComparedText
    said: str = ""


class ProposalRow(NamedTuple):
    """A paragraph and what is proposed about it.

    Args:
        place: what people call it.
        text: the words of the draft around what is proposed; none for a new paragraph.
        proposals: the proposals, those of the first side first.
        unit: its number in the rolling text; `None` for the title and a line of the masthead.
    """

    place: str
    text: ComparedText
    proposals: tuple[ProposedForm, ...]
    unit: int | None = None


def proposal_rows(text: RollingText) -> Iterator[ProposalRow]:
    """Yield paragraphs in the order of the rolling text, with the words around the proposals.

    Args:
        text: the rolling text.
    """
    for unit in text.frame:
        if text.makers(unit):
            yield _row(unit, tuple(_proposals(text, unit, "")))
    several = (*text.body, *text.annexes)
    moves = _Moves(text.sides, several)
    for number, unit in enumerate(several):
        own = unit.forms.get(OURS)
        if own is None or not isinstance(own.shape, Table | Enacting) or text.makers(unit):
            yield _row(unit, tuple(_proposals(text, unit, moves, number)), number)


def _row(unit: RollingUnit, proposals: tuple[ProposedForm, ...], number: int | None = None) -> ProposalRow:
    """Return a row without the words that nobody changes; where somebody only remarks, all words are there."""
    own = unit.forms.get(OURS)
    text = whole(own.inlines if own else (), Op.KEPT)
    if proposals:
        text = excerpt_beside(text, [one.pieces for one in proposals])
    return ProposalRow(unit.place, text, tuple(map(_shortened, proposals)), number)


def _shortened(one: ProposedForm) -> ProposedForm:
    """Leave out what nobody changes; of a paragraph that goes or moves away, all: its words stand beside it."""
    goes = bool(one.said) and all(piece.op is Op.DELETED for piece in one.pieces)
    return one._replace(pieces=() if goes else excerpt(one.pieces))


def _proposals(text: RollingText, unit: RollingUnit, moves: object, number: int = -1) -> Iterator[ProposedForm]:
    own = unit.forms.get(OURS)
    groups: dict[tuple[Unit | None, str], list[str]] = {}
    for side in text.makers(unit):
        said = moves.said(side, number) if isinstance(moves, _Moves) else ""
        groups.setdefault((unit.forms.get(side), said), []).append(side)
    for (form, said), names in groups.items():
        said = said or _said(own, form)
        change = change_of(own, form)
        yield ProposedForm(tuple(names), tuple(_in_rows(change.rows)) if change.rows else change.pieces, said)


def _said(own: Unit | None, form: Unit | None) -> str:
    """Say what becomes of a whole paragraph, or of the label of a section or an annex."""
    if own is None or form is None:
        return "deleted" if own else "new"
    if own.label == form.label:
        return ""
    return f"label “{form.label}”, not “{own.label}”" if form.label else f"without its label “{own.label}”"


def _in_rows(rows: Iterable[Row]) -> Iterator[ComparedWords]:
    """Yield the words of the rows that changed, cell by cell."""
    for number, row in enumerate(row for row in rows if _differs(row)):
        for n, cell in enumerate(row.cells):
            yield from [_parted(" | " if n else "; ")] if n or number else ()
            yield from cell


def _differs(row: Row) -> bool:
    return any(piece.op is not Op.KEPT or piece.within for cell in row.cells for piece in cell)


def _parted(words: str) -> ComparedWords:
    return ComparedWords(Op.KEPT, PrintedInline(Text(words), words))


class _Moves:
    """What a side takes out in one place and has in another."""

    def __init__(self, sides: Sequence[str], several: Sequence[RollingUnit]) -> None:
        self._said: dict[tuple[str, int], str] = {}
        for side, old, new in moved_units(sides, several):
            after = several[new - 1].place if new else "the beginning"
            self._said[side, new] = f"moved here from {several[old].place}"
            self._said[side, old] = f"moved to after {after}"

    def said(self, side: str, number: int) -> str:
        return self._said.get((side, number), "")
