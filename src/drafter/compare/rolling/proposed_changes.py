"""What each side changes in a text, and where the changes of several sides meet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from drafter.compare.words import stretches
from drafter.language.typography import PrintedInline
from drafter.model.resolution import Inlines


class Hunk(NamedTuple):
    """New tokens in the place of those from `start` to `end`."""

    start: int
    end: int
    new: tuple[PrintedInline, ...]


class ProposedText(NamedTuple):
    """What a side makes of a text.

    Args:
        hunks: its changes, in their order.
        notes: the notes that it keeps and edits, by their places among the tokens.
    """

    hunks: tuple[Hunk, ...]
    notes: Mapping[int, PrintedInline]


class Region(NamedTuple):
    """A place that at least one side changes.

    Args:
        start, end: its first token, and the one after its last.
        hunks: what each side changes there.
    """

    start: int
    end: int
    hunks: Mapping[str, Sequence[Hunk]]


def proposed(old: Inlines, new: Inlines) -> ProposedText:
    """Return what changes from one text to another.

    >>> from drafter.model.resolution import Text
    >>> hunks = proposed((Text("its first session"),), (Text("its last session"),)).hunks
    >>> [(hunk.start, hunk.end, [token.shown for token in hunk.new]) for hunk in hunks]
    [(2, 3, ['last'])]
    """
    hunks: list[Hunk] = []
    notes: dict[int, PrintedInline] = {}
    at = 0
    for one in stretches(old, new):
        end = at + len(one.old)
        if one.kept:
            notes |= {at + n: b for n, (a, b) in enumerate(zip(one.old, one.new, strict=True)) if a != b}
        elif hunks and hunks[-1].end == at:
            hunks[-1] = Hunk(hunks[-1].start, end, (*hunks[-1].new, *one.new))
        else:
            hunks.append(Hunk(at, end, one.new))
        at = end
    return ProposedText(tuple(hunks), notes)


def regions(hunks: Mapping[str, Sequence[Hunk]]) -> list[Region]:
    """Put together what touches; the regions are in the order of reading.

    Two insertions touch at one place, others where they have words in common. What is put in beside words that
    another side replaces can be had together with it.

    Args:
        hunks: the changes of each side, in their order.

    >>> [(one.start, one.end) for one in regions({"A": [Hunk(2, 4, ()), Hunk(6, 6, ())], "B": [Hunk(3, 5, ())]})]
    [(2, 5), (6, 6)]
    """
    found: list[Region] = []
    order = list(hunks)
    for start, end, n, new in sorted(
        ((hunk.start, hunk.end, n, hunk.new) for n, side in enumerate(order) for hunk in hunks[side]),
        key=lambda one: one[:3],
    ):
        last = found[-1] if found else None
        if last is None or not _touch(last, start, end):
            last = Region(start, end, {})
            found.append(last)
        own = [*last.hunks.get(order[n], ()), Hunk(start, end, new)]
        found[-1] = Region(last.start, max(last.end, end), {**last.hunks, order[n]: own})
    return found


def _touch(region: Region, start: int, end: int) -> bool:
    if start == end:
        return start < region.end or (region.start == region.end == start)
    return start < region.end
