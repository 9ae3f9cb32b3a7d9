"""Joins what the end of a line or of a page cut in two."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from drafter.language.openings import listed_opening, opening
from drafter.language.patterns import lazy
from drafter.model.resolution import Part, Strong, plain
from drafter.readers.grammar.frame import is_annex_label, is_date, is_enacting, meeting_and_date
from drafter.readers.grammar.inlines import is_wholly, joined
from drafter.readers.grammar.labels import is_section_label, label_at_head
from drafter.readers.source import SourceBlock, SourceParagraph

_CLOSING, _FINAL = '”’")]', (",", ";", ".", ":", "?", "!")
_ENDED_BY_NOTE = lazy(r"[^\d\s][,;.:]\d{1,3}$")
"""The mark of a note behind the last letter, which is not raised any more."""
_ADOPTED = lazy(r"Adopted by the [A-Z].{3,80}? at its \d{1,5}(?:st|nd|rd|th) .{0,20}meeting\b.{0,40}")
"""How a page tells of the adoption below the text."""

_BULLET = lazy(r"(?:[-–—•·▪]|\*) +")
"""What a page puts before each line of a list, also in the place of a number."""

_INDENT = 4.0
_SAME_SIZE = 0.6
_LONGEST_MARK = 5


def whole(blocks: Iterable[SourceBlock]) -> list[SourceBlock]:
    """Return the paragraphs of a text whole: each one joined with the lines that go on with it.

    >>> from drafter.model.resolution import Text
    >>> halves = [(Text("Proposing that the"),), (Text("United Nations act,"),)]
    >>> whole(SourceParagraph(half, page=page) for page, half in enumerate(halves))[0].finished
    (Text(words='Proposing that the United Nations act,'),)
    """
    joint: list[SourceBlock] = []
    for block in blocks:
        before = joint[-1] if joint else None
        if isinstance(before, SourceParagraph) and isinstance(block, SourceParagraph) and goes_on(before, block):
            joint[-1] = replace(before, inlines=joined(before.finished, block.finished), page=block.page)
        else:
            joint.append(block)
    return joint


def goes_on(before: SourceParagraph, after: SourceParagraph) -> bool:
    """Return whether a paragraph is the rest of the one before it.

    Only lines that follow at once and pages can part a paragraph. A paragraph that lacks its final punctuation goes on,
    and so does a complete one where the next neither begins as paragraphs do nor is indented like one.
    """
    left, right = plain(before.finished).strip(), plain(after.finished).strip()
    if not left or not right or before.role or after.role or after.label:
        return False
    if not after.tight and after.page == before.page:
        return False
    if not _alike(before, after) or _stands_alone(left) or _stands_alone(right):
        return False
    if after.tight and label_at_head(left) == (left, len(left)):
        return True
    if not _is_complete(left):
        return _begins(left) or not _begins(right)
    return not _begins(right) and (after.tight or _runs_on(left, right))


def _is_complete(line: str) -> bool:
    bare = line.rstrip(_CLOSING)
    return bare.endswith(_FINAL) or bool(_ENDED_BY_NOTE.search(bare, max(len(bare) - _LONGEST_MARK, 0)))


def _alike(before: SourceParagraph, after: SourceParagraph) -> bool:
    """Return whether the print allows it: no new indent, the same type."""
    same_size = not before.size or not after.size or abs(before.size - after.size) < _SAME_SIZE
    same_weight = is_wholly(Strong, before.finished) == is_wholly(Strong, after.finished)
    return same_size and same_weight and after.first <= after.indent + _INDENT


def _stands_alone(line: str) -> bool:
    frame = is_enacting(line) or is_annex_label(line) or is_date(line) or is_section_label(line)
    return frame or meeting_and_date(line) is not None or _ADOPTED.fullmatch(line) is not None


def _begins(text: str) -> bool:
    bullet = _BULLET.match(text)
    text = text[bullet.end() :] if bullet else text
    known = listed_opening(text, Part.PREAMBULAR) or listed_opening(text, Part.OPERATIVE)
    return bool(label_at_head(text)[0] or known)


def _runs_on(left: str, right: str) -> bool:
    return right[0].islower() or (left.endswith(",") and not opening(right, Part.PREAMBULAR))
