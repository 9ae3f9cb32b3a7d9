"""How high the rows of a table are, in points: what stands in their cells, or what they are said to have."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks.glyphs import Unmeasured
from drafter.writers.pdf.pages.measures import count_lines, line_height, points

_EIGHTHS = 8
"""In a point, of the width of a rule."""


def row_heights(table: etree._Element, styles: Styles) -> Iterator[float]:
    """Yield the height of each row of a table.

    Args:
        table: the table.
        styles: the styles of the file.

    Raises:
        Unmeasured: the width of something in a cell is not known, or its cells stand in something else.
        ValueError: a measure is not in twips, as other programs may write.
    """
    style = table.find(f"{w('tblPr')}/{w('tblStyle')}")
    named = None if style is None else styles.property(style.get(w("val"), ""), "tblPr/tblCellMar")
    own = table.find(f"{w('tblPr')}/{w('tblCellMar')}")
    for row in table.iterfind(w("tr")):
        height = row.find(f"{w('trPr')}/{w('trHeight')}")
        least = 0.0 if height is None else points(height.get(w("val")))
        exact = height is not None and height.get(w("hRule")) == "exact"
        cells = row.findall(w("tc"))
        if not cells:
            raise Unmeasured
        yield least if exact else max(least, *(_cell(cell, named if own is None else own, styles) for cell in cells))


def rule_below(table: etree._Element) -> float:
    """Return how thick the rule below the last row is that its cells have of their own."""
    *_, last = (None, *table.iterfind(w("tr")))
    rules = () if last is None else last.iterfind(f"{w('tc')}/{w('tcPr')}/{w('tcBorders')}/{w('bottom')}")
    return max((int(one.get(w("sz"), "0")) / _EIGHTHS for one in rules), default=0.0)


def paragraph_height(paragraph: etree._Element, styles: Styles, width: float | None) -> float:
    """Return the height of a paragraph with what is left free around it; without a width it has one line."""
    if width is None and next(paragraph.iter(w("drawing"), w("pict"), w("framePr")), None) is not None:
        raise Unmeasured
    count = 1 if width is None else count_lines(paragraph, width, styles)
    around = sum(points(styles.value(paragraph, "spacing", side)) for side in ("before", "after"))
    return count * line_height(paragraph, styles) + around


def _cell(cell: etree._Element, margins: etree._Element | None, styles: Styles) -> float:
    width, own = (cell.find(f"{w('tcPr')}/{w(name)}") for name in ("tcW", "tcMar"))
    sides = sum(_margin(side, own, margins) for side in ("left", "right"))
    room = None if width is None else points(width.get(w("w"))) - sides
    return sum(paragraph_height(paragraph, styles, room) for paragraph in cell.iterfind(w("p")))


def _margin(side: str, *margins: etree._Element | None) -> float:
    """Return the margin of a cell on a side: its own, or that of its table."""
    found = (one.find(w(side)) for one in margins if one is not None)
    return next((points(one.get(w("w"))) for one in found if one is not None), 0.0)
