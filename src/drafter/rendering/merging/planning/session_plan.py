"""The session of the masthead: it changes, with what follows from it in the text as somebody wants it."""

from __future__ import annotations

from typing import NamedTuple

from drafter.rendering.merging.facts.fact_decisions import FactDecisions, FactPlaces
from drafter.rendering.merging.facts.session_choice import NAME, SessionChange, session_change
from drafter.rendering.merging.facts.wishes import Wishes
from drafter.rendering.merging.planning.plan import EditGroup, Plan, Told
from drafter.rendering.merging.planning.printed_draft import PrintedDraft
from drafter.skeleton.placed import Placed
from drafter.skeleton.rewriting import rewritten


class Decided(NamedTuple):
    """What is to become of a draft, and which facts change."""

    plan: Plan
    facts: FactDecisions


def plan_session(draft: PrintedDraft, places: FactPlaces, wishes: Wishes, made: Decided) -> None:
    """Plan the session that the masthead of an edited form has, where that is another one.

    Args:
        draft: the draft as it is printed.
        places: where each value is printed, and stays.
        wishes: what becomes of facts that were changed at some of their places only.
        made: the plan, whose session is that of the edited form, and the facts, in which the choice is written down.
    """
    plan, facts, document = made.plan, made.facts, draft.skeleton.document
    if not plan.session:
        return
    if not isinstance(document.session, Placed):
        plan.left.append(Told(NAME, f"“{document.session}” → “{plan.session}”"))
        return
    change = _change(draft, places, wishes, made)
    plan.session = change.session
    facts.asked += [change.asked] if change.asked else []
    facts.followed |= dict.fromkeys(change.followed, NAME)
    plan.left += [Told(NAME, change.said)] if change.said else []
    for name, new in ((NAME, change.session), ("period", change.period)):
        _value(draft, plan, name, new)


def _change(draft: PrintedDraft, places: FactPlaces, wishes: Wishes, made: Decided) -> SessionChange:
    """Return what becomes of the session; where the period was changed, too, the text says what it wants."""
    document = draft.skeleton.document
    start, end = document.session.extent  # type: ignore[attr-defined]
    keys = [(start, end, derived) for derived in (True, False)]
    if keys[0] in made.facts.values or any(one.name == "period" for one in made.facts.asked):
        return SessionChange(made.plan.session)
    untouched = {key: places.of(key) for key in keys}
    return session_change((str(document.session), str(document.period)), made.plan.session, untouched, wishes)


def _value(draft: PrintedDraft, plan: Plan, name: str, new: str) -> None:
    own = getattr(draft.skeleton.document, name)
    if new and isinstance(own, Placed):
        edits = tuple(rewritten(draft.text, own, [(0, len(own), new)]))
        plan.edits.append(EditGroup(f"document: {name}", edits))
        plan.taken.append(Told(f"document: {name}", f"{own} → {new}"))
