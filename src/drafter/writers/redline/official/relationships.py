"""Parts that say where things are: relationships for new links and comments, the list of content types."""

from __future__ import annotations

import posixpath
from collections.abc import Mapping

from lxml import etree

from drafter.ooxml.names import HYPERLINK, PACKAGE_RELATION
from drafter.ooxml.runs import attribute

_EMPTY = f'<Relationships xmlns="{PACKAGE_RELATION}"/>'.encode()
_HEAD = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TYPES_PART = "[Content_Types].xml"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


class Relations:
    """The relationships of the parts of a file, with those that are added.

    Args:
        parts: name of a part → its bytes.
    """

    def __init__(self, parts: Mapping[str, bytes]) -> None:
        self._parts = parts
        self._trees: dict[str, etree._Element] = {}

    def link(self, part: str, url: str) -> str:
        """Return the id of the relationship that leads from a part to an address; it is added if there is none."""
        return self._known(part, HYPERLINK, url) or self._added(part, HYPERLINK, url, ' TargetMode="External"')

    def of_part(self, part: str, kind: str, target: str) -> None:
        """Let a part lead to another part of the file."""
        self._added(part, kind, posixpath.relpath(target, posixpath.dirname(part)), "")

    def target(self, part: str, number: str) -> str:
        """Return where a relationship of a part leads; nothing if there is none."""
        return next((one.get("Target", "") for one in self._tree(part) if one.get("Id") == number), "")

    def changed(self) -> dict[str, bytes]:
        """Return the parts that have changed or are new."""
        return {name: _HEAD + etree.tostring(tree, encoding="UTF-8") for name, tree in self._trees.items()}

    def _known(self, part: str, kind: str, target: str) -> str:
        found = (one for one in self._tree(part) if (one.get("Type"), one.get("Target")) == (kind, target))
        return next((one.get("Id", "") for one in found), "")

    def _added(self, part: str, kind: str, target: str, mode: str) -> str:
        tree = self._trees.setdefault(relations_part(part), self._tree(part))
        taken = {one.get("Id") for one in tree}
        number = next(f"rId{n}" for n in range(1, len(taken) + 2) if f"rId{n}" not in taken)
        words = f'Id="{number}" Type="{kind}" Target={attribute(target)}{mode}'
        tree.append(etree.fromstring(f'<Relationship xmlns="{PACKAGE_RELATION}" {words}/>'))
        return number

    def _tree(self, part: str) -> etree._Element:
        name = relations_part(part)
        return self._trees[name] if name in self._trees else etree.fromstring(self._parts.get(name, _EMPTY))


def relations_part(part: str) -> str:
    """Return the name of the part with the relationships of another.

    >>> relations_part("word/document.xml")
    'word/_rels/document.xml.rels'
    """
    folder, file = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{file}.rels")


def with_type(types: bytes, part: str, kind: str) -> bytes:
    """Add the content type of a new part to the list of them."""
    tree = etree.fromstring(types)
    tree.append(etree.fromstring(f'<Override xmlns="{_TYPES}" PartName="/{part}" ContentType="{kind}"/>'))
    return _HEAD + etree.tostring(tree, encoding="UTF-8")
