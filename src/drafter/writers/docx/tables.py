"""Tables as WordprocessingML: as wide as the text column, figures to the right, totals between rules.

Measured on issued texts of the Fifth Committee: a column of figures is set to the right with its head, and a row of a
total stands between two thin rules, its name a little to the right.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import NamedTuple

from drafter.language.patterns import lazy
from drafter.model.resolution import Table, plain
from drafter.writers.docx.story import Story
from drafter.writers.layout import CELL

_TABLE_WIDTH = 7306
"""Twips: the text column, 9840 between the margins less 1267 on either side."""
_FIGURE = lazy(r"[–—-]|[(–-]?[$€]? ?\d[\d.,   ]*(?: ?%)?\)?")
_TOTAL = lazy(r"(?i)(?:.*\b)?(?:sub|grand )?-?total")
_LONGEST_HEAD = 16
"""Letters after which the head of a column of figures goes on below."""
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
        is_total = row in self.totals
        borders = f"<w:tcBorders>{_RULES}</w:tcBorders>" if is_total else ""
        place = _BOTTOM if self.figures and not row else ""
        own = _RIGHT if column in self.figures else _INDENT if is_total and not column else ""
        return (
            f'<w:tc><w:tcPr><w:tcW w:w="{self.widths[column]}" w:type="dxa"/>{borders}{place}</w:tcPr>'
            f'<w:p><w:pPr><w:pStyle w:val="{story.styles.id(CELL)}"/>{own}</w:pPr>{runs}</w:p></w:tc>'
        )


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
    for n in figures:
        lengths[n][0] = min(lengths[n][0], _LONGEST_HEAD)
    weights = [min(max([10, *several]), 36) for several in lengths]
    return [_TABLE_WIDTH * weight // sum(weights) for weight in weights]


def _row(story: Story, form: _TableForm, number: int, own: str, cells: list[str]) -> str:
    repeated = "" if number else "<w:tblHeader/>"
    several = zip_longest(cells, form.widths, fillvalue="")
    content = "".join(form.cell(story, str(runs), number, column) for column, (runs, _) in enumerate(several))
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}{own}</w:trPr>{content}</w:tr>"
