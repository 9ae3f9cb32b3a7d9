"""Where a name is told: a fact, an entry of a table, a footnote."""

from __future__ import annotations

import re

from drafter.editor.cursor import Cursor
from drafter.model.problems import Place
from drafter.skeleton.placed import place_of
from drafter.skeleton.records import Skeleton


def definition(at: Cursor, draft: Skeleton) -> Place | None:
    """Return where the name at the cursor is told; `None` where nothing is named.

    Args:
        at: the place of the cursor.
        draft: the draft.
    """
    if at.braces is not None:
        return _place(place_of_name(draft, at.word.split(".")[0]))
    if re.search(r"\beach: +\w*$", at.before):
        return _place(place_of_name(draft, at.word))
    return _place(next((note for note in draft.footnotes if note == note_at(at)), None))


def note_at(at: Cursor) -> str:
    """Return the key of the note whose mark is at the cursor; empty where none is."""
    left = re.search(r"\[\^([\w:-]*)$", at.before)
    right = re.match(r"[\w:-]*(?=\])", at.after)
    return f"{left[1]}{right[0]}".removeprefix("again:") if left and right else ""


def place_of_name(draft: Skeleton, name: str) -> object:
    """Return the name of a fact, or of an entry of a table, as it stands in the file; `None` where there is none."""
    known = [*draft.facts, *(entry for table in draft.tables.values() for entry in table)]
    return next((one for one in known if one == name), None)


def _place(name: object) -> Place | None:
    place = place_of(name)
    return place if place.line else None
