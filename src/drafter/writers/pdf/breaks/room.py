"""The room that the lines of a paragraph have: the column of its section, its indents and its tab stops."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.styles import Styles

_TWIPS = 20
"""In a point."""
_INDENTS = ("left", "start", "right", "end", "firstLine", "hanging")


@dataclass(frozen=True, slots=True)
class Room:
    """The room of a paragraph, in points from the left margin of the page.

    Args:
        left: where its turn lines begin.
        first: where its first line begins.
        right: where its lines end.
        stops: the places of the tab stops behind which text begins, in order.
    """

    left: float
    first: float
    right: float
    stops: tuple[float, ...]

    def stop(self, place: float) -> float | None:
        """Return the next tab stop after a place; `None` when the paragraph has none there."""
        return next((stop for stop in self.stops if stop > place + 0.01), None)


def columns(body: etree._Element) -> Iterator[tuple[etree._Element, float]]:
    """Yield each paragraph of the text with the width of its column, in points.

    Those in tables are left out, and those of a section whose width is not said in twips.
    """
    waiting: list[etree._Element] = []
    for element in body:
        if element.tag == w("p"):
            waiting.append(element)
        section = element if element.tag == w("sectPr") else element.find(f"{w('pPr')}/{w('sectPr')}")
        if section is not None:
            if (width := _width(section)) is not None:
                yield from ((paragraph, width) for paragraph in waiting)
            waiting = []


def _width(section: etree._Element) -> float | None:
    page, margins = section.find(w("pgSz")), section.find(w("pgMar"))
    if page is None or margins is None:
        return None
    try:
        return _points(page, "w") - _points(margins, "left") - _points(margins, "right")
    except ValueError:
        return None


def room(paragraph: etree._Element, width: float, styles: Styles) -> Room:
    """Find the room of a paragraph.

    Args:
        paragraph: the paragraph.
        width: the width of its column, in points.
        styles: the styles of the file.

    Raises:
        ValueError: an indent or a tab stop is not in twips, as other programs may write.
    """
    indents: dict[str, float] = {}
    for properties in reversed(list(styles.inherited(paragraph, "ind"))):
        indents |= {name: _points(properties, name) for name in _INDENTS if properties.get(w(name))}
    left = indents.get("left", indents.get("start", 0.0))
    first = left + indents.get("firstLine", 0.0) - indents.get("hanging", 0.0)
    right = width - indents.get("right", indents.get("end", 0.0))
    hanging = (left,) if first < left else ()
    return Room(left, first, right, tuple(sorted({*_stops(paragraph, styles), *hanging})))


def _stops(paragraph: etree._Element, styles: Styles) -> Iterator[float]:
    """Yield the tab stops; none when text stands otherwise than behind one of them."""
    tabs = [tab for tabs in styles.inherited(paragraph, "tabs") for tab in tabs]
    kinds = {tab.get(w("val")) for tab in tabs}
    cleared = {_points(tab, "pos") for tab in tabs if tab.get(w("val")) == "clear"}
    if kinds <= {"left", "start", "clear"}:
        yield from {_points(tab, "pos") for tab in tabs} - cleared


def _points(element: etree._Element, name: str) -> float:
    return float(element.get(w(name), "0")) / _TWIPS
