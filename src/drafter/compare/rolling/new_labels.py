"""The labels of paragraphs that come in: "3 bis.", "OP3 ter", "(b bis)"; all others keep theirs."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from drafter.compare.units import Unit
from drafter.model.resolution import Paragraph

_ADDED = ("bis", "ter", "quater", "quinquies", "sexies")
_LABEL = re.compile(r"(\(?)(.*?)([.)]*)")


@dataclass
class NewLabels:
    """Counts the new paragraphs after each one of the draft.

    >>> from drafter.model.resolution import Part
    >>> labels, shape = NewLabels(), Paragraph((), Part.OPERATIVE)
    >>> labels.pass_by(Unit(shape, "3.", place="OP 3"))
    >>> [labels.of(Unit(shape, "4.")) for _ in range(2)]
    [('3 bis.', 'OP 3 bis'), ('3 ter.', 'OP 3 ter')]
    """

    _last: dict[object, Unit] = field(default_factory=dict)
    _count: dict[object, int] = field(default_factory=dict)

    def pass_by(self, unit: Unit) -> None:
        """Go on after a unit of the draft; nothing is returned."""
        kin = _kin(unit)
        self._last[kin], self._count[kin] = unit, 0
        if isinstance(unit.shape, Paragraph):
            for other in [one for one in self._last if _is_below(one, unit.shape.level)]:
                del self._last[other]

    def of(self, unit: Unit) -> tuple[str, str]:
        """Return the label of a new unit, and what people call it."""
        if not isinstance(unit.shape, Paragraph):
            return unit.label, unit.place
        kin = _kin(unit)
        last = self._last.get(kin)
        if last is None:
            return unit.label, f"new {unit.place}"
        added = _added(self._count[kin])
        self._count[kin] += 1
        return (_labelled(last.label, added) if last.label else ""), f"{last.place} {added}"


def _kin(unit: Unit) -> object:
    return (unit.shape.part, unit.shape.level) if isinstance(unit.shape, Paragraph) else unit.shape


def _is_below(kin: object, level: int) -> bool:
    return isinstance(kin, tuple) and kin[1] > level


def _added(count: int) -> str:
    return _ADDED[count] if count < len(_ADDED) else f"{_ADDED[-1]} {count - len(_ADDED) + 2}"


def _labelled(label: str, added: str) -> str:
    found = _LABEL.fullmatch(label)
    return f"{found[1]}{found[2]} {added}{found[3]}" if found else f"{label} {added}"
