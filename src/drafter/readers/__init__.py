"""Source formats: the bytes of a file to the resolution in it, a format per module."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import PurePath

from drafter.model.errors import UnreadableSource
from drafter.model.problems import Problem
from drafter.model.resolution import Resolution
from drafter.readers.grammar import parse
from drafter.readers.grammar.soundness import doubts
from drafter.readers.source import SourceDocument, without_controls

READERS = {
    ".pdf": "drafter.readers.pdf",
    ".docx": "drafter.readers.docx",
    ".html": "drafter.readers.html",
    ".htm": "drafter.readers.html",
    ".md": "drafter.readers.text",
    ".txt": "drafter.readers.text",
}
"""The reader of each kind of file, by its ending; each is a module with `read(data)`, imported when it is used."""

_MARKED = (".pdf", ".docx")
"""The formats whose files say in their first bytes what they are, so that the name alone does not make one."""

_OLD_WORD = b"\xd0\xcf\x11\xe0"
"""How a Word file of the old kind begins, and one that is locked; the reader of Word files tells which it is."""

_WRONG = {
    b"\x89PNG": "This is a picture: drafter needs the text, as PDF, Word (.docx) or plain text.",
    b"\xff\xd8\xff": "This is a picture: drafter needs the text, as PDF, Word (.docx) or plain text.",
    b"GIF8": "This is a picture: drafter needs the text, as PDF, Word (.docx) or plain text.",
    b"II*\0": "This is a picture: drafter needs the text, as PDF, Word (.docx) or plain text.",
    b"{\\rtf": "This is a Rich Text file: open it in Word and save it as .docx.",
}


def read(data: bytes, name: str) -> tuple[Resolution, tuple[Problem, ...]]:
    r"""Read the resolution in a file.

    Args:
        data: the bytes of the file.
        name: its name; where the bytes do not tell the format, its ending does.

    Returns:
        The resolution, and what was read with doubt, each with the line of the source.

    Raises:
        UnreadableSource: the file is no resolution, or of a kind that cannot be read.

    >>> read(b"The General Assembly,\n\nDecides to remain seized of the matter.", "page.txt")[0].masthead.organ
    'General Assembly'
    """
    resolution, problems = parse(without_controls(reader_for(name, data)(data)))
    return resolution, (*problems, *doubts(resolution))


def read_base(data: bytes) -> Resolution:
    """Read what a Word file says before its tracked changes.

    Raises:
        UnreadableSource: the file is no resolution or no Word file.
    """
    from drafter.readers import docx

    return parse(without_controls(docx.read_base(data)))[0]


def reader_for(name: str, data: bytes) -> Callable[[bytes], SourceDocument]:
    """Choose the reader for a file: by what it holds, and by its name where that does not tell.

    Args:
        name: the name of the file.
        data: its bytes.

    Raises:
        UnreadableSource: when no reader can read such a file.

    >>> reader_for("resolution.pdf", b"The General Assembly,").__module__
    'drafter.readers.text'
    """
    read: Callable[[bytes], SourceDocument] = import_module(READERS[ending_for(name, data)]).read
    return read


def ending_for(name: str, data: bytes) -> str:
    """Return the ending of the kind of file that this is, whatever its name says.

    Raises:
        UnreadableSource: when no reader can read such a file.

    >>> ending_for("letter.txt", b"%PDF-1.7"), ending_for("Draft.MD", b"# Title")
    ('.pdf', '.md')
    """
    if not data.strip():
        raise UnreadableSource("This file is empty: look whether it was saved, or copied as a whole.")
    for magic, sentence in _WRONG.items():
        if data.startswith(magic):
            raise UnreadableSource(sentence)
    if b"%PDF-" in data[:1024]:
        return ".pdf"
    if data.startswith(_OLD_WORD):
        return ".docx"
    if data.startswith(b"PK"):
        return _zipped(data)
    head = data[:512].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<!doctype html", b"<html")):
        return ".html"
    return _text_ending(name, data)


_ZIPPED = {
    b"application/vnd.oasis.opendocument": "an OpenDocument file",
    b"xl/workbook": "an Excel file",
    b"ppt/presentation": "a PowerPoint file",
    b"Index/Document.iwa": "a file of Pages",
}
"""What the names and kinds in a zip archive say of it."""


def _zipped(data: bytes) -> str:
    if b"word/" in data:
        return ".docx"
    for sign, kind in _ZIPPED.items():
        if sign in data:
            raise UnreadableSource(f"This is {kind}: open it in its program and save the text as a Word file (.docx).")
    raise UnreadableSource("This is a zip archive but no Word file: unpack it, or save the document as .docx.")


def _is_wide(data: bytes) -> bool:
    from drafter.readers.text import unmarked

    return bool(unmarked(data))


def _text_ending(name: str, data: bytes) -> str:
    if b"\0" in data and not data.startswith((b"\xff\xfe", b"\xfe\xff")) and not _is_wide(data):
        raise UnreadableSource("This kind of file is not known: drafter reads PDF, Word (.docx), HTML and plain text.")
    ending = PurePath(name).suffix.lower()
    return ending if ending in READERS and ending not in _MARKED else ".txt"
