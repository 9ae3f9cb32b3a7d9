"""Opens a Word file that anybody may have made: its parts, within limits, or one sentence why not.

A file may be no Word file, locked, full of macros or made to exhaust the machine; nothing of it is run, fetched or
unpacked beyond what a resolution can need (the longest of the last sessions has about 1,500 paragraphs).
"""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Iterator

from lxml import etree

from drafter.model.errors import UnreadableSource
from drafter.ooxml.names import DOCUMENT_PART, PACKAGE_RELATION, WORD, w

LARGEST_FILE = 100_000_000
LARGEST_PART = 32_000_000
MOST_PARAGRAPHS = 20_000
MOST_ELEMENTS = 1_000_000
LARGEST_RATIO = 500
"""Bytes that one packed byte may unpack to; real files stay below 40."""

_SAVE = "save it as a Word document (.docx)"
_HEADS = (
    (b"{\\rtf", f"This is a rich text file: open it in Word and {_SAVE}."),
    (b"%PDF", "This is a PDF file, although it is called a Word file: give it the ending .pdf."),
    (b"<", f"This is a web page or XML, not a Word file: open it in Word and {_SAVE}."),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    struct.error,
    NotImplementedError,
    RuntimeError,
    OSError,
    ValueError,
)


class ForeignFile:
    """The parts of a Word file.

    Args:
        data: the bytes of the file.

    Raises:
        UnreadableSource: the file is of another kind, locked, damaged, has macros or is too large.
    """

    def __init__(self, data: bytes) -> None:
        self._archive = _archive(data)
        self._names = frozenset(self._archive.namelist())
        self._trees: dict[str, etree._Element | None] = {}
        _refuse_other_kinds(self._names, self._bytes("[Content_Types].xml"))
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
            self._trees[name] = _parsed(self._bytes(name)) if name in self._names else None
        return self._trees[name]

    def parts(self) -> dict[str, bytes]:
        """Return every part, pictures too.

        Raises:
            UnreadableSource: one of them is damaged or too large.
        """
        return {name: self._bytes(name) for name in self._archive.namelist()}

    def stories(self) -> Iterator[etree._Element]:
        """Yield the trees of all parts in which words may stand: text, notes, headers and the like."""
        names = [name for name in sorted(self._names) if name.startswith("word/") and name.endswith(".xml")]
        yield from (tree for name in names if (tree := self.tree(name)) is not None)

    def part(self, kind: str) -> tuple[str, etree._Element | None]:
        """Return name and tree of the part that the main part calls by a kind (`"footnotes"`, `"styles"`)."""
        names = [target for sort, target, _ in self.relations(self.main).values() if sort == kind]
        name = names[0] if names else posixpath.join(posixpath.dirname(self.main), f"{kind}.xml")
        return name, self.tree(name)

    def relations(self, name: str) -> dict[str, tuple[str, str, bool]]:
        """Return the relationships of a part: id → kind, target, whether the target is outside the file."""
        folder, file = posixpath.split(name)
        tree = self.tree(posixpath.join(folder, "_rels", f"{file}.rels"))
        return {} if tree is None else {one.get("Id", ""): _relation(one, folder) for one in _relationships(tree)}

    def _main_part(self) -> str:
        targets = [target for kind, target, _ in self.relations("").values() if kind == "officeDocument"]
        return targets[0] if targets and targets[0] in self._names else DOCUMENT_PART

    def _bytes(self, name: str) -> bytes:
        if name not in self._names:
            return b""
        info = self._archive.getinfo(name)
        if info.file_size > LARGEST_PART or info.file_size > LARGEST_RATIO * max(info.compress_size, 1_000):
            raise UnreadableSource("This Word file unpacks to far more than a resolution can be, so it was not read.")
        try:
            with self._archive.open(info) as member:
                return member.read(LARGEST_PART)
        except _BROKEN as error:
            raise _damaged(error) from error


def _archive(data: bytes) -> zipfile.ZipFile:
    if len(data) > LARGEST_FILE:
        raise UnreadableSource("This file is larger than any resolution (100 MB), so it was not read.")
    if data.startswith(_OLE):
        raise UnreadableSource(_ole(data))
    for head, sentence in _HEADS:
        if data.lstrip()[:8].startswith(head):
            raise UnreadableSource(sentence)
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _BROKEN as error:
        raise _damaged(error) from error
    if any(info.flag_bits & 1 for info in archive.infolist()):
        raise UnreadableSource("This file is locked with a password: save it without one.")
    return archive


def _ole(data: bytes) -> str:
    if "EncryptedPackage".encode("utf-16-le") in data:
        return f"This Word file is locked with a password: open it in Word, take the password away and {_SAVE}."
    return f"This is a Word file of the old kind (.doc): open it in Word and {_SAVE}."


def _damaged(error: Exception) -> UnreadableSource:
    return UnreadableSource(f"This is no Word file, or a damaged one ({error}).")


def _refuse_other_kinds(names: frozenset[str], types: bytes) -> None:
    if b"macroEnabled" in types or any(name.lower().endswith("vbaproject.bin") for name in names):
        raise UnreadableSource(f"This Word file has macros: open it in Word and {_SAVE} without macros.")
    if "content.xml" in names and not types:
        raise UnreadableSource(f"This is an OpenDocument file: open it in Word or LibreOffice and {_SAVE}.")


def _parsed(part: bytes) -> etree._Element:
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


def _relationships(tree: etree._Element) -> list[etree._Element]:
    return list(tree.iter(f"{{{PACKAGE_RELATION}}}Relationship"))


def _relation(one: etree._Element, folder: str) -> tuple[str, str, bool]:
    kind, target = one.get("Type", "").rsplit("/", 1)[-1], one.get("Target", "")
    if one.get("TargetMode") == "External":
        return kind, target, True
    return kind, posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/"), False
