"""The last page of a text, which has never fewer lines than the house leaves on it.

None of 264 prints has fewer than four lines on its last page, so that none has the closing lines (meeting and date)
alone. Of ten texts that would have, seven were closed by a line or two: a paragraph is set closer by a tenth of a point
between letters, mostly the one whose last line is the shortest, in one text two of them. Last lines of more than 100
points are let alone (in a third of the prints 60 of 388 shorter ones were saved so, 3 of 57 longer ones). In three
texts the last paragraph went over to the closing lines as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain, combinations
from typing import NamedTuple

from lxml import etree

from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, STYLES_PART, w
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks import is_justified, note_numbers
from drafter.writers.pdf.breaks.edits import divided
from drafter.writers.pdf.breaks.glyphs import Glyph, glyphs
from drafter.writers.pdf.breaks.rewriting import put_spacing
from drafter.writers.pdf.breaks.room import columns, room
from drafter.writers.pdf.breaks.typeface import type_of
from drafter.writers.pdf.pages.measured_text import MeasuredText

FEWEST = 4
"""The lines that the last page has at least."""
_CLOSER = (1, 2)
"""The twentieths of a point by which letters come closer, the least first."""
_LONGEST = 100
"""The points of a last line that a paragraph is closed for, at most."""
_TRIED_TOGETHER = 12
"""Of how many paragraphs two are closed together, where one alone does not do it."""
_TWIPS = 20


class ClosedParagraph(NamedTuple):
    """A paragraph that has a line less when it is set closer; the shorter its last line, the sooner it is taken.

    Args:
        last_line: how long its last line was, in points.
        place: which paragraph of the text it is.
        twips: by how much its letters come closer.
    """

    last_line: float
    place: int
    twips: int


def close_up(word_file: bytes, text: MeasuredText) -> bytes | None:
    """Set a paragraph of a file closer, or two, if the last page has too few lines and goes by that.

    Args:
        word_file: the bytes of the file.
        text: its text, measured in a copy whose lines are ended.

    Returns:
        A copy; `None` where nothing is to be done, or no two paragraphs do it.
    """
    if not _is_short(text):
        return None
    parts = unpacked(word_file)
    root, styles = etree.fromstring(parts[DOCUMENT_PART]), Styles(etree.fromstring(parts[STYLES_PART]))
    paragraphs = list(columns(next(root.iter(w("body")))))
    if (chosen := _chosen(sorted(_closed(root, styles)), text)) is None:
        return None
    for one in chosen:
        _set_closer(paragraphs[one.place][0], one.twips, styles)
    parts[DOCUMENT_PART] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return packed(parts)


def _chosen(closed: Sequence[ClosedParagraph], text: MeasuredText) -> Sequence[ClosedParagraph] | None:
    """Choose the first paragraph that saves the last page, or the first two that do it together."""
    places = [place for place, one in enumerate(text.paragraphs) if one.element.tag == w("p")]
    for some in chain(((one,) for one in closed), combinations(closed[:_TRIED_TOGETHER], 2)):
        if text.pages_without_lines(places[one.place] for one in some) <= len(text.ends):
            return some
    return None


def kept_together(text: MeasuredText) -> MeasuredText:
    """Return a text in which the last paragraph goes over to closing lines that would have a page of their own."""
    return text.kept_with_next(text.ends[-1].block - 1) if _is_short(text) and not text.ends[-1].line else text


def _is_short(text: MeasuredText) -> bool:
    return bool(text.ends) and text.lines_on_last_page < FEWEST


def _closed(root: etree._Element, styles: Styles) -> Iterator[ClosedParagraph]:
    """Yield the paragraphs that have a line less when they are set closer."""
    notes = note_numbers(root)
    for place, (paragraph, width) in enumerate(columns(next(root.iter(w("body"))))):
        if is_justified(paragraph, styles) and next(paragraph.iter(w("br")), None) is None:
            found, space = list(glyphs(paragraph, styles, notes)), room(paragraph, width, styles)
            lines = divided(found, space).lines
            shorter = (one for one in _CLOSER if len(divided(_closer(found, one), space).lines) < len(lines))
            last = space.right - space.left - lines[-1].slack if len(lines) > 1 else _LONGEST + 1
            if last <= _LONGEST and (twips := next(shorter, 0)):
                yield ClosedParagraph(last, place, twips)


def _closer(found: list[Glyph], twips: int) -> list[Glyph]:
    """Return glyphs set closer; a tab ends where it did."""
    less = twips / _TWIPS
    return [
        one
        if one.letter == "\t"
        else replace(one, width=one.width - less, type=replace(one.type, spacing=one.type.spacing - less))
        for one in found
    ]


def _set_closer(paragraph: etree._Element, twips: int, styles: Styles) -> None:
    for run in paragraph.iter(w("r")):
        put_spacing(run, round(type_of(run, styles.of(paragraph), styles).spacing * _TWIPS) - twips)
