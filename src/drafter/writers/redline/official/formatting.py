"""The forms of new paragraphs: another paragraph of the file, its style, its numbers, the look of its words."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import dataclass, replace

from lxml import etree

from drafter.compare import Op
from drafter.ooxml.namespaces import WORD, w
from drafter.writers.redline.official.alignment import AlignmentStep, aligned, steps_of
from drafter.writers.redline.official.characters import bare
from drafter.writers.redline.official.location import Location
from drafter.writers.redline.tracked import TrackedLine


@dataclass(frozen=True)
class Formatting:
    """What a new line takes its form from.

    Args:
        place: a paragraph of the file.
        line: what the old text has there; `None` where that is not known.
        style: the id of the style for the new line, if the paragraph is of another kind.
    """

    place: Location
    line: TrackedLine | None = None
    style: str = ""


def formatted(form: Formatting) -> etree._Element:
    """Make a paragraph without words in a form."""
    paragraph = etree.Element(w("p"), nsmap={"w": WORD})
    properties = form.place.element.find(w("pPr"))
    if form.style:
        etree.SubElement(etree.SubElement(paragraph, w("pPr")), w("pStyle"), {w("val"): form.style})
    elif properties is not None:
        paragraph.append(deepcopy(properties))
        for name in ("sectPr", "rPr"):
            for child in paragraph[0].findall(w(name)):
                paragraph[0].remove(child)
    return paragraph


def known_words(form: Formatting) -> dict[int, AlignmentStep]:
    """Return the old words that stand in the paragraph of a form, to tell italics of words from those of its form."""
    if form.line is None:
        return {}
    old = tuple(replace(piece, op=Op.KEPT) for piece in form.line.pieces if piece.op is not Op.INSERTED)
    lead = tuple((Op.KEPT, words) for op, words in form.line.lead if op is not Op.INSERTED)
    counted = form.place.words == bare("".join(piece.words for piece in old))
    return aligned(form.place.characters, list(steps_of(() if counted else lead, old))).steps


def lead_of(line: TrackedLine, form: Formatting) -> str:
    """Return what stands before the words of a new paragraph: a tab as its model has, a number if none counts."""
    words = "".join(part for _, part in line.lead)
    if not bare(words):
        return words if starts_with_tab(form.place) else ""
    if not form.style and is_counted(form.place):
        return ""
    return words if starts_with_tab(form.place) or not words.startswith("\t") else words[1:]


def is_counted(place: Location) -> bool:
    """Return whether Word counts the number of a paragraph, by itself or by its style; list 0 is no list."""
    own = place.element.find(f"{w('pPr')}/{w('numPr')}/{w('numId')}")
    styled = place.styles.property(place.styles.of(place.element), "pPr/numPr/numId")
    found = styled if own is None else own
    return found is not None and found.get(w("val")) != "0"


def starts_with_tab(place: Location) -> bool:
    """Return whether the words of a paragraph begin with a tab."""
    first = next((character.content for character in place.characters if character.words), None)
    return first is not None and first.tag == w("tab")
