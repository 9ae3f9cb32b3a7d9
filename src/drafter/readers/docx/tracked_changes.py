"""Tracked changes of a Word file, one by one: what was put in or taken out, by whom and when."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.package import Package
from drafter.readers.docx import running_heads
from drafter.readers.source import ordinary

_KINDS = {w("ins"): "inserted", w("moveTo"): "inserted", w("del"): "deleted", w("moveFrom"): "deleted"}
_PARTS = ("footnotes", "endnotes")


@dataclass(frozen=True, slots=True)
class TrackedChange:
    """A change that somebody tracked.

    Args:
        kind: "inserted" or "deleted".
        words: the words; empty where only the end of a paragraph was changed.
        author: the name that the program wrote down.
        date: when, as the program wrote it.
        paragraph: the number of the paragraph in its part, from 1.
        part: "text", "footnotes", "endnotes" or "headers", where a masthead may stand.
    """

    kind: str
    words: str
    author: str = ""
    date: str = ""
    paragraph: int = 0
    part: str = "text"


def changes(data: bytes) -> tuple[TrackedChange, ...]:
    """List the tracked changes of a Word file.

    Args:
        data: the bytes of the file.

    Raises:
        UnreadableSource: as for `docx.read`.
    """
    file = Package(data)
    heads = (("headers", file.tree(name)) for name in running_heads.parts(file))
    parts = [("text", file.body), *((name, file.part(name)[1]) for name in _PARTS), *heads]
    return tuple(change for name, root in parts if root is not None for change in _changes(root, name))


def _changes(root: etree._Element, part: str) -> Iterator[TrackedChange]:
    for number, paragraph in enumerate(root.iter(w("p")), 1):
        for element in paragraph.iter(*_KINDS):
            if element.getparent() is not None and not _is_inside(element):
                author, date = element.get(w("author"), ""), element.get(w("date"), "")
                yield TrackedChange(_KINDS[str(element.tag)], _words(element), author, date, number, part)


def _is_inside(element: etree._Element) -> bool:
    """Return whether a change stands in a text box, whose paragraphs are visited by themselves."""
    above = [one.tag for one in element.iterancestors()]
    return w("txbxContent") in above[: above.index(w("p"))]


def _words(element: etree._Element) -> str:
    words = (one.text or "" for one in element.iter(w("t"), w("delText")))
    return ordinary("".join(words))
