"""Paragraphs and tables as WordprocessingML: a line of a resolution with the style that it names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from drafter.language.typography import bind
from drafter.model.resolution import Inlines, NoteAgain, Table, plain
from drafter.ooxml.runs import TAB, run
from drafter.writers.docx.story import Story
from drafter.writers.layout import CELL, PrintedParagraph

_TABLE_WIDTH = 7306
"""Twips: the text column, 9840 between the margins less 1267 on either side."""


def block(story: Story, line: PrintedParagraph | Table) -> str:
    """Write a line or a table."""
    return table(story, line) if isinstance(line, Table) else paragraph(story, line)


def repeated_notes(printed: Iterable[PrintedParagraph | Table]) -> frozenset[int]:
    """Return the numbers of the notes whose marks stand in a text more than once.

    >>> from drafter.model.resolution import NoteAgain, Text
    >>> sorted(repeated_notes([PrintedParagraph("Text", (Text("as before"), NoteAgain(2)))]))
    [2]
    """
    texts = (text for line in printed for text in _texts(line))
    return frozenset(inline.number for text in texts for inline in text if isinstance(inline, NoteAgain))


def _texts(line: PrintedParagraph | Table) -> Iterator[Inlines]:
    if isinstance(line, Table):
        yield from (cell for row in line.rows for cell in row)
    else:
        yield line.inlines


def paragraph(story: Story, line: PrintedParagraph) -> str:
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
    widths = column_widths([[plain(cell) for cell in row] for row in table.rows])
    return table_of(story, widths, (("", [story.runs(cell) for cell in row]) for row in table.rows))


def table_of(story: Story, widths: list[int], rows: Iterable[tuple[str, list[str]]]) -> str:
    """Write a table of finished rows.

    Args:
        story: whose styles are used.
        widths: the widths of the columns, in twips.
        rows: properties of each row as XML, and the finished runs of its cells; missing cells are empty.
    """
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    content = "".join(_row(story, own, cells, widths, number == 0) for number, (own, cells) in enumerate(rows))
    style = story.styles.id("Resolution_Table")
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{_TABLE_WIDTH}" w:type="dxa"/>'
        f'<w:tblInd w:w="1267" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0020" w:firstRow="1"/>'
        f"</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{content}</w:tbl>"
    )


def column_widths(rows: Sequence[Sequence[str]]) -> list[int]:
    """Share the width among the columns by the longest words of each, within bounds.

    >>> column_widths([["a" * 10, "b" * 30]])
    [1826, 5479]
    """
    columns = max(map(len, rows), default=1) or 1
    longest = [max((len(row[n]) for row in rows if n < len(row)), default=0) for n in range(columns)]
    weights = [min(max(length, 10), 36) for length in longest]
    return [_TABLE_WIDTH * weight // sum(weights) for weight in weights]


def _row(story: Story, own: str, cells: list[str], widths: list[int], head: bool) -> str:
    repeated = "<w:tblHeader/>" if head else ""
    content = "".join(_cell(story, cell, width) for cell, width in zip_longest(cells, widths, fillvalue=""))
    return f"<w:tr><w:trPr><w:cantSplit/>{repeated}{own}</w:trPr>{content}</w:tr>"


def _cell(story: Story, runs: str, width: int | str) -> str:
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{styled(story, CELL, runs)}</w:tc>'
