"""How much a paragraph changed: not at all, only in dates, sessions, numbers and references, or in substance."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import dropwhile, takewhile

from drafter.compare.changes import ChangeKind, ComparedWords, Op, Row
from drafter.compare.tokens import is_fact, is_reference, words
from drafter.model.resolution import Note, NoteAgain, plain

_ENDINGS = frozenset(",;.:")


def kind_of(pieces: Iterable[ComparedWords], rows: Iterable[Row] = ()) -> ChangeKind:
    """Return how much a unit changed that both resolutions have.

    Technical is a change that touches only facts and what stands between them in a reference ("and", "of",
    "resolutions", "vol."), or only the punctuation at the end; when in doubt a change is substantive.

    >>> from drafter.compare.words import compare_words
    >>> from drafter.model.resolution import Text
    >>> def kind(old, new): return str(kind_of(compare_words((Text(old),), (Text(new),))))
    >>> kind("its seventy-ninth session", "its eighty-first session"), kind("all States;", "all States.")
    ('technical', 'technical')
    >>> kind("in 2023", "in 2025"), kind("States", "some States"), kind("10 per cent", "20 per cent")
    ('technical', 'substantive', 'substantive')
    """
    pieces = tuple(pieces)
    if _only_ending(pieces):
        return ChangeKind.TECHNICAL
    changed = list(_changed((*pieces, *_in_rows(rows))))
    if not changed:
        return ChangeKind.VERBATIM
    found = [token for piece in changed for token in _tokens(piece)]
    factual = any(is_fact(*token) for token in found) and all(is_reference(*token) for token in found)
    return ChangeKind.TECHNICAL if factual else ChangeKind.SUBSTANTIVE


def _only_ending(pieces: tuple[ComparedWords, ...]) -> bool:
    """Return whether nothing but the punctuation before the notes at the end is changed."""
    body = tuple(dropwhile(lambda piece: isinstance(piece.printed.inline, Note | NoteAgain), reversed(pieces)))
    tail = tuple(takewhile(lambda piece: piece.op is not Op.KEPT, body))
    rest = (*body[len(tail) :], *pieces[len(body) :])
    return bool(tail) and all(piece.words in _ENDINGS for piece in tail) and not any(_changed(rest))


def _in_rows(rows: Iterable[Row]) -> Iterator[ComparedWords]:
    return (piece for row in rows for cell in row.cells for piece in cell)


def _changed(pieces: Iterable[ComparedWords]) -> Iterator[ComparedWords]:
    for piece in pieces:
        if piece.op is not Op.KEPT:
            yield piece
        yield from _changed(piece.within)


def _tokens(piece: ComparedWords) -> Iterator[tuple[str, str]]:
    match piece.printed.inline:
        case Note(inlines):
            yield from words(plain(inlines))
        case _:
            yield from words(piece.words)
