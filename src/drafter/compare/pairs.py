"""The units of two resolutions side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from drafter.compare.align import Bags, Pair, align, shared
from drafter.compare.tokens import said_beside_facts
from drafter.compare.units import Unit
from drafter.model.resolution import Paragraph, plain

TELLING = 8
"""A paragraph of fewer words is a formula ("Decides to remain seized of the matter"): that it stands in both texts
tells nothing."""


def paired(old: Sequence[Unit], new: Sequence[Unit]) -> Iterator[Pair]:
    """Pair units of the same kind that are alike; what a resolution has only once belongs together in any case.

    How like two paragraphs are is told by the words that are rare in both texts: their openings ("Welcoming the",
    "Notes with appreciation") and the names that stand in every paragraph tell little, and facts are bound to differ.
    Their numbers tell nothing: one paragraph more at the beginning changes all of them.
    """
    left, right = ([replace(unit, label="") for unit in side] for side in (old, new))
    return align(left, right, _WordLikeness(left, right).of)


class _WordLikeness:
    """Remembers the weighed words of each unit, and which stand in both texts: those are like to nothing else."""

    def __init__(self, old: Sequence[Unit], new: Sequence[Unit]) -> None:
        texts = {unit: words_of(unit) for unit in dict.fromkeys((*old, *new))}
        bags = Bags(texts.values())
        self._in_both = {key for key in _once(old, texts) & _once(new, texts) if len(key) >= TELLING}
        self._texts = texts
        self._weighed: Mapping[Unit, dict[str, float]] = {unit: bags.weighed(text) for unit, text in texts.items()}

    def of(self, one: Unit, other: Unit) -> float:
        if _kin(one) != _kin(other):
            return 0.0
        if isinstance(one.shape, str) and one.shape != "annex":
            return 1.0
        left, right = self._texts[one], self._texts[other]
        if left != right and not self._in_both.isdisjoint((left, right)):
            return 0.0
        return shared(self._weighed[one], self._weighed[other])


def _kin(unit: Unit) -> object:
    """Return what two units must have in common to be compared: headings of all levels look the same in print."""
    match unit.shape:
        case str(name):
            return name
        case Paragraph(level=level):
            return Paragraph, level
        case block:
            return type(block)


def _once(units: Sequence[Unit], texts: Mapping[Unit, tuple[str, ...]]) -> set[tuple[str, ...]]:
    """Return the words of the paragraphs that stand in a text once."""
    counts = Counter(texts[unit] for unit in units if isinstance(unit.shape, Paragraph))
    return {text for text, count in counts.items() if count == 1}


def words_of(unit: Unit) -> tuple[str, ...]:
    """Return the words of a unit in small letters, without signs and facts."""
    return said_beside_facts(" ".join([plain(unit.inlines), *(plain(cell) for row in unit.rows for cell in row)]))
