"""Tracked changes as elements: round runs, and on the end of a paragraph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from copy import deepcopy

from lxml import etree

from drafter.compare import Op
from drafter.ooxml.namespaces import WORD, w
from drafter.writers.redline.official.characters import Character
from drafter.writers.redline.tracking import Revisions

_NO_FORM = tuple(map(w, ("rPr", "sectPr", "pPrChange")))
"""What stands among the properties of a paragraph and says nothing of its form."""
_DELETED = {w("t"): w("delText"), w("instrText"): w("delInstrText")}

_MOVED = {Op.DELETED: w("moveFrom"), Op.INSERTED: w("moveTo")}
_STAYS = tuple(map(w, "footnoteReference fldChar instrText delInstrText".split()))
"""What is deleted and inserted even where the words round it move."""


class RevisionElements:
    """Makes the revisions of a file.

    Args:
        revisions: their author, date and numbers.
    """

    def __init__(self, revisions: Revisions) -> None:
        self._revisions = revisions

    def round(self, op: Op, runs: Iterable[etree._Element]) -> etree._Element:
        """Put runs into an insertion or deletion."""
        revision = _element(self._revisions.tracked(op, "<w:r/>"))
        revision[:] = list(runs)
        if op is Op.DELETED:
            for one in revision.iter(*_DELETED):
                one.tag = _DELETED[str(one.tag)]
        return revision

    def delete(
        self, characters: Sequence[Character], ops: Sequence[Op], moved: frozenset[int] = frozenset()
    ) -> list[etree._Element]:
        """Put neighbours that are deleted into one deletion, in place; return the deletions of those that moved.

        Args:
            characters: those of a paragraph.
            ops: what becomes of each.
            moved: the positions of those that stand elsewhere now; they are parted from the others.
        """
        gone = [n for n, op in enumerate(ops) if op is Op.DELETED]
        self._put_out(characters[n].run for n in gone if n not in moved)
        return self._put_out(characters[n].run for n in gone if n in moved)

    def _put_out(self, runs: Iterable[etree._Element]) -> list[etree._Element]:
        made = []
        for group in _neighbours(runs):
            parent = group[0].getparent()
            if parent is not None:
                position = parent.index(group[0])
                made.append(self.round(Op.DELETED, group))
                parent.insert(position, made[-1])
        return made

    def move(self, paragraph: etree._Element, op: Op, name: str, revisions: Iterable[etree._Element]) -> None:
        """Say of words that were deleted or inserted in a paragraph that they moved; notes and fields do not.

        Args:
            paragraph: the paragraph, finished.
            op: whether the words were deleted here or inserted.
            name: the name of the move, which its other place has, too.
            revisions: the deletions or insertions of these words.
        """
        begin, over = map(_element, self._revisions.container(op, name))
        for revision in revisions:
            if next(revision.iter(*_STAYS), None) is not None:
                continue
            revision.tag = _MOVED[op]
            for words in revision.iter(w("delText")):
                words.tag = w("t")
        paragraph.insert(paragraph.index(_properties(paragraph)) + 1, begin)
        paragraph.append(over)

    def end(self, paragraph: etree._Element, op: Op) -> None:
        """Say what became of the end of a paragraph."""
        if op is Op.KEPT:
            return
        properties = _properties(paragraph)
        own = properties.find(w("rPr"))
        if own is None:
            own = etree.Element(w("rPr"))
            later = [n for n, child in enumerate(properties) if child.tag in (w("sectPr"), w("pPrChange"))]
            properties.insert(min(later, default=len(properties)), own)
        own.insert(0, _element(self._revisions.of_mark(op))[0])

    def take_over(self, paragraph: etree._Element, before: etree._Element) -> None:
        """Let a new paragraph have the end of an old one: its look, the section that ends there, the form as it was."""
        properties, old = _properties(paragraph), _properties(before)
        look = [one for one in old.iterfind(f"{w('rPr')}/*") if one.tag not in (w("ins"), w("del"))]
        if look:
            etree.SubElement(properties, w("rPr")).extend(map(deepcopy, look))
        properties.extend(old.findall(w("sectPr")))
        if _xml(_form(paragraph)) != _xml(_form(before)):
            change = _element(self._revisions.of_form(""))
            change[0][:] = map(deepcopy, _form(before))
            properties.append(change)


def _properties(paragraph: etree._Element) -> etree._Element:
    properties = paragraph.find(w("pPr"))
    if properties is None:
        properties = etree.Element(w("pPr"))
        paragraph.insert(0, properties)
    return properties


def _form(paragraph: etree._Element) -> list[etree._Element]:
    """Return the properties that make the form of a paragraph, its style first."""
    return [one for one in _properties(paragraph) if one.tag not in _NO_FORM]


def _xml(elements: Iterable[etree._Element]) -> list[bytes]:
    return [etree.tostring(one, method="c14n", exclusive=True) for one in elements]


def _element(written: str) -> etree._Element:
    return etree.fromstring(f'<w:p xmlns:w="{WORD}">{written}</w:p>')[0]


def _neighbours(elements: Iterable[etree._Element]) -> Iterator[list[etree._Element]]:
    group: list[etree._Element] = []
    for element in elements:
        if group and group[-1].getnext() is not element:
            yield group
            group = []
        group.append(element)
    if group:
        yield group
