"""Reads PDF files as the United Nations publishes them: text with fonts and places, no tags needed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from drafter.model.errors import UnreadableSource
from drafter.model.problems import Level, Place, Problem
from drafter.readers.pdf.beside import Parted, parted
from drafter.readers.pdf.blocks import blocks
from drafter.readers.pdf.lines import lines
from drafter.readers.pdf.pdf_file import Opened, opened
from drafter.readers.pdf.running_heads import Sheet, is_invisible, is_separator
from drafter.readers.source import SourceBlock, SourceDocument, SourceParagraph, SourceTable, beginning

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
    printed = parted([page.runs for page in file.pages])
    sheets = [
        Sheet(number, page.height, tuple(lines(runs, number)), tuple(page.rules))
        for number, (page, runs) in enumerate(zip(file.pages, printed.pages, strict=True), 1)
    ]
    letters = sum(len(run.text.strip()) for page in file.pages for run in page.runs)
    unreadable = sum(page.unreadable for page in file.pages)
    if unreadable > letters:
        raise UnreadableSource(_UNKNOWN)
    if not letters:
        raise UnreadableSource(_SCANNED)
    found = tuple(blocks(sheets))
    doubts = (*_doubts(file, printed, unreadable), *_white(file), *_guesses(found, sheets))
    return SourceDocument(found, problems=doubts)


def _doubts(file: Opened, printed: Parted, unreadable: int) -> list[Problem]:
    """Return what may be missing: nothing is lost silently."""
    messages = ["the file is damaged: compare the text with another copy, words may be missing"] if file.damaged else []
    if unreadable:
        messages.append(f"{unreadable} letters cannot be read: compare the text with another copy")
    aside = " ".join((printed.across, *(words.strip() for page in file.pages for words in page.aside)))
    if aside.strip():
        said = f"words that are printed sideways or across the page are left out (“{beginning(aside)}”)"
        messages.append(f"{said}: compare the text with another copy")
    beyond = " ".join(words.strip() for page in file.pages for words in page.beyond)
    if beyond.strip():
        said = f"words outside of what is seen of a page are left out (“{beginning(beyond)}”)"
        messages.append(f"{said}: compare the text with another copy")
    if printed.numbers:
        messages.append(f"{printed.numbers} numbers of lines in the margin are left out")
    messages += file.remarks
    return [Problem(Place(), message, level=Level.WARN) for message in messages]


def _white(file: Opened) -> Iterator[Problem]:
    """Yield that words are white: nothing may be dark behind them."""
    words = " ".join(one.strip() for page in file.pages for one in page.white)
    if words.strip():
        said = f"words are printed in white, so perhaps nobody sees them; they stay in the text: “{beginning(words)}”"
        yield Problem(Place(), said, level=Level.HINT)


def _guesses(found: Sequence[SourceBlock], sheets: Sequence[Sheet]) -> Iterator[Problem]:
    """Yield what was told by places and sizes alone, each with its page."""
    for block in found:
        if isinstance(block, SourceTable):
            message = f"a table of {len(block.rows)} rows: its columns are told by the places of the words"
            yield Problem(Place(paragraph=f"page {block.page}"), message, level=Level.HINT)
    if any(is_invisible(line) for sheet in sheets for line in sheet.lines):
        yield Problem(Place(), "words in type too small to be seen are left out", level=Level.HINT)
    parted = {sheet.number for sheet in sheets if any(map(is_separator, sheet.lines))}
    notes = Counter(block.page for block in found if isinstance(block, SourceParagraph) and block.note.isdigit())
    for page in sorted(notes.keys() - parted):
        message = f"no line stands over the notes ({notes[page]}): they are told by the size of their type"
        yield Problem(Place(paragraph=f"page {page}"), message, level=Level.HINT)
