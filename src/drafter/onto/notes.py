"""Footnotes of a foreign file: deleted and edited where they stand, new ones put in the order of their marks."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from drafter.compare import Pieces
from drafter.errors import UnusableBase
from drafter.model import Note
from drafter.onto import runs
from drafter.onto.base import Base, Place
from drafter.ooxml.names import FOOTNOTES_PART, WORD, w

if TYPE_CHECKING:
    from drafter.onto.paragraph import Editor


class Notes:
    """The notes of a file."""

    def __init__(self, base: Base) -> None:
        self._base = base

    def delete(self, editor: Editor, number: str) -> None:
        """Delete the words of a note, whose mark is deleted."""
        for place in self._places(number):
            editor.delete_words(place)

    def change(self, editor: Editor, number: str, pieces: Pieces) -> None:
        """Change the words of a note.

        Raises:
            UnusableBase: it has more than one paragraph.
        """
        places = self._places(number)
        if len(places) != 1:
            raise UnusableBase("a footnote that changes has more than one paragraph: write the redline without --on")
        editor.change(places[0], (), pieces)

    def insert(self, editor: Editor, note: Note) -> etree._Element:
        """Add a note and give the run of its mark.

        Raises:
            UnusableBase: the file has no note whose form could be taken over.
        """
        model = next((place for place in self._all() if self._id(place)), None)
        if model is None:
            raise UnusableBase(
                "a new footnote has no other to take its form from in this Word file: write the redline without --on"
            )
        known = (one.get(w("id"), "0") for one in self._base.trees[FOOTNOTES_PART].iter(w("footnote")))
        number = str(1 + max(map(int, (*known, *self._base.added))))
        footnote = etree.Element(w("footnote"), {w("id"): number}, nsmap={"w": WORD})
        footnote.append(editor.new_note(model, note))
        self._base.added[number] = footnote
        return self._mark(number, note.mark)

    def _mark(self, number: str, star: str) -> etree._Element:
        """Make the run of a mark in the look of another one."""
        body = self._base.trees[self._base.main]
        found = next(one for one in body.iter(w("footnoteReference")) if one.get(w("customMarkFollows")) is None)
        run = found.getparent()
        properties = None if run is None else run.find(w("rPr"))
        look = None if properties is None else deepcopy(properties)
        mark = etree.Element(w("footnoteReference"), {w("id"): number}, nsmap={"w": WORD})
        if not star:
            return runs.new_run([mark], look)
        mark.set(w("customMarkFollows"), "1")
        return runs.new_run([mark, runs.text(star)], look)

    def _all(self) -> list[Place]:
        return self._base.places.get(FOOTNOTES_PART, [])

    def _places(self, number: str) -> list[Place]:
        return [place for place in self._all() if self._id(place) == number]

    def _id(self, place: Place) -> str:
        """Give the id of the note that a paragraph belongs to; empty for a separator."""
        above = (one for one in place.element.iterancestors() if one.tag == w("footnote"))
        footnote = next(above, None)
        return "" if footnote is None or footnote.get(w("type")) else footnote.get(w("id"), "")
