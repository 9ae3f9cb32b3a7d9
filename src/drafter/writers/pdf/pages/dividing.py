"""Lets a page begin with a paragraph, or with one of its lines: then it becomes two paragraphs."""

from __future__ import annotations

from copy import deepcopy
from itertools import takewhile

from lxml import etree

from drafter.ooxml.namespaces import w

_BEFORE_BREAK = frozenset(map(w, ("pStyle", "keepNext", "keepLines")))
_BEFORE_SPACING = _BEFORE_BREAK | frozenset(
    map(w, "pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku "
           "wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid".split())
)  # fmt: skip
_BEFORE_INDENT = _BEFORE_SPACING | {w("spacing")}
"""What comes before a page break, the spacing and the indents in the properties of a paragraph, by the schema."""
_PROPERTIES = (w("pPr"), w("rPr"))


def begin_page(paragraph: etree._Element) -> None:
    """Let a page begin with a paragraph of the text, with nothing left free above it: LibreOffice would leave it."""
    break_before(paragraph)
    _properties(paragraph, "spacing", _BEFORE_SPACING).set(w("before"), "0")


def break_before(paragraph: etree._Element) -> None:
    """Let a page begin with a paragraph as it is, as the first of a table."""
    _properties(paragraph, "pageBreakBefore", _BEFORE_BREAK)


def divide(paragraph: etree._Element, line_end: etree._Element) -> None:
    """Let a page begin behind the end of a line; the rest becomes a paragraph that begins where turn lines do."""
    place = list(paragraph.iter(w("br"))).index(line_end)
    rest = deepcopy(paragraph)
    _cut(line_end, paragraph, preceding=False)
    _cut(list(rest.iter(w("br")))[place], rest, preceding=True)
    paragraph.addnext(rest)
    begin_page(rest)
    _begin_at_the_edge(rest)


def _cut(line_end: etree._Element, paragraph: etree._Element, preceding: bool) -> None:
    """Take out the end of a line and all that stands on one side of it."""
    node, parent = line_end, line_end.getparent()
    while node is not paragraph and parent is not None:
        for sibling in list(node.itersiblings(preceding=preceding)):
            if sibling.tag not in _PROPERTIES:
                parent.remove(sibling)
        if node is line_end:
            parent.remove(node)
        node, parent = parent, parent.getparent()


def _begin_at_the_edge(paragraph: etree._Element) -> None:
    indents = _properties(paragraph, "ind", _BEFORE_INDENT)
    if w("hanging") in indents.attrib:
        del indents.attrib[w("hanging")]
    indents.set(w("firstLine"), "0")


def _properties(paragraph: etree._Element, name: str, before: frozenset[str]) -> etree._Element:
    """Return a property of a paragraph, put where the schema wants it when it is not there."""
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = etree.Element(w("pPr"))
        paragraph.insert(0, properties)
    if (found := properties.find(w(name))) is not None:
        return found
    place = len(list(takewhile(lambda child: child.tag in before, properties)))
    properties.insert(place, made := etree.Element(w(name)))
    return made
