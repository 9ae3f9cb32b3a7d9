"""How wide the letters of Times New Roman are, and of the fonts that are made to its measure (Liberation Serif, Tinos).

`data/letters.txt` has a line for letters of the same widths: upright, italic, bold, bold and italic; then the letters.
`data/kerning.txt` has the pairs that stand nearer to each other, or farther apart: the face, by how much, the pairs;
`␣` is a space. Both count in units of which 2,048 are the size of the type.
"""

from __future__ import annotations

from functools import cache
from unicodedata import normalize

from drafter.language import data

RAISED = 0.65
"""The size of raised letters as a share of the others'. Measured on the marks of notes in printed resolutions."""
_UNITS = 2048
_SPACES = " \u00a0"
_SPACE = 512
_FACES = ("upright", "italic", "bold", "bold-italic")


def width(letter: str, italic: bool = False, bold: bool = False) -> float | None:
    """Return the width of a letter as a share of the size of the type; `None` for letters of other scripts.

    >>> width("i"), width("w", italic=True), width("ж")
    (0.27783203125, 0.6669921875, None)
    >>> round(width("ᵃ"), 2)
    0.29
    """
    found = _widths().get(letter)
    if found is None and "\u1d43" <= letter <= "\u1dbf" and (low := normalize("NFKC", letter)) != letter:
        return None if (share := width(low, italic, bold)) is None else share * RAISED
    return None if found is None else found[_face(italic, bold)] / _UNITS


def kerning(first: str, second: str, italic: bool = False, bold: bool = False) -> float:
    """Return by how much two letters stand farther apart than their widths say, as a share of the size of the type.

    >>> kerning("W", "e"), kerning("e", "W")
    (-0.080078125, 0.0)
    """
    pair = (first + second).replace("\u00a0", " ")
    return _pairs()[_face(italic, bold)].get(pair, 0) / _UNITS


def _face(italic: bool, bold: bool) -> int:
    return 2 * bold + italic


@cache
def _widths() -> dict[str, tuple[int, ...]]:
    rows = (row.split(" ", 4) for row in _lines("letters.txt"))
    widths = {letter: tuple(map(int, row[:4])) for row in rows for letter in row[4]}
    return widths | dict.fromkeys(_SPACES, (_SPACE,) * 4)


@cache
def _pairs() -> tuple[dict[str, int], ...]:
    pairs: dict[str, dict[str, int]] = {face: {} for face in _FACES}
    for face, amount, *found in (row.split() for row in _lines("kerning.txt")):
        pairs[face] |= {pair.replace("␣", " "): int(amount) for pair in found}
    return tuple(pairs.values())


def _lines(name: str) -> list[str]:
    return data.text(name).splitlines()
