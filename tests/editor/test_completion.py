"""What may stand at the cursor."""

import pytest

from drafter.editor.completion import suggestions
from drafter.editor.cursor import cursor
from drafter.skeleton.load import load

TEXT = """\
drafter: 1
document:
  sponsors: [
  tit
facts:
  forum: {number: 3, held: May 2026}
preamble:
  - Rec
  - Noting: >-
      the {{ forum. }} and [^a
footnotes: {agenda: Resolution 70/1.}
"""
DRAFT = load(
    "drafter: 1\ndocument: {session: 81}\nfacts:\n  forum: {number: 3, held: May 2026}\nfootnotes: {agenda: A.}\n"
)


@pytest.mark.parametrize(
    ("words", "among"),
    [
        ("sponsors: [", "Kazakhstan"),
        ("  tit", "title"),
        ("  - Rec", "Recalling"),
        ("  - Rec", "heading"),
        ("{{ ", "forum"),
        ("{{ forum.", "held"),
        ("[^a", "agenda"),
    ],
)
def test_what_fits_is_proposed(words, among):
    before = TEXT[: TEXT.index(words) + len(words)]
    at = cursor(TEXT, before.count("\n"), len(before) - before.rfind("\n") - 1)
    assert among in {one.words for one in suggestions(at, DRAFT, ["when"])}


def test_without_a_draft_that_could_be_read_the_lists_of_the_house_remain():
    assert "Recalling" in {one.words for one in suggestions(cursor("preamble:\n  - \n", 1, 4), None, [])}


def test_in_the_middle_of_a_text_nothing_is_proposed():
    assert suggestions(cursor("preamble:\n  - Noting: >-\n      the forum of the\n", 2, 15), DRAFT, []) == ()
