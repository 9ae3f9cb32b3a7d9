"""Paragraphs and tables as WordprocessingML: a line of a resolution with the style that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.lines import CELL, Line, lines
from drafter.model import Inlines, Resolution, Table, plain
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
    """Write a table as wide as the text column; a row that is cut by the end of a page repeats the first above it."""
    widths = _widths(table)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    rows = "".join(_row(story, row, widths, number == 0) for number, row in enumerate(table.rows))
    style = story.styles.id("Resolution_Table")
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{_TABLE_WIDTH}" w:type="dxa"/>'
        f'<w:tblInd w:w="1267" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{rows}</w:tbl>"
    )


def _widths(table: Table) -> list[int]:
    """Share the width among the columns by the longest words of each, within bounds."""
    columns = max((len(row) for row in table.rows), default=1) or 1
    longest = [max((len(plain(row[n])) for row in table.rows if n < len(row)), default=0) for n in range(columns)]
    weights = [min(max(length, 10), 36) for length in longest]
    return [_TABLE_WIDTH * weight // sum(weights) for weight in weights]


def _row(story: Story, cells: tuple[Inlines, ...], widths: list[int], head: bool) -> str:
    filled = (*cells, *((),) * (len(widths) - len(cells)))
    repeated = "<w:tblHeader/>" if head else ""
    content = "".join(_cell(story, cell, width) for cell, width in zip(filled, widths, strict=True))
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}</w:trPr>{content}</w:tr>"


def _cell(story: Story, inlines: Inlines, width: int) -> str:
    content = styled(story, CELL, story.runs(inlines))
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{content}</w:tc>'
