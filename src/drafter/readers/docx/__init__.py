"""Reads Word files: paragraphs and tables with their styles, finished footnotes, automatic numbers, the masthead.

A file with tracked changes has two texts: `read` gives the one that results when all are accepted, `read_base` the
one before; `tracked_changes.changes` lists what was changed by whom.
"""

from __future__ import annotations

from drafter.ooxml import revisions
from drafter.ooxml.package import Package
from drafter.readers.docx.document import DocumentReader
from drafter.readers.source import SourceDocument


def read(data: bytes) -> SourceDocument:
    """Read a Word file as it is when all tracked changes are accepted.

    Args:
        data: the bytes of the file.

    Raises:
        UnreadableSource: the file is of another kind, locked, damaged, has macros or is too large.
    """
    return DocumentReader(Package(data), revisions.accept).read()


def read_of(data: bytes, author: str) -> SourceDocument:
    """Read a Word file as it is when the tracked changes of one author are accepted, and all others rejected.

    Raises:
        UnreadableSource: as for `read`.
    """
    return DocumentReader(Package(data), lambda root: revisions.accept_of(root, author)).read()


def read_base(data: bytes) -> SourceDocument:
    """Read a Word file as it was before the changes that are tracked in it.

    Raises:
        UnreadableSource: as for `read`.
    """
    return DocumentReader(Package(data), revisions.reject).read()
