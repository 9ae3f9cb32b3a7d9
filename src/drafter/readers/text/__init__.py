"""Reads text files: transcripts in plain text or Markdown, and the text of printed pages."""

from __future__ import annotations

import re

from drafter.language.patterns import lazy
from drafter.model.errors import UnreadableSource
from drafter.readers.source import SourceDocument, bounded
from drafter.readers.text.printed_pages import as_transcript, is_page_text
from drafter.readers.text.spaced_lines import closed_up
from drafter.readers.transcript import blocks_of

_LINE_ENDS = lazy("\r\n|[\r\x85\u2028\u2029]")
_HEAD, _MOSTLY = 1000, 0.8
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
    encoding = next((name for mark, name in _ENCODINGS if data.startswith(mark)), unmarked(data) or "utf-8")
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
    if "\0" in text:
        raise UnreadableSource("The file is no text: save it as PDF, Word (.docx) or plain text (UTF-8).")
    return unquoted(_LINE_ENDS.sub(_end_of_line, text))


def _end_of_line(found: re.Match[str]) -> str:
    return "\n\n" if found[0] == "\u2029" else "\n"


def unmarked(data: bytes) -> str:
    r"""Return the name of UTF-16 where the bytes are in it without saying so: nearly every second one is nought.

    >>> unmarked("The Assembly".encode("utf-16-le")), unmarked(b"The Assembly"), unmarked(b"\0" * 12)
    ('utf-16-le', '', '')
    """
    head = data[:_HEAD]
    noughts = {name: head[start::2].count(0) for start, name in enumerate(("utf-16-be", "utf-16-le"))}
    name = max(noughts, key=lambda one: noughts[one])
    others = head.count(0) - noughts[name]
    return name if noughts[name] > _MOSTLY * len(head) / 2 and others < noughts[name] / 10 else ""


def unquoted(text: str) -> str:
    r"""Return a text without the signs by which a letter quotes it, where all of its lines have one.

    >>> unquoted("> The General Assembly,\n>\n> 1. Decides it."), unquoted("> so\nnot")
    ('The General Assembly,\n\n1. Decides it.', '> so\nnot')
    """
    lines = text.split("\n")
    quoted = all(line.startswith(">") for line in lines if line.strip())
    return "\n".join(line.lstrip(">").removeprefix(" ") for line in lines) if quoted else text
