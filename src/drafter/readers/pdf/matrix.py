"""The plane geometry of PDF: how six numbers move, stretch and turn what is drawn."""

from __future__ import annotations

from typing import Any

Matrix = tuple[float, float, float, float, float, float]
IDENTITY: Matrix = (1, 0, 0, 1, 0, 0)
Edges = tuple[float, float, float, float]
"""Left, upper, right and lower edge of what is seen of a page, from its upper left corner."""
EVERYWHERE: Edges = (float("-inf"), float("-inf"), float("inf"), float("inf"))
_TILTED = 0.2
"""How far a line may rise or fall in its own length, as on a page that was scanned."""


def number(value: Any) -> float:
    """Return an operand as a number, 0 when it is none."""
    return float(value) if isinstance(value, int | float) else 0.0


def matrix(operands: list[Any]) -> Matrix:
    """Make a matrix of the last six operands."""
    a, b, c, d, e, f = (number(value) for value in operands[-6:])
    return a, b, c, d, e, f


def times(m: Matrix, n: Matrix) -> Matrix:
    """Do one after the other.

    >>> times((1, 0, 0, 1, 5, 0), (2, 0, 0, 2, 0, 0))
    (2, 0, 0, 2, 10, 0)
    """
    return (
        m[0] * n[0] + m[1] * n[2],
        m[0] * n[1] + m[1] * n[3],
        m[2] * n[0] + m[3] * n[2],
        m[2] * n[1] + m[3] * n[3],
        m[4] * n[0] + m[5] * n[2] + n[4],
        m[4] * n[1] + m[5] * n[3] + n[5],
    )


def point(at: Matrix, x: float, y: float) -> tuple[float, float]:
    """Return the place where a point comes to stand."""
    return at[0] * x + at[2] * y + at[4], at[1] * x + at[3] * y + at[5]


SLANTED = 45
"""The direction of words that are printed along no edge of the page, such as "DRAFT" across it."""


def direction(at: Matrix, forward: float) -> int:
    """Return the degrees by which a page is to be turned clockwise to read what is printed there; `SLANTED` for none.

    Args:
        at: how what is printed is turned.
        forward: on which side of a letter the next one stands: below nought where letters go to the left.

    >>> [direction(at, 12.0) for at in ((1, 0, 0, 1, 0, 0), (0, 1, -1, 0, 0, 0), (1, 1, -1, 1, 0, 0))]
    [0, 90, 45]
    """
    along, up = (value * (-1 if forward < 0 else 1) for value in at[:2])
    if abs(up) <= _TILTED * abs(along):
        return 0 if along > 0 else 180
    if abs(along) <= _TILTED * abs(up):
        return 90 if up > 0 else 270
    return SLANTED


def looked_at(rotation: int, left: float, bottom: float, right: float, top: float) -> tuple[Matrix, float]:
    """Return how a page is turned and moved to be looked at, and how high it is then.

    Args:
        rotation: degrees clockwise, a multiple of 90.
        left: left edge of the page, in points; the other edges likewise.
        bottom: lower edge.
        right: right edge.
        top: upper edge.

    >>> point(looked_at(90, 0, 0, 600, 800)[0], 600, 0), looked_at(90, 0, 0, 600, 800)[1]
    ((0, 0), 600)
    """
    match rotation % 360:
        case 90:
            return (0, -1, 1, 0, -bottom, right), right - left
        case 180:
            return (-1, 0, 0, -1, right, top), top - bottom
        case 270:
            return (0, 1, -1, 0, top, -left), right - left
        case _:
            return (1, 0, 0, 1, -left, -bottom), top - bottom


def edges(base: Matrix, height: float, box: Edges) -> Edges:
    """Return the edges of a box of a page, as the page is looked at.

    Args:
        base: how the page is turned and moved.
        height: how high it is then.
        box: its left, lower, right and upper edge, as the file has them.

    >>> edges(IDENTITY, 800, (50, 100, 550, 700))
    (50, 100, 550, 700)
    """
    corners = point(base, *box[:2]), point(base, *box[2:])
    (left, right), (low, high) = (sorted(values) for values in zip(*corners, strict=True))
    return left, height - high, right, height - low


def is_beyond(seen: Edges, left: float, right: float, y: float) -> bool:
    """Return whether words on a baseline are wholly outside of what is seen.

    >>> is_beyond((0, 0, 600, 800), 40, 90, 900), is_beyond((0, 0, 600, 800), 590, 640, 80)
    (True, False)
    """
    return right < seen[0] or left > seen[2] or not seen[1] < y < seen[3]
