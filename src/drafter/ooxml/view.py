"""What a person sees in a Word file, to compare two files: paragraphs with their style, words with their look, notes.

How the words are cut into runs does not count, nor which ids point to a link or a note; nothing else is left out, so
that no case, dash, space or mark can get lost in the comparison.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import groupby

from lxml import etree

from drafter.language.patterns import lazy
from drafter.ooxml.names import r, w

Seen = tuple[object, ...]
"""Something seen: its kind, and what there is to see of it."""

_TEXT = {w("tab"): "\t", w("br"): "\n", w("noBreakHyphen"): "\u2011"}
_NOTEREF = lazy(r"NOTEREF (\S+)")


@dataclass
class View:
    """Looks at a story.

    Args:
        links: id of a relationship → the address it leads to, in this part.
        notes: id of a note → what is seen of it.
    """

    links: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, Seen] = field(default_factory=dict)
    _numbered: int = 0
    _open: list[str] = field(default_factory=list)
    _bookmarks: dict[str, int] = field(default_factory=dict)
    _field: list[str] = field(default_factory=list)

    def blocks(self, container: etree._Element) -> list[Seen]:
        """Return what is seen of the paragraphs and tables in something."""
        return [self._block(child) for child in container if child.tag in (w("p"), w("tbl"))]

    def _block(self, block: etree._Element) -> Seen:
        if block.tag == w("p"):
            return self._paragraph(block)
        rows = (tuple(tuple(self.blocks(cell)) for cell in row.iter(w("tc"))) for row in block.iter(w("tr")))
        return ("table", tuple(rows))

    def _paragraph(self, paragraph: etree._Element) -> Seen:
        properties = paragraph.find(w("pPr"))
        style = None if properties is None else properties.find(w("pStyle"))
        return ("paragraph", None if style is None else style.get(w("val")), tuple(_joined(self._inside(paragraph))))

    def _inside(self, element: etree._Element, target: str = "") -> Iterator[Seen]:
        for child in element:
            if child.tag == w("r"):
                yield from self._run(child, target)
            elif child.tag == w("bookmarkStart"):
                self._open.append(child.get(w("name"), ""))
            elif child.tag == w("bookmarkEnd"):
                self._open.clear()
            elif child.tag != w("pPr"):
                yield from self._inside(child, self.links.get(child.get(r("id"), ""), target))

    def _run(self, run: etree._Element, target: str) -> Iterator[Seen]:
        look = _look(run.find(w("rPr")))
        for child in run:
            if child.tag == w("footnoteReference"):
                yield self._note(child, look)
            elif child.tag in (w("fldChar"), w("instrText")):
                yield from self._fielded(child)
            elif child.tag in (w("t"), *_TEXT) and not self._field:
                yield ("words", _TEXT.get(str(child.tag), child.text or ""), look, target)

    def _note(self, reference: etree._Element, look: object) -> Seen:
        if reference.get(w("customMarkFollows")) is None:
            self._numbered += 1
            self._bookmarks |= dict.fromkeys(self._open, self._numbered)
        return ("note", self.notes.get(reference.get(w("id"), "")), look)

    def _fielded(self, child: etree._Element) -> Iterator[Seen]:
        """Yield the note that a field leads to, in place of the words that it showed last."""
        self._field.append(child.text or "" if child.tag == w("instrText") else "")
        if child.get(w("fldCharType")) == "end":
            found = _NOTEREF.search("".join(self._field))
            self._field.clear()
            yield ("again", self._bookmarks.get(found[1]) if found else None)


def _look(properties: etree._Element | None) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    children = () if properties is None else properties.iterchildren()
    return tuple((str(child.tag), tuple(sorted((str(k), str(v)) for k, v in child.items()))) for child in children)


def _joined(seen: Iterator[Seen]) -> Iterator[Seen]:
    for (kind, *rest), group in groupby(seen, key=lambda one: (one[0], *one[2:]) if one[0] == "words" else one):
        if kind == "words":
            words = "".join(str(one[1]) for one in group)
            yield from ((kind, words, *rest),) if words else ()
        else:
            yield from group
