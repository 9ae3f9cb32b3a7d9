"""The ends of paragraphs in a foreign file: what became of them, and the form that they had before."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree

from drafter.compare import Op
from drafter.ooxml.names import WORD, w
from drafter.writers.redline.marks import Revisions

_NO_FORM = (w("rPr"), w("sectPr"), w("pPrChange"))
"""What stands among the properties of a paragraph and says nothing of its form."""


def form(paragraph: etree._Element) -> list[etree._Element]:
    """Copy the properties that make the form of a paragraph, its style first."""
    properties = paragraph.find(w("pPr"))
    return [deepcopy(one) for one in (() if properties is None else properties) if one.tag not in _NO_FORM]


def sign(paragraph: etree._Element, op: Op, revisions: Revisions) -> None:
    """Mark the end of a paragraph as inserted or deleted."""
    properties = _properties(paragraph)
    own = properties.find(w("rPr"))
    if own is None:
        own = etree.Element(w("rPr"))
        later = [n for n, child in enumerate(properties) if child.tag in (w("sectPr"), w("pPrChange"))]
        properties.insert(min(later, default=len(properties)), own)
    own.insert(0, _parsed(revisions.of_mark(op))[0])


def take_over(paragraph: etree._Element, before: etree._Element, revisions: Revisions) -> None:
    """Let a new paragraph have the end of an old one: its section if one ends there, and its form as it was."""
    properties = _properties(paragraph)
    old = before.find(w("pPr"))
    properties.extend([] if old is None else old.findall(w("sectPr")))
    if _xml(form(paragraph)) != _xml(form(before)):
        change = _parsed(revisions.of_form(""))
        change[0][:] = form(before)
        properties.append(change)


def _properties(paragraph: etree._Element) -> etree._Element:
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = etree.Element(w("pPr"))
        paragraph.insert(0, properties)
    return properties


def _parsed(xml: str) -> etree._Element:
    return etree.fromstring(f'<w:p xmlns:w="{WORD}">{xml}</w:p>')[0]


def _xml(elements: list[etree._Element]) -> list[bytes]:
    return [etree.tostring(one, method="c14n", exclusive=True) for one in elements]
