"""Runs of a foreign paragraph, cut so that every character has a run of its own, and joined as they were."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from copy import deepcopy
from itertools import groupby

from lxml import etree

from drafter.ooxml.names import RELATION, SPACE, WORD, w
from drafter.writers.redline.official.characters import Atom
from drafter.writers.redline.official.new_runs import text

_WORDS = (w("t"), w("delText"))
_NAMES = {"w": WORD, "r": RELATION}


def cut(atoms: Iterable[Atom]) -> None:
    """Cut the runs of a paragraph, in place; what is locked stays whole."""
    for origin, group in groupby((atom for atom in atoms if not atom.locked), key=lambda atom: atom.origin):
        parent = origin.getparent()
        if parent is None:
            continue
        singles = [_single(atom) for atom in group]
        place = parent.index(origin)
        parent[place : place + 1] = singles


def _single(atom: Atom) -> etree._Element:
    """Return an atom a run of its own."""
    run = etree.Element(atom.origin.tag, _attributes(atom.origin), _NAMES)
    run.extend(deepcopy(one) for one in atom.origin.findall(w("rPr")))
    content = text(atom.raw) if atom.raw else deepcopy(atom.content)
    if content is not None:
        content.tail = None
        run.append(content)
    atom.run = run
    return run


def _attributes(element: etree._Element) -> dict[str, str]:
    return {str(name): str(value) for name, value in element.items()}


def join(atoms: Sequence[Atom]) -> None:
    """Join neighbours that came from one run and were treated alike, in place."""
    last: Atom | None = None
    for atom in atoms:
        if last is not None and last.origin is atom.origin and last.run.getnext() is atom.run:
            _absorb(last, atom)
        else:
            last = atom
    for atom in atoms:
        _unspaced(atom)


def _unspaced(atom: Atom) -> None:
    """Write the words of a run that came through whole as the file has them."""
    if atom.content is None or atom.content.tag != w("t") or atom.content.get(SPACE) is not None:
        return
    for one in atom.run.iterchildren(w("t")):
        if one.text == atom.content.text and one.get(SPACE) is not None:
            del one.attrib[SPACE]


def _absorb(last: Atom, atom: Atom) -> None:
    """Put the content of an atom to that of the one before it."""
    parent, more = atom.run.getparent(), atom.run[-1]
    before = last.run[-1]
    if before.tag == more.tag and before.tag in _WORDS and last.content is atom.content:
        before.text = (before.text or "") + (more.text or "")
    else:
        last.run.append(more)
    if parent is not None:
        parent.remove(atom.run)
    last.content = atom.content


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
