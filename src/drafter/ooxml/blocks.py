"""Paragraphs and tables as WordprocessingML: a line of a resolution with the style that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator

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
    width = _TABLE_WIDTH // columns
    grid = f'<w:gridCol w:w="{width}"/>' * columns
    rows = "".join(_row(story, row, columns, width) for row in table.rows)
    style = story.styles.id("Table Grid")
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{_TABLE_WIDTH}" w:type="dxa"/>'
        f'<w:tblInd w:w="1267" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def _row(story: Story, cells: tuple[Inlines, ...], columns: int, width: int) -> str:
    filled = (*cells, *((),) * (columns - len(cells)))
    return "<w:tr>" + "".join(_cell(story, cell, width) for cell in filled) + "</w:tr>"


def _cell(story: Story, inlines: Inlines, width: int) -> str:
    content = styled(story, CELL, story.runs(inlines))
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>'
