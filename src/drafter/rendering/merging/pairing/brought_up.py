"""A proposal that was made on an older text of the draft, brought up to the draft as it is now."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from drafter.compare.pairs import paired
from drafter.compare.units import Unit, assemble, units
from drafter.model.resolution import Inline, Inlines, Note, NoteAgain, Resolution
from drafter.rendering.merging.pairing.three_way import Combined, combined
from drafter.rendering.merging.stated.numbered_notes import expanded


def brought_up(base: Resolution, ours: Resolution, theirs: Resolution) -> Combined:
    """Return their text with all that changed in the draft meanwhile; where both changed the same words, it is theirs.

    Args:
        base: the draft as they had it.
        ours: the draft as it is.
        theirs: what they made of it.

    >>> from drafter.model.resolution import Masthead, Text
    >>> peace = [Resolution(Masthead(), (Text(words),), ()) for words in ("Our peace", "All peace", "Our great peace")]
    >>> brought_up(*peace).resolution.title
    (Text(words='All great peace'),)
    """
    if base == ours:
        return Combined(theirs)
    made = combined(base, theirs, ours)
    return Combined(assemble(_as_printed(made.resolution, ours)), made.conflicts)


def _as_printed(made: Resolution, ours: Resolution) -> Iterator[Unit]:
    """Yield the units of a text whose notes are spelled out, those notes that the draft has too as it prints them."""
    spelled, printed, several = list(units(expanded(ours))), list(units(ours)), list(units(made))
    for i, j in paired(spelled, several):
        if i is not None and j is not None:
            short: dict[Inline, Inline] = dict(zip(_notes(spelled[i].inlines), _notes(printed[i].inlines), strict=True))
            rows = printed[i].rows if spelled[i].rows == several[j].rows else several[j].rows
            yield replace(several[j], inlines=tuple(short.get(one, one) for one in several[j].inlines), rows=rows)
        elif j is not None:
            yield several[j]


def _notes(inlines: Inlines) -> list[Note | NoteAgain]:
    return [one for one in inlines if isinstance(one, Note | NoteAgain)]
