"""Finds tables by their columns: rows whose words stand in several places on one baseline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from drafter.readers.pdf.lines import LineRun, PrintedLine, line_of, narrow_segments

_TIGHT = 1.38
"""The widest distance of two lines in one cell, in sizes of the type."""
_FAR = 4.0
"""The widest distance of two rows of one table, in sizes of the type."""
_EDGE = 4.0

LineRow = tuple[PrintedLine, ...]
Extent = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table: rows of cells, each cell the lines in it; `page` is where it begins."""

    rows: tuple[tuple[tuple[PrintedLine, ...], ...], ...]
    page: int

    def followed_by(self, other: Grid) -> Grid | None:
        """Return this table with the rest of it on the next page, without its repeated head; `None` for another."""
        if other.page == self.page or len(other.rows[0]) != len(self.rows[0]):
            return None
        repeats = _words(other.rows[0]) == _words(self.rows[0])
        return Grid((*self.rows, *other.rows[repeats:]), self.page)


def _words(row: tuple[tuple[PrintedLine, ...], ...]) -> list[str]:
    return ["".join(line.text for line in cell).strip() for cell in row]


def with_tables(lines: Sequence[PrintedLine]) -> list[PrintedLine | Grid]:
    """Return the lines of a page with the tables among them put together."""
    rows = [tuple(group) for _, group in groupby(lines, key=lambda line: line.y)]
    found: list[PrintedLine | Grid] = []
    index = 0
    while index < len(rows):
        end = _table_end(rows, index)
        if end > index:
            start = _table_start(rows, index, end)
            del found[len(found) - sum(map(len, rows[start:index])) :]
            found.append(_grid(rows[start:end]))
            index = end
        else:
            found += rows[index]
            index += 1
    return found


def _table_end(rows: Sequence[LineRow], start: int) -> int:
    """Return the row after the table that begins at a row, or that row itself when no table does."""
    if len(rows[start]) < 2:
        return start
    end = start + 1
    for index in range(start + 1, len(rows)):
        if rows[index][0].y - rows[index - 1][0].y > _FAR * rows[index][0].size:
            break
        if len(rows[index]) > 1:
            end = index + 1
        elif not _fits(rows[index][0], rows[start:end]):
            break
    several = [row for row in rows[start:end] if len(row) > 1]
    if len(several) < (2 if max(map(len, several)) > 2 else 3):
        return start
    return _with_last_cells(rows, start, end)


def _table_start(rows: Sequence[LineRow], start: int, end: int) -> int:
    """Let a table have its head, where the cells stand so near that they look like one line, and first cells above."""
    first = start
    while first and rows[first][0].y - rows[first - 1][0].y <= _FAR * rows[first][0].size:
        above = rows[first - 1]
        is_head = sum(len(narrow_segments(line)) for line in above) > 2 and above[0].size < rows[start][0].size
        if not is_head and not (_is_tight(above, rows[first]) and _fits(above[0], rows[start:end])):
            break
        first -= 1
    return first


def _with_last_cells(rows: Sequence[LineRow], start: int, end: int) -> int:
    """Let the last row have the further lines of its cells."""
    while end < len(rows) and _is_tight(rows[end - 1], rows[end]) and _fits(rows[end][0], rows[start:end]):
        end += 1
    return end


def _fits(line: PrintedLine, rows: Sequence[LineRow]) -> bool:
    """Return whether a line is narrow enough to stand in one of the columns."""
    lefts = [left for left, _ in _columns(rows)]
    return any(left - _EDGE <= line.left and line.right < after for left, after in pairwise([*lefts, float("inf")]))


def _is_tight(before: LineRow, row: LineRow) -> bool:
    return row[0].y - before[0].y <= _TIGHT * row[0].size


def _columns(rows: Sequence[LineRow]) -> list[Extent]:
    """Return the columns as far as the rows with the most cells fill them."""
    most = max(len(row) for row in rows)
    full = [row for row in rows if len(row) == most]
    edges = [(min(row[n].left for row in full), max(row[n].right for row in full)) for n in range(most)]
    return [(left, min(right, after)) for (left, right), (after, _) in pairwise([*edges, (float("inf"), 0.0)])]


def _grid(rows: Sequence[LineRow]) -> Grid:
    rows = [tuple(cell for line in row for cell in narrow_segments(line)) for row in rows]
    columns = _columns(rows)
    spaced = _is_spaced(rows)
    grid: list[list[list[PrintedLine]]] = []
    for n, row in enumerate(rows):
        cells = _cells(row, columns)
        begins = not spaced and cells[0] and len(row) > 1
        if not n or begins or not _is_tight(rows[n - 1], row):
            grid.append([[] for _ in columns])
        for column, cell in enumerate(cells):
            grid[-1][column] += cell
    return Grid(tuple(tuple(tuple(cell) for cell in row) for row in grid), rows[0][0].page)


def _is_spaced(rows: Sequence[LineRow]) -> bool:
    """Return whether more room stands between rows than between the lines of one."""
    gaps = [after[0].y - before[0].y for before, after in pairwise(rows)]
    return bool(gaps) and max(gaps) > 1.2 * min(gaps)


def _cells(row: LineRow, columns: Sequence[Extent]) -> list[list[PrintedLine]]:
    """Part a row at the columns, also where two cells stand so near that they look like one line."""
    pieces: list[list[LineRun]] = [[] for _ in columns]
    last = 0
    for line in row:
        for piece in line.pieces:
            last = max(last, _column(piece, columns)) if piece.run.text.strip() and not piece.raised else last
            pieces[last].append(piece)
    return [[line_of(cell, row[0].page)] if any(p.run.text.strip() for p in cell) else [] for cell in pieces]


def _column(piece: LineRun, columns: Sequence[Extent]) -> int:
    left, right = piece.run.left, piece.run.right
    overlaps = [min(right, end) - max(left, start) for start, end in columns]
    return max(range(len(columns)), key=lambda n: overlaps[n])
