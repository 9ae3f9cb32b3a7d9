"""The room between the running heads and feet of a file: what the text has of its first page and of every other one."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, STYLES_PART, r, w
from drafter.ooxml.relationships import relationships, relationships_part
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks.glyphs import Unmeasured
from drafter.writers.pdf.pages.measures import points
from drafter.writers.pdf.pages.pagination import PageRoom
from drafter.writers.pdf.pages.rows import paragraph_height, row_heights, rule_below


def rooms(parts: Mapping[str, bytes]) -> tuple[PageRoom, PageRoom]:
    """Return the room of the first page and that of the others.

    Args:
        parts: the parts of a file whose first section has a head of its own for its first page.

    Raises:
        ValueError: a measure is not in twips, or the file has no page.
        Unmeasured: something stands in a running head whose measures are not known.
    """
    section = next(etree.fromstring(parts[DOCUMENT_PART]).iter(w("sectPr")), None)
    size, margins = (None if section is None else section.find(w(name)) for name in ("pgSz", "pgMar"))
    if section is None or size is None or margins is None or section.find(w("titlePg")) is None:
        raise ValueError
    styles = Styles(etree.fromstring(parts[STYLES_PART]))
    height, rule = points(size.get(w("h"))), _rule(parts, styles)
    edges = {
        kind: sum(
            max(
                points(margins.get(w(edge))),
                points(margins.get(w(name))) + _height(_part(parts, section, name, kind), styles),
            )
            for edge, name in (("top", "header"), ("bottom", "footer"))
        )
        for kind in ("first", "default")
    }
    return PageRoom(height - edges["first"], rule), PageRoom(height - edges["default"], rule)


def _part(parts: Mapping[str, bytes], section: etree._Element, name: str, kind: str) -> etree._Element | None:
    """Return the running head or foot of a kind that a section has."""
    targets = relationships(etree.fromstring(parts[relationships_part(DOCUMENT_PART)]), DOCUMENT_PART)
    for one in section.iterfind(w(f"{name}Reference")):
        if one.get(w("type")) == kind and (found := targets.get(one.get(r("id"), ""))) is not None:
            return etree.fromstring(parts[found.target])
    return None


def _rule(parts: Mapping[str, bytes], styles: Styles) -> float:
    """Return what the rule above the notes takes: a paragraph of underscores."""
    notes = etree.fromstring(parts[FOOTNOTES_PART]) if FOOTNOTES_PART in parts else etree.Element(w("footnotes"))
    for note in notes.iterfind(w("footnote")):
        if note.get(w("type")) == "separator":
            return sum(paragraph_height(paragraph, styles, None) for paragraph in note.iterfind(w("p")))
    return 0.0


def _height(furniture: etree._Element | None, styles: Styles) -> float:
    """Return how high a running head or foot is: its tables and paragraphs, one below the other."""
    if furniture is None:
        return 0.0
    if any(child.tag not in (w("tbl"), w("p")) for child in furniture):
        raise Unmeasured
    tables = sum(sum(row_heights(table, styles)) + rule_below(table) for table in furniture.iterfind(w("tbl")))
    return tables + sum(paragraph_height(paragraph, styles, None) for paragraph in furniture.iterfind(w("p")))
