"""A draft and what several delegations make of it, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from drafter.compare.pairs import paired
from drafter.compare.rolling.new_labels import NewLabels
from drafter.compare.rolling.pieces import OURS
from drafter.compare.units import ONCE, Shape, Unit, assemble, units
from drafter.compare.words import stretches
from drafter.language.patterns import lazy
from drafter.model.record import record
from drafter.model.resolution import Inlines, Masthead, Paragraph, Resolution, plain

_ALIKE = 0.5
"""Two new paragraphs that have so much in common are two wordings of one proposal."""
_TWICE = lazy(r"\b(PP|OP) \1")
"""What people call a paragraph that has a label."""


class RollingUnit(NamedTuple):
    """A paragraph, heading, table or line of the masthead, as each side that has it words it; all with one number.

    Args:
        forms: its form by the name of the side; that of the draft first, if it has it.
        place: what people call it: "PP 3", "OP 4 bis".
    """

    forms: Mapping[str, Unit]
    place: str

    @property
    def texts(self) -> dict[str, Inlines]:
        """The words of each side that has it."""
        return {side: unit.inlines for side, unit in self.forms.items()}


@record(frozen=True)
class RollingText:
    """A draft with the proposals of several sides.

    Args:
        ours: the draft.
        sides: the names of the delegations, in their order.
        frame: what a text has once: the lines of the masthead, the title, the lines at the end.
        body: the paragraphs of the body.
        annexes: those of the annexes, and the titles of the annexes.
    """

    ours: Resolution
    sides: tuple[str, ...]
    frame: tuple[RollingUnit, ...]
    body: tuple[RollingUnit, ...]
    annexes: tuple[RollingUnit, ...] = ()

    def of(self, side: str) -> Resolution:
        """Return the text of one side, with the numbers of the rolling text: those of the draft stay."""
        several = (*self.frame, *self.body, *self.annexes)
        return assemble(form for unit in several if (form := unit.forms.get(side)))

    def unit_with(self, side: str, words: str) -> int | None:
        """Return the number of the paragraph that has some words in the text of a side; `None` without one.

        Args:
            side: the side.
            words: the words of the whole paragraph, with or without its number before them.
        """
        bare = "".join(words.split())
        for number, unit in enumerate((*self.body, *self.annexes)):
            form = unit.forms.get(side)
            own = "".join(plain(form.inlines).split()) if form else ""
            if own and bare.endswith(own):
                return number
        return None

    @property
    def proposers(self) -> tuple[str, ...]:
        """The sides that propose anything in the text, in their order."""
        units = (*self.frame, *self.body, *self.annexes)
        return tuple(side for side in self.sides if any(side in self.makers(unit) for unit in units))

    def makers(self, unit: RollingUnit) -> tuple[str, ...]:
        """Return the sides that propose anything about a paragraph, in their order."""
        own = unit.forms.get(OURS)
        return tuple(side for side in self.sides if unit.forms.get(side) != own)


def rolling(ours: Resolution, theirs: Mapping[str, Resolution]) -> RollingText:
    """Put the proposals of several sides into one text.

    The order of every side is kept; numbers and letters of paragraphs are no proposals: those of the draft stay, and a
    new one is "bis". Labels of sections and annexes are. Other columns make a new table.

    Args:
        ours: the draft.
        theirs: what each delegation made of it, by its name.

    >>> from drafter.model.resolution import Paragraph, Part, Text
    >>> one, two = (Paragraph((Text(words),), Part.OPERATIVE, "1.") for words in ("Decides.", "Invites all."))
    >>> ours, new = (Resolution(Masthead(), (Text("Peace"),), body) for body in ((one,), (one, two)))
    >>> [(unit.place, sorted(unit.forms)) for unit in rolling(ours, {"Chad": new}).body]
    [('OP 1', ['', 'Chad']), ('OP 1 bis', ['Chad'])]
    """
    several = {OURS: ours, **theirs}
    body, annexes = (_Rolled({side: part(one) for side, one in several.items()}) for part in (_body, _annexes))
    return RollingText(ours, tuple(theirs), tuple(_frame(several)), tuple(body.units()), tuple(annexes.units()))


def _body(resolution: Resolution) -> list[Unit]:
    return list(units(Resolution(Masthead(organ=""), (), resolution.body)))


def _annexes(resolution: Resolution) -> list[Unit]:
    return list(units(Resolution(Masthead(organ=""), (), (), annexes=resolution.annexes)))


def _frame(several: Mapping[str, Resolution]) -> Iterator[RollingUnit]:
    """Yield what a text has once, in the order of the pages, as each side has it."""
    forms: dict[Shape, dict[str, Unit]] = {name: {} for name in ONCE}
    for side, one in several.items():
        for unit in units(replace(one, body=(), annexes=())):
            forms[unit.shape][side] = unit
    yield from (RollingUnit(sides, next(iter(sides.values())).place) for sides in forms.values() if sides)


class _Rolled:
    """The units of all sides in one order."""

    def __init__(self, sides: Mapping[str, Sequence[Unit]]) -> None:
        self._ours = sides[OURS]
        self._forms: list[dict[str, Unit]] = [{OURS: unit} for unit in self._ours]
        self._new: dict[int, list[dict[str, Unit]]] = {}
        for side, theirs in sides.items():
            if side != OURS:
                self._take(side, theirs)

    def _take(self, side: str, theirs: Sequence[Unit]) -> None:
        """Put the units of a side beside those of the draft, new ones after the last one of the draft before them."""
        new: dict[int, list[Unit]] = {}
        after = -1
        for i, j in paired(list(map(_unnumbered, self._ours)), list(map(_unnumbered, theirs))):
            old, unit = None if i is None else self._ours[i], None if j is None else theirs[j]
            after = after if i is None else i
            if old and unit and (old.shape, _columns(old)) == (unit.shape, _columns(unit)):
                self._forms[after][side] = _with_number_of(old, unit)
            elif unit:
                new.setdefault(after, []).append(unit)
        for at, several in new.items():
            self._new[at] = _with(self._new.get(at, []), side, several)

    def units(self) -> Iterator[RollingUnit]:
        labels = NewLabels()
        for at in range(-1, len(self._forms)):
            if at >= 0:
                forms = self._forms[at]
                labels.pass_by(forms[OURS])
                yield RollingUnit(forms, _place(forms[OURS].place))
            for new in self._new.get(at, ()):
                label, place = labels.of(next(iter(new.values())))
                yield RollingUnit({side: replace(unit, label=label) for side, unit in new.items()}, _place(place))


def _place(words: str) -> str:
    """Return what people call a paragraph, also where its label says so.

    >>> _place("PP PP3 bis"), _place("OP 4 (a)")
    ('PP 3 bis', 'OP 4 (a)')
    """
    return _TWICE.sub(r"\1 ", words)


def _columns(unit: Unit) -> int:
    return max(map(len, unit.rows), default=0)


def _with_number_of(old: Unit, unit: Unit) -> Unit:
    """Return a unit of a side with the number that its paragraph has; the label of a heading or an annex is words."""
    return replace(unit, label=old.label) if isinstance(unit.shape, Paragraph) else unit


def _unnumbered(unit: Unit) -> Unit:
    return replace(unit, label="")


def _with(known: list[dict[str, Unit]], side: str, several: Sequence[Unit]) -> list[dict[str, Unit]]:
    """Put new paragraphs of a side to those that other sides have at the same place, in the order of all."""
    made: list[dict[str, Unit]] = []
    heads = [next(iter(one.values())) for one in known]
    for i, j in paired(list(map(_unnumbered, heads)), list(map(_unnumbered, several))):
        if i is not None and j is not None and _alike(heads[i], several[j]):
            made.append({**known[i], side: several[j]})
        else:
            made += [known[i]] if i is not None else []
            made += [{side: several[j]}] if j is not None else []
    return made


def _alike(one: Unit, other: Unit) -> bool:
    if one.shape != other.shape or one.rows != other.rows:
        return False
    found = stretches(one.inlines, other.inlines)
    kept, whole = sum(len(s.new) for s in found if s.kept), sum(max(len(s.old), len(s.new)) for s in found)
    return kept >= _ALIKE * whole
