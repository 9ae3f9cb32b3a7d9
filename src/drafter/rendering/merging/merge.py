"""An edited resolution, merged into the skeleton that it was made of: bytes in place, and what was not taken."""

from __future__ import annotations

from typing import NamedTuple

from drafter.model.errors import BadSkeleton, UnreadableSkeleton
from drafter.model.resolution import Resolution
from drafter.rendering.asked import unasked_lists
from drafter.rendering.merging.doubts import doubts
from drafter.rendering.merging.facts.fact_changes import EditedBraces, ValueKey, is_parted
from drafter.rendering.merging.facts.fact_decisions import FactDecisions, FactPlaces, decided
from drafter.rendering.merging.facts.wishes import ALL, FactChoice, Wishes
from drafter.rendering.merging.lines.plan_edits import PlanEdits
from drafter.rendering.merging.pairing.kinship import refuse_another
from drafter.rendering.merging.pairing.three_way import Conflict, combined
from drafter.rendering.merging.planning.head_plan import plan_head
from drafter.rendering.merging.planning.list_plan import planned
from drafter.rendering.merging.planning.note_plan import plan_notes
from drafter.rendering.merging.planning.plan import EditGroup, Plan, Told
from drafter.rendering.merging.planning.printed_draft import PrintedDraft
from drafter.rendering.merging.planning.session_plan import Decided, plan_session
from drafter.rendering.merging.proof import Known, proof
from drafter.rendering.merging.stated.numbered_notes import expanded, numbered
from drafter.rendering.render import render
from drafter.rendering.wording.phrases import Phrases
from drafter.skeleton.load import load
from drafter.skeleton.placed import replaced
from drafter.skeleton.records import Skeleton
from drafter.skeleton.rewriting import FileEdit

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
        moved_on: whether the draft has changed since the edited form was built, and keeps what changed.
        doubtful: what was taken as it was written, and somebody should look at again.
    """

    text: str
    taken: tuple[Told, ...] = ()
    left: tuple[Told, ...] = ()
    computed: tuple[Told, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    asked: tuple[FactChoice, ...] = ()
    followed: tuple[Told, ...] = ()
    moved_on: bool = False
    doubtful: tuple[Told, ...] = ()


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
    made = _made(draft, new, wishes, frozenset())
    if made.refused:
        made = _made(draft, new, wishes, made.refused)
    plan, facts = made.plan, made.facts
    why = {told.place: told.said for told in plan.left}
    found = proof(expanded(made.printed), new, Known(expanded(draft.printed), why, facts.followed))
    taken = tuple(told for told in dict.fromkeys(plan.taken) if told.place not in made.left_out)
    told = (found.left, found.computed, conflicts, tuple(facts.asked), found.followed)
    doubtful = tuple(doubts(draft.printed, made.printed, made.lost, wishes))
    return Merged(made.text, taken, *told, base not in (None, draft.printed), doubtful)


class _Made(NamedTuple):
    """The YAML after the changes of a plan.

    Args:
        text: the YAML.
        printed: what it prints.
        plan: the plan.
        facts: which facts change.
        left_out: the places whose changes would make a file that cannot be read.
        refused: the values that cannot hold what their words ask for.
        lost: the braces that are gone, though words of theirs stayed or others stand for them.
    """

    text: str
    printed: Resolution
    plan: Plan
    facts: FactDecisions
    left_out: frozenset[str] = frozenset()
    refused: frozenset[ValueKey] = frozenset()
    lost: tuple[EditedBraces, ...] = ()


def _made(draft: PrintedDraft, new: Resolution, wishes: Wishes, refused: frozenset[ValueKey]) -> _Made:
    target = numbered(new)
    plan = planned(draft, target)
    plan_head(draft, target, new, plan)
    plan_notes(draft, target, plan)
    places = FactPlaces(draft.printed_at, plan.gone_places | {text.place for text in plan.texts})
    facts = decided(plan.texts, places, wishes, draft.skeleton.facts, refused)
    plan_session(draft, places, wishes, Decided(plan, facts))
    planning = PlanEdits(draft, target, plan, facts)
    groups = [group for group in planning.groups() if group.edits]
    for gone in _no_longer_asked(draft, groups) if facts.lost or plan.gone else ():
        groups.append(gone)
        plan.taken.append(Told(gone.place, "the list is taken out, since no text prints it any more"))
    edits = [edit for group in groups for edit in group.edits]
    lost = tuple(one for one in facts.lost if is_parted(one) and one.braces.slot not in planning.moved.placed)
    if printed := _printed(draft, edits):
        return _Made(replaced(draft.text, edits), printed, plan, facts, lost=lost)
    wrong = {key for key, edits in planning.values() if not _printed(draft, edits)} - refused
    return _applied(draft, groups, _Made(draft.text, draft.printed, plan, facts, refused=frozenset(wrong), lost=lost))


def _no_longer_asked(draft: PrintedDraft, groups: list[EditGroup]) -> list[EditGroup]:
    """Return what takes lists of facts out that no text prints any more: else they would be printed as paragraphs."""
    try:
        text = replaced(draft.text, [edit for group in groups for edit in group.edits])
        names = unasked_lists(load(text, draft.skeleton.file), draft.known)
    except (BadSkeleton, UnreadableSkeleton):
        return []
    made = []
    for name in sorted(names - unasked_lists(draft.skeleton, draft.known)):
        several = [draft.places.only_lines((key, name)) for key in ("facts", "phrases")]
        made.append(EditGroup(name, tuple((one.start, one.end, "") for one in several if one)))
    return made


def _applied(draft: PrintedDraft, groups: list[EditGroup], made: _Made) -> _Made:
    """Make as many of some changes as can be made; what the file would not be read with is left out."""
    for one in groups:
        edits = [edit for group in groups if group is not one for edit in group.edits]
        if printed := _printed(draft, edits):
            return made._replace(text=replaced(draft.text, edits), printed=printed, left_out=frozenset({one.place}))
    kept, left_out, printed = list[FileEdit](), set[str](), made.printed
    for group in groups:
        if now := _printed(draft, [*kept, *group.edits]):
            kept, printed = [*kept, *group.edits], now
        else:
            left_out.add(group.place)
    return made._replace(text=replaced(draft.text, kept), printed=printed, left_out=frozenset(left_out))


def _printed(draft: PrintedDraft, edits: list[FileEdit]) -> Resolution | None:
    try:
        return render(load(replaced(draft.text, edits), draft.skeleton.file), draft.known)
    except (BadSkeleton, UnreadableSkeleton):
        return None
