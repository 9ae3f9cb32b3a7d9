"""YAML to a skeleton."""

import pytest

from drafter.model.errors import BadSkeleton
from drafter.skeleton.load import dump, load
from drafter.skeleton.records import EachEntry, Entry, HeadingEntry, PlainEntry, TableEntry
from tests.drafts import BODY, HEAD, draft


def entry(lines):
    return draft(f"operative:\n{lines}").body.operative[0]


@pytest.mark.parametrize(
    ("lines", "record"),
    [
        ("  - Requests: the Board\n", Entry("Requests", "the Board")),
        ("  - Requests: >-\n      the\n      Board\n", Entry("Requests", "the Board")),
        ("  - {verb: Requests, text: a, adverb: none}\n", Entry("Requests", "a", adverb="none")),
        ("  - {verb: Requests, text: a, ending: ''}\n", Entry("Requests", "a", ending="")),
        ("  - Requests: a\n    items: [b, c]\n", Entry("Requests", "a", items=(Entry(text="b"), Entry(text="c")))),
        ("  - text: As it stands.\n", PlainEntry("As it stands.")),
        ("  - As it stands.\n", PlainEntry("As it stands.")),
        ("  - {text: a, number: 1., level: 2}\n", PlainEntry("a", "1.", level=2)),
        ("  - {heading: Scope, label: I}\n", HeadingEntry("Scope", "I")),
        ("  - each: meetings\n", EachEntry("meetings")),
        ("  - table: [[a, b], [c]]\n", TableEntry((("a", "b"), ("c",)))),
    ],
)
def test_each_form_of_a_paragraph_has_its_record(lines, record):
    assert entry(lines) == record


@pytest.mark.parametrize("text", [HEAD + BODY, f"# comment\n\n{HEAD}{BODY}# end", "drafter: 1\ndocument: {}\n"])
def test_what_was_loaded_is_dumped_byte_for_byte(text):
    assert dump(load(text)) == text


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("document: {}\n", "this is no skeleton"),
        ("drafter: 2\ndocument: {}\n", "reads form 1"),
        (HEAD.replace("title", "titel"), "the document has no “titel”; did you mean “title”?"),
        (HEAD.replace("  title: Peace in the world", "  title: [a]"), "“title” is a text"),
        (HEAD + "  kind: decision\n", "the kind is"),
        (HEAD + "preambel: []\n", "did you mean “preamble”?"),
        (HEAD + "operative: words\n", "is a list: begin each line"),
        (HEAD + "operative:\n  - {Requests: a, item: [b]}\n", "a paragraph has no “item”; did you mean “items”?"),
        (HEAD + "operative:\n  - requests: a\n", "begin with a capital letter: “Requests”"),
        (HEAD + "operative:\n  - {verb: a, text: b, adverb: alse}\n", "none, also or further"),
        (HEAD + "operative:\n  - {text: b, part: preambel}\n", "did you mean “preambular”?"),
        (HEAD + "operative:\n  - {text: b, level: x}\n", "the level is a number"),
        (HEAD.replace("[Chad]", "{Chad: yes}"), "the sponsors are a list: put square brackets around them"),
        (HEAD.replace("[Chad]", "[[Chad]]"), "take the inner pair out"),
        (HEAD.replace("[Chad]", "[Chad and Peru]"), "each an entry of its own: “Chad”, “Peru”"),
        (HEAD + "facts:\n  events:\n    forum:{held: May 2024}\n", "after the colon: write “forum: {held: May 2024}”"),
        (HEAD + "facts:\n  events:\n    forum： {held: May 2024}\n", "“：” is no colon of YAML: write “forum: {held"),
        (HEAD + "annexes:\n  - body: []\n", "this annex has no words yet"),
        (HEAD + "facts:\n  events:\n    forum: (held)\n", "fields stand in braces: write “{held}”"),
    ],
)
def test_a_mistake_is_told_with_its_line_and_what_to_do(text, words):
    with pytest.raises(BadSkeleton) as refusal:
        load(text, "x.yaml")
    assert words in str(refusal.value)
    assert all(problem.place.line for problem in refusal.value.problems)


def test_all_mistakes_are_told_at_once_in_their_order():
    with pytest.raises(BadSkeleton) as refusal:
        load(HEAD.replace("title", "titel") + "preambel: []\noperative: x\n")
    assert [p.place.line for p in refusal.value.problems] == [9, 11, 12, 13]


def test_several_states_in_one_entry_are_several_sponsors():
    with pytest.raises(BadSkeleton, match="several sponsors, each an entry of its own: “Chad”, “Fiji”"):
        draft(head=HEAD.replace("[Chad]", '["Chad, Fiji"]'))


def test_sponsors_without_a_name_are_no_sponsors():
    assert draft(head=HEAD.replace("[Chad]", "")).document.sponsors == ()


def test_a_byte_order_mark_is_no_word():
    assert load("\ufeff" + HEAD) == load(HEAD)
