"""Changes in the paragraphs of a foreign file: words go out and come in where they stand, in the look round them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import TYPE_CHECKING

from lxml import etree

from drafter.compare import Op, Piece, Pieces, whole
from drafter.errors import UnusableBase
from drafter.model import Emphasis, Note, NoteAgain
from drafter.onto import ends, runs
from drafter.onto.base import Base, Place, bare
from drafter.onto.runs import Atom
from drafter.ooxml.names import WORD, w
from drafter.source import ordinary
from drafter.writers.redline.lines import Lead, TrackedLine
from drafter.writers.redline.marks import Revisions

if TYPE_CHECKING:
    from drafter.onto.notes import Notes


@dataclass(frozen=True)
class Step:
    """A step through both texts: a character or note of the old one, or something new.

    Args:
        op: what becomes of it.
        words: the character; empty for a note; for something new all its words.
        piece: the piece that it belongs to; `None` in a number before the words.
    """

    op: Op
    words: str
    piece: Piece | None = None


class Editor:
    """Writes changes into the paragraphs of a file."""

    def __init__(self, base: Base, revisions: Revisions, notes: Notes) -> None:
        self._base, self._revisions, self._notes = base, revisions, notes

    def change(self, place: Place, lead: Lead, pieces: Pieces) -> None:
        """Change the words of a paragraph; a number before them is left alone where Word counts it."""
        runs.check(place.element)
        place.touched = True
        words = "".join(piece.words for piece in pieces if piece.op is not Op.INSERTED)
        steps = [*(_lead_steps(lead) if place.words != bare(words) else ()), *_steps(pieces)]
        atoms = runs.cut(place.element)
        ops = self._walk(place.element, atoms, steps)
        self._wrap(atoms, ops)
        runs.join(atoms)

    def delete(self, place: Place) -> None:
        """Delete a whole paragraph with its notes."""
        runs.check(place.element)
        place.touched = True
        for reference in place.element.iter(w("footnoteReference")):
            self._notes.delete(self, reference.get(w("id"), ""))
        self.delete_words(place)
        self.end(place, Op.DELETED)

    def end(self, place: Place, op: Op) -> None:
        """Say what became of the end of a paragraph."""
        if op is not Op.KEPT:
            ends.sign(place.element, op, self._revisions)

    def delete_words(self, place: Place) -> None:
        """Delete all words of a paragraph, which itself stays."""
        place.touched = True
        atoms = [Atom(run, run) for run in place.element.iter(w("r"))]
        self._wrap(atoms, [Op.DELETED] * len(atoms))

    def new_note(self, model: Place, note: Note) -> etree._Element:
        """Make the paragraph of a new footnote in the form of another."""
        paragraph = _new_paragraph(ends.form(model.element))
        number = next((run for run in model.element.iter(w("r")) if run.find(w("footnoteRef")) is not None), None)
        gap = runs.new_run([runs.text(" ")], None)
        start = [gap] if number is None else [_as_new(number, note.mark), gap]
        paragraph.append(self._revised(Op.INSERTED, start))
        for piece in whole(note.inlines, Op.INSERTED):
            italic = isinstance(piece.printed.inline, Emphasis)
            paragraph.append(self._inserted(piece, _roman(model.element), italic))
        return paragraph

    def insert(self, after: Place, line: TrackedLine, end: Op) -> None:
        """Insert a paragraph that has the form of others of its kind; a kept end is that of the one before."""
        model, style = self._base.like(line.style)
        paragraph = _new_paragraph(
            [etree.Element(w("pStyle"), {w("val"): style})] if style else ends.form(model.element)
        )
        if end is Op.KEPT:
            ends.take_over(paragraph, after.element, self._revisions)
        else:
            ends.sign(paragraph, end, self._revisions)
        words = "".join(part for _, part in line.lead)
        if bare(words) and model.element.find(f"{w('pPr')}/{w('numPr')}") is None:
            paragraph.append(self._revised(Op.INSERTED, [runs.new_run(_lead_content(words), None)]))
        elif words and not bare(words) and model.element.find(f".//{w('tab')}") is not None:
            paragraph.append(self._revised(Op.INSERTED, [runs.new_run(_lead_content("\t"), None)]))
        roman = _roman(model.element)
        for piece in line.pieces:
            paragraph.append(self._inserted(piece, roman, isinstance(piece.printed.inline, Emphasis)))
        after.after.append(paragraph)

    def _walk(self, paragraph: etree._Element, atoms: list[Atom], steps: list[Step]) -> list[Op]:
        """Go through the characters of the file and the steps side by side; spaces may differ in number."""
        ops = [Op.KEPT] * len(atoms)
        position = 0
        for step in steps:
            if step.op is Op.INSERTED:
                self._insert(paragraph, atoms, position, step)
            else:
                position = self._matched(atoms, position, step, ops)
        return ops

    def _matched(self, atoms: list[Atom], position: int, step: Step, ops: list[Op]) -> int:
        """Find the character of a step; give the position after it."""
        blank = step.piece is None or not isinstance(step.piece.printed.inline, Note)
        if blank and step.words.isspace():
            if position < len(atoms) and atoms[position].words and not bare(atoms[position].words):
                ops[position] = step.op
                return position + 1
            return position
        while position < len(atoms) and not atoms[position].note and not bare(atoms[position].words):
            ops[position] = step.op if step.op is Op.DELETED and position and ops[position - 1] is step.op else Op.KEPT
            position += 1
        if position == len(atoms):
            raise UnusableBase("the words of a paragraph could not be found in this Word file")
        ops[position] = step.op
        self._note(atoms[position], step)
        return position + 1

    def _note(self, atom: Atom, step: Step) -> None:
        if atom.note and step.op is Op.DELETED:
            self._notes.delete(self, atom.note)
        elif atom.note and step.piece and step.piece.within:
            self._notes.change(self, atom.note, step.piece.within)

    def _insert(self, paragraph: etree._Element, atoms: list[Atom], position: int, step: Step) -> None:
        """Put something new after the characters before it, outside of a link that ends there."""
        if position:
            before = atoms[position - 1].run
            _end_of_link(_last_new(before)).addnext(self._new(step, before))
            return
        start = [child for child in paragraph if child.tag == w("pPr")]
        last = _last_new(start[0]) if start else None
        new = self._new(step, atoms[0].run if atoms else None)
        paragraph.insert(0 if last is None else paragraph.index(last) + 1, new)

    def _new(self, step: Step, beside: etree._Element | None) -> etree._Element:
        if step.piece is None:
            return self._revised(Op.INSERTED, [runs.new_run(_lead_content(step.words), runs.look(beside, None))])
        return self._inserted(step.piece, beside, isinstance(step.piece.printed.inline, Emphasis))

    def _inserted(self, piece: Piece, beside: etree._Element | None, italic: bool) -> etree._Element:
        inline = piece.printed.inline
        if isinstance(inline, NoteAgain):
            raise UnusableBase("a second mark of one footnote cannot be tracked in this file: write it without --on")
        if isinstance(inline, Note):
            return self._revised(Op.INSERTED, [self._notes.insert(self, inline)])
        properties = runs.look(beside, italic)
        return self._revised(Op.INSERTED, [runs.new_run([runs.text(piece.printed.shown)], properties)])

    def _wrap(self, atoms: list[Atom], ops: list[Op]) -> None:
        """Put neighbours that are deleted into one deletion."""
        deleted = [atom.run for atom, op in zip(atoms, ops, strict=True) if op is Op.DELETED]
        for group in _neighbours(deleted):
            parent = group[0].getparent()
            if parent is not None:
                place = parent.index(group[0])
                parent.insert(place, self._revised(Op.DELETED, group))

    def _revised(self, op: Op, content: list[etree._Element]) -> etree._Element:
        """Put runs into a revision."""
        shell = self._revisions.tracked(op, "<w:r/>")
        revision = etree.fromstring(f'<w:p xmlns:w="{WORD}">{shell}</w:p>')[0]
        revision[:] = content
        if op is Op.DELETED:
            for one in revision.iter(w("t")):
                one.tag = w("delText")
        return revision


def _steps(pieces: Pieces) -> Iterator[Step]:
    for piece in pieces:
        if piece.op is Op.INSERTED or isinstance(piece.printed.inline, Note):
            yield Step(piece.op, piece.words, piece)
        else:
            yield from (Step(piece.op, character, piece) for character in ordinary(piece.words))


def _lead_steps(lead: Lead) -> Iterator[Step]:
    for op, words in lead:
        if op is Op.INSERTED:
            yield Step(op, words)
        else:
            yield from (Step(op, character) for character in words)


def _lead_content(words: str) -> list[etree._Element]:
    parts = re.findall(r"\t|[^\t]+", words)
    return [etree.Element(w("tab")) if part == "\t" else runs.text(part) for part in parts]


def _neighbours(elements: list[etree._Element]) -> Iterator[list[etree._Element]]:
    group: list[etree._Element] = []
    for element in elements:
        if group and group[-1].getnext() is not element:
            yield group
            group = []
        group.append(element)
    if group:
        yield group


def _new_paragraph(form: list[etree._Element]) -> etree._Element:
    paragraph = etree.Element(w("p"), nsmap={"w": WORD})
    etree.SubElement(paragraph, w("pPr")).extend(form)
    return paragraph


def _roman(paragraph: etree._Element) -> etree._Element | None:
    """Give a run with ordinary words, whose look new words take over."""
    found = [run for run in paragraph.iter(w("r")) if run.find(w("t")) is not None]
    plain = [run for run in found if run.find(f"{w('rPr')}/{w('i')}") is None]
    return next(iter(plain or found), None)


def _last_new(element: etree._Element) -> etree._Element:
    """Give the last of the insertions that follow an element, or the element itself."""
    after = element.getnext()
    return _last_new(after) if after is not None and after.tag == w("ins") else element


def _end_of_link(element: etree._Element) -> etree._Element:
    holder = element.getparent()
    ends = holder is not None and holder.tag == w("hyperlink") and element.getnext() is None
    return holder if holder is not None and ends else element


def _as_new(run: etree._Element, star: str) -> etree._Element:
    """Make the run of a number or star in the look of another one."""
    properties = run.find(w("rPr"))
    mark = runs.text(star) if star else etree.Element(w("footnoteRef"))
    return runs.new_run([mark], None if properties is None else deepcopy(properties))
