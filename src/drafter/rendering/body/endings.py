"""The comma, semicolon, colon or full stop that ends a paragraph: computed, or as the editor states it."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.language.patterns import lazy
from drafter.model.resolution import Text
from drafter.rendering.traces import traced
from drafter.rendering.traces.origins import What
from drafter.rendering.traces.traced_inlines import TracedInlines, of_text, settled
from drafter.skeleton.records import Section

_TYPED_ENDING = lazy(r"[,;:]$|(?:^|\w{4}|\d|\b(?!(?:etc|vol|art|sec|al|no|vs|cf|pp)\.)[a-z]{2,3})\.$")
"""An ending typed by an editor; a full stop after another short word may be that of an abbreviation."""


def section_ending(following: Sequence[Section]) -> str:
    """Return the ending of the last operative paragraph of a section.

    A full stop ends a resolution; a section after which the same resolution goes on ends with a semicolon (measured on
    the nineteen sections of a resolution of the Fifth Committee). A part with an enacting clause of its own, as in
    composite resolutions, is a resolution of its own.

    >>> section_ending([]), section_ending([Section(title="Scope")])
    ('.', ';')
    """
    return ";" if following and following[0].enacting in ("", "none") else "."


def ended(pieces: TracedInlines, stated: str | None, computed: str, last: object) -> TracedInlines:
    """Put the ending after the words and before the marks of notes (PRE-04, OP-04, FN-05)."""
    if stated is not None:
        kept, notes = _parted(pieces)
        return settled((*kept, of_text(traced.text(stated)), *notes))
    kept, notes = _parted(_without_ending(pieces, computed))
    ending = of_text(traced.computed_after(computed, What.ENDING, last))
    return settled((*_without_ending(kept, computed), ending, *notes))


def _parted(pieces: TracedInlines) -> tuple[TracedInlines, TracedInlines]:
    """Part the words from the marks of notes that follow them."""
    cut = len(pieces)
    while cut and pieces[cut - 1].is_note:
        cut -= 1
    return pieces[:cut], pieces[cut:]


def _without_ending(pieces: TracedInlines, computed: str) -> TracedInlines:
    """Take off a comma, semicolon or full stop that the editor typed where the ending is computed."""
    last = pieces[-1] if pieces else None
    if not computed or last is None or not isinstance(last.inline, Text) or not _is_typed(last.words.words):
        return pieces
    kept = traced.cut(last.words, 0, len(last.words.words) - 1)
    return (*pieces[:-1], *((of_text(kept),) if kept.words else ()))


def _is_typed(words: str) -> bool:
    return words.endswith((",", ";", ":", ".")) and bool(_TYPED_ENDING.search(words))
