"""Paragraphs that a side takes out in one place of a rolling text and has in another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.compare import change_of
from drafter.compare.changes import Op
from drafter.compare.moves import with_moves
from drafter.compare.rolling.pieces import OURS
from drafter.compare.rolling.text import RollingUnit
from drafter.compare.tokens import words
from drafter.compare.units import Unit
from drafter.model.resolution import Paragraph, plain


class MovedUnit(NamedTuple):
    """A paragraph that moved.

    Args:
        side: who moves it.
        old, new: its numbers in the rolling text.
    """

    side: str
    old: int
    new: int


def moved_units(sides: Sequence[str], several: Sequence[RollingUnit]) -> Iterator[MovedUnit]:
    """Yield what each side moves: as redlines find it, and equal paragraphs.

    Args:
        sides: the sides.
        several: the paragraphs.
    """
    for side in sides:
        own = [n for n, unit in enumerate(several) if OURS in unit.forms or side in unit.forms]
        forms = [(several[n].forms.get(OURS), several[n].forms.get(side)) for n in own]
        places: dict[object, dict[bool, int]] = {}
        for n, change in zip(own, with_moves([change_of(*both) for both in forms]), strict=True):
            if change.op is not Op.KEPT:
                key = change.move.number if change.move else _words_of(change.old() or change.new())
                places.setdefault(key, {})[change.op is Op.INSERTED] = n
        yield from (MovedUnit(side, both[False], both[True]) for both in places.values() if len(both) > 1)


def moved_alone(sides: Sequence[str], several: Sequence[RollingUnit]) -> Iterator[MovedUnit]:
    """Yield what one side alone moves as it stands: all others keep it in its old place, with its words.

    Args:
        sides: the sides.
        several: the paragraphs of the body, or of the annexes.
    """
    everybody = {OURS, *sides}
    for one in moved_units(sides, several):
        old, new = several[one.old].forms, several[one.new].forms
        alone = old.keys() == everybody - {one.side} and new.keys() == {one.side}
        if alone and isinstance(old[OURS].shape, Paragraph) and old[OURS].inlines == new[one.side].inlines:
            yield one


def _words_of(unit: Unit | None) -> tuple[str, ...]:
    return tuple(word for _, word in words(plain(unit.inlines)) if word.isalnum()) if unit else ()
