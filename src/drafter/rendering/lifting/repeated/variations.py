"""Where the sentences of a frame differ: in words of their own, or in a value that is another one in each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from drafter.rendering.lifting.repeated.alignment import Fixed, Frame

OWN = "own"
"""The kind of what only some sentences have, or each in other words."""


class Variation(NamedTuple):
    """Words that the sentences of a frame do not share.

    Args:
        positions: where they stand in each sentence.
        kind: the kind of value that they are, or `OWN`.
        values: the words of each sentence; empty where it has none.
    """

    positions: tuple[range, ...]
    kind: str
    values: tuple[str, ...]


def variations(frame: Frame) -> Iterator[Variation]:
    """Yield what the sentences of a frame do not share, in order."""
    for n, gap in enumerate(frame.gaps()):
        if any(map(len, gap)):
            yield _variation(frame, gap, OWN)
        if n < len(frame.fixed):
            yield from _another_value(frame, frame.fixed[n])


def _another_value(frame: Frame, fixed: Fixed) -> Iterator[Variation]:
    """Yield a value that all sentences have, if it is not the same in all of them."""
    word = frame.word(fixed)
    found = _variation(frame, tuple(range(n, n + 1) for n in fixed), word.kind)
    if word.is_value and len(set(found.values)) > 1:
        yield found


def _variation(frame: Frame, positions: tuple[range, ...], kind: str) -> Variation:
    values = tuple(one.between(own) for one, own in zip(frame.sentences, positions, strict=True))
    return Variation(positions, kind, values)
