"""Conflicts in the YAML: whatever the form of the file, no command overlooks them, and all else stays."""

import pytest

from drafter.model.errors import BadSkeleton
from drafter.model.resolution import Text
from drafter.rendering.merging.lines.conflict_lines import NamedConflict, with_conflicts
from drafter.rendering.merging.pairing.three_way import Conflict
from drafter.skeleton.load import load
from tests.drafts import HEAD
from tests.sources import PHRASES

BODY = "\npreamble:\n  - Noting: the sea\n  - {Recalling: peace}\n\noperative:\n  - Decides: to act"
FLOW = "drafter: 1\ndocument: {session: 81, title: Peace}\n"
PLACES = {
    "title": "Peace in the world",
    "PP 1": "Noting the sea,",
    "PP 2": "Recalling peace,",
    "OP 1": "Quite other words",
}


def conflict(name, place, words):
    return NamedConflict(name, Conflict(place, (Text(words),), (Text(f"{words} of {name}"),)))


@pytest.mark.parametrize("head", [HEAD, FLOW], ids=["lines", "flow"])
@pytest.mark.parametrize("place", PLACES)
def test_a_conflict_has_a_place_in_any_file_and_stops_every_command(head, place):
    text = f"{head}{BODY}"
    found = with_conflicts(text, "draft.yaml", PHRASES, [conflict("Norway", place, PLACES[place])])
    assert found.left == ()
    with pytest.raises(BadSkeleton) as raised:
        load(found.text, "draft.yaml")
    (problem,) = raised.value.problems
    assert "a choice stands here (" in problem.message
    assert "ours and Norway): write the words" in problem.message
    kept = [line for line in found.text.splitlines() if line in text.splitlines()]
    assert kept == text.splitlines()


def test_several_conflicts_at_one_place_are_one_choice_and_two_of_one_name_stay_apart():
    several = [conflict(name, "PP 1", PLACES["PP 1"]) for name in ("Norway", "Norway", "Chad")]
    found = with_conflicts(f"{HEAD}{BODY}", "draft.yaml", PHRASES, several)
    with pytest.raises(BadSkeleton, match=r"\(ours and Norway and Norway \(2\) and Chad\)"):
        load(found.text, "draft.yaml")


def test_a_file_that_is_one_flow_has_no_place_and_the_conflict_is_told():
    text = "{drafter: 1, document: {session: 81, title: Peace}, operative: [{Decides: to act}]}\n"
    found = with_conflicts(text, "draft.yaml", PHRASES, [conflict("Norway", "title", "Peace")])
    assert (found.text, [told.place for told in found.left]) == (text, ["title"])
