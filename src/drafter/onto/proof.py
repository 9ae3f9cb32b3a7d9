"""The proof of a redline in a foreign file: rejecting all gives that file, accepting all the words of the new text."""

from __future__ import annotations

import io
import zipfile
from collections import Counter
from collections.abc import Callable, Iterator

from lxml import etree

from drafter.errors import UnprovedRedline
from drafter.lines import Line, lines
from drafter.model import Inlines, Note, Resolution, plain
from drafter.onto.base import bare
from drafter.ooxml import revisions
from drafter.ooxml.names import w
from drafter.ooxml.view import Seen, View
from drafter.parser import parse
from drafter.readers import docx

Settle = Callable[[etree._Element], None]


def prove(base: bytes, data: bytes, new: Resolution) -> None:
    """Prove a redline that was written into a file.

    Args:
        base: the file as it was.
        data: the file with tracked changes.
        new: what accepting all changes must give.

    Raises:
        UnprovedRedline: the changes do not lead there, or not back.
    """
    if _seen(data, revisions.reject) != _seen(base, _leave):
        raise UnprovedRedline(
            "rejecting all changes would not give the Word file back as it was, so the redline was not written. "
            "Please report these two texts."
        )
    wanted, found = Counter(_words_of(new)), Counter(_words_of(parse(docx.read(data))[0]))
    if wanted != found:
        first = next(iter((wanted - found) + (found - wanted)))
        raise UnprovedRedline(
            f"accepting all changes would not give the new text (see “{first[:60]}”), so the redline was not written. "
            "Please report these two texts."
        )


def _leave(_: etree._Element) -> None:
    """Settle nothing."""


def _trees(data: bytes, settle: Settle) -> Iterator[tuple[str, etree._Element]]:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in sorted(archive.namelist()):
            if name.startswith(("word/document", "word/footnotes", "word/header")):
                tree = etree.fromstring(archive.read(name))
                settle(tree)
                yield name, tree


def _seen(data: bytes, settle: Settle) -> list[tuple[str, list[Seen]]]:
    """Give what is seen of each part; a footnote without words is one whose mark is gone."""
    found = []
    for name, tree in _trees(data, settle):
        for holder in tree.iter(w("body"), w("hdr"), w("footnote")):
            seen = View().blocks(holder)
            if holder.tag != w("footnote") or any(one[2] for one in seen):
                found.append((name, seen))
    return found


def _words_of(resolution: Resolution) -> Iterator[str]:
    """Give the paragraphs and notes of a text in their words, with their numbers and without spaces."""
    for line in lines(resolution):
        if isinstance(line, Line):
            yield from _words(line.lead, line.inlines)
        else:
            yield from (words for row in line.rows for cell in row for words in _words("", cell))


def _words(lead: str, inlines: Inlines) -> Iterator[str]:
    if words := bare(lead + plain(inlines)):
        yield words
    for inline in inlines:
        if isinstance(inline, Note):
            yield from _words("", inline.inlines)
