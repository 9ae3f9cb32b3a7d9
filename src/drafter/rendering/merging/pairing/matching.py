"""The entries of the draft and those of its edited form side by side: the same, changed, moved, new, gone."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, zip_longest
from typing import NamedTuple

from drafter.compare.align import Bags, align, shared
from drafter.compare.tokens import said
from drafter.rendering.merging.stated.marked_words import words_of
from drafter.rendering.merging.stated.own_entries import FactParagraph, OwnEntry
from drafter.skeleton.records import AnyEntry, Entry, PlainEntry

_MOVED = 0.5
"""What is so much alike and stands elsewhere was moved."""
_STAYED = 2 / 3
"""Of a paragraph beside one that went, so many words must be the same."""
_PARAGRAPH = "paragraph"


class Match(NamedTuple):
    """An entry of the draft and the one that it became; one of them may be missing.

    Args:
        own: the entry of the draft.
        new: its new form.
        moved: whether it stands elsewhere now.
    """

    own: OwnEntry | None
    new: AnyEntry | None
    moved: bool = False


class Pairing(NamedTuple):
    """The positions of two that belong together; one of them may be missing.

    Args:
        own: the old one.
        new: the new one.
        moved: whether it stands elsewhere now.
    """

    own: int | None
    new: int | None
    moved: bool = False


class Compared(NamedTuple):
    """What is compared of an entry.

    Args:
        kin: its kind; two of different kinds are never alike.
        words: its words.
    """

    kin: str
    words: str


def matched(own: Sequence[OwnEntry], new: Sequence[AnyEntry]) -> Iterator[Match]:
    """Yield what became of each entry, in the order of the new text; what is gone stands where it was."""
    left = [Compared(_kin(one.stated or one.entry), words_of(one.stated) if one.stated else one.words) for one in own]
    right = [Compared(_kin(one), words_of(one)) for one in new]
    for i, j, moved in _headings_in_place(deque(pairings(left, right)), left, right):
        yield Match(None if i is None else own[i], None if j is None else new[j], moved)


def _headings_in_place(pairs: deque[Pairing], left: list[Compared], right: list[Compared]) -> Iterator[Pairing]:
    """Yield pairings; a heading, table or clause that came beside one that went is its new form.

    So is a paragraph of few words, of which likeness tells little, if two of three words are the same.
    """
    while pairs:
        first, second = pairs[0], pairs[1] if len(pairs) > 1 else Pairing(None, None)
        i, j = (first.own, second.new) if second.own is None else (second.own, first.new)
        apart = None in (first.own, first.new) and None in (second.own, second.new)
        if apart and i is not None and j is not None and _takes_place(left[i], right[j]):
            yield Pairing(i, j)
            pairs.popleft()
            pairs.popleft()
        else:
            yield pairs.popleft()


def _takes_place(one: Compared, other: Compared) -> bool:
    """Return whether what came beside something that went is its new form."""
    if one.kin != other.kin or one.kin != _PARAGRAPH:
        return one.kin == other.kin
    before, after = one.words.lower().split(), other.words.lower().split()
    stayed = sum((Counter(before) & Counter(after)).values())
    return stayed >= _STAYED * max(len(before), len(after))


def pairings(left: Sequence[Compared], right: Sequence[Compared]) -> Iterator[Pairing]:
    """Yield what became of each of several, in the order of the new ones; what is gone stands where it was.

    >>> old, new = [Compared("", "the sea"), Compared("", "a lake")], [Compared("", "the deep sea")]
    >>> [(i, j) for i, j, _ in pairings(old, new)]
    [(0, 0), (1, None)]
    """
    likeness = _SharedWords([*left, *right])
    pairs = list(align(left, right, likeness.of))
    moves = dict(_moves(pairs, left, right, likeness))
    for i, j in pairs:
        if j is None:
            if i not in moves.values():
                yield Pairing(i, None)
        else:
            known = moves.get(j) if i is None else i
            yield Pairing(known, j, i is None and known is not None)


def aligned(left: Sequence[str], right: Sequence[str]) -> list[Pairing]:
    """Return which of several texts are the same, in their order; what came where another went is its new form."""
    own, new = ([Compared("", words) for words in side] for side in (left, right))
    return list(in_place([Pairing(*pair) for pair in align(own, new, _SharedWords([*own, *new]).of)]))


def in_place(pairs: Sequence[Pairing]) -> Iterator[Pairing]:
    """Yield pairings; what came where something else went, between the same two, took its place.

    >>> list(in_place([Pairing(0, None), Pairing(None, 0), Pairing(None, 1)]))
    [Pairing(own=0, new=0, moved=False), Pairing(own=None, new=1, moved=False)]
    """
    for whole, several in groupby(pairs, lambda one: one.own is not None and one.new is not None):
        group = list(several)
        if whole:
            yield from group
            continue
        gone, come = [one.own for one in group if one.new is None], [one.new for one in group if one.own is None]
        yield from (Pairing(i, j) for i, j in zip_longest(gone, come))


def _moves(
    pairs: Sequence[tuple[int | None, int | None]],
    left: Sequence[Compared],
    right: Sequence[Compared],
    likeness: _SharedWords,
) -> Iterator[tuple[int, int]]:
    """Yield which new entries are old ones that stand elsewhere."""
    gone = [i for i, j in pairs if i is not None and j is None]
    for j in [j for i, j in pairs if i is None and j is not None]:
        best = max(gone, key=lambda i: likeness.of(left[i], right[j]), default=None)
        if best is not None and likeness.of(left[best], right[j]) >= _MOVED:
            gone.remove(best)
            yield j, best


def _kin(entry: object) -> str:
    return _PARAGRAPH if isinstance(entry, Entry | FactParagraph | PlainEntry) else type(entry).__name__


class _SharedWords:
    """Remembers the weighed words of all that is compared."""

    def __init__(self, items: Sequence[Compared]) -> None:
        texts = {item: said(item.words) for item in items}
        bags = Bags(texts.values())
        self._weighed: Mapping[Compared, dict[str, float]] = {item: bags.weighed(text) for item, text in texts.items()}

    def of(self, one: Compared, other: Compared) -> float:
        return shared(self._weighed[one], self._weighed[other]) if one.kin == other.kin else 0.0
