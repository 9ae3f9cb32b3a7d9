"""Footnotes of a foreign file: deleted and edited where they stand, new ones put in the order of their marks."""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING

from lxml import etree

from drafter.compare import Op, Pieces, whole
from drafter.model.errors import UnusableBase
from drafter.model.resolution import Note, Text
from drafter.ooxml.names import WORD, w
from drafter.writers.redline.official import new_runs
from drafter.writers.redline.official.characters import bare
from drafter.writers.redline.official.file import Base
from drafter.writers.redline.official.insertion import Beside
from drafter.writers.redline.official.location import Place

if TYPE_CHECKING:
    from drafter.writers.redline.official.editing import Editor


class Notes:
    """The notes of a file.

    Args:
        base: the file.
        editor: what changes their paragraphs.
    """

    def __init__(self, base: Base, editor: Editor) -> None:
        self._base, self._editor = base, editor

    def delete(self, number: str) -> None:
        """Delete the words of a note, whose mark is deleted.

        Raises:
            UnusableBase: some of them stand where nothing can be tracked.
        """
        for place in self._places(number):
            self._editor.delete_words(place)

    def change(self, number: str, star: str, pieces: Pieces) -> None:
        """Change the words of a note; a star before them, which is typed in the file, stays.

        Raises:
            UnusableBase: it has more than one paragraph, or its words stand where nothing can be tracked.
        """
        places = self._places(number)
        if len(places) != 1:
            raise UnusableBase("it has a footnote that changes and is more than one paragraph; make it one in Word")
        self._editor.change(places[0], ((Op.KEPT, star),) if star else (), pieces)

    def insert(self, note: Note) -> etree._Element:
        """Add a note and give the run of its mark.

        Raises:
            UnusableBase: the file has no place for notes.
        """
        if self._base.notes_part not in self._base.trees:
            raise UnusableBase("a footnote comes into it, and the file has no place for any; add one in Word")
        known = (one.get(w("id"), "0") for one in self._base.trees[self._base.notes_part].iter(w("footnote")))
        number = str(1 + max(map(int, (*known, *self._base.added_notes))))
        footnote = etree.Element(w("footnote"), {w("id"): number}, nsmap={"w": WORD})
        self._base.added_notes[number] = footnote
        footnote.append(self._paragraph(note))
        return self._mark(number, note.mark)

    def _paragraph(self, note: Note) -> etree._Element:
        """Make the paragraph of a note in the form of another: what stands before its words, the look of its words."""
        model = next((p for p in self._all() if self._id(p) and _number(p) is not None), None)
        paragraph = etree.Element(w("p"), nsmap={"w": WORD})
        if model is not None and (properties := model.element.find(w("pPr"))) is not None:
            paragraph.append(deepcopy(properties))
        elif "footnote text" in self._base.styles:
            style = {w("val"): self._base.styles.id("footnote text")}
            etree.SubElement(etree.SubElement(paragraph, w("pPr")), w("pStyle"), style)
        paragraph.append(self._editor.marks.round(Op.INSERTED, self._start(model, note.mark)))
        beside: Beside = (None if model is None else _roman(model), Text, False)
        for piece in whole(note.inlines, Op.INSERTED):
            paragraph.extend(self._editor.inserter.words(self._base.notes_part, piece, beside))
        return paragraph

    def _start(self, model: Place | None, star: str) -> list[etree._Element]:
        """Return what stands before the words of a note: its number or star, and the gaps round it."""
        mark = new_runs.text(star) if star else etree.Element(w("footnoteRef"))
        number = None if model is None else _number(model)
        if model is None or number is None:
            return [new_runs.new_run([mark], self._mark_look()), new_runs.new_run([new_runs.text(" ")], None)]
        first = next((n for n, atom in enumerate(model.atoms) if bare(atom.words)), len(model.atoms))
        found = []
        for n, atom in enumerate(model.atoms[:first]):
            content = mark if n == number else new_runs.text(atom.raw) if atom.raw else deepcopy(atom.content)
            look = atom.origin.find(w("rPr"))
            if content is not None and (n == number or atom.words):
                found.append(new_runs.new_run([content], deepcopy(look)))
        return found

    def _mark(self, number: str, star: str) -> etree._Element:
        """Make the run of a mark in the look of another one."""
        mark = etree.Element(w("footnoteReference"), {w("id"): number}, nsmap={"w": WORD})
        if not star:
            return new_runs.new_run([mark], self._mark_look())
        mark.set(w("customMarkFollows"), "1")
        return new_runs.new_run([mark, new_runs.text(star)], self._mark_look())

    def _mark_look(self) -> etree._Element:
        """Return the look of marks: that of another, or the style that the file has for it."""
        body = self._base.trees[self._base.main]
        others = (one for one in body.iter(w("footnoteReference")) if one.get(w("customMarkFollows")) is None)
        run = next((one.getparent() for one in others), None)
        properties = None if run is None else run.find(w("rPr"))
        if properties is not None:
            return deepcopy(properties)
        look = etree.Element(w("rPr"), nsmap={"w": WORD})
        if "footnote reference" in self._base.styles:
            new_runs.put(look, etree.Element(w("rStyle"), {w("val"): self._base.styles.id("footnote reference")}))
        else:
            new_runs.put(look, etree.Element(w("vertAlign"), {w("val"): "superscript"}))
        return look

    def _all(self) -> list[Place]:
        return self._base.places.get(self._base.notes_part, [])

    def _places(self, number: str) -> list[Place]:
        return [place for place in self._all() if self._id(place) == number]

    def _id(self, place: Place) -> str:
        """Return the id of the note that a paragraph belongs to; empty for a separator."""
        above = (one for one in place.element.iterancestors() if one.tag == w("footnote"))
        footnote = next(above, None)
        return "" if footnote is None or footnote.get(w("type")) else footnote.get(w("id"), "")


def _number(place: Place) -> int | None:
    """Return where the number of a note stands before its words; none for a note with a star."""
    first = next((n for n, atom in enumerate(place.atoms) if bare(atom.words)), len(place.atoms))
    tags = [None if atom.content is None else atom.content.tag for atom in place.atoms[:first]]
    return tags.index(w("footnoteRef")) if w("footnoteRef") in tags else None


def _roman(place: Place) -> etree._Element | None:
    """Return a run with ordinary words, whose look new words take over."""
    found = [atom.origin for atom in place.atoms if bare(atom.words)]
    plain = [
        run for run in found if run.find(f"{w('rPr')}/{w('i')}") is None and run.find(f"{w('rPr')}/{w('b')}") is None
    ]
    return next(iter(plain or found), None)
