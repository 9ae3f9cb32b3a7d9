"""Paragraphs and tables as WordprocessingML: a line of a resolution with the style that it names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from drafter.lines import CELL, Line, lines
from drafter.model import Inlines, Resolution, Table
from drafter.ooxml.runs import TAB, run
from drafter.ooxml.story import Story
from drafter.typography import bind

_TABLE_WIDTH = 7306
"""Twips: the text column, 9840 between the margins less 1267 on either side."""


def blocks(story: Story, resolution: Resolution) -> Iterator[str]:
    """Write everything below the masthead, a paragraph or table at a time."""
    for line in lines(resolution):
        yield table(story, line) if isinstance(line, Table) else paragraph(story, line)


def paragraph(story: Story, line: Line) -> str:
    """Write a line as a paragraph."""
    return styled(story, line.style, lead(line.lead) + story.runs(line.inlines))


def styled(story: Story, style: str, runs: str) -> str:
    """Put finished runs into a paragraph of a style, which is named as people know it."""
    return f'<w:p><w:pPr><w:pStyle w:val="{story.styles.id(style)}"/></w:pPr>{runs}</w:p>'


def lead(words: str) -> str:
    r"""Write a number or label with the tabs round it.

    >>> lead("\t")
    '<w:r><w:tab/></w:r>'
    """
    return "".join(TAB if part == "\t" else run(bind(part)) for part in re.findall(r"\t|[^\t]+", words))


def table(story: Story, table: Table) -> str:
    """Write a table as wide as the text column, its columns equal."""
    columns = max((len(row) for row in table.rows), default=1) or 1
    return table_of(story, columns, (("", [story.runs(cell) for cell in filled(row, columns)]) for row in table.rows))


def filled(cells: tuple[Inlines, ...], columns: int) -> tuple[Inlines, ...]:
    """Fill a row up with empty cells."""
    return (*cells, *((),) * (columns - len(cells)))


def table_of(story: Story, columns: int, rows: Iterable[tuple[str, list[str]]]) -> str:
    """Write a table of rows: the properties of each row as XML, and the finished runs of each of its cells."""
    width = _TABLE_WIDTH // columns
    grid = f'<w:gridCol w:w="{width}"/>' * columns
    finished = ((own, "".join(_cell(story, cell, width) for cell in cells)) for own, cells in rows)
    content = "".join(f"<w:tr>{own}{cells}</w:tr>" for own, cells in finished)
    style = story.styles.id("Table Grid")
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{_TABLE_WIDTH}" w:type="dxa"/>'
        f'<w:tblInd w:w="1267" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{content}</w:tbl>"
    )


def _cell(story: Story, runs: str, width: int) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{styled(story, CELL, runs)}</w:tc>'
