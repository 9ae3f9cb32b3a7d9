"""Two edited forms of one text, put together: what does not touch is taken from both, the rest is a conflict."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import NamedTuple

from drafter.compare.pairs import paired
from drafter.compare.units import Unit, assemble, units
from drafter.language.patterns import lazy
from drafter.model.resolution import Inline, Inlines, Note, NoteAgain, Resolution, merged
from drafter.rendering.merging.numbered_notes import expanded

_CUT = lazy(r"\w+|\s|[^\w\s]")
_Piece = tuple[int, int, tuple[Inline, ...]]


class Conflict(NamedTuple):
    """A paragraph that both changed at the same words, or that one changed and the other took out.

    Args:
        place: what people call it in our text.
        ours: our words; none where we took it out.
        theirs: their words; none where they took it out.
    """

    place: str
    ours: Inlines
    theirs: Inlines


class Combined(NamedTuple):
    """Two edited forms in one.

    Args:
        resolution: the text; in a conflict, ours.
        conflicts: where both cannot be had.
    """

    resolution: Resolution
    conflicts: tuple[Conflict, ...] = ()


def combined(base: Resolution, ours: Resolution, theirs: Resolution) -> Combined:
    """Put two edited forms together; `Ibid.` is spelled out in the result.

    Args:
        base: the text that both began with.
        ours: what we made of it.
        theirs: what they made of it.

    >>> from drafter.model.resolution import Masthead, Text
    >>> peace = [Resolution(Masthead(), (Text(words),), ()) for words in ("Our peace", "All peace", "Our great peace")]
    >>> combined(*peace).resolution.title
    (Text(words='All great peace'),)
    """
    base, ours, theirs = map(expanded, (base, ours, theirs))
    if base == ours:
        return Combined(theirs)
    sides = _Sides(list(units(base)), list(units(ours)), list(units(theirs)))
    made = list(sides.made())
    return Combined(assemble(made), tuple(sides.conflicts))


class _Sides:
    """The three texts unit by unit."""

    def __init__(self, base: list[Unit], ours: list[Unit], theirs: list[Unit]) -> None:
        self.base, self.ours, self.theirs = base, ours, theirs
        self.our = {i: j for i, j in paired(base, ours) if i is not None and j is not None}
        self.their = {i: j for i, j in paired(base, theirs) if i is not None and j is not None}
        self.conflicts: list[Conflict] = []

    def made(self) -> Iterator[Unit]:
        """Yield the units of the text put together, in our order."""
        known = {j: i for i, j in self.our.items()}
        new = self._new()
        yield from new.get(-1, ())
        for j, unit in enumerate(self.ours):
            i = known.get(j)
            made = unit if i is None else self._one(self.base[i], unit, self.their.get(i))
            if made is not None:
                yield made
            yield from new.get(j, ())
        for i, j in self.their.items():
            if i not in self.our and not _is_same(self.base[i], self.theirs[j]):
                self.conflicts.append(Conflict(self.base[i].place, (), self.theirs[j].inlines))

    def _new(self) -> dict[int, list[Unit]]:
        """Return the units that they put in, by our unit after which they stand."""
        back = {j: i for i, j in self.their.items()}
        own = [unit for j, unit in enumerate(self.ours) if j not in self.our.values()]
        found: dict[int, list[Unit]] = {}
        after = -1
        for j, unit in enumerate(self.theirs):
            if j in back:
                after = self.our.get(back[j], after)
            elif not any(_is_same(unit, other) for other in own):
                found.setdefault(after, []).append(unit)
        return found

    def _one(self, base: Unit, ours: Unit, their: int | None) -> Unit | None:
        if their is None:
            if _is_same(base, ours):
                return None
            self.conflicts.append(Conflict(ours.place, ours.inlines, ()))
            return ours
        theirs = self.theirs[their]
        if _is_same(theirs, base) or _is_same(theirs, ours):
            return ours
        if _is_same(ours, base):
            return replace(ours, inlines=theirs.inlines, rows=theirs.rows, label=theirs.label, shape=theirs.shape)
        inlines = None if ours.rows else _both(base.inlines, ours.inlines, theirs.inlines)
        if inlines is None:
            self.conflicts.append(Conflict(ours.place, ours.inlines, theirs.inlines))
            return ours
        return replace(ours, inlines=inlines)


def _is_same(one: Unit, other: Unit) -> bool:
    return (one.inlines, one.rows) == (other.inlines, other.rows)


def _both(base: Inlines, ours: Inlines, theirs: Inlines) -> Inlines | None:
    """Make the changes of both in a text; `None` where they touch the same words."""
    tokens = _cut(base)
    mine, other = (_changes(tokens, _cut(side)) for side in (ours, theirs))
    both = [*mine, *(change for change in other if change not in mine)]
    if any(_touch(one, two) for one in mine for two in other if one != two):
        return None
    made: list[Inline] = []
    at = 0
    for start, end, new in sorted(both, key=lambda change: change[:2]):
        made += [*tokens[at:start], *new]
        at = end
    return merged((*made, *tokens[at:]))


def _touch(one: _Piece, other: _Piece) -> bool:
    if one[0] == one[1] or other[0] == other[1]:
        return one[0] <= other[1] and other[0] <= one[1] and (one[0] == other[0] or _inside(one, other))
    return one[0] < other[1] and other[0] < one[1]


def _inside(one: _Piece, other: _Piece) -> bool:
    return one[0] < other[0] < one[1] or other[0] < one[0] < other[1]


def _changes(base: Sequence[Inline], side: Sequence[Inline]) -> list[_Piece]:
    steps = SequenceMatcher(None, base, side, autojunk=False).get_opcodes()
    return [(i, k, tuple(side[j:m])) for tag, i, k, j, m in steps if tag != "equal"]


def _cut(inlines: Inlines) -> list[Inline]:
    cut: list[Inline] = []
    for one in inlines:
        if isinstance(one, Note | NoteAgain):
            cut.append(one)
        else:
            cut += [replace(one, words=found[0]) for found in _CUT.finditer(one.words)]
    return cut
