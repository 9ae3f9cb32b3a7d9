"""What is printed on a PDF page: runs of text and drawn lines, with their places."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextRun:
    """Text in one font on one baseline.

    Args:
        text: the characters, with the spaces that the file has or that the gaps between them show.
        left: where it begins, in points from the left edge of the page.
        right: where it ends.
        y: its baseline, in points from the top of the page.
        size: size of the type in points.
        bold: whether the font is bold.
        italic: whether the font is italic.
        artifact: whether the file says that it is furniture of the page.
    """

    text: str
    left: float
    right: float
    y: float
    size: float
    bold: bool = False
    italic: bool = False
    artifact: bool = False


@dataclass(frozen=True, slots=True)
class RuledLine:
    """A thin horizontal line on the page: from left to right, at y points from the top."""

    left: float
    right: float
    y: float
