"""The session of the masthead is a fact that is printed at several places: what follows from it waits, too."""

import pytest

from drafter.rendering.merging.facts.wishes import Wishes
from drafter.rendering.merging.merge import merge
from drafter.rendering.render import render
from drafter.skeleton.load import load
from tests.drafts import HEAD
from tests.edits import edited
from tests.sources import PHRASES

NEXT = (
    f"{HEAD}\noperative:\n  - Decides: to meet at its {{{{ next_session | ordinal }}}} session\n  - Decides: to act\n"
)
NAME = frozenset({"session"})


def merged_with(wishes, session, *edits, text=NEXT):
    draft = load(text, "draft.yaml")
    new = edited(render(draft, PHRASES), [f"session: “Eighty-first” → “{session}”", *edits])
    return merge(draft, PHRASES, new, None, wishes)


def test_a_session_that_was_changed_in_the_masthead_alone_waits():
    merged = merged_with(Wishes(), "Eighty-second")
    assert merged.text == NEXT
    assert [(one.name, one.changed, one.others) for one in merged.asked] == [("session", ("masthead",), ("OP 1",))]


@pytest.mark.parametrize(
    ("wishes", "session", "period"), [(Wishes(everywhere=NAME), 82, 2), (Wishes(here=NAME), 82, 1)]
)
def test_what_follows_from_it_changes_with_it_or_stays_as_somebody_wants(wishes, session, period):
    merged = merged_with(wishes, "Eighty-second")
    wanted = NEXT.replace("session: 81", f"session: {session}").replace("period: 2", f"period: {period}")
    assert (merged.text, merged.left, merged.asked) == (wanted, (), ())


def test_a_session_after_the_next_one_of_the_text_cannot_stand_beside_it():
    merged = merged_with(Wishes(here=NAME), "Eighty-fourth")
    assert (merged.text, len(merged.left)) == (NEXT, 1)
    assert "session 83" in merged.left[0].said


def test_a_session_from_which_nothing_follows_changes_at_once():
    text = f"{HEAD}\noperative:\n  - Decides: to act\n"
    assert merged_with(Wishes(), "Eighty-second", text=text).text == text.replace("session: 81", "session: 82")


def test_a_session_that_was_changed_with_all_that_follows_from_it_changes_at_once():
    merged = merged_with(Wishes(), "Eighty-second", "OP 1: “eighty-third” → “eighty-fourth”")
    assert (merged.text, merged.left) == (NEXT.replace("session: 81", "session: 82"), ())
