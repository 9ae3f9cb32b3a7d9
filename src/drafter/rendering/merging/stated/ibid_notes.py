"""Notes that say `Ibid.` in words of their own: what they stand after tells what they mean."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from drafter.compare.units import units
from drafter.model.resolution import Resolution
from drafter.rendering.merging.stated.numbered_notes import NoteText, notes_in, numbered

_IBID = "Ibid."


class HangingNote(NamedTuple):
    """A note that says `Ibid.` after another one than before.

    Args:
        place: the paragraph.
        words: what it says.
        was: the note that it stood after.
        now: the one that it stands after; empty where there is none.
    """

    place: str
    words: str
    was: str
    now: str


def hanging(before: Resolution, after: Resolution) -> Iterator[HangingNote]:
    """Yield the notes with `Ibid.` that mean something else now, since another note stands before them.

    Those whose form is known are computed, and say what they said.

    Args:
        before: a text.
        after: its edited form.
    """
    known: dict[str, list[str]] = {}
    for one in _ibids(before):
        known.setdefault(one.words, []).append(one.now)
    for one in _ibids(after):
        meant = known.get(one.words, [one.now])
        if one.now not in meant:
            yield one._replace(was=meant[0])


def _ibids(resolution: Resolution) -> Iterator[HangingNote]:
    """Yield the notes with `Ibid.` in words, each with the last note before it that says what it means itself."""
    counted = numbered(resolution)
    last = ""
    for unit in units(counted.resolution):
        for inlines in (unit.inlines, *(cell for row in unit.rows for cell in row)):
            for note in (counted.notes[n] for n in notes_in(inlines)):
                if _hangs(note):
                    yield HangingNote(unit.place, note.text, "", last)
                elif not note.again and not note.mark:
                    last = note.text


def _hangs(note: NoteText) -> bool:
    return note.text.startswith(_IBID) and not (note.cited or note.again or note.mark)
