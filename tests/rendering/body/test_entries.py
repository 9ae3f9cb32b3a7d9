"""Blocks to entries, with nothing stated that is computed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import markup
from drafter.model.resolution import Emphasis, Enacting, Heading, Paragraph, Part, Text, plain
from drafter.rendering.body.entries import entries, sections
from drafter.rendering.body.explicit import stated, unended
from drafter.rendering.body.paragraphs import Making, blocks
from drafter.rendering.traces import traced
from drafter.rendering.traces.traced_inlines import read
from drafter.skeleton.records import Entry, HeadingEntry, PlainEntry
from tests.strategies import INLINES

PREAMBULAR, OPERATIVE = Part.PREAMBULAR, Part.OPERATIVE
WORDS = st.sampled_from(["a", "the Board to meet", "that, in 2024, x"])
ITEMS = st.recursive(
    st.builds(Entry, text=WORDS),
    lambda below: st.builds(Entry, text=WORDS, items=st.lists(below, min_size=1, max_size=3).map(tuple)),
    max_leaves=4,
)
ENTRY = st.builds(
    Entry,
    opening=st.sampled_from(["Recalling", "Noting", "Taking note"]),
    text=WORDS,
    items=st.lists(ITEMS, max_size=3).map(tuple),
)


def no_note(key, offset):
    raise KeyError(key)


def write(inlines):
    return markup.format(inlines, lambda note: "note")


def opened(opening, rest, part=OPERATIVE, label="", level=0):
    return Paragraph((Emphasis(opening), Text(rest)), part, label, level)


def item(words, label, level=1):
    return Paragraph((Text(words),), OPERATIVE, label, level)


@given(st.lists(ENTRY, min_size=1, max_size=5))
def test_what_an_editor_writes_by_the_rules_is_given_back_without_exceptions(written):
    making = Making(lambda text: read(traced.text(text), no_note), iter)
    printed = [block for block, _ in blocks(written, PREAMBULAR, making)]
    assert entries(printed, PREAMBULAR, write) == tuple(written)


@given(INLINES)
def test_the_ending_is_taken_from_the_words_and_nothing_else(inlines):
    rest, ending = unended(inlines)
    assert plain(rest) + ending == plain(inlines)


def test_only_the_adverb_that_breaks_the_rule_is_stated():
    printed = [opened(o, " a,", PREAMBULAR) for o in ("Noting", "Noting", "Noting further", "Noting")]
    assert [e.adverb for e in entries(printed, PREAMBULAR, write)] == ["", "none", "further", ""]


def test_only_the_number_and_the_ending_that_differ_are_stated():
    printed = [
        opened("Decides", " a;", label="1."),
        opened("Requests", " b.", label="3."),
        opened("Notes", " c.", label="4."),
    ]
    assert entries(printed, OPERATIVE, write) == (
        Entry("Decides", "a"), Entry("Requests", "b", number="3.", ending="."), Entry("Notes", "c"),
    )  # fmt: skip


def test_sub_paragraphs_go_into_their_paragraph_and_what_follows_them_too():
    printed = [opened("Decides", " a:", label="1."), item("b;", "(a)"), item("c;", "(i)", 2), item("d;", "(b)")]
    printed += [Paragraph((Text("and e;"),), OPERATIVE), opened("Requests", " f.", label="2.")]
    first, second = entries(printed, OPERATIVE, write)
    assert [i.text for i in first.items] == ["b", "d"]
    assert [i.text for i in first.items[0].items] == ["c"]
    assert (first.then, second.text) == ("and e", "f")


@pytest.mark.parametrize("words", ["The words.", "(a) The words;", "recalling: the words", ""])
def test_a_paragraph_without_opening_words_stays_as_it_stands(words):
    assert entries([Paragraph((Text(words),), OPERATIVE)], OPERATIVE, write) == (PlainEntry(words),)


def test_a_heading_keeps_its_label_and_level():
    assert entries([Heading((Text("Scope"),), "I", 2)], OPERATIVE, write) == (HeadingEntry("Scope", "I", 2),)


def test_a_second_enacting_clause_opens_a_section_of_its_own():
    clause = Enacting((Emphasis("The General Assembly"), Text(",")))
    body = [clause, opened("Noting", " a,", PREAMBULAR), opened("Decides", " b."), Heading((Text("Two"),), "B"), clause]
    body.append(opened("Requests", " c."))
    first, others = sections(body, "General Assembly", write)
    assert (first.enacting, len(others)) == ("", 1)
    assert (others[0].label, others[0].title, others[0].enacting) == ("B", "Two", "*The General Assembly*,")


def test_an_opening_that_is_glued_to_its_words_is_not_understood():
    assert stated([Paragraph((Emphasis("Noting"), Text("that")), PREAMBULAR)], PREAMBULAR) == (None, 1)
