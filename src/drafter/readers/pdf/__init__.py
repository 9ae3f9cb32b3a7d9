"""Reads PDF files as the United Nations publishes them: text with fonts and places, no tags needed."""

from __future__ import annotations

from drafter.model.errors import UnreadableSource
from drafter.model.problems import Level, Place, Problem
from drafter.readers.pdf.blocks import blocks
from drafter.readers.pdf.lines import lines
from drafter.readers.pdf.opening import Opened, opened
from drafter.readers.pdf.running_heads import Sheet
from drafter.readers.source import SourceDocument

_SCANNED = "This PDF file has pictures of pages and no text: find the text as Word (.docx), or as a PDF with text."
_UNKNOWN = "The letters of this PDF file cannot be read: its fonts do not say which they are. Find another copy."


def read(data: bytes) -> SourceDocument:
    """Read a PDF file.

    Args:
        data: the bytes of the file.

    Raises:
        UnreadableSource: pypdf is missing, or the file is damaged, locked, scanned, too long or illegible.
    """
    file = opened(data)
    sheets = [
        Sheet(number, page.height, tuple(lines(page.runs, number)), tuple(page.rules))
        for number, page in enumerate(file.pages, 1)
    ]
    letters = sum(len(run.text.strip()) for page in file.pages for run in page.runs)
    unreadable = sum(page.unreadable for page in file.pages)
    if unreadable > letters:
        raise UnreadableSource(_UNKNOWN)
    if not letters:
        raise UnreadableSource(_SCANNED)
    return SourceDocument(tuple(blocks(sheets)), problems=tuple(_doubts(file, unreadable)))


def _doubts(file: Opened, unreadable: int) -> list[Problem]:
    """Return what may be missing: nothing is lost silently."""
    messages = ["the file is damaged: compare the text with another copy, words may be missing"] if file.damaged else []
    if unreadable:
        messages.append(f"{unreadable} letters cannot be read: compare the text with another copy")
    if any(page.sideways for page in file.pages):
        messages.append("words that are printed sideways are left out: compare the text with another copy")
    return [Problem(Place(), message, level=Level.WARN) for message in messages]
