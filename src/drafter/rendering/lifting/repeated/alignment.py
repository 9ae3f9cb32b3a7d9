"""Sentences of one frame, side by side: the words that all of them have, and what stands between those in each.

Dates, ordinals, symbols and numbers count as the same word wherever they stand, so that sentences which differ in them
alone agree in every word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from drafter.rendering.lifting.repeated.sentences import Sentence, SentenceWord

_AT_LEAST = 0.5
"""The share of a sentence's words that all sentences of its frame have."""
_QUICKLY = 0.6
"""How much of that is asked where dates, numbers and marks are still words like others."""
_FEWEST = 3
"""The fewest words of a frame that say something by themselves."""
_MOST_OWN = 12
"""The most words that a sentence has of its own at one place."""
_MOST_PLACES = 4
"""The most places at which sentences of a frame have words of their own."""

Fixed = tuple[int, ...]
"""A word that all sentences have: its position in each of them."""


class Frame(NamedTuple):
    """Sentences of one frame.

    Args:
        sentences: the sentences.
        fixed: the words that all of them have, in order.
    """

    sentences: tuple[Sentence, ...]
    fixed: tuple[Fixed, ...]

    def word(self, fixed: Fixed) -> SentenceWord:
        """Return a fixed word, as the first sentence has it."""
        return self.sentences[0].words[fixed[0]]

    def gaps(self) -> Iterator[tuple[range, ...]]:
        """Yield what stands before, between and after the fixed words: the positions in each sentence."""
        ends = tuple(len(one.words) for one in self.sentences)
        edges = [tuple(-1 for _ in ends), *self.fixed, ends]
        for before, after in pairwise(edges):
            yield tuple(range(b + 1, a) for b, a in zip(before, after, strict=True))


def begun(first: Sentence) -> Frame:
    """Return the frame of a sentence that stands alone."""
    return Frame((first,), tuple((n,) for n in range(len(first.words))))


def joined(frame: Frame, other: Sentence, is_one: Callable[[Frame], bool]) -> Frame | None:
    """Return a frame with one sentence more; `None` when it would not be one any longer.

    Args:
        frame: a frame.
        other: the sentence.
        is_one: whether sentences are of one frame.
    """
    own = [frame.word(fixed).key for fixed in frame.fixed]
    blocks = SequenceMatcher(None, own, [word.key for word in other.words], autojunk=False).get_matching_blocks()
    fixed = [(*frame.fixed[a + n], b + n) for a, b, size in blocks for n in range(size)]
    made = _without_islands(Frame((*frame.sentences, other), tuple(fixed)))
    return made if is_one(made) else None


def may_be_same(one: str, other: str) -> bool:
    """Return whether enough words are the same in whatever order, as is seen quickly; dates and the like count for all.

    >>> may_be_same("the report of 2024", "the report of 2025"), may_be_same("the report of 2024", "peace")
    (True, False)
    """
    first, second = one.split(), other.split()
    same = sum((Counter(first) & Counter(second)).values())
    return same >= _AT_LEAST * max(len(first), len(second)) * _QUICKLY


def is_same_sentence(frame: Frame) -> bool:
    """Return whether an editor would call it the same sentence."""
    words = [frame.word(fixed) for fixed in frame.fixed]
    mere = sum(word.kind == "word" for word in words)
    own = [max(map(len, gap)) for gap in frame.gaps()]
    return (
        mere >= _AT_LEAST * max(one.size for one in frame.sentences)
        and sum(not word.is_small for word in words) >= _FEWEST
        and sum(map(bool, own)) <= _MOST_PLACES
        and max(own) <= _MOST_OWN
    )


def _without_islands(frame: Frame) -> Frame:
    """Take the small words out that stand between words which the sentences do not share: they agree by chance."""
    gaps = list(frame.gaps())
    islands = [[0]] if frame.fixed else []
    for n in range(1, len(frame.fixed)):
        if any(map(len, gaps[n])):
            islands.append([n])
        else:
            islands[-1].append(n)
    kept = [n for island in islands if _says(frame, gaps, island) for n in island]
    return frame._replace(fixed=tuple(frame.fixed[n] for n in kept))


def _says(frame: Frame, gaps: Sequence[tuple[range, ...]], island: Sequence[int]) -> bool:
    """Return whether some fixed words that stand together tell more than that they are there."""
    before, after = gaps[island[0]], gaps[island[-1] + 1]
    if not any(map(len, before)) or not any(map(len, after)):
        return True
    words = [frame.word(frame.fixed[n]) for n in island]
    telling = sum(not word.is_small for word in words)
    if telling > 1 or (telling and all(map(len, before)) and all(map(len, after))):
        return True
    return words[-1].key in ("in", "at", ",", "(") and _are_names(frame, before) and _are_names(frame, after)


def _are_names(frame: Frame, gap: tuple[range, ...]) -> bool:
    """Return whether all sentences have a short name at a place."""
    several = ([one.words[n] for n in part] for one, part in zip(frame.sentences, gap, strict=True))
    return all(0 < len(words) <= 9 and _is_capital(words) for words in several)


def _is_capital(words: list[SentenceWord]) -> bool:
    """Return whether words begin with a capital, after an article."""
    first = words[1:] if words[0].key == "the" else words
    return bool(first) and first[0].key[:1].isupper()
