"""A Word file that anybody may have made: its parts as XML and what they call each other, or one sentence why not.

A file may be full of macros or made to exhaust the machine; nothing of it is run, fetched or read beyond what a
resolution can need (the longest of the last sessions has about 1,500 paragraphs).
"""

from __future__ import annotations

import posixpath
from collections.abc import Iterator

from lxml import etree

from drafter.model.errors import UnreadableSource
from drafter.ooxml.archive import Archive
from drafter.ooxml.namespaces import DOCUMENT_PART, WORD, w
from drafter.ooxml.relationships import TYPES_PART, Relationship, relationships, relationships_part

MOST_PARAGRAPHS = 20_000
MOST_ELEMENTS = 1_000_000

_SAVE = "save it as a Word document (.docx)"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"


class Package:
    """The parts of a Word file.

    Args:
        data: the bytes of the file.

    Raises:
        UnreadableSource: the file is of another kind, locked, damaged, has macros or is too large.
    """

    def __init__(self, data: bytes) -> None:
        self.archive = Archive(data)
        self._names = frozenset(self.archive.names)
        self._trees: dict[str, etree._Element | None] = {}
        _refuse_other_kinds(self._names, self.archive.part(TYPES_PART) if TYPES_PART in self._names else b"")
        self.main = self._main_part()
        if self.tree(self.main) is None:
            raise UnreadableSource("This is no Word file, or a damaged one: there is no text in it.")

    @property
    def body(self) -> etree._Element:
        """The root of the main part."""
        root = self.tree(self.main)
        assert root is not None  # noqa: S101 - __init__ has looked
        return root

    def tree(self, name: str) -> etree._Element | None:
        """Return a part as XML, always the same tree; `None` when the file has no such part."""
        if name not in self._trees:
            self._trees[name] = tree_of(self.archive.part(name)) if name in self._names else None
        return self._trees[name]

    def stories(self) -> Iterator[etree._Element]:
        """Yield the trees of all parts in which words may stand: text, notes, headers and the like."""
        names = [name for name in sorted(self._names) if name.startswith("word/") and name.endswith(".xml")]
        yield from (tree for name in names if (tree := self.tree(name)) is not None)

    def part(self, kind: str) -> tuple[str, etree._Element | None]:
        """Return name and tree of the part that the main part calls by a kind (`"footnotes"`, `"styles"`)."""
        names = [one.target for one in self.relationships(self.main).values() if one.kind == kind]
        name = names[0] if names else posixpath.join(posixpath.dirname(self.main), f"{kind}.xml")
        return name, self.tree(name)

    def relationships(self, name: str) -> dict[str, Relationship]:
        """Return the relationships of a part by their ids; those of the file itself for an empty name."""
        return relationships(self.tree(relationships_part(name)), name)

    def _main_part(self) -> str:
        targets = [one.target for one in self.relationships("").values() if one.kind == "officeDocument"]
        return targets[0] if targets and targets[0] in self._names else DOCUMENT_PART


def _refuse_other_kinds(names: frozenset[str], types: bytes) -> None:
    if b"macroEnabled" in types or any(name.lower().endswith("vbaproject.bin") for name in names):
        raise UnreadableSource(f"This Word file has macros: open it in Word and {_SAVE} without macros.")
    if "content.xml" in names and not types:
        raise UnreadableSource(f"This is an OpenDocument file: open it in Word or LibreOffice and {_SAVE}.")


def tree_of(part: bytes) -> etree._Element:
    """Parse a part that anybody may have made.

    Raises:
        UnreadableSource: it is no XML, declares entities, is of another form, or longer than any resolution.
    """
    if b"<!DOCTYPE" in part[:10_000] or b"<!ENTITY" in part:
        raise UnreadableSource("This Word file declares entities, as no word processor does, so it was not read.")
    if _STRICT in part[:10_000]:
        raise UnreadableSource(f"This is a Word file in the form “Strict Open XML”: open it in Word and {_SAVE}.")
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        tree = etree.fromstring(part, parser)
    except etree.XMLSyntaxError as error:
        raise UnreadableSource(f"This Word file is damaged or made to be unreadable ({error}).") from error
    _refuse_endless(tree)
    return tree


def _refuse_endless(tree: etree._Element) -> None:
    if not tree.tag.startswith(f"{{{WORD}}}"):
        return
    paragraphs = sum(1 for _ in tree.iter(w("p")))
    if paragraphs > MOST_PARAGRAPHS or sum(1 for _ in tree.iter()) > MOST_ELEMENTS:
        raise UnreadableSource(
            f"This Word file has {paragraphs:,} paragraphs: that is no resolution, so it was not read."
        )
