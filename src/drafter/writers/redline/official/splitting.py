"""Runs of a foreign paragraph, cut so that every character has a run of its own, and joined as they were."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from itertools import groupby

from lxml import etree

from drafter.ooxml.namespaces import RELATION, SPACE, WORD, w
from drafter.writers.redline.official.characters import Character
from drafter.writers.redline.official.new_runs import text

NewElements = Sequence[etree._Element]

_WORDS = (w("t"), w("delText"))
_NAMES = {"w": WORD, "r": RELATION}


def cut(characters: Iterable[Character]) -> None:
    """Cut the runs of a paragraph, in place; what is locked stays whole."""
    for origin, group in groupby(
        (character for character in characters if not character.locked), key=lambda character: character.origin
    ):
        parent = origin.getparent()
        if parent is None:
            continue
        singles = [_single(character) for character in group]
        place = parent.index(origin)
        parent[place : place + 1] = singles


def _single(character: Character) -> etree._Element:
    """Return an character a run of its own."""
    run = etree.Element(character.origin.tag, _attributes(character.origin), _NAMES)
    run.extend(deepcopy(one) for one in character.origin.findall(w("rPr")))
    content = text(character.raw) if character.raw else deepcopy(character.content)
    if content is not None:
        content.tail = None
        run.append(content)
    character.run = run
    return run


def _attributes(element: etree._Element) -> dict[str, str]:
    return {str(name): str(value) for name, value in element.items()}


def join(characters: Sequence[Character]) -> None:
    """Join neighbours that came from one run and were treated alike, in place; characters keep what they were."""
    last = before = None
    for character in characters:
        if last and before and last.origin is character.origin and last.run.getnext() is character.run:
            _absorb(last.run, character, before.content is character.content)
        else:
            last = character
        before = character
    for character in characters:
        _unspaced(character)


def _unspaced(character: Character) -> None:
    """Write the words of a run that came through whole as the file has them."""
    if character.content is None or character.content.tag != w("t") or character.content.get(SPACE) is not None:
        return
    for one in character.run.iterchildren(w("t")):
        if one.text == character.content.text and one.get(SPACE) is not None:
            del one.attrib[SPACE]


def _absorb(run: etree._Element, character: Character, goes_on: bool) -> None:
    """Put the content of a character to the end of a run; its letter to the words there, where it goes on with them."""
    parent, more, before = character.run.getparent(), character.run[-1], run[-1]
    if goes_on and before.tag == more.tag and before.tag in _WORDS:
        before.text = (before.text or "") + (more.text or "")
    else:
        run.append(more)
    if parent is not None:
        parent.remove(character.run)


def outside_links(element: etree._Element) -> etree._Element:
    """Return what something new is put after, so that it stands in no link; a link round the place is parted in two."""
    while any(above.tag == w("hyperlink") for above in element.iterancestors()):
        holder = element.getparent()
        if holder is None:
            break
        if element.getnext() is not None:
            rest = etree.Element(holder.tag, _attributes(holder), _NAMES)
            rest.extend(list(element.itersiblings()))
            holder.addnext(rest)
        element = holder
    return element


def put_in(paragraph: etree._Element, characters: Sequence[Character], new: Iterable[tuple[int, NewElements]]) -> None:
    """Put new elements between the characters of a paragraph that is cut, in place.

    Args:
        paragraph: the paragraph.
        characters: its characters, each in a run of its own.
        new: what comes in, each with the number of characters before it; what comes to one place stands in this order.
    """
    last: dict[int, etree._Element] = {}
    for position, elements in new:
        for element in elements:
            before = last[position] if position in last else _before(paragraph, characters, position)
            if before is None:
                paragraph.insert(0, element)
            else:
                before.addnext(element)
            last[position] = element


def _before(paragraph: etree._Element, characters: Sequence[Character], position: int) -> etree._Element | None:
    """Return what something new stands after; nothing for the start of the paragraph."""
    if position:
        return outside_links(characters[position - 1].run)
    return paragraph.find(w("pPr"))
