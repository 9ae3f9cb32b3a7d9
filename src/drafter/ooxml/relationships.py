"""Relationships: which part of a Word file leads to which other part or address, and by which id."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping
from typing import NamedTuple

from lxml import etree

from drafter.ooxml.namespaces import HYPERLINK, PACKAGE_RELATION
from drafter.ooxml.runs import attribute

TYPES_PART = "[Content_Types].xml"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_EMPTY = f'<Relationships xmlns="{PACKAGE_RELATION}"/>'.encode()
_HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


class Relationship(NamedTuple):
    """Where a part leads.

    Args:
        kind: what is there, as the last word of its type says ("footnotes", "hyperlink").
        target: the name of a part, or an address outside the file as it is written.
        external: whether it is outside the file.
    """

    kind: str
    target: str
    external: bool


def relationships_part(part: str) -> str:
    """Return the name of the part with the relationships of another.

    >>> relationships_part("word/document.xml")
    'word/_rels/document.xml.rels'
    """
    folder, file = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def relationships(tree: etree._Element | None, part: str) -> dict[str, Relationship]:
    """Return the relationships of a part by their ids.

    Args:
        tree: the root of the part that holds them; `None` where there is none.
        part: the name of the part that they lead away from; empty for the file itself.
    """
    if tree is None:
        return {}
    found = tree.iter(f"{{{PACKAGE_RELATION}}}Relationship")
    return {one.get("Id", ""): _relationship(one, posixpath.dirname(part)) for one in found}


def _relationship(one: etree._Element, folder: str) -> Relationship:
    kind, target = one.get("Type", "").rsplit("/", 1)[-1], one.get("Target", "")
    if one.get("TargetMode") == "External":
        return Relationship(kind, target, True)
    return Relationship(kind, posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/"), False)


class Relationships:
    """The relationships of all parts of a file, with those that are added.

    Args:
        parts: name of a part → its bytes.
    """

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self._parts = parts
        self._trees: dict[str, etree._Element] = {}

    def link(self, part: str, url: str) -> str:
        """Return the id of the relationship that leads from a part to an address; it is added if there is none."""
        return self._known(part, url) or self._added(part, HYPERLINK, url, ' TargetMode="External"')

    def of_part(self, part: str, kind: str, target: str) -> None:
        """Let a part lead to another part of the file."""
        self._added(part, kind, posixpath.relpath(target, posixpath.dirname(part)), "")

    def of(self, part: str) -> dict[str, Relationship]:
        """Return the relationships of a part by their ids."""
        return relationships(self._tree(part), part)

    def changed(self) -> dict[str, bytes]:
        """Return the parts that have changed or are new."""
        return {name: _HEAD + etree.tostring(tree, encoding="UTF-8") for name, tree in self._trees.items()}

    def _known(self, part: str, url: str) -> str:
        found = (one for one in self._tree(part) if (one.get("Type"), one.get("Target")) == (HYPERLINK, url))
        return next((one.get("Id", "") for one in found), "")

    def _added(self, part: str, kind: str, target: str, mode: str) -> str:
        tree = self._trees.setdefault(relationships_part(part), self._tree(part))
        taken = {one.get("Id") for one in tree}
        number = next(f"rId{n}" for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
        words = f'Id="{number}" Type="{kind}" Target={attribute(target)}{mode}'
        tree.append(etree.fromstring(f'<Relationship xmlns="{PACKAGE_RELATION}" {words}/>'))
        return number

    def _tree(self, part: str) -> etree._Element:
        name = relationships_part(part)
        return self._trees[name] if name in self._trees else etree.fromstring(self._parts.get(name, _EMPTY))


def with_type(types: bytes, part: str, kind: str) -> bytes:
    """Add the content type of a new part to the list of them."""
    tree = etree.fromstring(types)
    tree.append(etree.fromstring(f'<Override xmlns="{TYPES}" PartName="/{part}" ContentType="{kind}"/>'))
    return _HEAD + etree.tostring(tree, encoding="UTF-8")
