"""Reasons of changes as comments in a foreign file, beside those that it has."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from drafter.compare import ComparedText, ComparedWords, Reasons
from drafter.ooxml.namespaces import WORD
from drafter.ooxml.relationships import TYPES_PART, with_type
from drafter.writers.redline.comments import RELATION, TYPE, Comments
from drafter.writers.redline.official.base_file import BaseFile
from drafter.writers.redline.official.splicing import before_end

Around = tuple[list[etree._Element], list[etree._Element], list[etree._Element]]


class CommentsPart:
    """The comments that a redline adds.

    Args:
        base: the file.
        reasons: what is said of the words of each text.
        author, date: as in the revisions.
    """

    def __init__(self, base: BaseFile, reasons: Reasons, author: str, date: str) -> None:
        self._base = base
        self._comments = Comments(reasons, author, date, first=base.free_comment())

    def explained(self, pieces: Iterable[ComparedWords]) -> ComparedText:
        """Return the pieces of one text with the reasons of what comes in."""
        return self._comments.explained(pieces)

    def on(self, piece: ComparedWords) -> Around:
        """Return what stands before and after the words of a piece, and the mark; nothing without reason.

        The mark stands in an insertion, so that it goes with the words when the change is rejected.
        """
        written = self._comments.on((piece,), "<w:sdt/>")
        found = list(etree.fromstring(f'<w:p xmlns:w="{WORD}">{written}</w:p>'))
        return ([found[0]], [found[2]], [found[3]]) if len(found) > 1 else ([], [], [])

    def remark(self, said: str) -> int:
        """Keep a remark on a whole paragraph; return its number."""
        return self._comments.remark(said)

    def add(self) -> None:
        """Put the comments into the file, with a part for them where it has none."""
        if not (new := self._comments.part()):
            return
        name, base = self._base.comments_part, self._base
        if name in base.parts:
            base.added_parts[name] = before_end(base.parts[name], list(etree.fromstring(new)))
            return
        base.added_parts |= {name: new.encode(), TYPES_PART: with_type(base.parts[TYPES_PART], name, TYPE)}
        base.relationships.of_part(base.main, RELATION, name)
