"""Finds the paragraphs and footnotes on pages by where their lines stand."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from statistics import median

from drafter.language.openings import listed_opening
from drafter.language.patterns import lazy
from drafter.model.resolution import Part
from drafter.readers.grammar.frame import is_annex_label, names_organ
from drafter.readers.grammar.labels import is_section_label, label_at_head
from drafter.readers.grammar.masthead_elements import names_element, names_session_or_committee
from drafter.readers.pdf.lines import PrintedLine
from drafter.readers.pdf.running_heads import is_separator
from drafter.readers.pdf.tables import Grid, with_tables

_ENDED = lazy(r"[,;.:?!][”’\")\]]*\s*$")
_NOTE_LABEL = lazy(r"\s*(\d{1,3}|\*+)\s*")
_INDENT = 8.0
_FAR = 3.0
_LOOSE, _RAISING = 1.22, 1.45
_NOTE_SIZE = 0.92
_SAME_SIZE = 0.6
_A_LITTLE = 0.15
_SHORT = 2.5


@dataclass(frozen=True, slots=True)
class Column:
    """Measures of the text column in points.

    Args:
        left, right: its edges.
        size: the size of its type.
        leading: the distance of its lines.
        widest: where its widest line ends; in a short text without many full lines that is its edge.
    """

    left: float
    right: float
    size: float
    leading: float
    widest: float


@dataclass(frozen=True, slots=True)
class Group:
    """Lines that are one paragraph, or one note when `note` is its label."""

    lines: tuple[PrintedLine, ...]
    note: str = ""


def measure(pages: Sequence[Sequence[PrintedLine]]) -> Column:
    """Measure the text column of a document: what most of its running text has; tables are none."""
    running = [_running_text(page) for page in pages]
    running = running if any(running) else [list(page) for page in pages]
    lines = [line for page in running for line in page]
    size = _usual_size(lines)
    body = [line for line in lines if abs(line.size - size) < _SAME_SIZE]
    left = Counter(round(line.left) for line in body).most_common(1)[0][0]
    right = median(sorted(line.right for line in body)[len(body) // 2 :])
    widest = max((line.right for line in body if line.left < left + _FAR * size), default=right)
    return Column(left, right, size, _leading(running, size), widest)


def _usual_size(lines: Iterable[PrintedLine]) -> float:
    """Return the size of the type that takes most room."""
    widths: Counter[float] = Counter()
    for line in lines:
        widths[round(line.size, 1)] += round(line.right - line.left) + 1
    return widths.most_common(1)[0][0]


def _leading(pages: Iterable[Sequence[PrintedLine]], size: float) -> float:
    """Return the smallest of the usual distances from one line to the next that lines of a size have room in."""
    gaps = Counter(round(b.y - a.y, 1) for page in pages for a, b in pairwise(page) if b.y > a.y)
    common = [gap for gap, count in gaps.items() if gap >= size and 2 * count >= max(gaps.values())]
    return min(common, default=1.2 * size)


def _running_text(page: Sequence[PrintedLine]) -> list[PrintedLine]:
    return [item for item in with_tables(page) if isinstance(item, PrintedLine) and not is_separator(item)]


def parted(page: Sequence[PrintedLine], column: Column) -> tuple[list[PrintedLine], list[PrintedLine]]:
    """Part a page into its text and the notes at its foot.

    The notes stand under a row of underscores, in whatever size; without one, they begin at the first line of the small
    type at the foot that begins with a raised label.
    """
    for index in range(len(page) - 1, -1, -1):
        if is_separator(page[index]) and _parts_notes(page[index], page[index + 1 :], column):
            return list(page[:index]), list(page[index + 1 :])
    start = len(page)
    for index in range(len(page) - 1, -1, -1):
        if not _is_small(page[index], column):
            break
        if raised_label(page[index]):
            start = index
    return list(page[:start]), list(page[start:])


def _parts_notes(row: PrintedLine, below: Sequence[PrintedLine], column: Column) -> bool:
    """Return whether a row of underscores is the one over the notes, and no blank to be filled in or end of a text."""
    return row.artifact or bool(below and (raised_label(below[0]) or _is_small(below[0], column)))


def _is_small(line: PrintedLine, column: Column) -> bool:
    return line.size < _NOTE_SIZE * column.size


def raised_label(line: PrintedLine) -> str:
    """Return the label of the note that a line begins, "" when it begins none.

    A number is raised; a star may stand on the line.
    """
    first = next((piece for piece in line.pieces if piece.run.text.strip()), None)
    if first is None:
        return ""
    star = re.match(r"\s*(\*+)\s", line.text)
    if star:
        return star[1]
    raised = ""
    for piece in line.pieces:
        if piece.run.text.strip() and not piece.raised:
            break
        raised += piece.run.text
    label = _NOTE_LABEL.fullmatch(raised)
    return label[1] if label else ""


def without_note_label(line: PrintedLine, label: str) -> PrintedLine:
    """Take the label off the first line of a note."""
    pieces = list(line.pieces)
    while label and pieces and (pieces[0].raised or not pieces[0].run.text.strip(" *")):
        pieces.pop(0)
    if pieces and label.startswith("*"):
        run = pieces[0].run
        pieces[0] = replace(pieces[0], run=replace(run, text=run.text.lstrip().removeprefix(label)))
    return replace(line, pieces=tuple(pieces))


def note_groups(lines: Iterable[PrintedLine]) -> list[Group]:
    """Group the lines at the foot of a page to notes; what has no label goes on from the page before."""
    groups: list[Group] = []
    for line in lines:
        label = raised_label(line)
        if label or not groups:
            groups.append(Group((line,), label))
        else:
            groups[-1] = Group((*groups[-1].lines, line), groups[-1].note)
    return groups


def paragraphs(lines: Sequence[PrintedLine], column: Column) -> list[Group | Grid]:
    """Group the lines of a page to paragraphs and tables."""
    groups: list[Group | Grid] = []
    for item in with_tables(lines):
        last = groups[-1] if groups else None
        if isinstance(item, Grid):
            groups.append(item)
        elif isinstance(last, Group) and _goes_on(last.lines, item, column):
            groups[-1] = Group((*last.lines, item))
        else:
            groups.append(Group((item,)))
    return groups


def _goes_on(group: Sequence[PrintedLine], line: PrintedLine, column: Column) -> bool:
    last = group[-1]
    gap = line.y - last.y
    leading = column.leading * max(line.size, last.size) / column.size
    if line.page != last.page or not 0 < gap <= _loose(last, line) * leading:
        return False
    other_size = abs(line.size - last.size) > _SAME_SIZE and not _runs_on(last, line, column)
    if other_size or line.bold != last.bold:
        return False
    if any(is_flush_right(one, column) or _stands_alone(one, column) for one in (line, last)):
        return False
    if _begins_anew(last, line, column):
        return False
    shift = abs(line.left - last.left) if len(group) > 1 and not _are_centred(last, line, column) else 0.0
    return shift < _INDENT or (shift < _FAR * column.size and not _ENDED.search(last.text))


def _loose(last: PrintedLine, line: PrintedLine) -> float:
    """Return how far the next line may stand; in a browser a mark of a note makes a line in a sentence higher."""
    raised = any(piece.raised for piece in (*last.pieces, *line.pieces))
    return _RAISING if raised and not _ENDED.search(last.text) else _LOOSE


def _begins_anew(last: PrintedLine, line: PrintedLine, column: Column) -> bool:
    """Return whether a line begins a paragraph right below another one, as in prints without space between them.

    The line above is complete and was ended early, since the first word of the next one would have stood on it; or both
    are elements of a masthead.
    """
    if names_element(line.text.strip()) and names_element(last.text.strip()):
        return True
    words = line.text.split(maxsplit=1)
    if not words or not _ENDED.search(last.text):
        return False
    width = (line.right - line.left) * (len(words[0]) + 1) / max(len(line.text), 1)
    if last.right + width > column.widest:
        return False
    begins = (listed_opening(line.text.strip(), part) for part in (Part.PREAMBULAR, Part.OPERATIVE))
    return bool(label_at_head(line.text.strip())[0]) or any(begins)


def _runs_on(last: PrintedLine, line: PrintedLine, column: Column) -> bool:
    """Return whether a line that is set a little larger or smaller stands in the middle of a sentence."""
    full = last.right > column.right - _SHORT * column.size and not _ENDED.search(last.text)
    return full and abs(line.left - column.left) < _INDENT and abs(line.size - last.size) < _A_LITTLE * column.size


def _stands_alone(line: PrintedLine, column: Column) -> bool:
    words = line.text.strip()
    if line.left < column.left - _INDENT:
        return names_session_or_committee(words)
    return names_organ(words) or (not line.roman and (is_annex_label(words) or is_section_label(words)))


def _are_centred(first: PrintedLine, second: PrintedLine, column: Column) -> bool:
    middle = (column.left + column.right) / 2
    return all(abs((line.left + line.right) / 2 - middle) < _INDENT for line in (first, second))


def is_flush_right(line: PrintedLine, column: Column) -> bool:
    """Return whether a line stands at the right edge only, as the closing does."""
    middle = (column.left + column.right) / 2
    return line.left > middle and line.right > column.right - 4 * column.size
