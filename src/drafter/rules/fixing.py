"""Correct a skeleton in place: only what is literally in the file, never agreed language, and never comments or layout.

Corrections are made until nothing is left to correct, so a second run changes nothing. Every step is loaded and
rendered again before it is taken.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from difflib import unified_diff

from drafter.model.errors import BadSkeleton, UnreadableSkeleton
from drafter.model.record import record
from drafter.rendering.wording.phrases import Phrases
from drafter.rules.agreed import AdoptedLanguage
from drafter.rules.allowed import allowances
from drafter.rules.checking import Base, Found, adopted_text, draft_of, findings, problem
from drafter.rules.configuration import Configuration
from drafter.rules.correction import steps
from drafter.rules.passage import Finding
from drafter.rules.registry import Fix
from drafter.rules.trace import Tracer
from drafter.skeleton.load import load
from drafter.skeleton.placed import replaced
from drafter.skeleton.records import Skeleton

_MOST_ROUNDS = 10

TextEdit = tuple[int, int, str]
Correction = tuple[TextEdit, ...]
"""The edits that correct a finding; all of them are made, or none."""

Wanted = Callable[[str], bool]


def _all(rule: str) -> bool:
    return True


@record(frozen=True, slots=True)
class CorrectedSkeleton:
    """A corrected skeleton: its text, and how many corrections were made."""

    text: str
    corrections: int


def fixed(
    skeleton: Skeleton,
    known: Phrases,
    base: Base = None,
    fixes: tuple[Fix, ...] = ("safe",),
    wanted: Wanted = _all,
    configuration: Configuration | None = None,
) -> CorrectedSkeleton:
    """Correct a skeleton.

    Args:
        skeleton: what the editor wrote.
        known: the phrases of the kinds of facts.
        base: the adopted text that it follows; its words are not touched.
        fixes: the kinds of corrections to make, `safe` and `unsafe`.
        wanted: tells by its id whether a rule may correct.
        configuration: what the project wants of the rules.
    """
    configuration = configuration or Configuration()
    made, seen, agreed = 0, {skeleton.text}, AdoptedLanguage(adopted_text(base, known))

    def due(one: Found) -> bool:
        return one.rule.fix in fixes and wanted(one.rule.id) and not one.agreed

    for _ in range(_MOST_ROUNDS):
        corrections = _corrections(skeleton, known, agreed, due, configuration)
        step, count = _taken(skeleton, known, corrections)
        if not count or step.text in seen:
            break
        skeleton, made = step, made + count
        seen.add(step.text)
    return CorrectedSkeleton(skeleton.text, made)


def _corrections(
    skeleton: Skeleton,
    known: Phrases,
    agreed: AdoptedLanguage,
    due: Callable[[Found], bool],
    configuration: Configuration,
) -> list[Correction]:
    try:
        draft = draft_of(skeleton, known, agreed.base)
    except BadSkeleton:
        return []
    tracer, allowed = Tracer(skeleton.text, skeleton.file), allowances(skeleton.text, skeleton.file)
    made = set()
    for one in findings(draft, agreed, configuration):
        edits = _edits(one.finding, tracer) if due(one) else ()
        if edits and not any(a.allows(problem(one, tracer.place(one.finding))) for a in allowed):
            made.add(edits)
    return list(_apart(sorted(made)))


def _edits(finding: Finding, tracer: Tracer) -> Correction:
    """Return the changes of the file that correct a finding; none unless all of them can be made there."""
    edits = [tracer.edit(step) for step in steps(finding)]
    changing = [edit for edit in edits if edit and tracer.text[edit[0] : edit[1]] != edit[2]]
    return tuple(sorted(changing)) if None not in edits else ()


def _apart(corrections: Iterable[Correction]) -> Iterator[Correction]:
    """Leave out what touches another correction: it comes in the next round, if it is still needed."""
    taken: set[int] = set()
    for correction in corrections:
        places = {place for start, end, _ in correction for place in range(start, end + 1)}
        if taken.isdisjoint(places):
            yield correction
            taken |= places


def _taken(skeleton: Skeleton, known: Phrases, corrections: list[Correction]) -> tuple[Skeleton, int]:
    """Take the corrections all together; where the file would not be read any more, one by one."""
    if not corrections:
        return skeleton, 0
    together = _loaded(skeleton, known, [edit for correction in corrections for edit in correction])
    if together:
        return together, len(corrections)
    kept: list[TextEdit] = []
    best, count = skeleton, 0
    for correction in corrections:
        if step := _loaded(skeleton, known, [*kept, *correction]):
            kept, best, count = [*kept, *correction], step, count + 1
    return best, count


def _loaded(skeleton: Skeleton, known: Phrases, edits: list[TextEdit]) -> Skeleton | None:
    try:
        step = load(replaced(skeleton.text, edits), skeleton.file)
        draft_of(step, known)
    except (BadSkeleton, UnreadableSkeleton):
        return None
    return step


def diff(old: str, new: str, file: str) -> str:
    r"""Show what changed, as a patch.

    >>> print(diff("a\n", "b\n", "x.yaml").splitlines()[-1])
    +b
    """
    return "".join(unified_diff(old.splitlines(keepends=True), new.splitlines(keepends=True), file, file))
