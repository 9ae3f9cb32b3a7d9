"""A text with its measures: its paragraphs, the rooms of its pages and where they end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from lxml import etree

from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, STYLES_PART, w
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks.glyphs import Unmeasured
from drafter.writers.pdf.breaks.room import columns
from drafter.writers.pdf.pages.margins import rooms
from drafter.writers.pdf.pages.measures import MeasuredParagraph, measured, note_heights
from drafter.writers.pdf.pages.pagination import PageBlock, PageEnd, PageLine, PageRoom, page_ends
from drafter.writers.pdf.pages.rows import row_heights


@dataclass(frozen=True)
class MeasuredText:
    """A text whose paragraphs and rows of tables are measured.

    Args:
        parts: the parts of its file.
        root: its document, in which the paragraphs stand.
        paragraphs: its paragraphs and rows, in order.
        first: the room of its first page.
        others: the room of every other page.
    """

    parts: Mapping[str, bytes]
    root: etree._Element
    paragraphs: tuple[MeasuredParagraph, ...]
    first: PageRoom
    others: PageRoom

    @cached_property
    def ends(self) -> tuple[PageEnd, ...]:
        """The ends of all pages but the last; none before a rule that would have a page of its own."""
        return self._ends([one.block for one in self.paragraphs])

    @cached_property
    def rule_has_a_page(self) -> bool:
        """Whether a page would have nothing but the rule at the end of a text: a print leaves it out."""
        ends = page_ends([one.block for one in self.paragraphs], self.first, self.others)
        return self._is_before_rule(list(ends)[-1:])

    @property
    def lines_on_last_page(self) -> int:
        """How many lines with words stand on the last page."""
        begin = self.ends[-1] if self.ends else PageEnd(0, 0)
        rest = self.paragraphs[begin.block :]
        return sum(len(one.block.lines) for one in rest if has_words(one)) - begin.line

    def pages_without_lines(self, places: Iterable[int]) -> int:
        """Return how many pages there are when some paragraphs of several lines have one less."""
        blocks = [one.block for one in self.paragraphs]
        for place in places:
            blocks[place] = _shortened(blocks[place])
        return len(self._ends(blocks)) + 1

    def kept_with_next(self, place: int) -> MeasuredText:
        """Return the text with a paragraph that stands on one page with the beginning of the next."""
        one = self.paragraphs[place]
        kept = replace(one, block=replace(one.block, with_next=True))
        return replace(self, paragraphs=(*self.paragraphs[:place], kept, *self.paragraphs[place + 1 :]))

    def _ends(self, blocks: Sequence[PageBlock]) -> tuple[PageEnd, ...]:
        ends = tuple(page_ends(blocks, self.first, self.others))
        return ends[:-1] if self._is_before_rule(ends[-1:]) else ends

    def _is_before_rule(self, ends: Sequence[PageEnd]) -> bool:
        last = len(self.paragraphs) - 1
        return any(end.block == last for end in ends) and not has_words(self.paragraphs[last])


def measured_text(word_file: bytes) -> MeasuredText | None:
    """Measure the text of a file.

    Args:
        word_file: the bytes of a copy whose lines are ended.

    Returns:
        The text; `None` where the height of something is not known.
    """
    parts = unpacked(word_file)
    root = etree.fromstring(parts[DOCUMENT_PART])
    try:
        return MeasuredText(parts, root, tuple(_paragraphs(root, parts)), *rooms(parts))
    except (Unmeasured, ValueError):
        return None


def has_words(paragraph: MeasuredParagraph) -> bool:
    """Return whether a paragraph has words: a blank line and a rule have none."""
    return any(text.text for text in paragraph.element.iter(w("t")))


def _paragraphs(root: etree._Element, parts: Mapping[str, bytes]) -> Iterator[MeasuredParagraph]:
    body, styles = next(root.iter(w("body"))), Styles(etree.fromstring(parts[STYLES_PART]))
    widths = dict(columns(body))
    width = next(iter(widths.values()), 0.0)
    notes = etree.fromstring(parts[FOOTNOTES_PART]) if FOOTNOTES_PART in parts else etree.Element(w("footnotes"))
    heights = dict(note_heights(notes, width, styles))
    for element in body:
        if element in widths:
            yield measured(element, width, styles, heights)
        elif element.tag == w("tbl"):
            yield from _rows(element, styles, heights)


def _rows(table: etree._Element, styles: Styles, notes: Mapping[str, float]) -> Iterator[MeasuredParagraph]:
    """Yield the rows of a table; the first stays with the next and stands again above each that begins a page."""
    head = 0.0
    for row, height in zip(table.iterfind(w("tr")), row_heights(table, styles), strict=True):
        marks = (mark.get(w("id"), "") for mark in row.iter(w("footnoteReference")))
        line = PageLine(height, sum(notes.get(mark, 0.0) for mark in marks))
        yield MeasuredParagraph(row, PageBlock((line,), with_next=not head, repeated=head), ())
        head = head or height


def _shortened(block: PageBlock) -> PageBlock:
    """Return a block with a line less; the notes of its last two lines are on one."""
    *lines, above, last = block.lines
    return replace(block, lines=(*lines, PageLine(last.height, above.notes + last.notes)))
