"""What stands in a paragraph, letter by letter, and how much room each takes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks.typeface import Type, type_of

_WIDTHLESS = tuple(map(w, ("rPr", "fldChar", "instrText", "lastRenderedPageBreak", "footnoteRef")))
_INLINE = tuple(map(w, ("hyperlink", "bookmarkStart", "bookmarkEnd", "proofErr")))


class Unmeasured(Exception):
    """Something stands in a paragraph whose width is not known."""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A letter, a tab or the mark of a note.

    Args:
        element: the element in which it stands.
        place: which letter of the element's text it is.
        letter: the letter; nothing for the mark of a note.
        width: in points; that of a tab follows from its place and is not known here.
        type: the type in which it is set.
        kerning: the points that the next letter stands farther away.
    """

    element: etree._Element
    place: int
    letter: str
    width: float
    type: Type
    kerning: float = 0.0


def glyphs(paragraph: etree._Element, styles: Styles, notes: Mapping[etree._Element, str]) -> Iterator[Glyph]:
    """Yield the glyphs of a paragraph in their order.

    Args:
        paragraph: the paragraph.
        styles: the styles of the file.
        notes: the reference to a note → the number that is printed there.

    Raises:
        Unmeasured: the width of something in it is not known.
    """
    style = styles.of(paragraph)
    found = [glyph for run in _runs(paragraph) for glyph in _glyphs(run, type_of(run, style, styles), notes)]
    for glyph, after in pairwise((*found, None)):
        if glyph and after and glyph.letter and after.letter and glyph.type == after.type:
            yield replace(glyph, kerning=glyph.type.kerning(glyph.letter, after.letter))
        elif glyph:
            yield glyph


def _glyphs(run: etree._Element, set_in: Type, notes: Mapping[etree._Element, str]) -> Iterator[Glyph]:
    for child in run:
        yield from _inside(child, set_in, notes)


def _runs(element: etree._Element) -> Iterator[etree._Element]:
    for child in element:
        if child.tag == w("r"):
            yield child
        elif child.tag in _INLINE:
            yield from _runs(child)
        elif child.tag != w("pPr"):
            raise Unmeasured


def _inside(child: etree._Element, set_in: Type, notes: Mapping[etree._Element, str]) -> Iterator[Glyph]:
    if child.tag == w("t"):
        for place, letter in enumerate(child.text or ""):
            yield Glyph(child, place, letter, _width(letter, set_in), set_in)
    elif child.tag == w("footnoteReference"):
        yield Glyph(child, 0, "", sum(_width(letter, set_in) for letter in notes.get(child, "")), set_in)
    elif child.tag == w("tab"):
        yield Glyph(child, 0, "\t", 0.0, set_in)
    elif child.tag not in _WIDTHLESS:
        raise Unmeasured


def _width(letter: str, set_in: Type) -> float:
    width = set_in.width(letter)
    if width is None:
        raise Unmeasured
    return width
