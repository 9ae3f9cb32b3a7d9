from dataclasses import replace

import pytest

from drafter.model.resolution import Paragraph, Part, Text
from drafter.rendering.merging.merge import merge
from drafter.rendering.merging.proof import proof
from drafter.rendering.render import render
from drafter.skeleton.load import load
from tests.compare.texts import text
from tests.drafts import HEAD
from tests.edits import edited
from tests.sources import PHRASES, SOURCES, resolution


@pytest.mark.parametrize("name", SOURCES)
def test_a_draft_that_prints_what_was_written_has_nothing_left(name):
    found = proof(resolution(name), resolution(name))
    assert (found.left, found.computed) == ((), ())


def test_every_difference_is_told_wherever_it_is():
    one = resolution("79/332")
    for other in (
        replace(one, title=(Text("Another title"),)),
        replace(one, body=one.body[:-1]),
        replace(one, masthead=replace(one.masthead, date="1 May 2030")),
    ):
        found = proof(one, other)
        assert found.left or found.computed


def test_a_word_that_is_not_printed_is_told():
    printed, wanted = (text(Paragraph((Text(words),), Part.PLAIN)) for words in ("It is deep.", "It is very deep."))
    (one,) = proof(printed, wanted).left
    assert "very" in str(one)


def test_paragraphs_that_read_alike_are_told_as_their_adverbs_and_not_as_put_in_and_deleted():
    amounts = ("9,368,800", "291,300", "1,623,000", "405,700")
    shares = "".join(f"  - Decides: to apportion among States the amount of {one} dollars\n" for one in amounts)
    draft = load(f"{HEAD}\noperative:\n  - Decides: to act\n{shares}", "draft.yaml")
    new = edited(render(draft, PHRASES), ["OP 1: “Decides” → “Urges”"])
    merged = merge(draft, PHRASES, new)
    assert (merged.left, len(merged.computed)) == ((), 4)
