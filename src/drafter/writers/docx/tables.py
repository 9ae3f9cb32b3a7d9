"""Tables as WordprocessingML: as wide as the text column, figures to the right, totals between rules.

Measured on issued texts of the Fifth Committee, to half a point: heads in small italics, a column of figures set to the
right with its head, a row of a total between two thin rules, its name a little to the right and more room at the rules.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import NamedTuple

from drafter.language.patterns import lazy
from drafter.model.resolution import Table, plain
from drafter.writers.body_lines import CELL, CELL_OF_HEAD
from drafter.writers.docx.story import Story

_TABLE_WIDTH = 7306
"""Twips: the text column, 9840 between the margins less 1267 on either side."""
_FIGURE = lazy(r"(?:[–—-]|[(–-]?[$€]? ?\d[\d.,   ]*(?: ?%)?\)?)[\u1d43-\u1dbf]*")
"""A figure, or the dash in the place of one, with the letters of notes below the table."""
_TOTAL = lazy(r"(?i)(?:.*\b)?(?:sub|grand )?-?total|total\b.*")
_LONGEST_HEAD = 16
"""Letters after which the head of a column of figures goes on below."""
_LETTERS_OF_HEAD = 0.85
"""The width of the letters in a head, which are smaller than those below it."""
_LEAST, _LEAST_OF_FIGURES, _MOST = 10, 5, 36
"""Bounds of the share of a column, in letters."""
_AT_RULE, _BELOW_HEAD = 80, 120
"""Twips above or below the words where a rule is next to them; other rows have what their style says."""
_TO_THE_EDGE = '<w:tcMar><w:right w:w="0" w:type="dxa"/></w:tcMar>'
_RIGHT, _BOTTOM = '<w:jc w:val="right"/>', '<w:vAlign w:val="bottom"/>'
_INDENT = '<w:ind w:left="288"/>'
_RULES = "".join(f'<w:{side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for side in ("top", "bottom"))


class _TableForm(NamedTuple):
    """How a table is set.

    Args:
        widths: the widths of its columns, in twips.
        figures: the columns of figures.
        totals: the rows of totals.
    """

    widths: list[int]
    figures: frozenset[int]
    totals: frozenset[int]

    def cell(self, story: Story, runs: str, row: int, column: int) -> str:
        """Write a cell of finished runs."""
        borders = f"<w:tcBorders>{_RULES}</w:tcBorders>" if row in self.totals else ""
        edge = _TO_THE_EDGE if column in self.figures and column == len(self.widths) - 1 else ""
        is_low = not row or len(self.figures) == len(self.widths) - 1
        place = _BOTTOM if self.figures and is_low else ""
        style = f'<w:pStyle w:val="{story.styles.id(CELL if row else CELL_OF_HEAD)}"/>'
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{self.widths[column]}" w:type="dxa"/>{borders}{edge}{place}</w:tcPr>'
            f"<w:p><w:pPr>{style}{self._room(row)}{self._side(row, column)}</w:pPr>{runs}</w:p></w:tc>"
        )

    def _room(self, row: int) -> str:
        """Give the words of a row more room where a rule is above or below them."""
        if not row:
            return ""
        is_total = row in self.totals
        above = _BELOW_HEAD if row == 1 else _AT_RULE if is_total or row - 1 in self.totals else 0
        below = _AT_RULE if is_total or row + 1 in self.totals else 0
        sides = (f' w:{name}="{twips}"' for name, twips in (("before", above), ("after", below)) if twips)
        return f"<w:spacing{''.join(sides)}/>" if above or below else ""

    def _side(self, row: int, column: int) -> str:
        return _RIGHT if column in self.figures else _INDENT if row in self.totals and not column else ""


def table(story: Story, table: Table) -> str:
    """Write a table; a row that is cut by the end of a page repeats the first above it."""
    words = [[plain(cell) for cell in row] for row in table.rows]
    return table_of(story, words, (("", [story.runs(cell) for cell in row]) for row in table.rows))


def table_of(story: Story, words: Sequence[Sequence[str]], rows: Iterable[tuple[str, list[str]]]) -> str:
    """Write a table of finished rows.

    Args:
        story: whose styles are used.
        words: what stands in the cells, which tells how they are set.
        rows: properties of each row as XML, and the finished runs of its cells; missing cells are empty.
    """
    form = _form(words)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in form.widths)
    content = "".join(_row(story, form, number, own, cells) for number, (own, cells) in enumerate(rows))
    style = story.styles.id("Resolution_Table")
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{_TABLE_WIDTH}" w:type="dxa"/>'
        f'<w:tblInd w:w="1267" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{content}</w:tbl>"
    )


def _form(words: Sequence[Sequence[str]]) -> _TableForm:
    figures = frozenset(n for n in range(1, max(map(len, words), default=1)) if has_figures(words, n))
    totals = frozenset(n for n, row in enumerate(words) if figures and n and row and _TOTAL.fullmatch(row[0].strip()))
    return _TableForm(column_widths(words, figures), figures, totals)


def has_figures(rows: Sequence[Sequence[str]], column: int) -> bool:
    """Return whether a column has figures below its head, two or more, and nothing else.

    >>> has_figures([["Level", "Posts"], ["P-5", "1 140"], ["Other", ""], ["P-4", "–"]], 1)
    True
    """
    below = [row[column].strip() for row in rows[1:] if column < len(row) and row[column].strip()]
    return len(below) > 1 and all(map(_FIGURE.fullmatch, below))


def column_widths(rows: Sequence[Sequence[str]], figures: frozenset[int] = frozenset()) -> list[int]:
    """Share the width among the columns by the longest words of each, within bounds; heads of figures go on below.

    >>> column_widths([["a" * 10, "b" * 30]])
    [1826, 5479]
    """
    columns = max(map(len, rows), default=1) or 1
    lengths = [[len(row[n]) for row in rows if n < len(row)] for n in range(columns)]
    weights = [
        _of_figures(*several) if n in figures else min(max([_LEAST, *several]), _MOST)
        for n, several in enumerate(lengths)
    ]
    return [int(_TABLE_WIDTH * weight / sum(weights)) for weight in weights]


def _of_figures(head: int, *below: int) -> float:
    """Return the share of a column of figures; its head goes on below."""
    return max(_LEAST_OF_FIGURES, min(head, _LONGEST_HEAD) * _LETTERS_OF_HEAD + 2, *(length + 2 for length in below))


def _row(story: Story, form: _TableForm, number: int, own: str, cells: list[str]) -> str:
    repeated = "" if number else "<w:tblHeader/>"
    several = zip_longest(cells, form.widths, fillvalue="")
    content = "".join(form.cell(story, str(runs), number, column) for column, (runs, _) in enumerate(several))
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}{own}</w:trPr>{content}</w:tr>"
