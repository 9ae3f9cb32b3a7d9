"""The keys of footnotes in a skeleton: what a note cites, or the name that it explains, and never one key twice."""

from __future__ import annotations

import re
from collections import Counter

from drafter.language import markup
from drafter.language.facts import reference
from drafter.language.patterns import lazy
from drafter.model.resolution import Inlines, Note, NoteAgain, plain
from drafter.rendering.frame import sponsors
from drafter.rendering.frame.footnotes import AGAIN
from drafter.skeleton.records import Document, Fact

_NAME = lazy(r"[A-Z][\w’'-]+(?: (?:(?:of|the|and|for|on|in) )*[A-Z][\w’'-]+)+")
_NOUN = lazy(r"\b(report|letter|statement|note|decision|declaration|communiqué)s?\b")
_BEGINNING = lazy(r"^(?:(?:of|the|and|for|on|in|Nations) )+")
_LONGEST = 5
"""So many words of a name make the key of a note."""

_LOOKED_AT = 200
"""How many characters before a note are looked at for the name that it explains."""


class KeyedNotes:
    """Gives every note a key that says what it is, in the order of reading."""

    def __init__(self) -> None:
        self.notes: dict[str, Fact] = {}
        self.alike: Counter[str] = Counter()
        self.order: list[str] = []
        self.before: reference.Reference | None = None

    def write(self, inlines: Inlines) -> str:
        """Write inlines as a text of the skeleton."""
        keys, before = [], ""
        for inline in inlines:
            if isinstance(inline, Note | NoteAgain):
                keys.append(self._key(inline, before))
            else:
                before = (before + plain((inline,)))[-_LOOKED_AT:]
        following = iter(keys)
        return markup.format(inlines, lambda note: next(following))

    def given(self, head: Document) -> dict[str, Fact]:
        """Return the notes that the skeleton has to state: all but those that the sponsors have by themselves."""
        own = sponsors.printed_notes(head)
        return {k: n for k, n in self.notes.items() if n != own.get(k)}

    def _key(self, note: Note | NoteAgain, before: str) -> str:
        if isinstance(note, NoteAgain):
            return AGAIN + self.order[note.number - 1]
        text = markup.format(note.inlines, lambda inner: "")
        if note.mark:
            self.notes[note.mark] = text
            return note.mark
        cited = reference.parse(text, self.before)
        key = self._free(reference.key(cited) if cited else _name_before(before) or "note")
        self.notes[key] = cited or text
        self.before = cited
        self.order.append(key)
        return key

    def _free(self, key: str) -> str:
        """Return a key that no note has yet: of several that would have one, the second gets a 2."""
        free = key
        while free in self.notes:
            self.alike[key] += 1
            free = f"{key}-{self.alike[key] + 1}"
        return free


def _name_before(words: str) -> str:
    """Make the key of a note in words from the name that it explains: the last one before its mark, else its noun."""
    names = _NAME.findall(words)
    nouns = _NOUN.findall(words)
    words = _end_of(names[-1].split()) if names else nouns[-1] if nouns else ""
    return re.sub(r"[^A-Za-z0-9]+", "-", words).strip("-").lower()


def _end_of(name: list[str]) -> str:
    """Return the end of a name, which is a name itself: “the Paris Agreement” of “the 2030 Agenda and the Paris …”."""
    end = " ".join(name[-_LONGEST:])
    own = end.rpartition(" and the ")[2] if len(name) > _LONGEST else end
    return _BEGINNING.sub("", own)
