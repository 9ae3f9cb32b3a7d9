"""What stands in a part of a Word file itself: its paragraphs, rows and cells, without those of what stands in it.

A table may stand in a cell, a text box on a paragraph, either in a control or in the other: every paragraph is read
once, where it hangs.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from drafter.ooxml.namespaces import w

_BOX = w("txbxContent")


def rows(table: etree._Element) -> Iterator[etree._Element]:
    """Yield the rows of a table, but none of a table in one of its cells.

    >>> inner = etree.Element(w("tbl"))
    >>> table = etree.Element(w("tbl"))
    >>> etree.SubElement(etree.SubElement(table, w("tr")), w("tc")).append(inner)
    >>> row = etree.SubElement(inner, w("tr"))
    >>> len(list(rows(table))), len(list(rows(inner)))
    (1, 1)
    """
    return (row for row in table.iter(w("tr")) if next(row.iterancestors(w("tbl"))) is table)


def cells(row: etree._Element) -> Iterator[etree._Element]:
    """Yield the cells of a row, but none of a table in one of them."""
    return (cell for cell in row.iter(w("tc")) if next(cell.iterancestors(w("tr"))) is row)


def paragraphs(container: etree._Element) -> Iterator[etree._Element]:
    """Yield the paragraphs in something, those of its tables too, but none of the text boxes in it."""
    box = container if container.tag == _BOX else next(container.iterancestors(_BOX), None)
    return (p for p in container.iter(w("p")) if next(p.iterancestors(_BOX), None) is box)


def boxes(paragraph: etree._Element) -> Iterator[etree._Element]:
    """Yield the text boxes that hang on a paragraph, each once."""
    for box in paragraph.iter(_BOX):
        if next(box.iterancestors(w("p"))) is paragraph and not _is_older_form(box):
            yield box


def _is_older_form(box: etree._Element) -> bool:
    """Return whether a text box is there a second time, for older programs."""
    return any(str(above.tag).endswith("}Fallback") for above in box.iterancestors())
