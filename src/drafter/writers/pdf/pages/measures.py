"""How high the paragraphs and notes of a copy are whose lines are ended, in points: the measures of their styles."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.styles import Styles, switched
from drafter.writers.pdf.breaks.edits import divided
from drafter.writers.pdf.breaks.glyphs import Unmeasured, glyphs
from drafter.writers.pdf.breaks.room import room
from drafter.writers.pdf.justification import fullest
from drafter.writers.pdf.pages.pagination import PageBlock, PageLine

_TWIPS = 20
"""In a point."""
_AUTO = 1.15
"""The height of a line as a share of the size of its type, where it is not said otherwise."""
_SINGLE = 12
"""What the file format calls a single line, where lines follow the size of the type."""


@dataclass(frozen=True, slots=True)
class MeasuredParagraph:
    """A paragraph with its measures, or a row of a table.

    Args:
        element: the paragraph or row.
        block: its measures.
        breaks: the elements that end its lines; none where the lines end by themselves.
    """

    element: etree._Element
    block: PageBlock
    breaks: tuple[etree._Element, ...]


def measured(paragraph: etree._Element, width: float, styles: Styles, notes: Mapping[str, float]) -> MeasuredParagraph:
    """Measure a paragraph of the text.

    Args:
        paragraph: the paragraph.
        width: the width of its column, in points.
        styles: the styles of the file.
        notes: the id of a note → its height.

    Raises:
        Unmeasured: something stands in it whose measures are not known.
        ValueError: a measure is not in twips, as other programs may write.
    """
    breaks = tuple(paragraph.iter(w("br")))
    if any(one.get(w("type")) is not None for one in breaks):
        raise Unmeasured
    count = count_lines(paragraph, width, styles)
    height, heights = (
        line_height(paragraph, styles),
        [sum(notes.get(note, 0.0) for note in line) for line in _marks(paragraph)],
    )
    lines = tuple(PageLine(height, sum(heights[place : place + 1])) for place in range(count))
    before, after = (points(styles.value(paragraph, "spacing", side)) for side in ("before", "after"))
    with_next, whole = (_is(paragraph, styles, name) for name in ("keepNext", "keepLines"))
    return MeasuredParagraph(paragraph, PageBlock(lines, before, after, with_next, whole), breaks)


def note_heights(footnotes: etree._Element, width: float, styles: Styles) -> Iterator[tuple[str, float]]:
    """Yield the id of each note with the height of its paragraphs.

    Args:
        footnotes: the notes of the file.
        width: the width of their column, in points.
        styles: the styles of the file.

    Raises:
        Unmeasured: something stands in a note whose width is not known.
    """
    for note in footnotes.iterfind(w("footnote")):
        if note.get(w("type")) is None:
            heights = (line_height(one, styles) * count_lines(one, width, styles) for one in note.iterfind(w("p")))
            yield note.get(w("id"), ""), sum(heights)


def line_height(paragraph: etree._Element, styles: Styles) -> float:
    """Return the height of each line of a paragraph.

    Raises:
        ValueError: it is not in twips, as other programs may write.
    """
    line = points(styles.value(paragraph, "spacing", "line") or "240")
    rule = styles.value(paragraph, "spacing", "lineRule") or "auto"
    if rule != "auto":
        return line
    own = next(paragraph.iter(w("sz")), None)
    size = own if own is not None else styles.property(styles.of(paragraph), "rPr/sz")
    half_points = 20 if size is None else int(size.get(w("val"), "20"))
    return half_points / 2 * _AUTO * line / _SINGLE


def points(twips: str | None) -> float:
    """Return a measure in points.

    Raises:
        ValueError: it is not in twips, as other programs may write.

    >>> points("120"), points(None)
    (6.0, 0.0)
    """
    return int(twips or "0") / _TWIPS


def _is(paragraph: etree._Element, styles: Styles, name: str) -> bool:
    return switched(next(styles.inherited(paragraph, name), None)) is True


def _marks(paragraph: etree._Element) -> Iterator[list[str]]:
    """Yield the ids of the notes to which each line has a mark."""
    line: list[str] = []
    for element in paragraph.iter(w("br"), w("footnoteReference")):
        if element.tag == w("br"):
            yield line
            line = []
        else:
            line.append(element.get(w("id"), ""))
    yield line


def count_lines(paragraph: etree._Element, width: float, styles: Styles) -> int:
    """Count the lines of a paragraph: those that were ended, or as many as have no room on one.

    Args:
        paragraph: the paragraph.
        width: the width of its column, in points.
        styles: the styles of the file.

    Raises:
        Unmeasured: the width of something in it is not known, or where it begins.
        ValueError: a measure is not in twips, as other programs may write.
    """
    if ended := len(list(paragraph.iter(w("br")))):
        return ended + 1
    text = divided(list(glyphs(paragraph, styles, {})), room(paragraph, width, styles), fullest)
    return max(1, len(text.lines))
