"""Repeated wording: neighbouring paragraphs or sub-paragraphs of one frame become a list of facts with one phrase.

The words that all of them have are the phrase, which is kept in the skeleton; what each has of its own are the fields.
A list is only made where every word is printed again, and read back, as it stood.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from drafter.language import openings
from drafter.rendering import own_phrases, own_reading, phrases
from drafter.rendering.lifting.repeated import names
from drafter.rendering.lifting.repeated.alignment import begun, joined
from drafter.rendering.lifting.repeated.sentences import Sentence, sentence
from drafter.rendering.lifting.repeated.wording import Wording, wording
from drafter.rendering.own_phrase_problems import faults
from drafter.rendering.plain import plain_facts
from drafter.skeleton.records import AnyEntry, EachEntry, Entry, Section, Skeleton

FEWEST = 3
"""How many paragraphs of one frame make a list."""
_MOST = 100
"""The most paragraphs of a list."""
_LONGEST = 200
"""The most words of a paragraph that may be one of a list."""


def lifted(skeleton: Skeleton) -> Skeleton:
    """Lift repeated wording out of the body.

    Args:
        skeleton: a skeleton; texts with braces stay as they are.
    """
    lifting = _Lifting(skeleton)
    body, *sections = [lifting.section(section) for section in (skeleton.body, *skeleton.sections)]
    return replace(lifting.skeleton, body=body, sections=tuple(sections))


class _Lifting:
    """Goes through a skeleton in reading order, since every list needs a name of its own."""

    def __init__(self, skeleton: Skeleton) -> None:
        self.skeleton = skeleton

    def section(self, section: Section) -> Section:
        preamble, operative = (tuple(self.entries(part)) for part in (section.preamble, section.operative))
        return replace(section, preamble=preamble, operative=operative)

    def entries(self, entries: Sequence[Any]) -> Iterator[Any]:
        sentences = [_sentence(entry) for entry in entries]
        position = 0
        while position < len(entries):
            size, found = _repeated(entries, sentences, position)
            name = self.named(entries[position].opening, found) if found else ""
            if name:
                yield EachEntry(name)
            else:
                yield from map(self.inside, entries[position : position + size])
            position += size

    def inside(self, entry: AnyEntry) -> AnyEntry:
        """Lift repeated wording among the sub-paragraphs of a paragraph."""
        if not isinstance(entry, Entry) or len(entry.items) < FEWEST:
            return entry
        items = tuple(self.entries(entry.items))
        return entry if len(items) == len(entry.items) else replace(entry, items=items)

    def named(self, opening: str, found: Wording) -> str:
        """Add facts and their phrase under a name, and return it; empty where they would not print and read back."""
        facts = self.skeleton.facts
        name = names.of_list(found.phrases[0], found.facts, {*facts, *own_phrases.TAKEN})
        words = [f"{opening}: {phrase}" if opening else phrase for phrase in found.phrases]
        own = words[0] if len(words) == 1 else dict(zip(names.of_phrases(found.fields), words, strict=True))
        made = replace(
            self.skeleton,
            facts={**facts, name: found.facts},
            phrases={**self.skeleton.phrases, name: own},
        )
        if not _is_proved(made, name, opening, found):
            return ""
        self.skeleton = made
        return name


def _sentence(entry: object) -> Sentence | None:
    """Return the words of a paragraph that may be one of a list; `None` for any other."""
    if not isinstance(entry, Entry) or entry != Entry(entry.opening, entry.text) or "{" in entry.text:
        return None
    if entry.opening and not openings.is_listed(entry.opening):
        return None
    words = sentence(entry.text)
    return words if len(words.words) <= _LONGEST else None


def _repeated(entries: Sequence[Entry], sentences: Sequence[Sentence | None], start: int) -> tuple[int, Wording | None]:
    """Return how many paragraphs from one on are of its frame, with their facts; else how many begin none."""
    first, size = sentences[start], 1
    frame = begun(first) if first else None
    while frame and size < _MOST and start + size < len(entries):
        following = sentences[start + size]
        if following is None or entries[start + size].opening != entries[start].opening:
            break
        longer = joined(frame, following)
        if longer is None:
            break
        frame, size = longer, size + 1
    found = wording(frame) if frame and size >= FEWEST else None
    return (size, found) if found else (max(size - FEWEST + 1, 1), None)


def _is_proved(made: Skeleton, name: str, opening: str, found: Wording) -> bool:
    """Return whether every sentence is printed as it stood, and read back."""
    kind = own_phrases.kind_of(name, made)
    known, plain = own_phrases.of(made, {}), plain_facts(made.facts)
    if kind is None or any(fault for phrase in known[name] for fault in faults(phrase)):
        return False
    for fact, words in zip(found.facts, found.sentences, strict=True):
        phrase = phrases.chosen(fact, kind, known, plain)
        if phrases.printed(fact, kind, known, plain) != (opening, words):
            return False
        if own_reading.read(phrase, words, plain) != fact:
            return False
    return True
