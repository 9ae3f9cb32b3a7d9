"""Neighbouring paragraphs or sub-paragraphs of one frame."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from drafter.language import openings
from drafter.rendering.lifting.repeated.alignment import begun, is_same_sentence, joined, may_be_same
from drafter.rendering.lifting.repeated.sentences import sentence
from drafter.rendering.lifting.repeated.wording import Wording, is_readable, wording
from drafter.skeleton.records import AnyEntry, Entry

FEWEST = 3
"""How many paragraphs of one frame make a list."""
_MOST = 100
"""The most paragraphs of a list."""
_LONGEST = 1_500
"""The most letters of a paragraph that may be one of a list."""


def runs(entries: Sequence[AnyEntry]) -> Iterator[tuple[Sequence[AnyEntry], Wording | None]]:
    """Yield paragraphs in order: those of one frame together, with their facts; others with none."""
    position = 0
    while position < len(entries):
        size, found = _run(entries, position)
        yield entries[position : position + size], found
        position += size


def _run(entries: Sequence[AnyEntry], start: int) -> tuple[int, Wording | None]:
    """Return how many paragraphs from one on are of its frame, with their facts; else how many begin none."""
    texts = _texts(entries, start)
    if len(texts) < FEWEST:
        return 1, None
    frame, size = begun(sentence(texts[0])), 1
    while size < len(texts) and (longer := joined(frame, sentence(texts[size]), is_same_sentence)):
        frame, size = longer, size + 1
    found = wording(frame) if size >= FEWEST else None
    if not found or not is_readable(found):
        return max(size - FEWEST + 1, 1), None
    return size, found._replace(facts=_stated(found.facts, entries[start : start + size]))


def _stated(facts: Sequence[dict[str, str]], run: Sequence[AnyEntry]) -> tuple[dict[str, str], ...]:
    """Return facts with the opening words and adverbs that are not those of the others."""
    opening = usual(run)
    pairs = [(fact, entry) for fact, entry in zip(facts, run, strict=True) if isinstance(entry, Entry)]
    return tuple(
        fact
        | ({"verb": entry.opening} if entry.opening != opening else {})
        | ({"adverb": entry.adverb} if entry.adverb else {})
        for fact, entry in pairs
    )


def usual(run: Sequence[AnyEntry]) -> str:
    """Return the opening words that most of some paragraphs have."""
    return Counter(entry.opening for entry in run if isinstance(entry, Entry)).most_common(1)[0][0]


def _texts(entries: Sequence[AnyEntry], start: int) -> list[str]:
    """Return the texts of neighbours, as far as each may be the sentence before it; all have opening words, or none."""
    texts: list[str] = []
    for entry in entries[start : start + _MOST]:
        text = _text(entry)
        if not text or _is_open(entry) != _is_open(entries[start]) or (texts and not may_be_same(texts[-1], text)):
            break
        texts.append(text)
    return texts


def _text(entry: AnyEntry) -> str:
    """Return the words of a paragraph that may be one of a list; none of any other."""
    if not isinstance(entry, Entry) or not _is_plain(entry) or "{" in entry.text:
        return ""
    if entry.opening and not openings.is_listed(entry.opening):
        return ""
    return entry.text if len(entry.text) <= _LONGEST else ""


def _is_plain(entry: Entry) -> bool:
    """Return whether a paragraph has nothing but opening words, perhaps with a stated adverb, and its text."""
    return entry == Entry(entry.opening, entry.text, adverb=entry.adverb if entry.opening else "")


def _is_open(entry: AnyEntry) -> bool:
    return isinstance(entry, Entry) and bool(entry.opening)
