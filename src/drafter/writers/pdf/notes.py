"""The marks of notes in the copy of a Word file that LibreOffice prints, which has its own way with them.

LibreOffice (25.2) drops the first tab of a note, puts the number before anything else and at the left edge of the note,
and prints every mark small and raised, also a star that stands on the line. So in the copy the first tab stands twice,
a number that ends at a tab stop is brought there by the edge of its paragraph, and a star is printed as a letter beside
a mark without width.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from lxml import etree

from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, STYLES_PART, w
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks.typeface import type_of

_WIDTHLESS = "\u200b"
_TWIPS = 20
"""In a point."""
_HEAD = frozenset(map(w, ("tab", "t", "delText", "footnoteRef")))
"""What may stand at the head of a note."""


def set_notes(word_file: bytes) -> bytes:
    """Let the marks of a file's notes be printed by LibreOffice as Word prints them.

    Args:
        word_file: the bytes of a file that this program wrote.

    Returns:
        A copy to print from.
    """
    parts = unpacked(word_file)
    if FOOTNOTES_PART not in parts:
        return word_file
    document, footnotes = etree.fromstring(parts[DOCUMENT_PART]), etree.fromstring(parts[FOOTNOTES_PART])
    stars = {number for mark in _stars(document) if (number := _lowered(mark))}
    styles, numbered = Styles(etree.fromstring(parts[STYLES_PART])), 0
    for note in footnotes.iterfind(w("footnote")):
        if note.get(w("type")) is None and (paragraph := note.find(w("p"))) is not None:
            star = note.get(w("id")) in stars
            numbered += not star
            _set(paragraph, "" if star else str(numbered), styles)
    for name, root in ((DOCUMENT_PART, document), (FOOTNOTES_PART, footnotes)):
        parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return packed(parts)


def _stars(document: etree._Element) -> Iterator[etree._Element]:
    for mark in list(document.iter(w("footnoteReference"))):
        if mark.get(w("customMarkFollows")) is not None:
            yield mark


def _lowered(mark: etree._Element) -> str | None:
    """Print the star of a mark as a letter; return the id of its note, or nothing where it is no letter on the line."""
    run, star = mark.getparent(), mark.getnext()
    if run is None or star is None or star.tag not in _HEAD or not _on_the_line(run):
        return None
    alone = deepcopy(run)
    for child in alone.findall(w("footnoteReference")):
        alone.remove(child)
    for child in run.findall(star.tag):
        child.text = _WIDTHLESS
    run.addprevious(alone)
    return mark.get(w("id"))


def _on_the_line(run: etree._Element) -> bool:
    raised = run.find(f"{w('rPr')}/{w('vertAlign')}")
    return raised is not None and raised.get(w("val")) == "baseline"


def _set(paragraph: etree._Element, number: str, styles: Styles) -> None:
    """Bring the mark and the words of a note to their places; a number is told, a star is not."""
    head = [child for run in paragraph.iter(w("r")) for child in run if child.tag in _HEAD]
    leads = bool(head) and head[0].tag == w("tab")
    if number and leads and (stop := _right_stop(paragraph, styles)) is not None:
        mark = next((one.getparent() for one in head if one.tag == w("footnoteRef")), None)
        if mark is not None:
            _bring_to(paragraph, stop, type_of(mark, styles.of(paragraph), styles).length(f"{number} "), styles)
            _remove(head.pop(0))
    if not number and head:
        _put_before(head[0])
    if (tab := next((one for one in head if one.tag == w("tab")), None)) is not None:
        tab.addnext(deepcopy(tab))


def _right_stop(paragraph: etree._Element, styles: Styles) -> int | None:
    """Return the place of the right tab stop before the words, in twips."""
    tabs = (tab for tabs in styles.inherited(paragraph, "tabs") for tab in tabs)
    return next((int(tab.get(w("pos"), "0")) for tab in tabs if tab.get(w("val")) == "right"), None)


def _bring_to(paragraph: etree._Element, stop: int, length: float, styles: Styles) -> None:
    """Let a paragraph begin where a number of some length, in points, ends at a tab stop."""
    left = max((int(ind.get(w("left"), "0")) for ind in styles.inherited(paragraph, "ind")), default=0)
    properties = paragraph.find(w("pPr"))
    if properties is None:
        return
    tabs = etree.Element(w("tabs"))
    etree.SubElement(tabs, w("tab"), {w("val"): "clear", w("pos"): str(stop)})
    begin = etree.Element(w("ind"), {w("hanging"): str(left - stop + round(length * _TWIPS))})
    properties[1:1] = [tabs, begin]


def _remove(element: etree._Element) -> None:
    if (parent := element.getparent()) is not None:
        parent.remove(element)


def _put_before(first: etree._Element) -> None:
    """Put what LibreOffice takes for the mark of a note before all that stands in it."""
    if (run := first.getparent()) is not None:
        mark = etree.Element(w("r"))
        etree.SubElement(mark, w("t")).text = _WIDTHLESS
        run.addprevious(mark)
