"""Neighbouring paragraphs or sub-paragraphs of one frame."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafter.language import openings
from drafter.rendering.lifting.repeated.alignment import begun, is_same_sentence, joined, may_be_same
from drafter.rendering.lifting.repeated.sentences import Sentence, sentence
from drafter.rendering.lifting.repeated.wording import Wording, is_readable, wording
from drafter.skeleton.records import AnyEntry, Entry

FEWEST = 3
"""How many paragraphs of one frame make a list."""
_MOST = 100
"""The most paragraphs of a list."""
_LONGEST = 200
"""The most words of a paragraph that may be one of a list."""


def runs(entries: Sequence[AnyEntry]) -> Iterator[tuple[Sequence[AnyEntry], Wording | None]]:
    """Yield paragraphs in order: those of one frame together, with their facts; others with none."""
    sentences = [_sentence(entry) for entry in entries]
    position = 0
    while position < len(entries):
        size, found = _run(entries, sentences, position)
        yield entries[position : position + size], found
        position += size


def _sentence(entry: AnyEntry) -> Sentence | None:
    """Return the words of a paragraph that may be one of a list; `None` for any other."""
    if not isinstance(entry, Entry) or entry != Entry(entry.opening, entry.text) or "{" in entry.text:
        return None
    if entry.opening and not openings.is_listed(entry.opening):
        return None
    words = sentence(entry.text)
    return words if len(words.words) <= _LONGEST else None


def _run(entries: Sequence[AnyEntry], sentences: Sequence[Sentence | None], start: int) -> tuple[int, Wording | None]:
    """Return how many paragraphs from one on are of its frame, with their facts; else how many begin none."""
    first, size = sentences[start], 1
    frame = begun(first) if first else None
    while frame and size < _MOST and start + size < len(entries):
        following = sentences[start + size]
        if following is None or opening(entries[start + size]) != opening(entries[start]):
            break
        longer = joined(frame, following, is_same_sentence) if may_be_same(frame.sentences[-1], following) else None
        if longer is None:
            break
        frame, size = longer, size + 1
    found = wording(frame) if frame and size >= FEWEST else None
    return (size, found) if found and is_readable(found) else (max(size - FEWEST + 1, 1), None)


def opening(entry: AnyEntry) -> str:
    """Return the opening words of a paragraph; empty for what is none."""
    return entry.opening if isinstance(entry, Entry) else ""
