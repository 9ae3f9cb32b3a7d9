"""Why words of a change came in: reasons that stand at places of the new text, put to the pieces that bring them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import NamedTuple

from drafter.compare.changes import ComparedText, ComparedWords, Op
from drafter.model.resolution import Note, NoteAgain


class Reason(NamedTuple):
    """What is said of the words of a text from `start` to `end`."""

    start: int
    end: int
    said: str


Reasons = Mapping[str, tuple[Reason, ...]]
"""The reasons of each text, by its words without marks and notes."""


NO_REASONS: Reasons = MappingProxyType({})


def explained(pieces: Iterable[ComparedWords], reasons: Reasons) -> ComparedText:
    """Return the pieces of one text, those that come in with the reasons of their words.

    >>> from drafter.compare import compare_words
    >>> from drafter.model.resolution import Text
    >>> pieces = compare_words((Text("its first session"),), (Text("its second session"),))
    >>> [p.reasons for p in explained(pieces, {"its second session": (Reason(4, 10, "session 1 → 2"),)}) if p.reasons]
    [('session 1 → 2',)]
    """
    several = tuple(pieces)
    known = reasons.get("".join(map(_new, several)), ())
    return tuple(_explained(several, known)) if known else several


def _explained(pieces: ComparedText, known: tuple[Reason, ...]) -> Iterator[ComparedWords]:
    at = 0
    for piece in pieces:
        end = at + len(_new(piece))
        said = dict.fromkeys(r.said for r in known if r.start < end and at < r.end)
        comes_in = piece.op is Op.INSERTED and not piece.moved
        yield replace(piece, reasons=tuple(said)) if said and comes_in else piece
        at = end


def _new(piece: ComparedWords) -> str:
    """Return the words that a piece has in the new text."""
    return "" if piece.op is Op.DELETED or isinstance(piece.printed.inline, Note | NoteAgain) else piece.words
