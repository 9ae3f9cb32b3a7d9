"""Paragraphs that are facts."""

from drafter.rendering.lifting.whole_paragraphs import lifted
from drafter.skeleton.records import EachEntry, Entry
from tests.sources import PHRASES

NAMES = {"organization": "League of Arab States"}
UNEP = Entry("Welcoming", "the signing in May 2026 of the Memorandum of Understanding between the secretariat of the "
             "League of Arab States and the United Nations Environment Programme to end pollution")  # fmt: skip
FAO = Entry("Noting", UNEP.text.replace("Environment Programme to end pollution", "Fund to end hunger"))
OTHER = Entry("Recalling", "its resolution 70/1")


def test_neighbours_become_one_list_in_their_order():
    facts = dict(NAMES)
    assert lifted([OTHER, UNEP, FAO, OTHER], PHRASES, facts) == (OTHER, EachEntry("memorandums"), OTHER)
    assert [m["purpose"] for m in facts["memorandums"]] == ["to end pollution", "to end hunger"]


def test_another_opening_is_stated_as_the_verb():
    facts = dict(NAMES)
    lifted([UNEP, FAO], PHRASES, facts)
    assert [m.get("verb") for m in facts["memorandums"]] == [None, "Noting"]


def test_of_two_runs_the_longer_one_is_lifted_and_the_other_stays_in_words():
    entries = [UNEP, OTHER, FAO, UNEP]
    assert lifted(entries, PHRASES, dict(NAMES)) == (UNEP, OTHER, EachEntry("memorandums"))


def test_a_paragraph_with_more_than_its_words_is_no_fact():
    kept = [Entry("Welcoming", UNEP.text, ending=";"), Entry("Welcoming", UNEP.text, adverb="also")]
    assert lifted(kept, PHRASES, dict(NAMES)) == tuple(kept)


def test_without_the_name_of_the_organization_nothing_is_lifted():
    facts = {}
    assert lifted([UNEP], PHRASES, facts) == (UNEP,)
    assert facts == {}
