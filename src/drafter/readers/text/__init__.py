"""Reads text files: transcripts in plain text or Markdown, and the text of printed pages."""

from __future__ import annotations

from drafter.model.errors import UnreadableSource
from drafter.readers.source import SourceDocument, bounded
from drafter.readers.text.printed_pages import as_transcript, is_page_text
from drafter.readers.text.spaced_lines import closed_up
from drafter.readers.transcript import blocks_of

_ENCODINGS = ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig"))


def read(data: bytes) -> SourceDocument:
    r"""Read a text file.

    Args:
        data: UTF-8 (with or without a byte order mark), UTF-16 with one, or Windows text.

    Raises:
        UnreadableSource: when the bytes are no text or hold no words.

    >>> read("The General Assembly,\n\nRecalling its resolution,".encode()).blocks[1].words
    'Recalling its resolution,'
    """
    text = bounded(decoded(data))
    if not text.strip():
        raise UnreadableSource("The file has no words in it.")
    return SourceDocument(closed_up(blocks_of(as_transcript(text) if is_page_text(text) else text)))


def decoded(data: bytes) -> str:
    r"""Decode the bytes of a text file and give every line the same ending.

    >>> decoded("\ufeffone\r\ntwo".encode())
    'one\ntwo'
    """
    encoding = next((name for mark, name in _ENCODINGS if data.startswith(mark)), "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if "\0" in text:
        raise UnreadableSource("The file is no text: save it as PDF, Word (.docx) or plain text (UTF-8).")
    return text.replace("\r\n", "\n").replace("\r", "\n")
