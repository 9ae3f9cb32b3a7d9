"""The keys of footnotes: those that stay, those whose marks are gone, and those of new notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator

from drafter.language.facts import reference
from drafter.language.patterns import lazy
from drafter.rendering.frame.footnotes import AGAIN
from drafter.rendering.merging.stated.numbered_notes import NoteText
from drafter.skeleton import walk
from drafter.skeleton.fact_emitter import pair_lines
from drafter.skeleton.places import FilePlaces
from drafter.skeleton.records import Skeleton
from drafter.skeleton.rewriting import FileEdit

MARK = lazy(r"\[\^([^\]\s]{1,200})\]")
"""The mark of a note in a text, with its key."""


class NoteKeys:
    """Gives every note of the edited form its key.

    Args:
        skeleton: the draft.
        notes: what the notes of the edited form say.
        known: the keys of those that stay, by their positions.
        lost: the keys whose marks are gone, with what their notes say.
    """

    def __init__(
        self,
        skeleton: Skeleton,
        notes: tuple[NoteText, ...],
        known: dict[int, str],
        lost: Iterable[tuple[str, Hashable]],
    ) -> None:
        self.skeleton, self.notes, self.known = skeleton, notes, known
        self.lost: dict[Hashable, list[str]] = {}
        for key, same in lost:
            self.lost.setdefault(same, []).append(key)
        self.gone = Counter(key for keys in self.lost.values() for key in keys)
        self.made: dict[int, str] = {}

    def of(self, number: int) -> str:
        """Return the key of a note: its own, one that was taken out elsewhere, or a new one."""
        if number not in self.known:
            note = self.notes[number]
            free = self.lost.get(note.same)
            if free:
                self.known[number] = free.pop(0)
                self.gone[self.known[number]] -= 1
            else:
                self.known[number] = self._new(number, note)
        return self.known[number]

    def _new(self, number: int, note: NoteText) -> str:
        if note.mark:
            return note.mark
        if note.again:
            first = next((n for n, one in enumerate(self.notes) if one == note._replace(again=False)), -1)
            return AGAIN + self.of(first) if 0 <= first < number else self._own(number, note)
        return self._own(number, note)

    def _own(self, number: int, note: NoteText) -> str:
        words = reference.key(dict(note.cited)) if note.cited else "-".join(re.findall(r"[A-Za-z0-9]+", note.text)[:4])
        bare = words.lower() if not note.cited else words
        taken = {*map(str, self.skeleton.footnotes), *self.made.values()}
        key = next(
            key for key in (bare or "note", *(f"{bare or 'note'}-{n}" for n in range(2, 10_000))) if key not in taken
        )
        self.made[number] = key
        return key

    def edits(self, places: FilePlaces) -> Iterator[FileEdit]:
        """Yield the changes of the footnotes of the file: what no text has the mark of goes, what is new comes."""
        marks = Counter(mark for text in self._texts() for mark in MARK.findall(text))
        for key, count in self.gone.items():
            lines = places.lines(("footnotes", key))
            if count > 0 and marks[key] + marks[AGAIN + key] <= count and lines:
                yield lines.start, lines.end, ""
        for number, key in sorted(self.made.items()):
            yield self._line(number, key, places)

    def _texts(self) -> Iterator[str]:
        own = self.skeleton.document
        yield from walk.texts(self.skeleton)
        yield from (own.title, own.agenda_title, own.source)

    def _line(self, number: int, key: str, places: FilePlaces) -> FileEdit:
        before = [self.known[n] for n in sorted(self.known) if n < number and self.known[n] not in self.made.values()]
        lines = next(filter(None, (places.lines(("footnotes", one)) for one in reversed(before))), None)
        note = self.notes[number]
        written = "\n".join(pair_lines(key, dict(note.cited) if note.cited else note.text, "  "))
        if lines is not None:
            return lines.end, lines.end, _glued(places.text, lines.end, written)
        head = places.lines(("footnotes",))
        if head is not None:
            end = places.text.find("\n", head.start) + 1
            return end, end, _glued(places.text, end, written)
        end = len(places.text)
        return end, end, _glued(places.text, end, ("\nfootnotes:\n" if not self._has_made(number) else "") + written)

    def _has_made(self, number: int) -> bool:
        """Return whether a new note stands before one, so that the head of the notes is there already."""
        return any(other < number for other in self.made)


def _glued(text: str, position: int, lines: str) -> str:
    return f"{'' if text.endswith(chr(10), 0, position) else chr(10)}{lines}\n"
