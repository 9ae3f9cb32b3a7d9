"""Tracked changes, taken or refused: a tree as if somebody had pressed "Accept all" or "Reject all"."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from drafter.model.errors import UnusableBase
from drafter.ooxml.namespaces import w
from drafter.ooxml.package import Package

_CHANGES = tuple(
    w(f"{name}Change") for name in ("rPr", "pPr", "sectPr", "tblPr", "tblPrEx", "trPr", "tcPr", "tblGrid", "numbering")
)
_IN, _OUT = (w("ins"), w("moveTo")), (w("del"), w("moveFrom"))
_CONTAINERS = tuple(map(w, "moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd".split()))
"""What holds together what moved as one; it has no words."""
_TRACKED = (
    *_CHANGES,
    *_IN,
    *_OUT,
    *map(w, "cellIns cellDel cellMerge customXmlInsRangeStart customXmlDelRangeStart".split()),
)
"""Every element that says that something was changed."""
JOINT = "; "
"""What parts the names of several who are together the author of one change."""
_OWN = ".own"
"""What is put to the name of changes that stay while the others are undone."""

_PROPERTIES = (w("rPr"), w("trPr"))
_SILENT = tuple(map(w, "pPr bookmarkStart bookmarkEnd commentRangeStart commentRangeEnd".split()))
_PLAIN = {w("delText"): w("t"), w("delInstrText"): w("instrText")}


def is_tracked(file: Package) -> bool:
    """Return whether anything in a file is marked as changed, so that there are two texts in it."""
    return any(next(tree.iter(*_TRACKED), None) is not None for tree in file.stories())


def refuse_two_texts(file: Package) -> None:
    """Refuse a file that is to be the base of a redline and holds two texts.

    Raises:
        UnusableBase: with what to do.
    """
    if is_tracked(file):
        raise UnusableBase(
            "this Word file carries tracked changes already, so it holds two texts: which one is the base? "
            "Accept all or reject all changes in Word, save the file and name it again"
        )


def accept(root: etree._Element) -> None:
    """Make all tracked changes of a part, in place."""
    _forget_moves(root)
    _drop_rows(root, (*_OUT, w("cellDel")))
    _join(root, _OUT)
    for change in list(root.iter(*_CHANGES)):
        _remove(change)
    _settle(root, kept=_IN, gone=_OUT)


def reject(root: etree._Element) -> None:
    """Undo all tracked changes of a part, in place."""
    _forget_moves(root)
    _drop_rows(root, (*_IN, w("cellIns")))
    _join(root, _IN)
    for change in list(root.iter(*_CHANGES)):
        _restore(change)
    _settle(root, kept=_OUT, gone=_IN)
    for element in root.iter(*_PLAIN):
        element.tag = _PLAIN[str(element.tag)]


def accept_of(root: etree._Element, author: str) -> None:
    """Make the tracked changes of one author in a part, in place, alone or with others, and undo all others."""
    own = [one for one in root.iter(*_TRACKED) if is_of(one.get(w("author"), ""), author)]
    for one in own:
        one.tag = f"{one.tag}{_OWN}"
    reject(root)
    for one in own:
        one.tag = str(one.tag).removesuffix(_OWN)
    accept(root)


def _forget_moves(root: etree._Element) -> None:
    """Take out what holds moves together: what moved is settled as what goes and comes."""
    for container in list(root.iter(*_CONTAINERS)):
        _remove(container)


def is_of(authors: str, author: str) -> bool:
    """Return whether a change is of an author, alone or together with others.

    Args:
        authors: the author that the file states; several are parted by semicolons (`JOINT`).
        author: the name of one.

    >>> is_of("Norway; Chile", "Chile"), is_of("Norway", "Chile")
    (True, False)
    """
    return author == authors or author in authors.split(JOINT)


def _drop_rows(root: etree._Element, marks: tuple[str, ...]) -> None:
    """Take out rows and cells that are marked as gone, and tables that have no row left."""
    for mark in list(root.iter(*marks)):
        properties = mark.getparent()
        if properties is not None and properties.tag in (w("trPr"), w("tcPr")):
            _remove(properties.getparent())
    for table in [table for table in root.iter(w("tbl")) if next(table.iter(w("tr")), None) is None]:
        _remove(table)


def _join(root: etree._Element, marks: tuple[str, ...]) -> None:
    """Join a paragraph whose end is gone with the next one."""
    for paragraph in list(root.iter(w("p"))):
        if not any(paragraph.find(f"{w('pPr')}/{w('rPr')}/{mark}") is not None for mark in marks):
            continue
        after = paragraph.getnext()
        if after is not None and after.tag == w("p"):
            properties = after.find(w("pPr"))
            place = 0 if properties is None else after.index(properties) + 1
            after[place:place] = [child for child in paragraph if child.tag != w("pPr")]
            _remove(paragraph)
        elif not _has_words(paragraph, marks):
            _remove(paragraph)


def _has_words(paragraph: etree._Element, gone: tuple[str, ...]) -> bool:
    """Return whether anything is left in a paragraph; the last one of a cell or of the text must stay."""
    parent = paragraph.getparent()
    if parent is not None and parent.tag == w("tc") and len(parent.findall(w("p"))) == 1:
        return True
    return any(child.tag not in (*gone, *_SILENT) for child in _inside(paragraph))


def _inside(element: etree._Element) -> Iterator[etree._Element]:
    """Yield the children of a paragraph, and those of its links, which may be empty by then."""
    for child in element:
        if child.tag == w("hyperlink"):
            yield from _inside(child)
        else:
            yield child


def _settle(root: etree._Element, kept: tuple[str, ...], gone: tuple[str, ...]) -> None:
    for element in list(root.iter(*gone)):
        _remove(element)
    for element in list(root.iter(*kept)):
        _unwrap(element)


def _remove(element: etree._Element | None) -> None:
    parent = None if element is None else element.getparent()
    if element is not None and parent is not None:
        parent.remove(element)


def _unwrap(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is None:
        return
    place = parent.index(element)
    parent[place : place + 1] = [] if parent.tag in _PROPERTIES else list(element)


def _restore(change: etree._Element) -> None:
    """Put back the properties that a change of form has kept."""
    properties, old = change.getparent(), change[0] if len(change) else None
    if properties is None:
        return
    marks = [child for child in properties if child.tag in (*_IN, *_OUT, w("sectPr"))]
    if properties.tag == w("pPr"):
        marks += properties.findall(w("rPr"))
    properties[:] = [*(old if old is not None else ()), *marks]
