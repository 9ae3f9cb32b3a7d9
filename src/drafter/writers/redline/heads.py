"""Tracked changes in the masthead table and the running heads: finished runs for the tags of the template."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from drafter.compare import compare_words
from drafter.model.resolution import Inlines, Resolution, Text
from drafter.ooxml.runs import run
from drafter.writers.docx import fields
from drafter.writers.redline.tracking import Revisions


def tracked_fields(old: Resolution, new: Resolution, revisions: Revisions) -> tuple[str, dict[str, Callable[[], str]]]:
    """Return the large letter of the symbol, and what makes the runs of each field with its changes.

    A field may stand in several headers, and its revisions have ids of their own in each.

    The letter has a place and a look of its own in the template, where nothing can be tracked: if it changes, it stands
    before the rest of the symbol in the same type.
    """
    left, right = fields(old), fields(new)
    letters = {words["symbol"][:1] for words in (left, right)}
    if len(letters) > 1:
        left, right = ({**words, "symbol_rest": words["symbol"]} for words in (left, right))
    runs = {name: partial(_tracked, left[name], words, revisions) for name, words in right.items()}
    return letters.pop() if len(letters) == 1 else "", {**runs}


def _tracked(old: str, new: str, revisions: Revisions) -> str:
    pieces = compare_words(_inlines(old), _inlines(new))
    return "".join(revisions.tracked(piece.op, run(piece.printed.shown)) for piece in pieces)


def _inlines(words: str) -> Inlines:
    return (Text(words),) if words else ()
