"""The check of a Word file before it replaces anything: what validators miss and Word or LibreOffice trip over.

It takes a few milliseconds and looks at the package, at every part by itself and at what parts say of each other.
The schema is not checked here: the tests do that with two validators.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple, cast

from lxml import etree

from drafter.ooxml.archive import Archive
from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, RELATION, STYLES_PART, WORD, w
from drafter.ooxml.relationships import relationships, relationships_part

Trees = Mapping[str, etree._Element]

_NAMES = {"w": WORD, "r": RELATION}


def _xpath(path: str) -> Callable[[etree._Element], list[str]]:
    """Compile a path; what it finds is only counted or printed."""
    compiled = etree.XPath(path, namespaces=_NAMES)
    return lambda tree: list(map(str, cast("list[object]", compiled(tree))))


_WORDS = frozenset(map(w, ("t", "delText", "instrText", "delInstrText")))
"""The elements in which words may stand."""
_OURS = f"{{{WORD}}}"
_BLANKS = " \t\r\n"
_WRONG = {
    "ordinary text in a deletion": _xpath("//w:del//w:t"),
    "a link inside an insertion or deletion": _xpath("//w:ins/w:hyperlink | //w:del/w:hyperlink"),
    "a table cell that does not end in a paragraph": _xpath("//w:tc[not(*[last()][self::w:p])]"),
    "a note without a paragraph": _xpath("/w:footnotes/w:footnote[not(w:p)]"),
    "a note mark inside a note": _xpath("/w:footnotes//w:footnoteReference"),
}
_STYLED = tuple(map(w, ("pStyle", "rStyle", "tblStyle")))
_RELATIONS = etree.XPath("//@r:*", namespaces=_NAMES)
_POINTERS = frozenset(f"{{{RELATION}}}{name}" for name in ("id", "embed", "link"))
_FIELDS = _xpath("//w:fldChar/@w:fldCharType")
_REFERENCES = _xpath("//w:footnoteReference/@w:id")
_NOTES = _xpath("/w:footnotes/w:footnote[not(@w:type)]/@w:id")


class Checked(NamedTuple):
    """A Word file as it was read for the check.

    Args:
        faults: one short sentence for each fault, with the part where it is; nothing for a sound file.
        trees: its parts as far as they are XML, by their names.
    """

    faults: tuple[str, ...]
    trees: Trees


def checked(data: bytes) -> Checked:
    """Read a Word file that is to be written, and find what is wrong in it.

    Args:
        data: the bytes of the file.

    Raises:
        UnreadableSource: it cannot be unpacked.
    """
    found, trees = _read(data)
    return Checked((*found, *_styles(trees), *_order_of_notes(trees)), trees)


def faults(data: bytes) -> tuple[str, ...]:
    """Find what is wrong in a Word file that is to be written; arguments and errors as for `checked`."""
    return checked(data).faults


def damage(data: bytes) -> tuple[str, ...]:
    """Find what keeps Word from opening a file as it is; a style that is not there or notes in another order do not.

    Args:
        data: the bytes of the file.

    Returns:
        One short sentence for each fault, with the part where it is.

    Raises:
        UnreadableSource: it cannot be unpacked.
    """
    found, trees = _read(data)
    return (*found, *_marks_without_notes(trees))


def _read(data: bytes) -> tuple[list[str], Trees]:
    """Return what is wrong in a file for every reader of it, and its parts as far as they are XML."""
    archive, parser = Archive(data), etree.XMLParser(resolve_entities=False, no_network=True)
    trees: dict[str, etree._Element] = {}
    names = Counter(archive.names)
    found = [f"{name}: stands in the package {count} times" for name, count in names.items() if count > 1]
    for name in names:
        if name.endswith((".xml", ".rels")):
            found += _parse(name, archive.part(name), parser, trees)
    return [*found, *_damage(trees, frozenset(names))], trees


def unfilled(members: Mapping[str, bytes]) -> tuple[str, ...]:
    """Find parts where a tag of the template is left."""
    return tuple(
        f"{name}: a tag of the template is left"
        for name, part in members.items()
        if name.endswith((".xml", ".rels")) and any(tag in part for tag in (b"{{", b"{%", b"{#"))
    )


def _parse(name: str, part: bytes, parser: etree.XMLParser, trees: dict[str, etree._Element]) -> Iterator[str]:
    try:
        trees[name] = etree.fromstring(part, parser)
    except etree.XMLSyntaxError as error:
        yield f"{name}: is no XML ({error})"


def _damage(trees: Trees, members: frozenset[str]) -> Iterator[str]:
    for name, tree in trees.items():
        if tree.tag.startswith(f"{{{WORD}}}"):
            yield from (f"{name}: {fault}" for fault in _part(tree))
        if name.startswith("word/"):
            yield from _relationships(name, tree, trees, members)


def _part(tree: etree._Element) -> Iterator[str]:
    yield from (f"stray text {text[:40]!r}" for text in _stray(tree))
    yield from (fault for fault, path in _WRONG.items() if path(tree))
    yield from _bookmarks(tree)
    yield from _moves(tree)
    yield from _fields(tree)


def _stray(tree: etree._Element) -> Iterator[str]:
    """Yield the words that stand where none may; walking takes half the time of a path."""
    for node in tree.iter():
        tag, inside, after = node.tag, node.text, node.tail
        if inside and tag not in _WORDS and inside.strip(_BLANKS) and _is_ours(node):
            yield inside
        if after and after.strip(_BLANKS) and (parent := node.getparent()) is not None:
            yield from (after,) if parent.tag not in _WORDS and _is_ours(parent) else ()


def _is_ours(node: etree._Element) -> bool:
    return isinstance(node.tag, str) and node.tag.startswith(_OURS)


def _bookmarks(tree: etree._Element) -> Iterator[str]:
    starts = Counter(start.get(w("id")) for start in tree.iter(w("bookmarkStart")))
    ends = Counter(end.get(w("id")) for end in tree.iter(w("bookmarkEnd")))
    if starts != ends or any(count > 1 for count in starts.values()):
        yield "bookmarks that do not begin and end once each"


def _moves(tree: etree._Element) -> Iterator[str]:
    """Tell containers that do not begin and end once each, or whose name is not that of one place gone and one come."""
    sides = ("moveFrom", "moveTo")
    starts = {side: list(tree.iter(w(f"{side}RangeStart"))) for side in sides}
    if not any(starts.values()):
        return
    ends = Counter(end.get(w("id")) for side in sides for end in tree.iter(w(f"{side}RangeEnd")))
    numbers = Counter(start.get(w("id")) for side in sides for start in starts[side])
    names = [Counter(start.get(w("name")) for start in starts[side]) for side in sides]
    if numbers != ends or names[0] != names[1] or any(count > 1 for one in (numbers, *names) for count in one.values()):
        yield "moves that do not begin and end once each at both places"


def _fields(tree: etree._Element) -> Iterator[str]:
    depth = 0
    for kind in _FIELDS(tree):
        depth += {"begin": 1, "end": -1}.get(kind, 0)
        if depth < 0:
            break
    if depth:
        yield "a field that does not begin and end"


def _relationships(name: str, tree: etree._Element, trees: Trees, members: frozenset[str]) -> Iterator[str]:
    if name.endswith(".rels"):
        return
    known = relationships(trees.get(relationships_part(name)), name)
    for pointer in sorted(_pointers(tree) - known.keys()):
        yield f"{name}: the relationship {pointer} is missing"
    for one in known.values():
        if not one.external and one.target not in members:
            yield f"{name}: the part {one.target} is missing"


def _styles(trees: Trees) -> Iterator[str]:
    if STYLES_PART not in trees:
        return
    named = {
        style.get(w("styleId")) for style in trees[STYLES_PART].iter(w("style")) if style.find(w("name")) is not None
    }
    for name, tree in trees.items():
        for style in sorted(_styled(tree) - named):
            yield f"{name}: the style {style} has no name in the file"


def _styled(tree: etree._Element) -> set[str]:
    """Return the styles that are used; a path to three kinds of elements would sort what it finds."""
    return {str(one.get(w("val"))) for one in tree.iter(*_STYLED) if w("val") in one.attrib}


def _pointers(tree: etree._Element) -> set[str]:
    """Return the relationships that are used; a path to three kinds of attributes would sort what it finds."""
    found = cast("list[etree._ElementUnicodeResult]", _RELATIONS(tree))
    return {str(one) for one in found if one.attrname in _POINTERS}


def _order_of_notes(trees: Trees) -> Iterator[str]:
    marks, notes = _marks_and_notes(trees)
    if marks != notes:
        yield f"{FOOTNOTES_PART}: notes and their marks are not one to one in the same order"


def _marks_without_notes(trees: Trees) -> Iterator[str]:
    marks, notes = _marks_and_notes(trees)
    if set(marks) - set(notes):
        yield f"{FOOTNOTES_PART}: a mark has no note"


def _marks_and_notes(trees: Trees) -> tuple[list[str], list[str]]:
    if DOCUMENT_PART not in trees:
        return [], []
    return _REFERENCES(trees[DOCUMENT_PART]), _NOTES(trees[FOOTNOTES_PART]) if FOOTNOTES_PART in trees else []
