"""Paragraphs of one phrase: what is changed alike in all of them changes the phrase, what is not changes no other."""

from itertools import combinations

import pytest

from drafter.model.resolution import plain
from drafter.rendering.merging.merge import merge
from drafter.rendering.render import render
from drafter.skeleton.load import load
from tests.edits import edited
from tests.sources import DATA, PHRASES

BEFORE = load((DATA / "merge" / "phrases" / "before.yaml").read_text("utf-8"), "before.yaml")
PRINTED = render(BEFORE, PHRASES)
LIST = ("OP 2", "OP 3", "OP 4", "OP 5")
EDITS = (
    "“adopted at” → “which was adopted at”",
    "“, held in” → “ in”",
    "“ adopted at” → “, adopted at”",
    "“summit ” → “”",
)


def merged(lines):
    new = edited(PRINTED, lines)
    found = merge(BEFORE, PHRASES, new)
    printed = [plain(block.inlines) for block in render(load(found.text), PHRASES).body]
    return found, printed == [plain(block.inlines) for block in new.body]


@pytest.mark.parametrize("edit", EDITS)
def test_what_is_changed_alike_in_all_paragraphs_changes_the_phrase_and_no_entry(edit):
    found, is_equal = merged([f"{place}: {edit}" for place in LIST])
    assert is_equal
    assert found.left == ()
    assert load(found.text).facts == BEFORE.facts
    assert load(found.text).phrases != BEFORE.phrases


@pytest.mark.parametrize("count", [1, 2, 3])
@pytest.mark.parametrize("edit", EDITS)
def test_what_is_changed_in_some_of_them_leaves_the_phrase_and_is_taken_or_told(edit, count):
    for places in combinations(LIST, count):
        found, is_equal = merged([f"{place}: {edit}" for place in places])
        assert load(found.text).phrases == BEFORE.phrases
        assert is_equal is not bool(found.left)
        assert {told.place for told in found.left} <= set(places)


@pytest.mark.parametrize("place", LIST)
def test_a_value_changes_and_grows_in_its_own_entry(place):
    city = plain(PRINTED.body[2 + int(place[-1]) - 1].inlines).split("held in ")[1].split(" on ")[0]
    for new in ("Almaty", f"the city of {city}"):
        found, is_equal = merged([f"{place}: “held in {city}” → “held in {new}”"])
        assert is_equal
        assert [told.said.split(" → ")[1].split(" (")[0] for told in found.taken] == [new]
