"""The zip round the parts of a Word file: the one door through which it is read, within limits, and written.

A file may be of another kind, locked or made to exhaust the machine; whoever reads one shares the limit on all that is
unpacked of it. The same parts give the same bytes.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

from drafter.model.errors import UnreadableSource

LARGEST_FILE = 100_000_000
LARGEST_PART = 32_000_000
LARGEST_SUM = 100_000_000
"""Bytes that may be unpacked of one file, all parts together."""
LARGEST_RATIO = 500
"""Bytes that one packed byte may unpack to; real files stay below 40."""

_SAVE = "save it as a Word document (.docx)"
_HEADS = (
    (b"{\\rtf", f"This is a rich text file: open it in Word and {_SAVE}."),
    (b"%PDF", "This is a PDF file, although it is called a Word file: give it the ending .pdf."),
    (b"<", f"This is a web page or XML, not a Word file: open it in Word and {_SAVE}."),
)
_NO_ZIP = "File is not a zip file"
"""What the library says of other bytes; a reader of messages knows no zip."""
_OLE = b"\xd0\xcf\x11\xe0"
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
_FIRST = ("[Content_Types].xml", "_rels/.rels", "word/document.xml")
_DATE = (1980, 1, 1, 0, 0, 0)


class Archive:
    """The parts of a file, each unpacked when it is asked for.

    Args:
        data: the bytes of the file.

    Raises:
        UnreadableSource: the file is of another kind, locked, damaged or too large.
    """

    def __init__(self, data: bytes) -> None:
        self._zip = _opened(data)
        self._unpacked: dict[str, int] = {}
        self.names = tuple(self._zip.namelist())
        """The names of the parts in the order of the file; one that is there twice stands here twice."""

    def part(self, name: str) -> bytes:
        """Return the bytes of a part.

        Raises:
            UnreadableSource: it is damaged, too large, or too much with all that was unpacked before.
        """
        info = self._zip.getinfo(name)
        self._unpacked[name] = info.file_size
        if (
            info.file_size > LARGEST_PART
            or info.file_size > LARGEST_RATIO * max(info.compress_size, 1_000)
            or sum(self._unpacked.values()) > LARGEST_SUM
        ):
            raise UnreadableSource("This Word file unpacks to far more than a resolution can be, so it was not read.")
        try:
            with self._zip.open(info) as member:
                return member.read(LARGEST_PART)
        except _BROKEN as error:
            raise _damaged(error) from error

    def parts(self) -> dict[str, bytes]:
        """Return every part, pictures too.

        Raises:
            UnreadableSource: one of them is damaged, or they are too large.
        """
        return {name: self.part(name) for name in self.names}

    def replaced(self, changed: Mapping[str, bytes]) -> bytes:
        """Return the file with parts that are changed or new; the others stay as they are, in their order and dates."""
        file = io.BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as new:
            for info in self._zip.infolist():
                name = info.filename
                new.writestr(info, changed[name] if name in changed else self.part(name))
            for name in (name for name in changed if name not in self.names):
                new.writestr(zipfile.ZipInfo(name, _DATE), changed[name], zipfile.ZIP_DEFLATED)
        return file.getvalue()


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Pack parts into a file, in a fixed order and with a fixed date.

    >>> packed({"b": b"1", "a": b"2"}) == packed({"a": b"2", "b": b"1"})
    True
    """
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in sorted(parts, key=_rank):
            info = zipfile.ZipInfo(name, _DATE)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.create_system = 0
            archive.writestr(info, parts[name])
    return file.getvalue()


def _rank(name: str) -> tuple[int, str]:
    return (_FIRST.index(name) if name in _FIRST else len(_FIRST), name)


def unpacked(data: bytes) -> dict[str, bytes]:
    """Return all parts of a file.

    Raises:
        UnreadableSource: the file is of another kind, locked, damaged or too large.
    """
    return Archive(data).parts()


def _opened(data: bytes) -> zipfile.ZipFile:
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
    why = "" if str(error) == _NO_ZIP else f" ({error})"
    return UnreadableSource(f"This is no Word file, or a damaged one{why}.")
