"""What stands in a Word file beside the text that is read: pictures, words struck out by hand, odd elements."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from lxml import etree

from drafter.ooxml.faint import faint
from drafter.ooxml.namespaces import COMPATIBILITY, MATH, w
from drafter.ooxml.package import Package
from drafter.ooxml.styles import Styles
from drafter.readers.docx.notes_astray import astray
from drafter.readers.docx.paragraph import TRANSPARENT
from drafter.readers.docx.reached import Reached
from drafter.readers.grammar.frame import is_enacting
from drafter.readers.source import beginning

_PICTURES = tuple(map(w, ("drawing", "pict", "object")))
_TOLD_APART = (*_PICTURES, f"{{{COMPATIBILITY}}}Fallback")
"""Words in a picture are told with it, and those for older programs are there a second time."""
_LETTERS_OF_A_FORMULA = f"{{{MATH}}}t"
_SHOWING = frozenset(("pic", "blip", "imagedata", "chart", "relIds", "OLEObject", "textpath", "t"))
_STRUCK = tuple(map(w, ("strike", "dstrike")))
_OFF = ("0", "false", "off", "none")


def unread(file: Package, body: etree._Element, reached: Reached, styles: Styles) -> tuple[str, ...]:
    """List what a reader of a Word file has left out or taken as it stands, each as a sentence; pictures apart.

    Args:
        file: the file.
        body: its main part, with its tracked changes settled.
        reached: what the reader has reached.
        styles: the styles of the file.
    """
    things = (*_things(body), *_fields(reached), *_hidden(reached), *_faint(file, body, reached, styles))
    looks = (*_struck(body), *_capitals(body))
    return tuple(dict.fromkeys((*things, *astray(file, body), *looks, *_missed(body, reached))))


def has_pictures(data: bytes) -> bool:
    """Return whether pictures, drawings or objects of other programs stand in the text of a Word file.

    Raises:
        UnreadableSource: as for `unread`.
    """
    return next(Package(data).body.iter(*_PICTURES), None) is not None


def pictures(body: etree._Element) -> str:
    """Return a sentence that says how many pictures stand in a text, and where the first; nothing when it has none.

    What stands above the enacting clause is the emblem, and lines and frames without words are no pictures.
    """
    paragraphs = list(body.iter(w("p")))
    start = next((n for n, one in enumerate(paragraphs) if is_enacting(_words(one))), 0)
    drawn = [one for one in paragraphs[start:] for thing in one.iter(*_PICTURES) if _shows(thing)]
    if not drawn:
        return ""
    number = "a picture stands" if len(drawn) == 1 else f"{len(drawn)} pictures stand, the first"
    place = beginning(_words(drawn[0]))
    where = f" in “{place}”" if place else ""
    return f"{number} in the text{where}; what {'it shows' if len(drawn) == 1 else 'they show'} is not read"


def _shows(drawn: etree._Element) -> bool:
    """Return whether a drawing shows something of its own, other than words in a box, which are read."""
    shown = any(_local(one) in _SHOWING for one in drawn.iter())
    return shown and next(drawn.iterancestors(*_TOLD_APART), None) is None


def _things(body: etree._Element) -> Iterator[str]:
    signs = (sign for sign in body.iter(w("sym")) if sign.get(w("char"), "").upper().startswith("F"))
    if (sign := next(signs, None)) is not None:
        around = beginning(_words(next(sign.iterancestors(w("p")))))
        yield f"signs of a symbol font stand in this file and are not read; the first in “{around}”"
    if next(body.iter(w("altChunk"), w("subDoc")), None) is not None:
        yield "another document is embedded in this file; it is not read"


def _fields(reached: Reached) -> Iterator[str]:
    for name in dict.fromkeys(reached.blank):
        yield f"a field ({name}) stands in this file without what it shows; it is not read"


def _hidden(reached: Reached) -> Iterator[str]:
    """Yield the hidden words of each paragraph, in the text or in a note."""
    for _, letters in groupby(reached.hidden, key=lambda one: next(one.iterancestors(w("p")), None)):
        words = "".join(one.text or " " for one in letters)
        if words.strip():
            yield f"words are hidden in this file, so Word does not print them; they are not read: “{beginning(words)}”"


def _faint(file: Package, body: etree._Element, reached: Reached, styles: Styles) -> Iterator[str]:
    """Yield the words of each paragraph that were read, and that nobody sees in print."""
    parts = (body, *(file.part(kind)[1] for kind in ("footnotes", "endnotes")))
    runs = (run for part in parts if part is not None for run in faint(part, styles))
    for _, several in groupby(runs, key=lambda run: next(run.iterancestors(w("p")), None)):
        words = "".join(one.text or "" for run in several for one in run.iter(w("t")) if one in reached.words)
        if words.strip():
            said = "words are white or tiny in this file, so nobody sees them in print; they stay in the text"
            yield f"{said}: “{beginning(words)}”"


def _struck(body: etree._Element) -> Iterator[str]:
    """Yield the words that somebody struck out by their look, which tracks nothing."""
    for words in _that_look(body, _STRUCK):
        if words.strip():
            yield f"words are struck out by their look, which deletes nothing; they stay: “{beginning(words)}”"


def _capitals(body: etree._Element) -> Iterator[str]:
    """Yield the words that stand in the file in small letters and are printed in capitals."""
    for words in _that_look(body, (w("caps"),)):
        if words != words.upper():
            said = "words are printed in capital letters by their look alone; they are read as they are typed"
            yield f"{said}: “{beginning(words)}”"


def _that_look(body: etree._Element, looks: tuple[str, ...]) -> Iterator[str]:
    """Yield the words of each paragraph that have a look."""
    for paragraph in body.iter(w("p")):
        yield "".join(_text(run) for run in paragraph.iter(w("r")) if _has_look(run, looks))


def _has_look(run: etree._Element, looks: tuple[str, ...]) -> bool:
    own = (look for look in run.iterfind(w("rPr")))
    return any(mark.get(w("val"), "") not in _OFF for look in own for mark in look.iter(*looks))


def _missed(body: etree._Element, reached: Reached) -> Iterator[str]:
    """Yield the words that were not reached, by the element that they stand in; those of a picture are told with it."""
    texts = (text for text in body.iter(w("t"), _LETTERS_OF_A_FORMULA) if text not in reached.words)
    for text in texts:
        if (text.text or "").strip() and next(text.iterancestors(*_TOLD_APART), None) is None:
            words = beginning(text.text or "")
            yield f"words in an element that is not known ({_around(text)}) are not read: “{words}”"


def _around(text: etree._Element) -> str:
    """Return the name of the first element above words that is none of those that are read."""
    odd = (one for one in text.iterancestors() if one.tag not in _FRAMES and one.tag not in TRANSPARENT)
    return f"“{etree.QName(next(odd, text)).localname}”"


_FRAMES = frozenset(map(w, ("document", "body", "p", "r", "tbl", "tr", "tc", "txbxContent")))


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def _words(paragraph: etree._Element) -> str:
    return " ".join("".join(_text(run) for run in paragraph.iter(w("r"))).split())


def _text(run: etree._Element) -> str:
    return "".join(one.text or "" for one in run.iter(w("t")))
