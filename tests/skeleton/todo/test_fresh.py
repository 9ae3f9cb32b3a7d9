from drafter.skeleton.carry import carry
from drafter.skeleton.load import load
from drafter.skeleton.todo.fresh import carried_from, without_base
from tests.sources import reduction

BASE = reduction("77/338").skeleton


def test_a_draft_that_was_carried_knows_what_is_probable_and_what_may_be_out_of_date():
    carried = carry(BASE)
    fresh = carried_from(BASE, carried)
    assert fresh.skeleton is carried.skeleton
    assert fresh.probable == carried.probable
    assert fresh.stale


def test_nothing_is_out_of_date_in_its_own_session():
    carried = carry(BASE)
    same = carried_from(carried.skeleton, carried)
    assert same.stale == ()


def test_without_the_base_the_remarks_beside_facts_tell_what_was():
    text = "drafter: 1\ndocument: {title: Peace}\nfacts:\n  forum: {number: 4}  # was 3\n"
    text += "preamble:\n  - Noting: it  # was b\n"
    fresh = without_base(load(text, "a.yaml"))
    assert [(one.message, one.place.line) for one in fresh.probable] == [("was 3", 4)]
