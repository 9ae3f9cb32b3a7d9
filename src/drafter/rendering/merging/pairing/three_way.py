"""Two edited forms of one text, put together: what does not touch is taken from both, the rest is a conflict."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import replace
from enum import Enum
from itertools import takewhile
from typing import NamedTuple

from drafter.compare.pairs import paired
from drafter.compare.units import Rows, Unit, assemble, units
from drafter.model.resolution import Inlines, Paragraph, Part, Resolution, Text, merged, plain
from drafter.rendering.merging.pairing.both_words import both, both_tables
from drafter.rendering.merging.pairing.sponsor_lines import joined_line
from drafter.rendering.merging.stated.numbered_notes import expanded, meant
from drafter.rendering.merging.stated.ruled_words import settled, unruled


class Beside(Enum):
    """Where something would stand, seen from a paragraph."""

    BEFORE = "before"
    AFTER = "after"
    WITHIN = "within"


class LostPlace(NamedTuple):
    """Where a paragraph would stand that we took out: beside the one with these words, or within it."""

    words: Inlines
    beside: Beside


class Conflict(NamedTuple):
    """A paragraph that both changed at the same words, or that one changed and the other took out.

    Args:
        place: what people call it in our text.
        ours: our words; none where we took it out.
        theirs: their words; none where they took it out.
        stood: where it would stand, if we took it out and something stands near it.
    """

    place: str
    ours: Inlines
    theirs: Inlines
    stood: LostPlace | None = None


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
    base, ours, theirs = expanded(base), expanded(ours), expanded(theirs, meant(base))
    if base == ours:
        return Combined(theirs)
    sides = _Sides(*([settled(unit) for unit in units(side)] for side in (base, ours, theirs)))
    made = list(sides.made())
    return Combined(assemble(made), tuple(sides.conflicts))


class _Sides:
    """The three texts unit by unit."""

    def __init__(self, base: list[Unit], ours: list[Unit], theirs: list[Unit]) -> None:
        self.base, self.ours, self.theirs = base, ours, theirs
        self.our, self.their = _same(base, ours), _same(base, theirs)
        self.conflicts: list[Conflict] = []

    def made(self) -> Iterator[Unit]:
        """Yield the units of the text put together, in our order."""
        known = {j: i for i, j in self.our.items()}
        new = self._new()
        yield from new.get(-1, ())
        for j, unit in enumerate(self.ours):
            i = known.get(j)
            made = unit if i is None else self._one(self.base[i], unit, self.their.get(i))
            if made is not None or self._heads_changes(j):
                yield made or unit
            yield from new.get(j, ())
        for i, j in self.their.items():
            if i not in self.our and not _is_same(self.base[i], self.theirs[j]):
                self.conflicts.append(Conflict(self.base[i].place, (), _words(self.theirs[j]), self._lost_place(i)))

    def _lost_place(self, i: int) -> LostPlace | None:
        """Return where a paragraph of the base would stand that we took out."""
        kin, part = _kin(self.base[i]), self._part(i)
        if kin is None:
            return None
        near = [n for n in self.our if _kin(self.base[n]) == kin and self._part(n) == part]
        before = max((n for n in near if n < i), default=None)
        if before is not None:
            return self._beside(before, Beside.WITHIN if self._is_within(before, i) else Beside.AFTER)
        after = min((n for n in near if n > i), default=None)
        return None if after is None else self._beside(after, Beside.BEFORE)

    def _beside(self, n: int, beside: Beside) -> LostPlace:
        return LostPlace(self.ours[self.our[n]].inlines, beside)

    def _is_within(self, before: int, i: int) -> bool:
        """Return whether a unit of the base is a sub-paragraph of the one before it, or of the same list."""
        return _level(self.base[i]) > 0 and all(_level(self.base[n]) for n in range(before + 1, i))

    def _part(self, i: int) -> int:
        """Return in which part of the base a unit stands: 0 for the body, else the number of the annex."""
        return sum(unit.shape == "annex" for unit in self.base[: i + 1])

    def _heads_changes(self, j: int) -> bool:
        """Return whether our unit is the head of an annex in which we changed something."""
        if self.ours[j].shape != "annex":
            return False
        known = {n: i for i, n in self.our.items()}
        inner = takewhile(lambda n: self.ours[n].shape != "annex", range(j + 1, len(self.ours)))
        return any(n not in known or not _is_same(self.base[known[n]], self.ours[n]) for n in inner)

    def _new(self) -> dict[int, list[Unit]]:
        """Return the units that they put in, by our unit after which they stand; what we put in there, too, is ours."""
        shared = {i for i in self.our if i in self.their}
        own = _put_in(self.ours, self.our, shared)
        back = {j: i for i, j in self.their.items()}
        found: dict[int, list[Unit]] = {}
        after = anchor = -1
        for j, unit in enumerate(self.theirs):
            if j in back:
                after = self.our.get(back[j], after)
                anchor = back[j] if back[j] in shared else anchor
            elif twins := [one for one in own.get(anchor, ()) if _is_ruled(one, unit)]:
                own[anchor].remove(twins[0])
            else:
                found.setdefault(after, []).append(unit)
        return found

    def _one(self, base: Unit, ours: Unit, their: int | None) -> Unit | None:
        if their is None:
            if _is_same(base, ours):
                return None
            self.conflicts.append(Conflict(ours.place, _words(ours), ()))
            return ours
        theirs = self.theirs[their]
        if _is_same(theirs, base) or _is_same(theirs, ours):
            return ours
        if _is_same(ours, base):
            return replace(ours, inlines=theirs.inlines, rows=theirs.rows, label=theirs.label, shape=theirs.shape)
        if base.shape == "sponsors" and (line := joined_line(base.inlines, ours.inlines, theirs.inlines)):
            return replace(ours, inlines=line)
        inlines = both(base.inlines, ours.inlines, theirs.inlines)
        rows = both_tables(base.rows, ours.rows, theirs.rows)
        label = _one_label(base, ours, theirs)
        if inlines is None or rows is None or label is None:
            shown = labelled if label is None else _words
            self.conflicts.append(Conflict(ours.place, shown(ours), shown(theirs)))
            return ours
        return replace(ours, inlines=inlines, rows=rows, label=label)


def _kin(unit: Unit) -> Part | None:
    return unit.shape.part if isinstance(unit.shape, Paragraph) else None


def _level(unit: Unit) -> int:
    return unit.shape.level if isinstance(unit.shape, Paragraph) else 0


def _same(base: Sequence[Unit], side: Sequence[Unit]) -> dict[int, int]:
    """Return which unit of a side each unit of the base is; what rules give makes no difference."""
    bare, other = ([replace(unit, inlines=unruled(unit)) for unit in several] for several in (base, side))
    return {i: j for i, j in paired(bare, other) if i is not None and j is not None}


def _put_in(side: Sequence[Unit], pairs: Mapping[int, int], shared: Set[int]) -> dict[int, list[Unit]]:
    """Return the units that one side put in, by the last unit before them that all three texts have."""
    back = {j: i for i, j in pairs.items()}
    found: dict[int, list[Unit]] = {}
    anchor = -1
    for j, unit in enumerate(side):
        if j not in back:
            found.setdefault(anchor, []).append(unit)
        elif back[j] in shared:
            anchor = back[j]
    return found


def _is_ruled(one: Unit, other: Unit) -> bool:
    """Return whether two units are the same but for what rules give."""
    return (unruled(one), one.rows, _typed_label(one)) == (unruled(other), other.rows, _typed_label(other))


def _is_same(one: Unit, other: Unit) -> bool:
    return (one.inlines, one.rows, _typed_label(one)) == (other.inlines, other.rows, _typed_label(other))


def _typed_label(unit: Unit) -> str:
    """Return the label of an annex or a heading; those of paragraphs are computed."""
    return "" if isinstance(unit.shape, Paragraph) else unit.label


def _one_label(base: Unit, ours: Unit, theirs: Unit) -> str | None:
    """Return the label that two made of one; `None` where both changed it in different ways."""
    labels = {_typed_label(one) for one in (ours, theirs)} - {_typed_label(base)}
    if len(labels) > 1:
        return None
    return labels.pop() if labels else ours.label


def labelled(unit: Unit) -> Inlines:
    """Return the words of a unit with its label, as a conflict about the label shows them.

    >>> labelled(Unit("annex", "Annex I", (Text("Rules"),)))
    (Text(words='Annex I Rules'),)
    """
    return merged((Text(f"{unit.label} "), *_words(unit)))


def _words(unit: Unit) -> Inlines:
    """Return the words of a unit, or of the rows of a table."""
    return (Text(row_words(unit.rows)),) if unit.rows else unit.inlines


def row_words(rows: Rows) -> str:
    """Return the words of a table row by row, its cells parted by strokes.

    >>> row_words((((Text("Chad"),), (Text("3"),)), ((Text("Togo"),), (Text("4"),))))
    'Chad | 3; Togo | 4'
    """
    return "; ".join(" | ".join(map(plain, row)) for row in rows)
