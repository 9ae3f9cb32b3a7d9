"""What stands in a paragraph of a Word template: words and other things, each with the look of its run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.runs import wrapped

OBJECT = "\ufffc"
"""What stands for anything but words, where tags are looked for."""

_SAID_BY_WORD = frozenset(map(w, ("pPr", "rPr", "proofErr", "lastRenderedPageBreak")))


class RunContent(NamedTuple):
    """Words of one run, or something else that stands in a paragraph.

    Args:
        text: the words.
        look: the properties of their run, as XML.
        xml: what it is if it is no words, as XML.
    """

    text: str
    look: str = ""
    xml: str = ""


class Writing:
    """Writes elements of a part as XML, without the namespaces that its root declares.

    Args:
        root: the root of the part.
    """

    def __init__(self, root: etree._Element) -> None:
        known = (f' xmlns:{prefix}="{uri}"' for prefix, uri in root.nsmap.items() if prefix)
        self._known = re.compile("|".join(map(re.escape, known)))

    def xml(self, element: etree._Element) -> str:
        """Write an element."""
        return self._known.sub("", etree.tostring(element, encoding="unicode", with_tail=False))

    def inside(self, element: etree._Element | None, without: frozenset[str] = frozenset()) -> str:
        """Write the children of an element, if it is there."""
        return "" if element is None else "".join(self.xml(child) for child in element if child.tag not in without)

    def pieces(self, paragraph: etree._Element) -> Iterator[RunContent]:
        """Yield what stands in a paragraph."""
        for child in paragraph:
            if child.tag == w("r"):
                yield from self._run(child)
            elif child.tag not in _SAID_BY_WORD:
                yield RunContent(OBJECT, "", self.xml(child))

    def _run(self, run: etree._Element) -> Iterator[RunContent]:
        look = self.inside(run.find(w("rPr")))
        for child in run:
            if child.tag == w("t"):
                yield RunContent(child.text or "", look)
            elif child.tag not in _SAID_BY_WORD:
                yield RunContent(OBJECT, look, wrapped(self.xml(child), f"<w:rPr>{look}</w:rPr>" if look else ""))
