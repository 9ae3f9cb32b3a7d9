"""A foreign paragraph read character by character; nothing is changed in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from drafter.language.patterns import lazy
from drafter.ooxml.namespaces import w
from drafter.ooxml.styles import Styles, on, switched
from drafter.ooxml.view import TRANSPARENT
from drafter.readers.source import ordinary
from drafter.writers.redline.official.characters import Character, ComplexField, is_raised

_CHARACTERS = {**dict.fromkeys(map(w, ("tab", "ptab", "br", "cr")), " "), w("noBreakHyphen"): "-"}
_NOTES = (w("footnoteReference"), w("endnoteReference"))
_LOOSE = frozenset(map(w, "lastRenderedPageBreak softHyphen".split()))
_STAR = lazy(r"[^\w\s]+")


def characters_of(paragraph: etree._Element, styles: Styles) -> list[Character]:
    """Read a paragraph; nothing is changed in it.

    Args:
        paragraph: the `w:p`.
        styles: the styles of the file.
    """
    return list(_Reading(styles).inside(paragraph, ""))


@dataclass
class _Reading:
    styles: Styles
    _open: list[bool] = field(default_factory=list)
    _field: ComplexField | None = None
    _star: bool = False

    def inside(self, element: etree._Element, locked: str) -> Iterator[Character]:
        for child in element:
            if child.tag == w("r"):
                yield from self._run(child, locked, element)
            elif child.tag in TRANSPARENT:
                yield from self.inside(child, locked)
            elif isinstance(child.tag, str) and child.tag != w("pPr"):
                yield from self.inside(child, locked or etree.QName(child).localname)

    def _run(self, run: etree._Element, locked: str, holder: etree._Element) -> Iterator[Character]:
        silent = self._is_hidden(run) or self._parts_marks(run)
        target = _outermost(holder, run) if locked else run
        for child in run:
            if child.tag == w("rPr") or not isinstance(child.tag, str):
                continue
            for character in self._child(target, run, child):
                character.locked, character.field = locked, self._field_of(child)
                if silent and character.words:
                    character.words, character.loose = "", True
                yield character

    def _child(self, target: etree._Element, run: etree._Element, child: etree._Element) -> Iterator[Character]:
        if child.tag in _NOTES:
            self._star = on(child.get(w("customMarkFollows"), "0"))
            yield Character(target, run, child, note=child.get(w("id"), ""))
        elif child.tag == w("t") and child.text:
            star = self._star_in(child.text)
            for number, raw in enumerate(child.text):
                tied = number < star
                yield Character(target, run, child, raw, "" if tied else self._read(raw), tied=tied)
        else:
            shown = _CHARACTERS.get(child.tag, _symbol(child))
            yield Character(target, run, child, words=self._read(shown), loose=child.tag in _LOOSE)

    def _star_in(self, words: str) -> int:
        """Count the characters of the mark that the file has typed for the note before."""
        star = _STAR.match(words) if self._star else None
        self._star = False
        return star.end() if star else 0

    def _read(self, raw: str) -> str:
        """Return what is printed of a character: nothing of the code of a field."""
        return ordinary(raw) if all(self._open) else ""

    def _field_of(self, child: etree._Element) -> ComplexField | None:
        """Return the outermost field that something belongs to, its beginning and end included."""
        kind = child.get(w("fldCharType")) if child.tag == w("fldChar") else None
        if kind == "begin":
            self._field = self._field or ComplexField()
            self._open.append(False)
        elif kind == "separate" and self._open:
            self._open[-1] = True
        found = self._field or (ComplexField() if kind else None)
        if kind == "end" and self._open:
            self._open.pop()
            if not self._open and self._field:
                self._field.whole, self._field = True, None
        return found

    def _is_hidden(self, run: etree._Element) -> bool:
        return switched(run.find(f"{w('rPr')}/{w('vanish')}")) is True

    def _parts_marks(self, run: etree._Element) -> bool:
        """Return whether a run is only the raised comma between two marks at one place."""
        words = "".join(one.text or "" for one in run.iterchildren(w("t")))
        return bool(re.fullmatch(r",\s*", words)) and is_raised(run, self.styles)


def _symbol(child: etree._Element) -> str:
    code = child.get(w("char"), "") if child.tag == w("sym") else ""
    return chr(int(code, 16)) if re.fullmatch("[0-9A-Fa-f]{4}", code) and not code.upper().startswith("F") else ""


def _outermost(holder: etree._Element, run: etree._Element) -> etree._Element:
    """Return what stands in the paragraph itself and holds a run in which words cannot change."""
    found = run
    while holder.tag != w("p"):
        found, above = holder, holder.getparent()
        if above is None:
            break
        holder = above
    return found
