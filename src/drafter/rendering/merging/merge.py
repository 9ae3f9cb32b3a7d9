"""An edited resolution, merged into the skeleton that it was made of: bytes in place, and what was not taken."""

from __future__ import annotations

from typing import NamedTuple

from drafter.model.errors import BadSkeleton, UnreadableSkeleton
from drafter.model.resolution import Resolution
from drafter.rendering.merging.fact_decisions import FactPlaces, decided
from drafter.rendering.merging.head_plan import plan_head
from drafter.rendering.merging.kinship import refuse_another
from drafter.rendering.merging.list_plan import plan_notes, planned
from drafter.rendering.merging.numbered_notes import expanded, numbered
from drafter.rendering.merging.plan import EditGroup, Told
from drafter.rendering.merging.plan_edits import PlanEdits
from drafter.rendering.merging.printed_draft import PrintedDraft
from drafter.rendering.merging.proof import Known, proof
from drafter.rendering.merging.three_way import Conflict, combined
from drafter.rendering.merging.wishes import ALL, FactChoice, Wishes
from drafter.rendering.phrases import Phrases
from drafter.rendering.render import render
from drafter.skeleton.load import load
from drafter.skeleton.records import Skeleton
from drafter.skeleton.rewriting import FileEdit
from drafter.skeleton.yaml import replaced

EVERYWHERE = Wishes(everywhere=frozenset({ALL}))
"""Every fact changes everywhere."""


class Merged(NamedTuple):
    """A draft into which an edited form is merged.

    Args:
        text: the YAML.
        taken: what changed in it.
        left: every difference between what it prints now and the edited form that a person has to decide.
        computed: where numbers and endings differ, which the rules give.
        conflicts: what both changed since the edited form was built; ours stands.
        asked: the facts that were changed at some of their places only, and stay until somebody decides.
        followed: where a fact changed that was changed elsewhere, as it was wished.
    """

    text: str
    taken: tuple[Told, ...] = ()
    left: tuple[Told, ...] = ()
    computed: tuple[Told, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    asked: tuple[FactChoice, ...] = ()
    followed: tuple[Told, ...] = ()


def merge(
    skeleton: Skeleton, known: Phrases, new: Resolution, base: Resolution | None = None, wishes: Wishes = EVERYWHERE
) -> Merged:
    """Merge the edited form of a draft into it.

    Args:
        skeleton: the draft.
        known: the phrases of the kinds of facts.
        new: what somebody made of what the draft prints.
        base: what the draft printed when the edited form was built of it, if that is known.
        wishes: what becomes of facts that were changed at some of their places only.

    Raises:
        BadSkeleton: the draft itself cannot be rendered.
        UnusableEdits: it is no edited form of the draft.
    """
    draft = PrintedDraft(skeleton, known)
    if new in (draft.printed, base):
        return Merged(skeleton.text)
    refuse_another(draft.printed, new)
    new, conflicts = combined(draft.printed if base is None else base, draft.printed, new)
    target = numbered(new)
    plan = planned(draft, target)
    plan_head(draft, target, new, plan)
    plan_notes(draft, target, plan)
    places = FactPlaces(draft.printed_at, plan.gone_places | {text.place for text in plan.texts})
    facts = decided(plan.texts, places, wishes, skeleton.facts)
    groups = PlanEdits(draft, target, plan, facts).groups()
    text, printed = _applied(skeleton, known, [group for group in groups if group.edits], draft.printed)
    why = {told.place: told.said for told in plan.left}
    found = proof(expanded(printed), new, Known(expanded(draft.printed), why, facts.followed))
    taken, asked = tuple(dict.fromkeys(plan.taken)), tuple(facts.asked)
    return Merged(text, taken, found.left, found.computed, conflicts, asked, found.followed)


def _applied(skeleton: Skeleton, known: Phrases, groups: list[EditGroup], before: Resolution) -> tuple[str, Resolution]:
    """Make all changes; where the file would not be read any more, as many as can be made."""
    for left_out in (None, *groups):
        edits = [edit for group in groups if group is not left_out for edit in group.edits]
        if printed := _printed(skeleton, known, edits):
            return replaced(skeleton.text, edits), printed
    kept: list[FileEdit] = []
    for group in groups:
        if printed := _printed(skeleton, known, [*kept, *group.edits]):
            kept, before = [*kept, *group.edits], printed
    return replaced(skeleton.text, kept), before


def _printed(skeleton: Skeleton, known: Phrases, edits: list[FileEdit]) -> Resolution | None:
    try:
        return render(load(replaced(skeleton.text, edits), skeleton.file), known)
    except (BadSkeleton, UnreadableSkeleton):
        return None
