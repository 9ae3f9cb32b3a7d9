"""What a page description has set for the letters that follow: where, how large, how far apart, in white or not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from drafter.readers.pdf.fonts import Font
from drafter.readers.pdf.matrix import IDENTITY, Matrix, number
from drafter.readers.pdf.operators import Operand


@dataclass(slots=True)
class GraphicsState:
    """The state in which a page is drawn; the names are those of the format.

    Args:
        matrix: from the places of the description to those of the page.
        font: the font; none until one is named.
        size: its size.
        character_space, word_space: what is added after each letter, and after each space.
        scale: how wide letters are set; 1 as the font has them.
        leading: from line to line.
        rise: how high letters stand above the line.
        white: whether they are printed in white.
    """

    matrix: Matrix = IDENTITY
    font: Font | None = None
    size: float = 0.0
    character_space: float = 0.0
    word_space: float = 0.0
    scale: float = 1.0
    leading: float = 0.0
    rise: float = 0.0
    white: bool = False

    def copy(self) -> GraphicsState:
        """Return a state of the same values, to come back to."""
        return GraphicsState(*(getattr(self, name) for name in self.__slots__))


StateChange = Callable[[GraphicsState, list[Operand]], None]
"""What an operator does to the state."""


def _set(name: str, factor: float = 1.0) -> StateChange:
    def change(state: GraphicsState, operands: list[Operand]) -> None:
        setattr(state, name, number(operands[-1]) * factor if operands else 0.0)

    return change


def _fill(parts: int, white: float) -> StateChange:
    """Return what a colour does that has so many parts, all of one value where it is white."""

    def change(state: GraphicsState, operands: list[Operand]) -> None:
        state.white = len(operands) == parts and all(number(one) == white for one in operands)

    return change


CHANGES: dict[str, StateChange] = {
    "Tc": _set("character_space"), "Tw": _set("word_space"), "Tz": _set("scale", 0.01), "TL": _set("leading"),
    "Ts": _set("rise"),
    "g": _fill(1, 1.0), "rg": _fill(3, 1.0), "k": _fill(4, 0.0), "sc": _fill(3, 1.0), "scn": _fill(3, 1.0),
    "cs": _fill(0, -1.0),
}  # fmt: skip
"""The operators that change one value of the state, each with what it does."""
