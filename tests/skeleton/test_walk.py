import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.skeleton import walk
from drafter.skeleton.load import load
from tests.sources import SOURCES, reduction

TEXT = """\
drafter: 1
document: {title: Peace}
facts:
  host: Osh
  meetings: [{number: 4, place: Osh}]
preamble:
  - Noting: the report[^1]
operative:
  - verb: Requests
    text: "the Secretary-General:"
    items:
      - to act
      - to report
    then: and to meet
  - heading: Means
  - table: [[a, b]]
  - each: meetings
sections:
  - title: Part
    preamble:
      - Recalling: it
annexes:
  - label: Annex
    title: Plan
    body:
      - text: All is well.
footnotes:
  1: Resolution 70/1.
"""
SKELETON = load(TEXT, "a.yaml")
ALL = ["Part", "Plan", "the report[^1]", "the Secretary-General:", "and to meet", "to act", "to report", "Means", "a",
       "b", "it", "All is well.", "Resolution 70/1."]  # fmt: skip


def test_every_text_of_body_sections_annexes_and_notes_is_yielded_once():
    assert sorted(walk.texts(SKELETON)) == sorted(ALL)


def test_every_list_that_makes_paragraphs_is_found():
    assert [one.each for one in walk.each(SKELETON)] == ["meetings"]


def test_names_of_facts_are_those_that_a_text_can_ask_for():
    assert list(walk.fact_names(SKELETON)) == ["host", "meetings"]
    assert walk.fields_of(SKELETON, "host") is None


@given(st.sampled_from([str.upper, str.lower, str.title]))
def test_a_rewording_reaches_every_text_and_nothing_else(change):
    new = walk.changed(SKELETON, change, {})
    expected = sorted(change(words) for words in ALL if words != "Resolution 70/1.")
    assert sorted(walk.texts(new)) == expected
    assert (new.document, new.facts) == (SKELETON.document, SKELETON.facts)


@pytest.mark.parametrize("name", SOURCES)
def test_no_change_changes_nothing(name):
    skeleton = reduction(name).skeleton
    assert walk.changed(skeleton, lambda words: words, skeleton.footnotes) == skeleton


@pytest.mark.parametrize(("number", "cited"), [("70/1", True), ("70/11", False), ("0/1", False), ("70", False)])
def test_a_resolution_is_cited_by_its_whole_number(number, cited):
    assert walk.cites(SKELETON, number) is cited
