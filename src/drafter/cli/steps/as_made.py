"""A draft as it was made of its base: what a person has changed since then is done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from drafter.cli.disk.files import skeleton_of
from drafter.cli.disk.lineage import before
from drafter.cli.terminal.talk import say
from drafter.model.errors import DrafterError, MissingFile, UnknownResolution

if TYPE_CHECKING:
    from drafter.skeleton.records import Skeleton
    from drafter.skeleton.todo.fresh import Fresh


def as_made(draft: Skeleton) -> Fresh:
    """Return a draft as it was made from its base; where that is not at hand, as far as the draft itself tells it."""
    from drafter.skeleton import carry
    from drafter.skeleton.carry.revision import is_assigned
    from drafter.skeleton.todo import fresh

    based_on = draft.document.based_on
    try:
        base = skeleton_of(based_on) if is_assigned(based_on) else None
        session = draft.document.session
        if base and base.document.session == session and (session or fresh.is_revised(draft)):
            return fresh.carried_from(base, carry.revised(base, draft.file))
        if base:
            carried = carry.carry(base, int(session) if session else None, draft.file)
            return fresh.carried_from(base, carried, before(base))
    except (UnknownResolution, MissingFile):
        say(f"{based_on} is not at hand, so it is not known what you have changed: begin from its file once "
             "(drafter new --from FILE), or mark what is right with “# drafter: keep”.")  # fmt: skip
    except (DrafterError, ValueError):
        say(f"{based_on} is not followed in the session “{draft.document.session}”, so it is not known what you have "
             "changed: look at “session:” and “based_on:”.")  # fmt: skip
    return fresh.without_base(draft)
