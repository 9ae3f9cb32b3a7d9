"""Runs of a foreign paragraph, cut into single characters and joined again."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from drafter.errors import UnusableBase
from drafter.ooxml.names import WORD, w
from drafter.ooxml.runs import legal

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_INSIDE = frozenset(
    map(w, "rPr t tab br cr noBreakHyphen softHyphen lastRenderedPageBreak footnoteReference footnoteRef".split())
)
_AROUND = frozenset(map(w, "pPr r hyperlink smartTag bookmarkStart bookmarkEnd proofErr".split()))
_BEFORE_ITALIC = frozenset(map(w, "rStyle rFonts b bCs".split()))
_OF_LINKS = tuple(map(w, "rStyle u color vertAlign position".split()))


@dataclass(eq=False)
class Atom:
    """One character of a paragraph, or one thing that is no character.

    Args:
        run: a run of its own for it.
        origin: the run that it was cut out of.
        words: the character; a space for a tab or a line end; empty for what is none.
        note: the id of the note whose mark it is.
    """

    run: etree._Element
    origin: etree._Element
    words: str = ""
    note: str = ""


def check(paragraph: etree._Element) -> None:
    """Refuse a paragraph in which changes cannot be tracked safely.

    Raises:
        UnusableBase: it has a field, a picture, a content control or a comment.
    """
    around = {str(child.tag) for holder in _holders(paragraph) for child in holder} - _AROUND
    inside = {str(child.tag) for run in paragraph.iter(w("r")) for child in run} - _INSIDE
    if found := sorted(around | inside):
        names = ", ".join(name.rpartition("}")[2] for name in found)
        raise UnusableBase(
            f"a paragraph that changes holds more than words and footnotes ({names}), such as a field, a picture or a "
            "content control: turn it into plain text in Word, or write the redline without --on"
        )


def _holders(paragraph: etree._Element) -> list[etree._Element]:
    return [paragraph, *paragraph.iter(w("hyperlink"), w("smartTag"))]


def cut(paragraph: etree._Element) -> list[Atom]:
    """Cut the runs of a paragraph, in place; the run of a note mark stays whole, with its star."""
    return [atom for run in list(paragraph.iter(w("r"))) for atom in _cut(run)]


def _cut(run: etree._Element) -> list[Atom]:
    reference = run.find(w("footnoteReference"))
    if reference is not None:
        return [Atom(run, run, note=reference.get(w("id"), ""))]
    atoms = [atom for child in run if child.tag != w("rPr") for atom in _characters(run, child)]
    parent = run.getparent()
    if atoms and parent is not None:
        place = parent.index(run)
        parent[place : place + 1] = [atom.run for atom in atoms]
    return atoms


def _characters(run: etree._Element, child: etree._Element) -> list[Atom]:
    if child.tag != w("t"):
        shown = {w("noBreakHyphen"): "-"}.get(str(child.tag), " " if child.tag in _BLANKS else "")
        return [Atom(_single(run, deepcopy(child)), run, shown)]
    return [Atom(_single(run, text(character)), run, character) for character in child.text or ""]


_BLANKS = frozenset(map(w, ("tab", "br", "cr")))


def _single(run: etree._Element, content: etree._Element) -> etree._Element:
    single = deepcopy(run)
    single[:] = []
    single.tail = content.tail = None
    single.extend([*(deepcopy(one) for one in run.findall(w("rPr"))), content])
    return single


def text(words: str) -> etree._Element:
    """Make a text element."""
    element = etree.Element(w("t"), {_SPACE: "preserve"}, nsmap={"w": WORD})
    element.text = legal(words)
    return element


def join(atoms: Iterable[Atom]) -> None:
    """Join neighbours that came from one run and were treated alike, in place."""
    last: Atom | None = None
    for atom in atoms:
        if last is None or not _joined(last, atom):
            last = atom


def _joined(last: Atom, atom: Atom) -> bool:
    """Put the words of an atom to those of the one before it, if it follows on it."""
    if atom.origin is not last.origin or last.run.getnext() is not atom.run:
        return False
    words, more = (next(one.run.iter(w("t"), w("delText")), None) for one in (last, atom))
    parent = atom.run.getparent()
    if words is None or more is None or parent is None:
        return False
    words.text = (words.text or "") + (more.text or "")
    parent.remove(atom.run)
    return True


def look(run: etree._Element | None, italic: bool | None) -> etree._Element | None:
    """Copy the properties of a run for new words beside it.

    Args:
        run: the run; `None` where there is none.
        italic: whether the words are italic; `None` to leave it as it is.
    """
    found = None if run is None else run.find(w("rPr"))
    properties = etree.Element(w("rPr"), nsmap={"w": WORD}) if found is None else deepcopy(found)
    for child in [child for child in properties if child.tag in _OF_LINKS]:
        properties.remove(child)
    if italic is not None:
        for child in properties.findall(w("i")) + properties.findall(w("iCs")):
            properties.remove(child)
    if italic:
        place = sum(child.tag in _BEFORE_ITALIC for child in properties)
        properties[place:place] = [etree.Element(w("i")), etree.Element(w("iCs"))]
    return properties if len(properties) else None


def new_run(content: list[etree._Element], properties: etree._Element | None) -> etree._Element:
    """Make a run."""
    run = etree.Element(w("r"), nsmap={"w": WORD})
    run.extend(([] if properties is None else [properties]) + content)
    return run
