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
  forum: {number: 3, held: May 2026, chair: Ky}
preamble:
  - Rec
  - each: fo
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
        ("each: fo", "forum"),
        ("chair: Ky", "Kyrgyzstan"),
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


TYPED = [
    ("facts:\n  summit:\n    na", "name", "na"),
    ("facts:\n  meetings:\n    - {number: 3, he", "held", "he"),
    ("document:\n  sponsors: [Chad, Côte d", "Côte d’Ivoire", "Côte d"),
    ("document:\n  sponsors:\n    - Bosnia and", "Bosnia and Herzegovina", "Bosnia and"),
    ("document:\n  on_behalf:\n    Ira", "Iraq", "Ira"),
    ("preamble:\n  - Bearing in", "Bearing in mind", "Bearing in"),
    ("preamble:\n  - Noting: the report[^resolution-70", "resolution-70-1", "resolution-70"),
    ("preamble:\n  - Noting: the {{ forum | ord", "ordinal", "ord"),
    ("facts:\n  eve", "events", "eve"),
    ("foot", "footnotes", "foot"),
]


@pytest.mark.parametrize(("text", "words", "typed"), TYPED)
def test_what_is_typed_of_a_proposal_is_known_also_where_it_is_several_words(text, words, typed):
    noted = load("drafter: 1\ndocument: {session: 81}\nfootnotes: {resolution-70-1: {resolution: 70/1}}\n")
    line = text.count("\n")
    at = cursor(text, line, len(text) - text.rfind("\n") - 1)
    assert [one.typed for one in suggestions(at, noted, ["ordinal"]) if one.words == words] == [typed]


def test_after_the_colon_of_a_sponsor_for_a_group_no_state_is_proposed():
    assert suggestions(cursor("document:\n  on_behalf:\n    Iraq: the", 2, 13), DRAFT, []) == ()
