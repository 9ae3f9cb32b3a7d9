"""The Word file of the old text: its paragraphs in their places, and the bytes that do not change."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.parsers import expat

from lxml import etree

from drafter.errors import UnusableBase
from drafter.lines import TEXT
from drafter.ooxml.foreign import ForeignFile
from drafter.ooxml.names import FOOTNOTES_PART, w
from drafter.ooxml.styles import Styles
from drafter.source import ordinary

_TRACKED = tuple(map(w, "ins del moveFrom moveTo rPrChange pPrChange sectPrChange tblPrChange trPrChange".split()))
_STORIES = re.compile(r"word/(?:document|footnotes|header\d*)\.xml")
_TEXTS = {w("tab"): " ", w("br"): " ", w("cr"): " ", w("noBreakHyphen"): "-"}
_NOTE_ID = re.compile(rb'(<w:footnote(?:Reference)?\b[^>]*?\bw:id=")(\d+)')
_DECLARED = re.compile(rb' xmlns(?::[\w.-]+)?="[^"]*"')


@dataclass(eq=False)
class Place:
    """A paragraph of the file.

    Args:
        part: the part where it stands.
        element: the paragraph; it is changed in place.
        after: new paragraphs that follow it.
        touched: whether it is changed.
    """

    part: str
    element: etree._Element
    after: list[etree._Element] = field(default_factory=list)
    touched: bool = False

    @property
    def words(self) -> str:
        """The words without any space, to find the paragraph by."""
        return bare("".join(texts(self.element)))


def texts(paragraph: etree._Element) -> Iterator[str]:
    """Give the texts of a paragraph, tabs and line ends as spaces; the star of a note is no text."""
    for run in paragraph.iter(w("r")):
        if run.find(w("footnoteReference")) is None:
            yield from (_TEXTS.get(str(one.tag), one.text or "") for one in run.iter(w("t"), *_TEXTS))


def bare(words: str) -> str:
    """Give words without spaces, and with ordinary hyphens.

    >>> bare("1.  Non‑ members")
    '1.Non-members'
    """
    return "".join(ordinary(words).split())


class Base:
    """A Word file that changes are written into.

    Args:
        data: the bytes of the file.

    Raises:
        UnreadableSource: it is no Word file.
        UnusableBase: it carries tracked changes already.
    """

    def __init__(self, data: bytes) -> None:
        foreign = ForeignFile(data)
        self._data = data
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            self.parts = {name: archive.read(name) for name in archive.namelist()}
        names = [name for name in self.parts if name == foreign.main or _STORIES.fullmatch(name)]
        self.main = foreign.main
        self._style_tree = foreign.part("styles")[1]
        self.trees = {name: tree for name in names if (tree := foreign.tree(name)) is not None}
        if any(next(tree.iter(*_TRACKED), None) is not None for tree in self.trees.values()):
            raise UnusableBase(
                "this Word file carries tracked changes already: accept all or reject all of them in Word and save it, "
                "so that it is clear which text is the base"
            )
        self.places = {name: [Place(name, p) for p in _outer(tree)] for name, tree in self.trees.items()}
        self._position = -1
        self._styles: dict[str, Place] = {}
        self.added: dict[str, etree._Element] = {}

    def free_id(self) -> int:
        """Give a number that no id of the file has reached."""
        found = (one.get(w("id"), "") for tree in self.trees.values() for one in tree.iter())
        return max((int(number) for number in found if number.isdigit()), default=0) + 1

    @property
    def last(self) -> Place:
        """The paragraph that was found last."""
        return self.places[self.main][max(self._position, 0)]

    def next(self, lead: str, words: str) -> Place:
        """Find the next paragraph with some words; a number before them may be automatic.

        Raises:
            UnusableBase: there is none.
        """
        wanted = {bare(lead + words), bare(words)}
        places = self.places[self.main]
        for position in range(self._position + 1, len(places)):
            if places[position].words in wanted:
                self._position = position
                return places[position]
        raise UnusableBase(
            f"“{words[:60]}…” is not a paragraph of its own in this Word file, so changes cannot be written into it: "
            "write the redline without --on"
        )

    def named(self, words: str) -> list[Place]:
        """Find the paragraphs above the text that have just some words: a line of the masthead, a running head."""
        heads = [place for name, places in self.places.items() if "header" in name for place in places]
        return [place for place in (*heads, *self.places[self.main][:_TOP]) if place.words == bare(words)]

    def style(self, name: str, place: Place) -> None:
        """Remember a paragraph that has the form of a kind of line."""
        self._styles[name] = place

    def like(self, name: str) -> tuple[Place, str]:
        """Give the form of a new line of a kind: a paragraph of that kind, or any other and the id of a style."""
        if name in self._styles:
            return self._styles[name], ""
        own = Styles(self._style_tree)
        return self._styles.get(TEXT, self.last), own.id(name) if name in own else ""

    def packed(self) -> bytes:
        """Give the file: changed paragraphs in their places, all other bytes of the text and all other parts kept."""
        changed = {name: _spliced(self.parts[name], places) for name, places in self.places.items()}
        if self.added:
            changed[FOOTNOTES_PART] = self._with_added(changed[FOOTNOTES_PART])
            changed |= {name: self._counted(changed[name]) for name in (self.main, FOOTNOTES_PART)}
        file = io.BytesIO()
        with (
            zipfile.ZipFile(io.BytesIO(self._data)) as old,
            zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive,
        ):
            for info in old.infolist():
                archive.writestr(info, changed.get(info.filename, self.parts[info.filename]))
        return file.getvalue()

    def _with_added(self, part: bytes) -> bytes:
        """Put new notes before the note whose mark comes next, so that notes and marks have one order."""
        following = ""
        for number in reversed(list(self._marks())):
            if number in self.added:
                head = rf'<w:footnote\b[^>]*w:id="{following}"'.encode() if following else b"</w:footnotes>"
                found = re.search(head, part)
                place = found.start() if found else part.rindex(b"</w:footnotes>")
                part = part[:place] + _xml(self.added[number], part) + part[place:]
            following = number
        return part

    def _counted(self, part: bytes) -> bytes:
        """Let the ids of the notes go up with their marks, as Word counts them at each saving.

        LibreOffice gives the nth mark the note with the nth id, whatever id the mark names.
        """
        marks = list(dict.fromkeys(mark for mark in self._marks() if mark.isdigit()))
        numbers = dict(zip(marks, sorted(marks, key=int), strict=True))
        return _NOTE_ID.sub(lambda found: found[1] + numbers.get(found[2].decode(), found[2].decode()).encode(), part)

    def _marks(self) -> Iterator[str]:
        """Give the ids of all notes in the order of their marks."""
        for place in self.places[self.main]:
            for paragraph in (place.element, *place.after):
                yield from (mark.get(w("id"), "") for mark in paragraph.iter(w("footnoteReference")))


_TOP = 40
"""So many paragraphs from the start a masthead table can stand."""


def _outer(tree: etree._Element) -> list[etree._Element]:
    """Give the paragraphs that stand in no other paragraph, as one in a text box does."""
    return [p for p in tree.iter(w("p")) if not any(above.tag == w("p") for above in p.iterancestors())]


def _spliced(part: bytes, places: list[Place]) -> bytes:
    if not any(place.touched or place.after for place in places):
        return part
    ranges = _ranges(part)
    if len(ranges) != len(places):
        raise UnusableBase("the paragraphs of this Word file cannot be told apart: save it in Word and try again")
    pieces, position = [], 0
    for place, (start, end) in zip(places, ranges, strict=True):
        own = _xml(place.element, part) if place.touched else part[start:end]
        pieces += [part[position:start], own, *(_xml(new, part) for new in place.after)]
        position = end
    return b"".join([*pieces, part[position:]])


def _xml(element: etree._Element, part: bytes) -> bytes:
    """Write an element without the names that the part declares at its head."""
    tail, element.tail = element.tail, None
    xml = etree.tostring(element, encoding="UTF-8", xml_declaration=False)
    element.tail = tail
    head = part[: part.find(b"<w:p")]
    return _DECLARED.sub(lambda found: b"" if found[0] in head else found[0], xml)


def _ranges(part: bytes) -> list[tuple[int, int]]:
    """Give where each outer paragraph begins and ends in the bytes of a part."""
    found: list[tuple[int, int]] = []
    starts: list[int] = []
    parser = expat.ParserCreate()

    def begin(name: str, _: object) -> None:
        if name.split(":")[-1] == "p" and name.startswith("w:"):
            starts.append(parser.CurrentByteIndex)

    def end(name: str) -> None:
        if name == "w:p":
            start = starts.pop()
            if not starts:
                found.append((start, part.index(b">", parser.CurrentByteIndex) + 1))

    parser.StartElementHandler, parser.EndElementHandler = begin, end
    parser.Parse(part, True)
    return found
