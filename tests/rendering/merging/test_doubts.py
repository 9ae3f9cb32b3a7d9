"""What is taken as it was written and means less then is told; what was deleted, or wanted so, is not."""

import pytest

from drafter.rendering.merging.facts.wishes import Wishes
from drafter.rendering.merging.merge import EVERYWHERE, merge
from drafter.rendering.render import render
from drafter.skeleton.load import load
from tests.drafts import HEAD
from tests.edits import edited
from tests.sources import PHRASES

MET = """
facts:
  meeting: {number: 25, held: 4 July 2024}

operative:
  - Decides: >-
      to welcome its {{ meeting.number | ordinal }} session, held {{ meeting.held | when }} in Rome, for all States of
      the region of the seas
  - Decides: to act
"""

NOTED = """
operative:
  - Decides: to go on[^first] with the peace of all[^second] States and to end the war
  - Decides: to act

footnotes:
  first: Records of the Board, vol. I.
  second: Ibid., vol. II.
"""


def doubtful(text, edits, wishes=EVERYWHERE):
    draft = load(HEAD + text, "draft.yaml")
    merged = merge(draft, PHRASES, edited(render(draft, PHRASES), edits), None, wishes)
    assert merged.left == ()
    return [one.said for one in merged.doubtful]


@pytest.mark.parametrize("edit", ["OP 1 split at “-fifth”", "OP 1: “twenty-fifth” → “last”"])
def test_braces_that_are_gone_are_told_where_words_stand_for_them(edit):
    (said,) = doubtful(MET, [edit])
    assert "“twenty-fifth”" in said
    assert "{{ meeting.number | ordinal }}" in said


@pytest.mark.parametrize(
    "edit",
    [
        "OP 1: “, held on 4 July 2024” → “”",
        "OP 1: “twenty-fifth” → “twenty-sixth”",
        "OP 1 split at “ to welcome”",
        "OP 1: “Rome” → “Osh”",
    ],
)
def test_braces_that_stay_or_move_or_go_with_all_their_words_are_not_told(edit):
    assert doubtful(MET, [edit]) == []


def test_a_fact_that_somebody_wants_changed_here_alone_is_not_told():
    twice = MET.replace("to act", "to act at its {{ meeting.number | ordinal }} session")
    edits = ["OP 2: “twenty-fifth” → “twenty-sixth”"]
    assert doubtful(twice, edits, Wishes(here=frozenset({"meeting.number"}))) == []


def test_a_note_that_says_ibid_is_told_where_another_one_stands_before_it():
    for edits in (["OP 1, note: “Board” → “Council”"], ["OP 1: note at “peace”: Letters of the Council."]):
        (said,) = doubtful(NOTED, edits)
        assert "Council" in said
        assert "not “Records of the Board, vol. I.”" in said


@pytest.mark.parametrize(
    "edit", ["OP 1: “the war” → “war”", "OP 2: note at “act”: Ibid., vol. III.", "OP 2: note at “act”: Letters."]
)
def test_a_note_that_says_ibid_is_not_told_where_the_same_stands_before_it(edit):
    assert doubtful(NOTED, [edit]) == []
