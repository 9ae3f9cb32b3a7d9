"""The paragraphs of a rolling text that a side moves: where, and under which name Word knows both places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from drafter.compare import Op
from drafter.compare.rolling import RollingUnit
from drafter.compare.rolling.moved import moved_alone
from drafter.writers.rolling.lines import LineEnd, RollingLine


class MovedPlace(NamedTuple):
    """A place from which or to which a paragraph moves.

    Args:
        op: whether it moves away from here (deleted) or to here (inserted).
        by: who moves it.
        name: a name that only its other place has, too.
    """

    op: Op
    by: str
    name: str


def moved_places(
    sides: Sequence[str], several: Sequence[RollingUnit], lines: Sequence[RollingLine], ends: Sequence[LineEnd]
) -> dict[int, MovedPlace]:
    """Return the places of what moves, by the number of the paragraph.

    A paragraph whose end belongs to another one stays deleted and inserted, at both places.

    Args:
        sides: the delegations.
        several: the paragraphs of the body, or of the annexes.
        lines: their lines.
        ends: whose the ends of the lines are.
    """
    first = lines[0].unit if lines else 0
    counted = Counter(line.unit for line in lines)
    whole = {
        line.unit
        for line, end in zip(lines, ends, strict=True)
        if counted[line.unit] == 1 and end == LineEnd(line.sides)
    }
    found: dict[int, MovedPlace] = {}
    for number, one in enumerate(moved_alone(sides, several), 1):
        old, new = one.old + first, one.new + first
        if {old, new} <= whole:
            name = f"move{first}_{number}"
            found[old] = MovedPlace(Op.DELETED, one.side, name)
            found[new] = MovedPlace(Op.INSERTED, one.side, name)
    return found
