"""Paragraphs in a row whose numbers moved alike, told in one line: one that is taken out moves dozens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from drafter.language.patterns import lazy

if TYPE_CHECKING:
    from drafter.rendering.merging.planning.plan import Told

_SAID = lazy(r"its number is (?P<own>\d+)\., not (?P<new>\d+)\.")
_LEAST = 3


def numbers_folded(several: Sequence[Told]) -> list[Told]:
    """Return what is computed, with numbers that moved alike in one line.

    Args:
        several: what is computed, in the order of the paragraphs.

    >>> from drafter.rendering.merging.planning.plan import Told
    >>> moved = [Told(f"OP {n}", f"its number is {n}., not {n + 1}.") for n in range(4, 8)]
    >>> numbers_folded(moved)
    [Told(place='OP 4 to OP 7', said='their numbers are 4. to 7., not 5. to 8.')]
    """
    return [one for run in _runs(several) for one in (run if len(run) < _LEAST else [_folded(run)])]


def _runs(several: Sequence[Told]) -> Iterator[list[Told]]:
    run: list[Told] = []
    for one in several:
        if run and not _goes_on(run[-1], one):
            yield run
            run = []
        run.append(one)
    if run:
        yield run


def _goes_on(before: Told, one: Told) -> bool:
    """Return whether both numbers of a paragraph follow those of the one before."""
    was, now = _numbers(before), _numbers(one)
    return bool(was) and [number + 1 for number in was] == now


def _numbers(one: Told) -> list[int]:
    """Return the number that a paragraph has, and the one in the file; nothing where something else is told."""
    found = _SAID.fullmatch(one.said)
    return [int(found["own"]), int(found["new"])] if found else []


def _folded(run: Sequence[Told]) -> Told:
    (own, new), (own_last, new_last) = _numbers(run[0]), _numbers(run[-1])
    said = f"their numbers are {own}. to {own_last}., not {new}. to {new_last}."
    return run[0]._replace(place=f"{run[0].place} to {run[-1].place}", said=said)
