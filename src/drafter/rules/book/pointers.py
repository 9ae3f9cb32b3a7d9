"""Where a resolution points to its own paragraphs: “as provided for in paragraph 14 above”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.compare import compare
from drafter.compare.units import Unit
from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.model.resolution import Paragraph, Part, plain
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding, Passage, Role
from drafter.rules.registry import rule

_ONE = r"\d+(?: \([a-z]+\))*"
_POINTER = lazy(
    rf"\bparagraphs? (?P<numbers>{_ONE}(?:(?:, | and | or | to ){_ONE})*) "
    r"(?P<where>above|below|of the present resolution)\b"
)
_NUMBER = lazy(r"\d+")


class _ParagraphPair(NamedTuple):
    """An operative paragraph as the adopted text and the draft have it; `None` where it is not."""

    old: Unit | None
    new: Unit | None
    passage: Passage | None


@rule("OP-13", Level.WARN, "unsafe", "measured: “paragraph 6 above” (167), “of the present resolution” (11)", False)
def pointers(draft: Draft) -> Iterator[Finding]:
    """A reference to a paragraph of the resolution follows it, when paragraphs are added, moved or taken out.

    What the number meant in the adopted text is known only if that text is at hand.

    Bad: 1. Requests the report that is mentioned in paragraph 3 above; / 2. Decides to return.
    Good: 1. Requests a report; / 2. Decides to discuss the report that is mentioned in paragraph 1 above.
    """
    if not any(_POINTER.search(p.words) for p in draft.of(Role.OPERATIVE)):
        return
    steps = _steps(draft)
    for place, step in enumerate(steps):
        if step.passage:
            yield from _judged(step, step.passage, steps, place)


def _judged(step: _ParagraphPair, passage: Passage, steps: Sequence[_ParagraphPair], place: int) -> Iterator[Finding]:
    """Judge the pointers of a paragraph: those that an editor left as they were, by what they meant."""
    before = [m[0] for m in _POINTER.finditer(plain(step.old.inlines))] if step.old else []
    now = list(_POINTER.finditer(passage.words))
    for n, pointer in enumerate(now):
        untouched = len(before) == len(now) and before[n] == pointer[0]
        for number in _NUMBER.finditer(passage.words, *pointer.span("numbers")):
            message, instead = _wrong(number[0], pointer["where"], untouched, steps, place)
            if message:
                yield Finding(passage, *number.span(), message, instead)


def _wrong(
    number: str, where: str, untouched: bool, steps: Sequence[_ParagraphPair], place: int
) -> tuple[str, str | None]:
    """Return what is wrong with a number, and the right one where it is known; an empty sentence if nothing is."""
    if untouched and (meant := _target(number, where, [s.old for s in steps], place)) is not None:
        if (new := steps[meant].new) is None:
            return f"paragraph {number} of the adopted text is left out here: look at what is meant", None
        right = new.label.rstrip(".")
        said = f"paragraph {number} of the adopted text is paragraph {right} here: write “{right}”"
        return (said, right) if right != number else ("", None)
    if _target(number, where, [s.new for s in steps], place) is None:
        return f"there is no paragraph {number} {where}: look at the number", None
    return "", None


def _target(number: str, where: str, sides: Sequence[Unit | None], place: int) -> int | None:
    """Find the paragraph of a number: the nearest in the direction that is said, since sections may count anew."""
    found = [n for n, side in enumerate(sides) if side and side.label == f"{number}." and n != place]
    if where != "below":
        above = [n for n in found if n < place]
        return above[-1] if above else next(iter(found if where != "above" else ()), None)
    return next((n for n in found if n > place), None)


def _steps(draft: Draft) -> tuple[_ParagraphPair, ...]:
    """Pair the operative paragraphs; without an adopted text each with itself."""
    passages = draft.of(Role.OPERATIVE)
    sides = [
        (_operative(c.old()), _operative(c.new()))
        for c in compare(draft.base or draft.resolution, draft.resolution).changes
    ]
    return tuple(_ParagraphPair(old, new, next(passages) if new else None) for old, new in sides if old or new)


def _operative(unit: Unit | None) -> Unit | None:
    return unit if unit and isinstance(unit.shape, Paragraph) and unit.shape.part is Part.OPERATIVE else None
