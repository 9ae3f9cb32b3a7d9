"""The lines of a rolling text: what each side prints of a paragraph, with the sides that print it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from itertools import takewhile, zip_longest
from typing import NamedTuple

from drafter.compare.rolling import OURS, RollingUnit, SidedRow, SidedText, sided_rows, sided_words
from drafter.compare.units import Unit, block_of
from drafter.model.resolution import Block, Inlines, Resolution, Table
from drafter.writers.body_lines import AnnexLines, BodyLines, PrintedParagraph
from drafter.writers.layout import element

_SidedLines = Callable[[Block], Iterable[PrintedParagraph | Table]]


class RollingLine(NamedTuple):
    """A printed paragraph, or a table.

    Args:
        sides: whose it is.
        style: the name of its style.
        lead: what stands before its words.
        pieces: its words.
        unit: the paragraph of which it is a line, by its number.
        rows: its rows, for a table.
        level: the level of a heading; 0 for other lines.
    """

    sides: frozenset[str]
    style: str
    lead: str = ""
    pieces: SidedText = ()
    unit: int = 0
    rows: tuple[SidedRow, ...] = ()
    level: int = 0


class LineEnd(NamedTuple):
    """The end of a line, which Word calls its mark.

    Args:
        sides: whose it is.
        before: the line whose end it was before new ones came in; none when it was the end of its own.
        by: who brought them.
    """

    sides: frozenset[str]
    before: RollingLine | None = None
    by: frozenset[str] = frozenset()


def rolling_lines(several: Sequence[RollingUnit], texts: Mapping[str, Resolution], first: int) -> Iterator[RollingLine]:
    """Yield the lines of the body, or of the annexes.

    Args:
        several: its paragraphs.
        texts: the text of each side.
        first: the number of the first paragraph.
    """
    shows = {side: _SideShow(text) for side, text in texts.items()}
    for number, unit in enumerate(several, first):
        printed = {side: shows[side].of(form) for side, form in unit.forms.items()}
        for row in zip_longest(*printed.values()):
            yield from _lines(dict(zip(printed, row, strict=True)), number, texts.keys())


def rows_of_lines(lines: Mapping[str, Sequence[Inlines]]) -> Iterator[tuple[frozenset[str], SidedText]]:
    """Yield lines that a side has more or fewer of, each with its sides and its words.

    Args:
        lines: the lines of each side, those of the draft first.
    """
    for row in zip_longest(*lines.values()):
        texts = {side: words for side, words in zip(lines, row, strict=True) if words is not None}
        yield frozenset(texts), sided_words(texts)


class _SideShow:
    """Shows the paragraphs of one side: those of the body, then those of one annex after the other."""

    def __init__(self, text: Resolution) -> None:
        self._annexes = iter(text.annexes)
        self._show: _SidedLines = BodyLines(text.body)

    def of(self, unit: Unit) -> list[PrintedParagraph | Table]:
        if unit.shape == "annex":
            self._show = AnnexLines(next(self._annexes).body)
            return list(element("annex", unit.inlines, unit.label))
        return list(self._show(block_of(unit)))


def _lines(
    row: Mapping[str, PrintedParagraph | Table | None], unit: int, sides: Collection[str]
) -> Iterator[RollingLine]:
    """Yield one line for all that have one form, and another one for each other form; a table of all is one."""
    if tables := {side: one.rows for side, one in row.items() if isinstance(one, Table)}:
        yield RollingLine(frozenset(tables), "", unit=unit, rows=sided_rows(tables, sides))
    forms: dict[tuple[str, str, int], dict[str, PrintedParagraph]] = {}
    for side, line in row.items():
        if isinstance(line, PrintedParagraph):
            forms.setdefault((line.style, line.lead, line.level), {})[side] = line
    for (style, lead, level), several in forms.items():
        words = {side: one.inlines for side, one in several.items()}
        yield RollingLine(frozenset(several), style, lead, sided_words(words), unit, level=level)


def line_ends(lines: Sequence[RollingLine]) -> list[LineEnd]:
    """Say of each line whose end it has.

    What somebody puts in at the end of a paragraph and in new ones after it is one insertion: it is marked as Word
    marks it, so that the paragraph keeps its end where that insertion is rejected (`writers/redline/paragraph_ends`).

    Args:
        lines: the lines in their order.
    """
    ends = [LineEnd(line.sides) for line in lines]
    for number, line in enumerate(lines):
        grown = line.pieces[-1].sides if line.pieces else frozenset[str]()
        if OURS not in line.sides or OURS in grown or line.sides < grown:
            continue
        new = _count_of(lines[number + 1 :], grown)
        if new and grown < line.sides:
            ends[number], ends[number + new] = LineEnd(grown), LineEnd(line.sides, line, grown)
    return ends


def _count_of(lines: Sequence[RollingLine], sides: frozenset[str]) -> int:
    """Count the paragraphs of some sides that lines begin with."""
    return sum(1 for _ in takewhile(lambda line: line.sides == sides and not line.rows, lines))
