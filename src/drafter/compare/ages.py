"""Since when each paragraph of a text stands: the texts of a family, one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from drafter.compare import compare
from drafter.compare.changes import Change, ChangeKind
from drafter.model.resolution import Enacting, Resolution, plain

THERE = "there"
"""What a paragraph is in the oldest text: nobody knows since when it stood there."""


class Age(NamedTuple):
    """A paragraph and what became of it in each text.

    Args:
        place: what people call it in the last text: "PP 3", "OP 4 (a)".
        words: its words there.
        steps: for each text, the oldest first, how much it changed from the text before; `there` in the oldest text of
            all, empty where it did not stand.
    """

    place: str
    words: str
    steps: tuple[str, ...]

    @property
    def since(self) -> int:
        """The position of the oldest text from which on it stands word for word."""
        last = len(self.steps) - 1
        while last and self.steps[last] == ChangeKind.VERBATIM:
            last -= 1
        return last


def ages(texts: Sequence[Resolution]) -> tuple[Age, ...]:
    """Return the age of each paragraph, heading and table of the last text of a family.

    Args:
        texts: the texts, the oldest first.

    >>> from drafter.model.resolution import Masthead, Paragraph, Part, Text
    >>> def text(*words):
    ...     return Resolution(Masthead(), (), tuple(Paragraph((Text(w),), Part.PREAMBULAR) for w in words))
    >>> [(a.place, a.steps, a.since) for a in ages([text("On peace in 2024"), text("On peace in 2026", "On war")])]
    [('PP 1', ('there', 'technical'), 1), ('PP 2', ('', 'new'), 1)]
    """
    if len(texts) == 1:
        changes = [change for change in compare(texts[0], texts[0]).changes if _is_paragraph(change)]
        return tuple(_age(change, (THERE,)) for change in changes)
    steps = [list(_steps(compare(*pair).changes)) for pair in pairwise(texts)]
    return tuple(_age(change, _traced(steps, n)) for n, (change, _) in enumerate(steps[-1]) if _is_paragraph(change))


def _steps(changes: Sequence[Change]) -> Iterator[tuple[Change, int | None]]:
    """Yield the changes of what the new text has, each with the position of the same in the old text."""
    in_old = [change for change in changes if change.kind is not ChangeKind.NEW]
    moved = {change.move.number: old for old, change in enumerate(in_old) if change.move}
    old = 0
    for change in changes:
        has_old = change.kind is not ChangeKind.NEW
        if change.kind is not ChangeKind.DELETED:
            yield change, old if has_old else moved.get(change.move.number) if change.move else None
        old += has_old


def _traced(steps: Sequence[Sequence[tuple[Change, int | None]]], last: int) -> tuple[str, ...]:
    """Follow what stands at a position of the last text back to the oldest one that has it."""
    found: list[str] = []
    position: int | None = last
    for step in reversed(steps):
        if position is None:
            found.append("")
            continue
        change, position = step[position]
        found.append(change.degree.value)
    return ("" if position is None else THERE, *reversed(found))


def _is_paragraph(change: Change) -> bool:
    return not isinstance(change.shape, str | Enacting)


def _age(change: Change, steps: tuple[str, ...]) -> Age:
    unit = change.new()
    words = " | ".join(plain(cell) for row in unit.rows for cell in row) if unit and unit.rows else ""
    return Age(change.place, words or (plain(unit.inlines) if unit else ""), steps)
