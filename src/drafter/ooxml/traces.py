"""What people leave behind in a Word file beside its words: comments, hidden text, highlights, names of authors."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from drafter.model.record import record
from drafter.ooxml.faint import faint
from drafter.ooxml.namespaces import WORD, w
from drafter.ooxml.package import Package
from drafter.ooxml.styles import Styles

_OFF = ("0", "false", "off", "none")
_CHANGED = (w("ins"), w("del"), w("moveFrom"), w("moveTo"), w("rPrChange"), w("pPrChange"))
_NAMES = ("creator", "lastModifiedBy")
_CORE = "docProps/core.xml"


@record(frozen=True, slots=True)
class Traces:
    """What was left behind in a Word file.

    Args:
        comments: the words of every comment.
        hidden: the words that are hidden, or white or tiny, so that nobody sees them.
        highlighted: the words that are highlighted.
        authors: the authors of tracked changes and comments, each once, in order.
        properties: the names of people in the properties of the file.
    """

    comments: tuple[str, ...]
    hidden: tuple[str, ...]
    highlighted: tuple[str, ...]
    authors: tuple[str, ...]
    properties: tuple[str, ...]


def traces(data: bytes) -> Traces:
    """Find what was left behind in a Word file.

    Args:
        data: the bytes of the file.

    Raises:
        UnreadableSource: it is no Word file, or a locked or damaged one.
    """
    file = Package(data)
    parts = [
        tree for tree in (file.body, *(file.part(kind)[1] for kind in ("footnotes", "endnotes"))) if tree is not None
    ]
    comments = file.part("comments")[1]
    notes = list(comments.iter(w("comment"))) if comments is not None else []
    return Traces(
        comments=tuple(map(_words, notes)),
        hidden=(*(words for part in parts for words in _marked(part, "vanish")), *_faint(file, parts)),
        highlighted=tuple(words for part in parts for words in _marked(part, "highlight")),
        authors=tuple(dict.fromkeys(_authors([*parts, *notes]))),
        properties=tuple(dict.fromkeys(_people(file.tree(_CORE)))),
    )


def _words(element: etree._Element) -> str:
    return "".join(text.text or "" for text in element.iter(w("t"), w("delText")))


def _marked(part: etree._Element, mark: str) -> Iterator[str]:
    """Yield the words of the runs that have a mark, and the empty runs not."""
    for run in part.iter(w("r")):
        found = run.find(f"{w('rPr')}/{w(mark)}")
        if found is not None and found.get(w("val"), "on") not in _OFF and (words := _words(run)).strip():
            yield words


def _faint(file: Package, parts: list[etree._Element]) -> Iterator[str]:
    styles = Styles(file.part("styles")[1])
    found = (_words(run) for part in parts for run in faint(part, styles))
    return (words for words in found if words.strip())


def _authors(elements: list[etree._Element]) -> Iterator[str]:
    for element in elements:
        yield from (one.get(f"{{{WORD}}}author", "") for one in element.iter(*_CHANGED, w("comment")))


def _people(core: etree._Element | None) -> Iterator[str]:
    for element in core.iter() if core is not None else ():
        if isinstance(element.tag, str) and element.tag.rpartition("}")[2] in _NAMES and (element.text or "").strip():
            yield str(element.text).strip()
