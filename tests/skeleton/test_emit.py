"""A skeleton to YAML that a person likes to read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.skeleton.emit import emit
from drafter.skeleton.load import load
from drafter.skeleton.records import (
    AnnexEntry,
    Document,
    EachEntry,
    Entry,
    HeadingEntry,
    PlainEntry,
    Section,
    Skeleton,
    TableEntry,
)
from drafter.skeleton.scalars import WIDTH
from tests.sources import SOURCES, reduction
from tests.strategies import WORDS

TEXT = WORDS | st.sampled_from(["", "a: b", "a #b", "- a", "yes", "'", '"', "a:", "%", "@x", "TODO", "[a]", "no\u2028"])
NAME = st.sampled_from(["host", "cities", "own fact", "x:y"])
FACT = TEXT | st.dictionaries(NAME, TEXT, min_size=1, max_size=3)
ITEM = st.builds(Entry, text=TEXT, ending=st.none() | TEXT, number=st.none() | TEXT)
ENTRY = st.one_of(
    st.builds(
        Entry,
        opening=st.sampled_from(["Recalling", "Taking note"]),
        text=TEXT,
        adverb=st.sampled_from(["", "none", "also"]),
        ending=st.none() | TEXT,
        items=st.lists(ITEM | st.builds(EachEntry, st.just("visits")), max_size=2).map(tuple),
        then=TEXT,
    ),
    st.builds(PlainEntry, TEXT, TEXT, st.sampled_from(["", "plain"]), st.integers(0, 9)),
    st.builds(HeadingEntry, TEXT, TEXT, st.integers(1, 3)),
    st.builds(EachEntry, st.sampled_from(["meetings", "summit"])),
    st.builds(TableEntry, st.lists(st.lists(TEXT, max_size=2).map(tuple), max_size=2).map(tuple)),
)
ENTRIES = st.lists(ENTRY, max_size=3).map(tuple)
SKELETONS = st.builds(
    Skeleton,
    document=st.builds(Document, title=TEXT, sponsors=st.lists(TEXT.filter(bool), max_size=2).map(tuple)),
    facts=st.dictionaries(NAME, FACT | st.lists(FACT, max_size=2).map(tuple), max_size=3),
    body=st.builds(Section, ENTRIES, ENTRIES, enacting=TEXT),
    annexes=st.lists(st.builds(AnnexEntry, st.just("Annex"), TEXT, ENTRIES), max_size=1).map(tuple),
    footnotes=st.dictionaries(NAME, FACT, max_size=2),
    phrases=st.dictionaries(NAME, FACT, max_size=2),
)


@given(SKELETONS)
def test_what_is_written_is_loaded_again(skeleton):
    assert load(emit(skeleton)) == skeleton


@given(SKELETONS)
def test_what_is_loaded_is_written_alike(skeleton):
    assert emit(load(emit(skeleton))) == emit(skeleton)


@pytest.mark.parametrize("number", SOURCES)
def test_no_line_is_longer_than_the_fold_but_for_what_cannot_be_folded(number):
    for line in reduction(number).skeleton.text.splitlines():
        assert len(line.split(" #")[0]) <= WIDTH or " " not in line.strip()


@pytest.mark.parametrize("number", SOURCES)
def test_an_expression_stands_on_one_line(number):
    for line in reduction(number).skeleton.text.splitlines():
        assert line.count("{{") == line.count("}}")


def test_comments_stand_beside_what_they_are_about():
    text = emit(Skeleton(Document(session="81")), "A draft.\nOf ours.", {"session": "now", "sponsors": "in any order"})
    assert text.splitlines()[:2] == ["# A draft.", "# Of ours."]
    assert [line.split() for line in text.splitlines() if "  # " in line] == [
        ["session:", "81", "#", "now"],
        ["sponsors:", "[]", "#", "in", "any", "order"],
    ]
