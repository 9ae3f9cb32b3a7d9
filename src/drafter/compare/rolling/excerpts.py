"""Excerpts for the table of proposals: the words around what changes, and a sign of omission for the rest."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from drafter.compare.changes import ComparedText, ComparedWords, Op
from drafter.compare.words import whole
from drafter.language.patterns import lazy
from drafter.language.typography import PrintedInline
from drafter.model.resolution import Emphasis, Strong, Text

_AROUND, _OPENING, _FEWEST = 6, 4, 4
"""Words that are shown beside a change and at the beginning, by which people know a paragraph; the fewest left out."""
_WORD = lazy(r"\s*\S+")
_OMITTED = whole((Text(" …"),), Op.KEPT)
_CUT = (Text, Emphasis, Strong)


def excerpt(pieces: ComparedText) -> ComparedText:
    """Return the first words of a paragraph and those around what changes in it.

    >>> pieces = (*whole((Text("Requests the Board to meet in public in the cold harbours of all States "),), Op.KEPT),
    ...     *whole((Text("twice"),), Op.DELETED), *whole((Text(" in every year and to report;"),), Op.KEPT))
    >>> "".join(one.words for one in excerpt(pieces))
    'Requests the Board to … the cold harbours of all States twice in every year and to report;'
    """
    tokens = [token for piece in pieces for token in ([piece] if _changes(piece) else _tokens(piece))]
    return tuple(_shown(tokens, [_changes(token) for token in tokens]))


def excerpt_beside(pieces: ComparedText, proposals: Iterable[ComparedText]) -> ComparedText:
    """Return the first words of a paragraph and those around what any proposal changes.

    Args:
        pieces: its words.
        proposals: what each side makes of it.
    """
    places = [place for one in proposals for place in _places(one)]
    tokens = [token for piece in pieces for token in _tokens(piece)]
    changed, start = [], 0
    for token in tokens:
        end = start + len(token.words)
        changed.append(any(first <= end and start <= last for first, last in places))
        start = end
    return tuple(_shown(tokens, changed))


def _changes(piece: ComparedWords) -> bool:
    return piece.op is not Op.KEPT or bool(piece.within)


def _places(proposal: ComparedText) -> Iterator[tuple[int, int]]:
    """Yield between which letters of a paragraph a proposal changes something."""
    position = 0
    for piece in proposal:
        end = position + (0 if piece.op is Op.INSERTED else len(piece.words))
        if _changes(piece):
            yield position, end
        position = end


def _tokens(piece: ComparedWords) -> Iterator[ComparedWords]:
    """Cut words of one look into single words; what leads somewhere is one."""
    inline, shown = piece.printed.inline, piece.printed.shown
    ends = [word.end() for word in _WORD.finditer(shown)]
    if not isinstance(inline, _CUT) or piece.printed.target or len(shown) != len(inline.words) or not ends:
        yield piece
        return
    for start, end in pairwise([0, *ends[:-1], len(shown)]):
        printed = PrintedInline(replace(inline, words=inline.words[start:end]), shown[start:end])
        yield replace(piece, printed=printed)


def _shown(tokens: Sequence[ComparedWords], changed: Sequence[bool]) -> Iterator[ComparedWords]:
    places = [*range(-1 - _AROUND, _OPENING - _AROUND), *(n for n, is_changed in enumerate(changed) if is_changed)]
    near = {n for place in places for n in range(place - _AROUND, place + _AROUND + 1)}
    signs = "".join("#" if n in near else "." for n in range(len(tokens)))
    for gap in re.finditer(r"\.+|#+", signs):
        if gap[0][0] == "." and len(gap[0]) >= _FEWEST:
            yield from _OMITTED
        else:
            yield from tokens[gap.start() : gap.end()]
