"""Reads PDF files as the United Nations publishes them: text with fonts and places, no tags needed."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from drafter.errors import UnreadableSource
from drafter.readers.pdf.blocks import blocks
from drafter.readers.pdf.furniture import Sheet
from drafter.readers.pdf.glyphs import Page
from drafter.readers.pdf.lines import lines
from drafter.source import SourceDocument

_MISSING = (
    'Reading PDF files needs the package pypdf: pip install "un-drafter[pdf]" '
    "(installed with pipx: pipx inject un-drafter pypdf)."
)
_DAMAGED = "This PDF file is damaged: download it again, or save the text as Word (.docx) or plain text."
_ENCRYPTED = "This PDF file is locked with a password: save it without one."
_SCANNED = "This PDF file has pictures of pages and no text: find the text as Word (.docx), or as a PDF with text."
_UNKNOWN = "The letters of this PDF file cannot be read: its fonts do not say which they are. Find another copy."
_MOST_PAGES = 400


def read(data: bytes) -> SourceDocument:
    """Read a PDF file.

    Args:
        data: the bytes of the file.

    Raises:
        UnreadableSource: pypdf is missing, or the file is damaged, locked, scanned or has fonts without meaning.
    """
    sheets = _sheets(data)
    if not any(sheet.lines for sheet in sheets):
        raise UnreadableSource(_SCANNED)
    return SourceDocument(tuple(blocks(sheets)))


def _sheets(data: bytes) -> list[Sheet]:
    """Open the file and read what is printed on its pages."""
    pypdf = _pypdf()
    with _refusing(pypdf):
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise UnreadableSource(_ENCRYPTED)
        return _drawn(reader.pages[:_MOST_PAGES])


def _pypdf() -> Any:
    try:
        import pypdf
    except ImportError as missing:
        raise UnreadableSource(_MISSING) from missing
    return pypdf


@contextmanager
def _refusing(pypdf: Any) -> Iterator[None]:
    """Say in one sentence what pypdf says in many ways: a damaged file may fail anywhere in its code."""
    try:
        yield
    except UnreadableSource:
        raise
    except pypdf.errors.DependencyError as locked:
        raise UnreadableSource(_ENCRYPTED) from locked
    except (
        pypdf.errors.PyPdfError,
        ValueError,
        TypeError,
        LookupError,
        AttributeError,
        RecursionError,
        OSError,
    ) as damage:
        raise UnreadableSource(_DAMAGED) from damage


def _drawn(pages: Any) -> list[Sheet]:
    fonts: dict[int, Any] = {}
    sheets, letters, unreadable = [], 0, 0
    for number, page in enumerate(pages, 1):
        drawn = Page(float(page.mediabox.top), fonts)
        contents = page.get_contents()
        if contents is not None:
            drawn.draw(contents.get_data(), page.get("/Resources", {}).get_object())
        letters += sum(len(run.text) for run in drawn.runs)
        unreadable += drawn.unreadable
        sheets.append(Sheet(number, float(page.mediabox.height), tuple(lines(drawn.runs, number)), tuple(drawn.rules)))
    if unreadable > letters:
        raise UnreadableSource(_UNKNOWN)
    return sheets
