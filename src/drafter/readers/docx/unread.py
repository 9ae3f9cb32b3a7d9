"""What stands in a Word file beside the text that is read: pictures, words struck out by hand, odd elements."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from drafter.ooxml import revisions
from drafter.ooxml.namespaces import w
from drafter.ooxml.package import Package
from drafter.readers.docx.paragraph import TRANSPARENT

_PICTURES = tuple(map(w, ("drawing", "pict", "object")))
_STRUCK = tuple(map(w, ("strike", "dstrike")))
_OFF = ("0", "false", "off", "none")
_LONG = 60


def unread(data: bytes) -> tuple[str, ...]:
    """List what a reader of a Word file leaves out or takes as it stands, each as a sentence; pictures apart.

    Args:
        data: the bytes of the file.

    Raises:
        UnreadableSource: it is no Word file, or a locked or damaged one.
    """
    file = Package(data)
    body = file.body
    revisions.accept(body)
    return tuple(dict.fromkeys((*_things(body), *_notes(file, body), *_struck(body), *_unknown(body))))


def has_pictures(data: bytes) -> bool:
    """Return whether pictures, drawings or objects of other programs stand in the text of a Word file.

    Raises:
        UnreadableSource: as for `unread`.
    """
    return next(Package(data).body.iter(*_PICTURES), None) is not None


def _things(body: etree._Element) -> Iterator[str]:
    if next(body.iter(w("sym")), None) is not None:
        yield "signs of a symbol font stand in this file; they are not merged"
    if next(body.iter(w("altChunk")), None) is not None:
        yield "another document is embedded in this file; it is not merged"


def _notes(file: Package, body: etree._Element) -> Iterator[str]:
    for kind in ("footnote", "endnote"):
        root = file.part(f"{kind}s")[1]
        known = set() if root is None else {one.get(w("id")) for one in root.iter(w(kind))}
        if any(one.get(w("id")) not in known for one in body.iter(w(f"{kind}Reference"))):
            yield f"the mark of a note stands in this file, but the {kind} is not in it"


def _struck(body: etree._Element) -> Iterator[str]:
    """Yield the words that somebody struck out by their look, which tracks nothing."""
    for paragraph in body.iter(w("p")):
        words = "".join(_text(run) for run in paragraph.iter(w("r")) if _is_struck(run))
        if words.strip():
            yield f"words are struck out by their look, which deletes nothing; they stay: “{_short(words)}”"


def _is_struck(run: etree._Element) -> bool:
    looks = (look for look in run.iterfind(w("rPr")))
    return any(mark.get(w("val"), "") not in _OFF for look in looks for mark in look.iter(*_STRUCK))


def _unknown(body: etree._Element) -> Iterator[str]:
    """Yield the words in elements that no reader knows."""
    for text in body.iter(w("t")):
        odd = next((one for one in text.iterancestors() if not _is_known(one)), None)
        if odd is not None and (text.text or "").strip():
            name = etree.QName(odd).localname
            yield f"words in an element that is not known (“{name}”) are not read: “{_short(text.text or '')}”"


def _is_known(element: etree._Element) -> bool:
    """Return whether words in an element are read; those of a picture are told with it."""
    if any(one.tag in _PICTURES for one in (element, *element.iterancestors())):
        return True
    return element.tag in _FRAMES or element.tag in TRANSPARENT or _local(element) in _CHOICES


_FRAMES = frozenset(map(w, ("document", "body", "p", "r", "tbl", "tr", "tc", "txbxContent")))
_CHOICES = ("AlternateContent", "Choice", "Fallback")


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _text(run: etree._Element) -> str:
    return "".join(one.text or "" for one in run.iter(w("t")))


def _short(words: str) -> str:
    bare = " ".join(words.split())
    return bare if len(bare) <= _LONG else f"{bare[:_LONG].rstrip()}…"
