"""Ends the pages of a copy where Word ends them, for a program that goes by another rule.

LibreOffice (25.2) divides notes between pages, and sets a line that ends its paragraph nearer to the notes than Word
does. Every line that is ended by us (`drafter.writers.pdf.breaks`) can begin a page. A text with a table, or with
something else that cannot be measured, is left as it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from lxml import etree

from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, STYLES_PART, w
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks.glyphs import Unmeasured
from drafter.writers.pdf.breaks.room import columns
from drafter.writers.pdf.pages.dividing import begin_page, divide
from drafter.writers.pdf.pages.margins import rooms
from drafter.writers.pdf.pages.measures import MeasuredParagraph, measured, note_heights
from drafter.writers.pdf.pages.pagination import PageEnd, page_ends


class PagedCopy(NamedTuple):
    """A copy whose pages are ended.

    Args:
        word_file: the bytes of the copy.
        pages: how many pages it has.
    """

    word_file: bytes
    pages: int


def end_pages(word_file: bytes) -> PagedCopy | None:
    """End the pages of a file where Word ends them.

    Args:
        word_file: the bytes of a copy whose lines are ended.

    Returns:
        A copy to print from; `None` where the height of something is not known.
    """
    parts = unpacked(word_file)
    root = etree.fromstring(parts[DOCUMENT_PART])
    try:
        paragraphs = _paragraphs(root, parts)
        ends = list(page_ends([one.block for one in paragraphs], *rooms(parts)))
    except (Unmeasured, ValueError):
        return None
    if ends and _is_rule(paragraphs, ends[-1]):
        _take_out(paragraphs[ends.pop().block].element)
    if not all(_end(paragraphs[end.block], end.line) for end in reversed(ends)):
        return None
    parts[DOCUMENT_PART] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return PagedCopy(packed(parts), len(ends) + 1)


def _paragraphs(root: etree._Element, parts: Mapping[str, bytes]) -> list[MeasuredParagraph]:
    body, styles = root.find(w("body")), Styles(etree.fromstring(parts[STYLES_PART]))
    if body is None or body.find(w("tbl")) is not None:
        raise Unmeasured
    found = list(columns(body))
    width = found[0][1] if found else 0.0
    notes = etree.fromstring(parts[FOOTNOTES_PART]) if FOOTNOTES_PART in parts else etree.Element(w("footnotes"))
    heights = dict(note_heights(notes, width, styles))
    return [measured(paragraph, width, styles, heights) for paragraph, width in found]


def _is_rule(paragraphs: Sequence[MeasuredParagraph], end: PageEnd) -> bool:
    """Return whether a page would have nothing but the rule at the end of a text: a print leaves it out."""
    last = paragraphs[end.block].element
    return end.block == len(paragraphs) - 1 and not any(text.text for text in last.iter(w("t")))


def _take_out(paragraph: etree._Element) -> None:
    if (parent := paragraph.getparent()) is not None:
        parent.remove(paragraph)


def _end(paragraph: MeasuredParagraph, line: int) -> bool:
    """Let a page begin with a line of a paragraph; return whether that can be done."""
    if not line:
        begin_page(paragraph.element)
    elif paragraph.breaks:
        divide(paragraph.element, paragraph.breaks[line - 1])
    return not line or bool(paragraph.breaks)
