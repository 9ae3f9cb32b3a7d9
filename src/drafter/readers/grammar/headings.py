"""Degrees of headings: by the size of their type, then by the kind of their numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from drafter.language.patterns import lazy
from drafter.model.resolution import Block, Heading

_HIGHER = lazy(r"(?:[IVX]+\.?|(?:Part|Chapter|Title|Annex|Appendix)\b.*|)")


def levelled(blocks: Sequence[Block], sizes: Mapping[int, float]) -> list[Block]:
    """Return the blocks with the level of each heading.

    Args:
        blocks: the blocks of a text.
        sizes: the size of the type of each heading by its place among the blocks; 0 when unknown.

    Larger type is higher; of one size, chapters and roman numbers stand above letters and articles.

    >>> [h.level for h in levelled([Heading((), "I"), Heading((), "A"), Heading((), "II")], {})]
    [1, 2, 1]
    """
    ranks = {n: _rank(block, sizes.get(n, 0.0)) for n, block in enumerate(blocks) if isinstance(block, Heading)}
    order = sorted(set(ranks.values()))
    return [
        replace(block, level=order.index(ranks[n]) + 1) if isinstance(block, Heading) else block
        for n, block in enumerate(blocks)
    ]


def _rank(heading: Heading, size: float) -> tuple[float, bool]:
    return -round(size), not _HIGHER.fullmatch(heading.label)
