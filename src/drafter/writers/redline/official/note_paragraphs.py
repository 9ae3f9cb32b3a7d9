"""The footnotes of a foreign file: where each of them stands, and what a new one is made of."""

from __future__ import annotations

from copy import deepcopy
from itertools import takewhile

from lxml import etree

from drafter.model.errors import UnusableBase
from drafter.ooxml.namespaces import WORD, w
from drafter.writers.redline.official import new_runs
from drafter.writers.redline.official.base_file import BaseFile
from drafter.writers.redline.official.characters import Character, bare
from drafter.writers.redline.official.location import Location


class NoteParagraphs:
    """The notes of a file.

    Args:
        base: the file.
    """

    def __init__(self, base: BaseFile) -> None:
        self._base = base

    def paragraphs(self, number: str) -> list[Location]:
        """Return the paragraphs of a note.

        Args:
            number: its id.
        """
        return [place for place in self._all() if _id(place) == number]

    def model(self) -> Location | None:
        """Return the paragraph of a numbered note, in whose form a new one is made; `None` if there is none."""
        return next((place for place in self._all() if _id(place) and _number(place) is not None), None)

    def add(self, paragraph: etree._Element, star: str) -> etree._Element:
        """Add a note and return the run of its mark.

        Args:
            paragraph: the note.
            star: its mark if it is not numbered.

        Raises:
            UnusableBase: the file has no place for notes.
        """
        if self._base.notes_part not in self._base.trees:
            raise UnusableBase("a footnote comes into it, and the file has no place for any; add one in Word")
        known = (one.get(w("id"), "0") for one in self._base.trees[self._base.notes_part].iter(w("footnote")))
        number = str(1 + max(map(int, (*known, *self._base.added_notes))))
        footnote = etree.Element(w("footnote"), {w("id"): number}, nsmap={"w": WORD})
        self._base.added_notes[number] = footnote
        footnote.append(paragraph)
        return self._mark(number, star)

    def paragraph(self, model: Location | None) -> etree._Element:
        """Make the paragraph of a note in the form of another, without words."""
        paragraph = etree.Element(w("p"), nsmap={"w": WORD})
        if model is not None and (properties := model.element.find(w("pPr"))) is not None:
            paragraph.append(deepcopy(properties))
        elif "footnote text" in self._base.styles:
            style = {w("val"): self._base.styles.id("footnote text")}
            etree.SubElement(etree.SubElement(paragraph, w("pPr")), w("pStyle"), style)
        return paragraph

    def start(self, model: Location | None, star: str) -> list[etree._Element]:
        """Return what stands before the words of a note: its number or star, and the gaps round it."""
        mark = new_runs.text(star) if star else etree.Element(w("footnoteRef"))
        number = None if model is None else _number(model)
        if model is None or number is None:
            return [new_runs.new_run([mark], self._mark_look()), new_runs.new_run([new_runs.text(" ")], None)]
        runs = (_like(one, mark if n == number else None) for n, one in enumerate(_before_words(model)))
        return [run for run in runs if run is not None]

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

    def _all(self) -> list[Location]:
        return self._base.places.get(self._base.notes_part, [])


def _id(place: Location) -> str:
    """Return the id of the note that a paragraph belongs to; empty for a separator."""
    above = (one for one in place.element.iterancestors() if one.tag == w("footnote"))
    footnote = next(above, None)
    return "" if footnote is None or footnote.get(w("type")) else footnote.get(w("id"), "")


def _before_words(place: Location) -> list[Character]:
    """Return what stands before the first word of a paragraph."""
    return list(takewhile(lambda character: not bare(character.words), place.characters))


def _like(character: Character, mark: etree._Element | None) -> etree._Element | None:
    """Return a run with the look of a character: with the mark of a note, or with the gap that the character is."""
    if mark is None and not character.words:
        return None
    gap = new_runs.text(character.raw) if character.raw else deepcopy(character.content)
    content = gap if mark is None else mark
    return None if content is None else new_runs.new_run([content], deepcopy(character.origin.find(w("rPr"))))


def _number(place: Location) -> int | None:
    """Return where the number of a note stands before its words; none for a note with a star."""
    tags = [None if character.content is None else character.content.tag for character in _before_words(place)]
    return tags.index(w("footnoteRef")) if w("footnoteRef") in tags else None


def upright_run(place: Location) -> etree._Element | None:
    """Return a run with ordinary words, whose look new words take over."""
    found = [character.origin for character in place.characters if bare(character.words)]
    plain = [
        run for run in found if run.find(f"{w('rPr')}/{w('i')}") is None and run.find(f"{w('rPr')}/{w('b')}") is None
    ]
    return next(iter(plain or found), None)
