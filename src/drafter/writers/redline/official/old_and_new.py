"""The old and the new side of a line: what it says on each, and several lines as one or one as two."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from drafter.compare import ComparedWords, Op
from drafter.language.typography import PrintedInline
from drafter.model.resolution import Text
from drafter.writers.redline.official.characters import bare
from drafter.writers.redline.tracked import TrackedLine


def changes(line: TrackedLine) -> bool:
    """Return whether anything of a line changes."""
    return (
        line.op is not Op.KEPT
        or any(op is not Op.KEPT for op, _ in line.lead)
        or any(piece.op is not Op.KEPT or piece.within for piece in line.pieces)
    )


def old_words(pieces: Iterable[ComparedWords]) -> str:
    """Return the words of the old side, without notes."""
    return "".join(piece.words for piece in pieces if piece.op is not Op.INSERTED)


def joined(line: TrackedLine, more: list[TrackedLine]) -> TrackedLine:
    """Put the old lines that follow to a line, as one paragraph with line ends has them."""
    old = [one for one in more if one.op is not Op.INSERTED]
    if not old:
        return line
    op = line.op if all(one.op is line.op for one in old) else Op.KEPT
    pieces = (*line.pieces, *(piece for one in old for piece in (*_lead_pieces(one), *one.pieces)))
    return replace(line, op=op, pieces=pieces)


def _lead_pieces(line: TrackedLine) -> Iterator[ComparedWords]:
    """Yield what stands before the words of a line as words; tabs are none."""
    yield from (ComparedWords(op, PrintedInline(Text(words), words)) for op, words in line.lead if bare(words))


def number_kind(line: TrackedLine, without: Op) -> str:
    r"""Return the kind of number before a line, on the side that lacks what is inserted or deleted: 1. for all figures.

    >>> leads = (((Op.KEPT, f"\t{lead}\t"),) for lead in ("12.", "(c)", ""))
    >>> [number_kind(TrackedLine(Op.KEPT, "", lead), Op.INSERTED) for lead in leads]
    ['1.', '(a)', '']
    """
    words = bare("".join(words for op, words in line.lead if op is not without))
    return re.sub("[a-z]+", "a", re.sub(r"\d+", "1", words))


def number_of(line: TrackedLine) -> int:
    """Return the number of a line as it becomes; 0 where it has none."""
    words = bare("".join(words for op, words in line.lead if op is not Op.DELETED))
    return int(words[:-1]) if re.fullmatch(r"\d{1,4}\.", words) else 0


def in_two(line: TrackedLine) -> tuple[TrackedLine, TrackedLine]:
    """Return a line as one that is deleted and one that is inserted."""
    return _side(line, Op.DELETED, Op.INSERTED), _side(line, Op.INSERTED, Op.DELETED)


def _side(line: TrackedLine, op: Op, without: Op) -> TrackedLine:
    lead = tuple((op, words) for one, words in line.lead if one is not without)
    pieces = tuple(replace(piece, op=op, within=()) for piece in line.pieces if piece.op is not without)
    return replace(line, op=op, lead=lead, pieces=pieces)
