"""Paragraphs that moved: both texts have them, word for word or nearly so, but at another place among the others.

What is alike without being equal has moved only where nothing else in either text is as like: paragraphs on one
pattern ("Welcoming the memorandum of understanding between …") are many, and one of them is not another one moved.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import NamedTuple

from drafter.compare.changes import Change, ChangeKind, Move
from drafter.compare.classification import kind_of
from drafter.compare.pairs import TELLING, words_of
from drafter.compare.units import Unit
from drafter.compare.words import compare_words
from drafter.model.resolution import Paragraph, Part

_LEAST = 0.85
"""How much of two paragraphs must be equal, facts left aside: of twenty words, three may be others."""

_BareWords = tuple[str, ...]


class _OneSided(NamedTuple):
    """A paragraph of one of the texts: the place of its change, and its words without facts."""

    at: int
    unit: Unit
    words: _BareWords


def with_moves(changes: Sequence[Change]) -> tuple[Change, ...]:
    """Return changes, those of paragraphs that moved with what they moved to and from.

    Args:
        changes: the changes of two texts, in which what moved is deleted at one place and new at another.

    >>> from drafter.compare import compare
    >>> from drafter.model.resolution import Masthead, Part, Resolution, Text
    >>> def text(*said):
    ...     return Resolution(Masthead(), (), tuple(Paragraph((Text(one),), Part.PLAIN) for one in said))
    >>> one, two = "All lights of the northern harbours burn at night", "No ship that carries ice may be late again"
    >>> [(c.place, c.move.place) for c in compare(text(one, two), text(two, one)).changes if c.move]
    [('para. 1', 'para. 2'), ('para. 2', 'para. 1')]
    """
    pairs = sorted(_moved(changes), key=lambda pair: pair[1].at)
    found = list(changes)
    for number, (old, new) in enumerate(pairs, 1):
        for one, other in ((old, new), (new, old)):
            found[one.at] = replace(changes[one.at], move=_move(number, old.unit, new.unit, other.unit.place))
    return tuple(found)


def _move(number: int, old: Unit, new: Unit, place: str) -> Move:
    pieces = compare_words(old.inlines, new.inlines)
    kind = kind_of(pieces) if _part(old) is _part(new) else ChangeKind.SUBSTANTIVE
    return Move(number, place, kind, pieces)


def _part(unit: Unit) -> Part | None:
    return unit.shape.part if isinstance(unit.shape, Paragraph) else None


def _moved(changes: Sequence[Change]) -> list[tuple[_OneSided, _OneSided]]:
    gone, come = (list(_passages(changes, kind)) for kind in (ChangeKind.DELETED, ChangeKind.NEW))
    if not gone or not come:
        return []
    pairs = list(_single(gone, come, _texts(changes)))
    return [*pairs, *_beside(pairs, gone, come)]


def _passages(changes: Iterable[Change], kind: ChangeKind) -> Iterator[_OneSided]:
    for index, change in enumerate(changes):
        unit = change.old() or change.new()
        if change.kind is kind and unit and isinstance(unit.shape, Paragraph):
            yield _OneSided(index, unit, words_of(unit))


def _texts(changes: Iterable[Change]) -> list[_BareWords]:
    """Return the words of every paragraph of both texts; of one that both have, those of each."""
    sides = (side for change in changes for side in (change.old(), change.new()))
    return [words_of(side) for side in sides if side and isinstance(side.shape, Paragraph)]


def _single(
    gone: Sequence[_OneSided], come: Sequence[_OneSided], texts: Sequence[_BareWords]
) -> Iterator[tuple[_OneSided, _OneSided]]:
    """Yield the pairs that are one paragraph, the likest first; a formula moves only beside what moves."""
    left, right = ([one for one in side if len(one.words) >= TELLING] for side in (gone, come))
    rated = [(_likeness(old.words, new.words), old, new) for old in left for new in right]
    taken: set[int] = set()
    for likeness, old, new in sorted(rated, key=lambda one: (-one[0], one[1].at, one[2].at)):
        if likeness < _LEAST or taken & {old.at, new.at}:
            continue
        if old.words == new.words or not _is_pattern(old, new, texts):
            taken |= {old.at, new.at}
            yield old, new


def _is_pattern(old: _OneSided, new: _OneSided, texts: Sequence[_BareWords]) -> bool:
    """Return whether another paragraph is as like to one of two as they are to each other."""
    alike = sum(max(_likeness(one, old.words), _likeness(one, new.words)) >= _LEAST for one in texts)
    return alike > len((old, new))


def _likeness(one: _BareWords, other: _BareWords) -> float:
    """Return the share of words that two texts have in the same order; 0 where it cannot be enough."""
    if one == other:
        return 1.0
    shared = 2 * sum((Counter(one) & Counter(other)).values())
    if shared < _LEAST * (len(one) + len(other)):
        return 0.0
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _beside(
    pairs: Iterable[tuple[_OneSided, _OneSided]], gone: Sequence[_OneSided], come: Sequence[_OneSided]
) -> Iterator[tuple[_OneSided, _OneSided]]:
    """Yield what is equal before and after what moved, such as short sub-paragraphs."""
    taken = {one.at for pair in pairs for one in pair}
    old_places, new_places = ({one.at: n for n, one in enumerate(side)} for side in (gone, come))
    for old, new in pairs:
        for step in (1, -1):
            left, right = old_places[old.at] + step, new_places[new.at] + step
            while 0 <= left < len(gone) and 0 <= right < len(come):
                pair = gone[left], come[right]
                if taken & {one.at for one in pair} or pair[0].unit.inlines != pair[1].unit.inlines:
                    break
                taken |= {one.at for one in pair}
                yield pair
                left, right = left + step, right + step
