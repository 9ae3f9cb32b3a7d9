"""Ends the pages of a copy where Word ends them, for a program that goes by another rule.

LibreOffice (25.2) divides notes between pages, and sets a line that ends its paragraph nearer to the notes than Word
does. Every line that is ended by us (`drafter.writers.pdf.breaks`) can begin a page, and every table; between the rows
of a table LibreOffice ends the page. A text in which something cannot be measured is left as it is.
"""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from lxml import etree

from drafter.ooxml.archive import packed
from drafter.ooxml.namespaces import DOCUMENT_PART, w
from drafter.writers.pdf.pages.closing import kept_together
from drafter.writers.pdf.pages.dividing import begin_page, break_before, divide
from drafter.writers.pdf.pages.measured_text import MeasuredText
from drafter.writers.pdf.pages.measures import MeasuredParagraph


class PagedCopy(NamedTuple):
    """A copy whose pages are ended.

    Args:
        word_file: the bytes of the copy.
        pages: how many pages it has.
    """

    word_file: bytes
    pages: int


def end_pages(text: MeasuredText) -> PagedCopy | None:
    """End the pages of a text where Word ends them; its document is changed in place.

    Returns:
        A copy to print from; `None` where a page would end within a paragraph whose lines are not ended.
    """
    text = kept_together(text)
    if text.rule_has_a_page:
        _take_out(text.paragraphs[-1].element)
    if not all(_end(text.paragraphs[end.block], end.line) for end in reversed(text.ends)):
        return None
    document = etree.tostring(text.root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return PagedCopy(packed({**text.parts, DOCUMENT_PART: document}), len(text.ends) + 1)


def _take_out(paragraph: etree._Element) -> None:
    if (parent := paragraph.getparent()) is not None:
        parent.remove(paragraph)


def _end(paragraph: MeasuredParagraph, line: int) -> bool:
    """Let a page begin with a line of a paragraph; return whether that can be done.

    Within a table it is done without us, which cannot be asked for.
    """
    if not line:
        _begin(paragraph.element)
    elif paragraph.breaks:
        divide(paragraph.element, paragraph.breaks[line - 1])
    return not line or bool(paragraph.breaks)


def _begin(element: etree._Element) -> None:
    """Let a page begin with a paragraph, or with the first one of a table; with another row it does by itself."""
    if element.tag == w("p"):
        begin_page(element)
    elif next(element.itersiblings(w("tr"), preceding=True), None) is None:
        for first in islice(element.iter(w("p")), 1):
            break_before(first)
