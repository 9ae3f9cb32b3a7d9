"""Lists inside a text: three or more members of one frame, joined by commas.

A member begins like the one before it; it ends where the words that join it to the next one begin, and the last one as
the others end.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile
from typing import NamedTuple

from drafter.rendering.lifting.repeated.alignment import Frame, begun, joined
from drafter.rendering.lifting.repeated.sentences import Sentence, SentenceWord, sentence

FEWEST = 3
_LONGEST = 40
"""The most words of a member."""
_MOST = 60
"""The most members of a list."""
_MOST_WORDS = 2_000
"""The most words of a text that is looked at; the longest paragraphs of the Assembly have half of it."""
_MOST_OWN = 10
_JOINING = {", ": "listed", ", and ": "listed_and", " and ": "joined"}
"""How the last member is joined to those before it, and the filter that does so."""


class Enumeration(NamedTuple):
    """A list in a text.

    Args:
        start, end: where it stands.
        frame: its members.
        filter: what prints it from facts.
    """

    start: int
    end: int
    frame: Frame
    filter: str


def find(text: Sentence) -> Iterator[Enumeration]:
    """Yield the lists of a text in order, of those that overlap the longest."""
    end = 0
    typed = sum(word.key.startswith("<") for word in text.words)
    if typed < FEWEST or len(text.words) > _MOST_WORDS:
        return
    found = [one for starts in _beginnings(text).values() for one in _from(text, starts)]
    for one in sorted(found, key=lambda one: (one.start, -len(one.frame.sentences))):
        if one.start >= end:
            yield one
            end = one.end


def _beginnings(text: Sentence) -> dict[tuple[str, ...], list[int]]:
    """Return the positions at which members may begin, by what they begin with."""
    words, found = text.words, defaultdict[tuple[str, ...], list[int]](list)
    for n, word in enumerate(words[:-1]):
        if word.kind not in ("stop", "mark") and word.key != "and":
            found[(word.key, words[n + 1].key) if word.is_small else (word.key,)].append(n)
    return {key: starts for key, starts in found.items() if len(starts) >= FEWEST}


def _from(text: Sentence, starts: Sequence[int]) -> Iterator[Enumeration]:
    """Yield the lists whose members begin at some of these positions."""
    first = 0
    while first + FEWEST <= len(starts):
        last = first
        while last + 1 < min(len(starts), first + _MOST) and _between(text, starts[last], starts[last + 1]):
            last += 1
        if last - first + 1 >= FEWEST and (found := _enumeration(text, starts[first : last + 1])):
            yield found
        first = last + 1


def _between(text: Sentence, start: int, following: int) -> str:
    """Return the words that join two members; empty where they are not neighbours in a list."""
    if following - start > _LONGEST:
        return ""
    return next((words for words in (", and ", ", ", " and ") if _stands(text, words, start, following)), "")


def _stands(text: Sentence, joining: str, start: int, following: int) -> bool:
    at = text.words[following].start
    return text.text.endswith(joining, text.words[start].end, at)


def _enumeration(text: Sentence, starts: Sequence[int]) -> Enumeration | None:
    joining = [_between(text, a, b) for a, b in pairwise(starts)]
    if any(one != ", " for one in joining[:-1]):
        return None
    frame: Frame | None = None
    for n, start in enumerate(starts[:-1]):
        end = text.words[starts[n + 1]].start - len(joining[n])
        member = sentence(text.text[text.words[start].start : end])
        frame = joined(frame, member, is_member) if frame else begun(member)
        if frame is None:
            return None
    return _ended(text, frame, starts, _JOINING[joining[-1]]) if frame else None


def _ended(text: Sentence, frame: Frame, starts: Sequence[int], filter_: str) -> Enumeration | None:
    """Return the list with its last member, which ends as the others do."""
    first = text.words[starts[-1]].start
    for end in _ends(text.words[starts[-1] : starts[-1] + _LONGEST], frame):
        whole = joined(frame, sentence(text.text[first:end]), is_member)
        if whole and (_ends_alike(whole) or not _ends_alike(frame)):
            return Enumeration(text.words[starts[0]].start, end, whole, filter_)
    return None


def _ends(words: Sequence[SentenceWord], frame: Frame) -> list[int]:
    """Return where the last member may end: after a word with which the others end.

    Where they do not end alike, it goes as far as one of their ends before the next comma.
    """
    last = {_end(one.words[-1]) for one in frame.sentences}
    if _ends_alike(frame):
        return [word.end for word in words if _end(word) in last]
    near = takewhile(lambda word: word.key not in (",", ";", "and"), words)
    return [word.end for word in near if _end(word) in last][::-1]


def _end(word: SentenceWord) -> str:
    """Return what the end of a member is compared by: one mark of a note is as good as another."""
    return word.kind if word.kind == "mark" else word.key


def _ends_alike(frame: Frame) -> bool:
    """Return whether all members end with a word that they share."""
    return bool(frame.fixed) and not any(map(len, list(frame.gaps())[-1]))


def _are_noted(frame: Frame) -> bool:
    """Return whether each of the sentences ends with the mark of a note, which a mere series cannot have."""
    return all(one.words[-1].kind == "mark" for one in frame.sentences)


def is_member(frame: Frame) -> bool:
    """Return whether sentences are members of one list: they differ in dates and numbers alone, or share words."""
    words = [frame.word(fixed) for fixed in frame.fixed]
    own = [most for gap in frame.gaps() if (most := max(map(len, gap)))]
    typed = sum(word.key.startswith("<") for word in words)
    telling = sum(not word.is_small and word.kind == "word" for word in words)
    if not telling and any(word.kind == "cited" for word in words) and not _are_noted(frame):
        return False
    if not own:
        return typed >= 2 or any(word.kind == "resolution" for word in words)
    return len(own) <= 2 and max(own) <= _MOST_OWN and typed >= 1 and telling + typed >= 2
