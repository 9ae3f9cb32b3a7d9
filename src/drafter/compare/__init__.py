"""Two resolutions and where they differ: by unit, then by word."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from drafter.compare.align import align
from drafter.compare.changes import Change, ChangeKind, ComparedText, ComparedWords, Comparison, Move, Op, Row
from drafter.compare.classification import kind_of
from drafter.compare.difference import first_difference, spelled
from drafter.compare.explained import NO_REASONS, Reason, Reasons, explained
from drafter.compare.moves import with_moves
from drafter.compare.pairs import paired
from drafter.compare.units import Rows, Unit, units
from drafter.compare.words import compare_words, whole
from drafter.model.resolution import Inlines, Paragraph, Part, Resolution, plain

__all__ = [
    "NO_REASONS", "Change", "ChangeKind", "ComparedText", "ComparedWords", "Comparison", "Move", "Op", "Reason",
    "Reasons", "Row", "compare", "compare_words", "explained", "first_difference", "spelled", "whole",
]  # fmt: skip


@lru_cache(maxsize=4)
def compare(old: Resolution, new: Resolution) -> Comparison:
    """Compare two resolutions.

    Paragraphs are paired in their order; what moved is deleted and inserted, and either place tells of the other one.
    Inside a pair the words are compared.
    Words, italics, bold type, links and notes count, and so do numbers and letters before paragraphs.

    Args:
        old: a resolution with merged inlines, as readers and `render` give it.
        new: another one.

    >>> from drafter.model.resolution import Masthead, Text
    >>> old, new = (Resolution(Masthead(session=f"{n} session"), (Text("Peace"),), ()) for n in ("First", "Second"))
    >>> [(change.place, change.kind.value) for change in compare(old, new).changes]
    [('organ', 'verbatim'), ('session', 'technical'), ('title', 'verbatim')]
    >>> compare(old, new).new == new
    True
    """
    left, right = list(units(old)), list(units(new))
    pairs = paired(left, right)
    changes = [change_of(None if i is None else left[i], None if j is None else right[j]) for i, j in pairs]
    return Comparison(with_moves(changes))


def change_of(old: Unit | None, new: Unit | None) -> Change:
    """Return what became of one unit.

    Args:
        old: the unit in the old resolution; `None` where it is not.
        new: the unit in the new one.

    Raises:
        ValueError: it is in neither.

    >>> from drafter.model.resolution import Part, Text
    >>> one = Unit(Paragraph((), Part.PLAIN), "", (Text("Peace"),), (), "para. 1")
    >>> change_of(one, None).kind.value
    'deleted'
    """
    match old, new:
        case Unit(), Unit():
            return _both(old, new)
        case Unit(), None:
            return _whole(old, Op.DELETED, (old.place, ""), (old.label, ""))
        case None, Unit():
            return _whole(new, Op.INSERTED, ("", new.place), ("", new.label))
    raise ValueError("a pair has at least one side")


def _both(old: Unit, new: Unit) -> Change:
    pieces, rows = compare_words(old.inlines, new.inlines), tuple(_rows(old.rows, new.rows))
    kind = kind_of(pieces, rows) if _part(old) is _part(new) else ChangeKind.SUBSTANTIVE
    return Change(kind, (old.shape, new.shape), (old.place, new.place), (old.label, new.label), pieces, rows)


def _whole(unit: Unit, op: Op, places: tuple[str, str], labels: tuple[str, str]) -> Change:
    kind = ChangeKind.DELETED if op is Op.DELETED else ChangeKind.NEW
    rows = tuple(_row(row, op) for row in unit.rows)
    return Change(kind, (unit.shape, unit.shape), places, labels, whole(unit.inlines, op), rows)


def _part(unit: Unit) -> Part | None:
    return unit.shape.part if isinstance(unit.shape, Paragraph) else None


def _rows(old: Rows, new: Rows) -> list[Row]:
    rows = []
    for i, j in align(old, new, row_likeness):
        if i is not None and j is not None:
            rows.append(Row(Op.KEPT, tuple(map(compare_words, old[i], new[j]))))
        elif i is not None:
            rows.append(_row(old[i], Op.DELETED))
        elif j is not None:
            rows.append(_row(new[j], Op.INSERTED))
    return rows


def _row(cells: Sequence[Inlines], op: Op) -> Row:
    return Row(op, tuple(whole(cell, op) for cell in cells))


def row_likeness(one: Sequence[Inlines], other: Sequence[Inlines]) -> float:
    """Return the share of cells that are equal; rows of another width are not alike."""
    if len(one) != len(other):
        return 0.0
    equal = sum(plain(a) == plain(b) for a, b in zip(one, other, strict=True))
    return equal / len(one) if one else 1.0
