"""The rules above the notes of a PDF: as long as the template says, and where it says.

LibreOffice (25.2) passes over what stands in a Word file for them, here a line of underscores: it draws a rule of its
own at the left margin, twice as long as in print and thicker. So its rules are drawn anew in the PDF, in the room of
the old ones: no other byte moves.
"""

from __future__ import annotations

import re
import zlib
from typing import NamedTuple

from lxml import etree

from drafter.language.patterns import lazy
from drafter.ooxml.archive import unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, STYLES_PART, w
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks.typeface import type_of

_TWIPS = 20
_STREAM = lazy(rb"<</Length (\d+) 0 R/Filter/FlateDecode>>\s*stream\r?\n")
"""The head of what a page shows, as LibreOffice writes it; its length stands in an object of its own."""
_DRAWN = lazy(rb"(?<=\n)([\d.]+) ([\d.]+) m\n[\d.]+ \2 l [\d.]+ ([\d.]+) l \1 \3 l \1 \2 l h\nB\*(?=\nEMC\n)")
"""A rule as LibreOffice draws it: round its edges and filled."""


class NoteRule(NamedTuple):
    """Where the rule above notes stands on a page.

    Args:
        left: where it begins, in points from the edge of the page.
        length: how long it is, in points.
    """

    left: float
    length: float


def set_note_rules(pdf: bytes, word_file: bytes) -> bytes:
    """Draw the rules above the notes as a Word file has them.

    Args:
        pdf: what LibreOffice made of the file.
        word_file: the bytes of the file.

    Returns:
        The PDF with other rules; as it is where the file has no line of underscores for them.
    """
    if (rule := _rule(word_file)) is None:
        return pdf
    drawn = bytearray(pdf)
    for head in _STREAM.finditer(pdf):
        length = re.search(rb"\n%s 0 obj\s+(\d+)" % head[1], pdf)
        if length is not None:
            _redraw(drawn, head.end(), length, rule)
    return bytes(drawn)


def _rule(word_file: bytes) -> NoteRule | None:
    """Return the rule of a file: the line of underscores that parts notes from the text."""
    parts = unpacked(word_file)
    margins = next(etree.fromstring(parts[DOCUMENT_PART]).iter(w("pgMar")), None)
    if margins is None or FOOTNOTES_PART not in parts:
        return None
    styles = Styles(etree.fromstring(parts[STYLES_PART]))
    for note in etree.fromstring(parts[FOOTNOTES_PART]).iterfind(w("footnote")):
        run, text = next(note.iter(w("r")), None), "".join(one.text or "" for one in note.iter(w("t")))
        if note.get(w("type")) == "separator" and run is not None and text and not text.strip("_"):
            return _measured(note[0], run, text, margins, styles)
    return None


def _measured(
    paragraph: etree._Element, run: etree._Element, text: str, margins: etree._Element, styles: Styles
) -> NoteRule | None:
    try:
        indent = int(styles.value(paragraph, "ind", "left") or "0") + int(margins.get(w("left"), "0"))
    except ValueError:  # a measure that is not in twips, as other programs may write
        return None
    return NoteRule(indent / _TWIPS, type_of(run, styles.of(paragraph), styles).length(text))


def _redraw(pdf: bytearray, begin: int, length: re.Match[bytes], rule: NoteRule) -> None:
    """Draw the rules of a page anew, if what it shows has room in its place then."""
    room = int(length[1])
    shown = zlib.decompress(pdf[begin : begin + room])
    right = rule.left + rule.length
    new = zlib.compress(_DRAWN.sub(lambda old: _drawn(rule.left, right, old), shown), 9)
    if not _DRAWN.search(shown) or len(new) > room:
        return
    pdf[begin : begin + room] = new.ljust(room, b"\n")
    pdf[length.start(1) : length.end(1)] = b"%0*d" % (len(length[1]), len(new))


def _drawn(left: float, right: float, old: re.Match[bytes]) -> bytes:
    """Return how a rule is drawn from the left to the right, as high and thick as an old one."""
    low, high = old[2], old[3]
    return b"%.2f %s m\n%.2f %s l %.2f %s l %.2f %s l h\nf" % (left, low, right, low, right, high, left, high)
