"""The Word file of the old text: its parts, their paragraphs in their places, and the bytes that do not change."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree

from drafter.language.patterns import lazy
from drafter.model.errors import UnusableBase
from drafter.ooxml.namespaces import WORD, w
from drafter.ooxml.package import Package
from drafter.ooxml.relationships import Relationships
from drafter.ooxml.revisions import refuse_two_texts
from drafter.ooxml.styles import Styles
from drafter.writers.redline.official.location import Location, outer
from drafter.writers.redline.official.splicing import child_starts, head_of, renumbered, spliced, with_notes
from drafter.writers.redline.word_file import track

_DECLARED = f'xmlns:w="{WORD}"'.encode()
_ID = lazy(rb'\bw:id="(\d{1,9})"')


class BaseFile:
    """A Word file that changes are written into.

    Args:
        data: the bytes of the file.

    Raises:
        UnreadableSource: it is no Word file, or any part of it is damaged or too large.
        UnusableBase: it carries tracked changes already, or its bytes are not such as every word processor writes.
    """

    def __init__(self, data: bytes) -> None:
        foreign = Package(data)
        self._archive = foreign.archive
        self.parts = foreign.archive.parts()
        self.main, self.notes_part = foreign.main, foreign.part("footnotes")[0]
        self.comments_part, self._settings_part = foreign.part("comments")[0], foreign.part("settings")[0]
        self.styles = Styles(foreign.part("styles")[1])
        headers = [one.target for one in foreign.relationships(self.main).values() if one.kind == "header"]
        self.trees = {
            name: tree for name in (self.main, self.notes_part, *headers) if (tree := foreign.tree(name)) is not None
        }
        refuse_two_texts(foreign)
        _refuse_other_names(self.parts[name] for name in (*self.trees, self._settings_part) if name in self.parts)
        self.places = {name: [Location(name, p, self.styles) for p in outer(tree)] for name, tree in self.trees.items()}
        self.relationships = Relationships(self.parts)
        self.added_notes: dict[str, etree._Element] = {}
        self.added_parts: dict[str, bytes] = {}

    def free_id(self) -> int:
        """Return a number that no id of the file has reached."""
        return max(map(_highest_id, self.parts.values())) + 1

    def free_comment(self) -> int:
        """Return a number that no comment of the file has reached."""
        return _highest_id(self.parts.get(self.comments_part, b"")) + 1

    @property
    def headers(self) -> Iterator[Location]:
        """The paragraphs of the headers."""
        yield from (p for name, found in self.places.items() if name not in (self.main, self.notes_part) for p in found)

    def packed(self) -> bytes:
        """Return the file: changed paragraphs in their places, all other bytes of the text and all other parts kept.

        Raises:
            UnusableBase: the paragraphs cannot be told apart in the bytes.
        """
        changed = {name: spliced(self.parts[name], places) for name, places in self.places.items()}
        if self.added_notes:
            changed |= self._with_notes(changed[self.main], changed[self.notes_part])
        changed |= self.relationships.changed() | self.added_parts
        if any(changed[name] != self.parts.get(name) for name in changed):
            changed |= self._tracking()
        return self._archive.replaced(changed)

    def _tracking(self) -> dict[str, bytes]:
        """Let Word track what the next person types; all other settings stay byte for byte."""
        part = self.parts.get(self._settings_part, b"")
        tree = etree.fromstring(part) if part else None
        starts = child_starts(part) if part else []
        if tree is None or not starts or tree.find(w("trackRevisions")) is not None:
            return {}
        track(tree)
        switch = tree.find(w("trackRevisions"))
        number = list(tree.iterchildren("*")).index(switch) if switch is not None else len(starts)
        place = starts[number] if number < len(starts) else part.rindex(b"</")
        return {self._settings_part: part[:place] + b"<w:trackRevisions/>" + part[place:]}

    def _with_notes(self, text: bytes, notes: bytes) -> dict[str, bytes]:
        """Put the new notes in; ids go up with the marks, since LibreOffice attaches other notes to the wrong marks."""
        order = list(dict.fromkeys(self._marks()))
        numbers = dict(zip(order, map(str, sorted(map(int, order))), strict=True))
        return {
            self.main: renumbered(text, "footnoteReference", numbers),
            self.notes_part: renumbered(with_notes(notes, self.added_notes, order), "footnote", numbers),
        }

    def _marks(self) -> Iterator[str]:
        """Yield the ids of all notes in the order of their marks; a mark without one has no note."""
        for place in self.places[self.main]:
            for paragraph in (place.element, *place.after):
                ids = (mark.get(w("id"), "") for mark in paragraph.iter(w("footnoteReference")))
                yield from filter(str.isdecimal, ids)


def _highest_id(part: bytes) -> int:
    return max(map(int, _ID.findall(part)), default=0)


def _refuse_other_names(parts: Iterable[bytes]) -> None:
    """Refuse a file whose bytes are not such as every word processor writes them: changes are put into them."""
    if not all(_DECLARED in head_of(part) for part in parts):
        raise UnusableBase(
            "this Word file is written in an unusual way, so changes cannot be put into it: open it in Word, save it "
            "under another name and name that file"
        )
