"""Words after sub-paragraphs come in and go as a whole."""

import pytest

from drafter.rendering.merging.merge import merge
from drafter.rendering.render import render
from drafter.skeleton.load import load
from tests.drafts import HEAD
from tests.sources import PHRASES

ITEMS = "    items:\n      - To plant\n      - To protect\n"
THEN = "    then: and to report on it\n"
LAST = "  - Decides: to act\n"


def text(items, then):
    return f"{HEAD}\noperative:\n  - Urges: all States\n{items}{then}{LAST}"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (text(ITEMS, ""), text(ITEMS, THEN)),
        (text(ITEMS, THEN), text(ITEMS, "")),
        (text("", ""), text(ITEMS, THEN)),
        (text(ITEMS, ""), text(f"{ITEMS}      - To count\n", THEN)),
        (text(ITEMS, THEN), text(ITEMS, THEN.replace("it", "them"))),
    ],
)
def test_words_after_sub_paragraphs_come_and_go_and_change(before, after):
    draft = load(before, "draft.yaml")
    merged = merge(draft, PHRASES, render(load(after, "draft.yaml"), PHRASES))
    assert merged.left == ()
    assert render(load(merged.text, "draft.yaml"), PHRASES) == render(load(after, "draft.yaml"), PHRASES)
    assert merged.taken


def test_the_half_of_a_sub_paragraph_that_lost_its_letter_is_taken():
    """Word puts it after the sub-paragraphs; those below it are paragraphs of their own then."""
    draft = load(text(ITEMS, ""), "draft.yaml")
    printed = render(load(text("    items:\n      - To plant\n", "    then: To protect\n"), "draft.yaml"), PHRASES)
    merged = merge(draft, PHRASES, printed)
    assert merged.left == ()
    assert render(load(merged.text, "draft.yaml"), PHRASES) == printed
