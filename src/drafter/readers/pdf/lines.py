"""Puts the runs of a page together to lines, and tells footnote marks from the words that they stand after."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from drafter.language.patterns import lazy
from drafter.readers.pdf.page import TextRun

_RAISED_SIZE = 0.87
"""The largest mark of a note, in sizes of the word before it: browsers set 0.83, Word and LibreOffice less."""
_NEIGHBOURS = 3
_SPACE = 0.2
"""The narrowest gap that is a space, in sizes of the type; measured: between letters of a word it stays below 0.19."""
_COLUMN = 2.6
"""The narrowest gap between columns, in sizes of the type; a tab after a label is wider, a space never is."""
_CELL = 0.9
"""The narrowest gap between cells of a table, where it is known to be one."""
_LABEL = lazy(r"\s*(?:\(?[a-zA-Z0-9]{1,5}[.)]|[•–—])\s*|\s*\d+/\d+\.\s*")

_BRACKETED = lazy(r"\s*\([a-z]{1,5}\)")


@dataclass(frozen=True, slots=True)
class LineRun:
    """A run in its line; `raised` when it stands above the line as a footnote mark does."""

    run: TextRun
    raised: bool = False


@dataclass(frozen=True, slots=True)
class PrintedLine:
    """A line of text, from its left to its right end; y is its baseline in points from the top of the page."""

    pieces: tuple[LineRun, ...]
    left: float
    right: float
    y: float
    size: float
    page: int

    @property
    def text(self) -> str:
        """Its characters without raised ones."""
        return "".join(piece.run.text for piece in self.pieces if not piece.raised)

    @property
    def bold(self) -> bool:
        """Whether most of it is bold."""
        letters = {bold: sum(len(p.run.text) for p in self._inked() if p.run.bold is bold) for bold in (True, False)}
        return letters[True] > letters[False]

    @property
    def roman(self) -> bool:
        """Whether some of it is neither bold nor italic."""
        return any(not piece.run.bold and not piece.run.italic for piece in self._inked())

    @property
    def artifact(self) -> bool:
        """Whether the file says that it is furniture of the page."""
        return all(piece.run.artifact for piece in self._inked())

    def _inked(self) -> Iterator[LineRun]:
        return (piece for piece in self.pieces if piece.run.text.strip() and not piece.raised)


def lines(runs: Iterable[TextRun], page: int) -> list[PrintedLine]:
    """Return the lines of a page from top to bottom, those on one baseline from left to right.

    Args:
        runs: the text of the page, in any order; marks stand near the words that they belong to.
        page: the number of the page.
    """
    rows: list[list[LineRun]] = []
    for piece in sorted(_on_baselines(list(runs)), key=lambda piece: piece.run.y):
        row = rows[-1] if rows else None
        if row and piece.run.y - row[0].run.y < 0.25 * max(piece.run.size, row[0].run.size):
            row.append(piece)
        else:
            rows.append([piece])
    return [
        replace(line_of(segment, page), y=row[0].run.y)
        for row in rows
        for segment in _segments(sorted(row, key=lambda piece: piece.run.left))
    ]


def _on_baselines(runs: list[TextRun]) -> Iterator[LineRun]:
    """Put each raised run on the baseline of the word beside it."""
    for index, run in enumerate(runs):
        base = _base(run, runs[max(index - _NEIGHBOURS, 0) : index + _NEIGHBOURS + 1]) if run.text.strip() else None
        yield LineRun(replace(run, y=base.y), raised=True) if base else LineRun(run)


def _base(run: TextRun, neighbours: Sequence[TextRun]) -> TextRun | None:
    for other in reversed(neighbours):
        smaller = run.size < _RAISED_SIZE * other.size
        near = -other.size < run.left - other.right < other.size or -other.size < other.left - run.right < other.size
        if other.text.strip() and smaller and near and 0.12 * other.size < other.y - run.y < 0.7 * other.size:
            return other
    return None


def narrow_segments(line: PrintedLine) -> list[PrintedLine]:
    """Part a line of a table at gaps that are too narrow to tell columns of a page."""
    return [replace(line_of(segment, line.page), y=line.y) for segment in _parted(list(line.pieces), _CELL)]


def _segments(row: list[LineRun]) -> list[list[LineRun]]:
    """Part a row where columns are parted; a label and its text stay together."""
    segments: list[list[LineRun]] = []
    for segment in _parted(row, _COLUMN):
        if segments and _LABEL.fullmatch(_text(segments[-1])):
            segments[-1] += segment
        else:
            segments.append(segment)
    return segments


def _parted(row: list[LineRun], gap: float) -> list[list[LineRun]]:
    segments: list[list[LineRun]] = []
    right = 0.0
    for piece in row:
        if not piece.run.text.strip():
            if segments:
                segments[-1].append(piece)
            continue
        if not segments or piece.run.left - right > gap * piece.run.size:
            segments.append([])
        segments[-1].append(piece)
        right = piece.run.right
    return segments


def _text(pieces: Iterable[LineRun]) -> str:
    return "".join(piece.run.text for piece in pieces)


def line_of(pieces: list[LineRun], page: int) -> PrintedLine:
    """Make a line of pieces, of which at least one has ink."""
    inked = [piece.run for piece in pieces if piece.run.text.strip()]
    size = max(
        (piece.run.size for piece in pieces if not piece.raised and piece.run.text.strip()), default=inked[0].size
    )
    return PrintedLine(tuple(_spaced(pieces)), inked[0].left, inked[-1].right, inked[0].y, size, page)


def _spaced(pieces: list[LineRun]) -> Iterator[LineRun]:
    """Add the spaces that are only gaps, and take off those that the next word covers."""
    head = ""
    for piece, after in zip_longest(pieces, pieces[1:]):
        run = piece.run
        head += run.text
        if after and not after.raised and (_is_gap(run, after.run) or _BRACKETED.fullmatch(head)):
            yield replace(piece, run=replace(run, text=run.text + " "))
        elif after and _is_covered(run, after.run) and not _LABEL.fullmatch(head):
            yield replace(piece, run=replace(run, text=run.text.rstrip(" ")))
        else:
            yield piece


def _is_covered(run: TextRun, after: TextRun) -> bool:
    """Return whether a run ends with a space that is not seen, because the next word stands on it."""
    if not run.text.endswith(" ") or run.right - after.left <= _SPACE * run.size:
        return False
    return bool(run.text.strip()) or after.left - run.left <= _SPACE * run.size


def _is_gap(before: TextRun, after: TextRun) -> bool:
    if before.text.endswith(" ") or after.text.startswith((" ", ",", ";", ".", ":", ")", "]", "”", "’")):
        return False
    return after.left - before.right > _SPACE * max(before.size, after.size)
