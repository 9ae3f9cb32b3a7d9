"""The entries of the draft and those of its edited form side by side: the same, changed, moved, new, gone."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from drafter.compare.align import Bags, align, shared
from drafter.compare.tokens import words
from drafter.rendering.merging.marked_words import words_of
from drafter.rendering.merging.own_entries import FactParagraph, OwnEntry
from drafter.skeleton.records import AnyEntry, Entry, PlainEntry

_MOVED = 0.7
"""What is so much alike and stands elsewhere was moved."""


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


class _EntryWords(NamedTuple):
    kin: str
    words: str


def matched(own: Sequence[OwnEntry], new: Sequence[AnyEntry]) -> Iterator[Match]:
    """Yield what became of each entry, in the order of the new text; what is gone stands where it was."""
    left = [_EntryWords(_kin(one.stated or one.entry), one.words) for one in own]
    right = [_EntryWords(_kin(one), words_of(one)) for one in new]
    likeness = _EntryLikeness([*left, *right])
    pairs = list(align(left, right, likeness.of))
    moves = dict(_moves(pairs, left, right, likeness))
    for i, j in pairs:
        if i is not None and j is None:
            if i not in moves.values():
                yield Match(own[i], None)
        elif j is not None:
            known = moves.get(j) if i is None else i
            yield Match(None if known is None else own[known], new[j], i is None and known is not None)


def _moves(
    pairs: Sequence[tuple[int | None, int | None]],
    left: Sequence[_EntryWords],
    right: Sequence[_EntryWords],
    likeness: _EntryLikeness,
) -> Iterator[tuple[int, int]]:
    """Yield which new entries are old ones that stand elsewhere."""
    gone = [i for i, j in pairs if i is not None and j is None]
    for j in [j for i, j in pairs if i is None and j is not None]:
        best = max(gone, key=lambda i: likeness.of(left[i], right[j]), default=None)
        if best is not None and likeness.of(left[best], right[j]) >= _MOVED:
            gone.remove(best)
            yield j, best


def _kin(entry: object) -> str:
    return "paragraph" if isinstance(entry, Entry | FactParagraph | PlainEntry) else type(entry).__name__


class _EntryLikeness:
    """Remembers the weighed words of each entry."""

    def __init__(self, items: Sequence[_EntryWords]) -> None:
        texts = {
            item: [word.lower() for kind, word in words(item.words) if kind not in ("space", "sign")] for item in items
        }
        bags = Bags(texts.values())
        self._weighed: Mapping[_EntryWords, dict[str, float]] = {
            item: bags.weighed(text) for item, text in texts.items()
        }

    def of(self, one: _EntryWords, other: _EntryWords) -> float:
        return shared(self._weighed[one], self._weighed[other]) if one.kin == other.kin else 0.0
