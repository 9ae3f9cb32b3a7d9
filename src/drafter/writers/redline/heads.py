"""Tracked changes in what a resolution has once: the lines in the place of each tag of the template."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest

from drafter.compare import ComparedText, Op, compare_words, whole
from drafter.model.record import record
from drafter.model.resolution import Inlines
from drafter.writers.docx.tagged import Placeholder, Tagged, Typed
from drafter.writers.docx.tags import Words


@record(frozen=True, slots=True)
class TrackedWords:
    """A line of a tag: what became of it and of its words."""

    op: Op
    pieces: ComparedText


TrackedRow = tuple[tuple[Placeholder, TrackedWords] | Typed, ...]


@record(frozen=True, slots=True)
class TrackedParagraph:
    """A paragraph of the template, printed once: what became of it, and what stands in it."""

    op: Op
    paragraph: Tagged
    row: TrackedRow

    @property
    def ops(self) -> list[Op]:
        """What became of the pieces in it, in their order."""
        return [op for part in self.row for op in _ops(part)]


def _ops(part: tuple[Placeholder, TrackedWords] | Typed) -> list[Op]:
    return [Op.KEPT] if isinstance(part, Typed) else [piece.op for piece in part[1].pieces]


def tracked_paragraphs(paragraph: Tagged, old: Words, new: Words) -> Iterator[TrackedParagraph]:
    """Yield a paragraph of the template as often as one of the two resolutions has a line in it.

    Args:
        paragraph: the paragraph.
        old: what the tags stand for in the old resolution.
        new: what they stand for in the new one.
    """
    held = {Op.DELETED: paragraph.holds(old), Op.INSERTED: paragraph.holds(new)}
    left, right = (words if holds else {} for words, holds in zip((old, new), held.values(), strict=True))
    words = {name: tuple(_tracked(left.get(name, ()), right.get(name, ()))) for name in paragraph.names}
    for row in paragraph.rows(words):
        lines = [part[1].op for part in row if not isinstance(part, Typed)]
        sides = [side for side, holds in held.items() if holds and (not words or {side, Op.KEPT} & set(lines))]
        if sides or not paragraph.goes:
            yield TrackedParagraph(sides[0] if paragraph.goes and len(sides) == 1 else Op.KEPT, paragraph, row)


def _tracked(old: tuple[Inlines, ...], new: tuple[Inlines, ...]) -> Iterator[TrackedWords]:
    for left, right in zip_longest(old, new):
        if left is not None and right is not None:
            yield TrackedWords(Op.KEPT, compare_words(left, right))
        elif right is None:
            yield TrackedWords(Op.DELETED, whole(left, Op.DELETED))
        else:
            yield TrackedWords(Op.INSERTED, whole(right, Op.INSERTED))
