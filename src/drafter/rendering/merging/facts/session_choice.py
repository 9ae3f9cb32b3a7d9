"""The session of the masthead: what follows from it in the text changes with it only where somebody wants that."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import NamedTuple

from drafter.rendering.merging.facts.fact_changes import ValueKey, period
from drafter.rendering.merging.facts.wishes import FactChoice, Wish, Wishes, in_order

NAME = "session"


class SessionChange(NamedTuple):
    """What becomes of the session of a draft.

    Args:
        session: the session that it gets; empty where it stays.
        period: the period that it gets; empty where it stays.
        asked: the choice, where somebody has to make it.
        followed: the places that change with it.
        said: why it cannot change.
    """

    session: str = ""
    period: str = ""
    asked: FactChoice | None = None
    followed: Set[str] = frozenset()
    said: str = ""


def session_change(
    own: tuple[str, str], new: str, untouched: Mapping[ValueKey, Set[str]], wishes: Wishes
) -> SessionChange:
    """Return what becomes of a session that was changed in the masthead.

    Args:
        own: the session and the period of the draft.
        new: the session of the edited form.
        untouched: where the text prints what follows from the session, and was not changed.
        wishes: what somebody wants.

    >>> session_change(("81", "2"), "82", {(0, 2, True): {"OP 3"}}, Wishes(here=frozenset({"session"})))[:2]
    ('82', '1')
    """
    others = {name for names in untouched.values() for name in names}
    wish = wishes.of(NAME) if others else Wish.EVERYWHERE
    if wish is Wish.EVERYWHERE:
        return SessionChange(new, followed=others)
    if wish is Wish.ASKED:
        return SessionChange(asked=FactChoice(NAME, own[0], new, ("masthead",), in_order(others)))
    following = str(int(own[0]) + int(own[1])) if all(map(str.isdecimal, own)) else ""
    if shorter := period(new, following):
        return SessionChange(new, shorter)
    return SessionChange(
        said=f"the text says “session {following}” for the next one, which would not come after it: change that, too"
    )
