"""A part of a Word file, flat: every character with all that is said of it, however its runs are cut."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from drafter.ooxml.names import w
from drafter.writers.redline.official.characters import TRANSPARENT

Canonical = tuple[object, ...]
_NUMBERED = (w("footnote"), w("footnoteReference"))
_UNSEEN = frozenset(map(w, "commentRangeStart commentRangeEnd".split()))


def canonical(element: etree._Element, around: Canonical = ()) -> Iterator[Canonical]:
    """Yield what stands in an element, in order: the beginning and end of each other element, characters one by one.

    Args:
        element: the element; its own name is not given.
        around: the links that it stands in.
    """
    for child in element:
        if not isinstance(child.tag, str) or child.tag in _UNSEEN or _is_empty(child):
            continue
        if child.tag == w("r"):
            yield from _run(child, around)
        elif child.tag in TRANSPARENT:
            yield from canonical(child, (*around, _named(child)))
        else:
            yield ("begin", *_named(child), child.text or "", around)
            yield from canonical(child, around)
            yield ("end", child.tag)


def _run(run: etree._Element, around: Canonical) -> Iterator[Canonical]:
    properties = run.find(w("rPr"))
    look = (_named(run), None if properties is None else tuple(canonical(properties)), around)
    for child in run:
        if child.tag == w("t"):
            yield from (("character", character, look) for character in child.text or "")
        elif child.tag != w("rPr"):
            yield ("thing", *_named(child), child.text or "", tuple(canonical(child)), look)


def _named(element: etree._Element) -> Canonical:
    """Return the name and attributes of an element.

    What only Word keeps book with does not count: the number that joins a note with its mark, and the attributes of a
    paragraph, which say when it was edited.
    """
    if element.tag == w("p"):
        return (element.tag,)
    found = (pair for pair in element.items() if not (element.tag in _NUMBERED and pair[0] == w("id")))
    return element.tag, tuple(sorted(found))


def _is_empty(element: etree._Element) -> bool:
    """Return whether an element is only left over where a mark of a change stood in it."""
    return element.tag in (w("rPr"), w("pPr")) and all(_is_empty(child) for child in element)
