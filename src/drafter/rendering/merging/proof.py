"""What a merged draft prints, held against what somebody wrote: every difference is told, and what is only a rule's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from drafter.compare import spelled
from drafter.compare.pairs import paired
from drafter.compare.units import Unit, units
from drafter.language.patterns import lazy
from drafter.model.resolution import (
    Paragraph,
    Resolution,
    plain,
)
from drafter.rendering.merging.pairing.matching import Compared, pairings
from drafter.rendering.merging.pairing.three_way import row_words
from drafter.rendering.merging.planning.plan import Told
from drafter.rendering.merging.stated.marked_words import head_of
from drafter.rendering.merging.stated.ruled_words import unended, unruled

_WORD = lazy(r"\w+")
_BEFORE, _LONG = 20, 60


class Proof(NamedTuple):
    """The differences between what a draft prints and what somebody wrote.

    Args:
        left: those that a person has to decide.
        computed: those that are only numbers and endings, which the rules give.
        followed: those of facts that were changed elsewhere, as it was wished.
    """

    left: tuple[Told, ...] = ()
    computed: tuple[Told, ...] = ()
    followed: tuple[Told, ...] = ()


class Known(NamedTuple):
    """What is known of differences before they are found.

    Args:
        before: what the draft printed before.
        why: the reasons of differences, by the name that a paragraph had then.
        followed: the names of facts that were changed elsewhere, by the paragraph that prints them, too.
    """

    before: Resolution | None = None
    why: Mapping[str, str] = {}
    followed: Mapping[str, str] = {}


class _UnlikePair(NamedTuple):
    """A unit that the draft prints, what was written in its place, and what it was before."""

    own: Unit | None
    new: Unit | None
    before: Unit | None

    @property
    def place(self) -> str:
        """What people called it, or call it now."""
        return next((one.place for one in (self.before, self.own, self.new) if one), "")


_NOTHING = Known()


def proof(printed: Resolution, wanted: Resolution, known: Known = _NOTHING) -> Proof:
    """Compare what a draft prints with what somebody wrote.

    Args:
        printed: what the draft prints.
        wanted: what was written.
        known: what is known of the reasons.
    """
    left: list[Told] = []
    computed: list[Told] = []
    followed: list[Told] = []
    for one in _unlike(list(units(printed)), list(units(wanted)), known.before):
        if one.own and one.new and _is_ruled(one):
            computed.append(Told(one.own.place, _computed(one.own, one.new)))
        elif one.own and _follows(one, known):
            followed.append(Told(one.own.place, f"{known.followed[one.place]} is printed here, too"))
        else:
            left.append(_told(one, known))
    return Proof(tuple(left), tuple(computed), tuple(followed))


def _unlike(printed: list[Unit], wanted: list[Unit], before: Resolution | None) -> list[_UnlikePair]:
    """Return the units that are not as they were written, each with what it was before.

    What rules give makes no difference while they are paired: of paragraphs that read alike, as those on a budget do,
    an *also* would part two that are the same.
    """
    bare, other = ([replace(unit, inlines=unruled(unit)) for unit in side] for side in (printed, wanted))
    pairs = [(i, j) for i, j in paired(bare, other) if i is None or j is None or printed[i] != wanted[j]]
    old = _before(before, printed) if pairs and before else {}
    return [
        _UnlikePair(None if i is None else printed[i], None if j is None else wanted[j], old.get(i)) for i, j in pairs
    ]


def _before(before: Resolution, printed: list[Unit]) -> dict[int | None, Unit]:
    """Return what each unit was before, wherever it stood."""
    old = list(units(before))
    pairs = pairings(list(map(_compared, old)), list(map(_compared, printed)))
    return {pair.new: old[pair.own] for pair in pairs if pair.own is not None}


def _compared(unit: Unit) -> Compared:
    kin = unit.shape if isinstance(unit.shape, str) else type(unit.shape).__name__
    return Compared(kin, row_words(unit.rows) or plain(unruled(unit)))


def _follows(one: _UnlikePair, known: Known) -> bool:
    """Return whether a unit that nobody changed prints a fact that was changed elsewhere."""
    is_untouched = one.before and one.new and (one.before.inlines, one.before.rows) == (one.new.inlines, one.new.rows)
    return bool(is_untouched) and one.place in known.followed


def _is_ruled(one: _UnlikePair) -> bool:
    """Return whether two paragraphs differ in nothing but their numbers and endings."""
    own, new = one.own, one.new
    if own is None or new is None:
        return False
    if own.shape == new.shape == "sponsors":
        return sorted(_WORD.findall(plain(own.inlines))) == sorted(_WORD.findall(plain(new.inlines)))
    if not isinstance(own.shape, Paragraph) or own.shape != new.shape:
        return False
    if one.before is None or head_of(one.before.inlines) != head_of(new.inlines):
        return unended(own.inlines) == unended(new.inlines)
    return unruled(own) == unruled(new)


def _computed(own: Unit, new: Unit) -> str:
    if own.shape == "sponsors":
        return "they are sorted as the United Nations sorts them"
    if own.label != new.label:
        return f"its number is {own.label or 'none'}, not {new.label or 'none'}"
    if head_of(own.inlines) != head_of(new.inlines):
        return f"it begins with “{head_of(own.inlines)}”, not “{head_of(new.inlines)}”"
    if plain(own.inlines) == plain(new.inlines):
        return "how it ends"
    return f"its last mark is {_end(own)}, not {_end(new)}"


def _end(unit: Unit) -> str:
    """Return the mark that ends a paragraph, or that it has none."""
    last = plain(unit.inlines)[-1:]
    return "none" if last.isalnum() or not last else f"“{last}”"


def _told(one: _UnlikePair, known: Known) -> Told:
    said = _difference(one.own, one.new)
    place = one.own.place if one.own else one.new.place if one.new else ""
    until_now = f"{one.before.place} until now" if one.before and one.before.place != place else ""
    beside = "; ".join(filter(None, (until_now, known.why.get(one.place))))
    return Told(place, f"{said} ({beside})" if beside else said)


def _difference(own: Unit | None, new: Unit | None) -> str:
    if own is None or new is None:
        one = own or new
        words = _short(plain(one.inlines)) if one else ""
        return f"deleted, but still in the draft: “{words}”" if own else f"put in, but not in the draft: “{words}”"
    if own.inlines == new.inlines and own.rows == new.rows:
        return f"its number is {own.label or 'none'} in the draft, {new.label or 'none'} in the edited form"
    before, after = spelled(own.inlines), spelled(new.inlines)
    pairs = enumerate(zip(before, after, strict=False))
    start = next((n for n, (a, b) in pairs if a != b), min(len(before), len(after)))
    cut = before.rfind(" ", 0, max(start - _BEFORE, 0)) + 1
    return f"the draft has “{_short(before[cut:])}”, the edited form “{_short(after[cut:])}”"


def _short(words: str) -> str:
    return f"{words[:_LONG].rstrip()}…" if len(words) > _LONG else words
