from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from drafter.compare.rolling.proposed_changes import Hunk, proposed, regions
from drafter.compare.tokens import tokens
from drafter.model.resolution import Text

WORDS = st.lists(st.sampled_from("all States and the Board".split()), max_size=8).map(
    lambda words: (Text(" ".join(words)),) if words else ()
)
HUNKS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 3)), max_size=4).map(
    lambda pairs: [Hunk(start, start + length, ()) for start, length in sorted(dict(pairs).items())]
)


@given(WORDS, WORDS)
def test_the_changes_lead_from_one_text_to_the_other(old, new):
    made, at, before = [], 0, list(tokens(old))
    for hunk in proposed(old, new).hunks:
        made += [*before[at : hunk.start], *hunk.new]
        at = hunk.end
    assert "".join(token.shown for token in (*made, *before[at:])) == "".join(token.shown for token in tokens(new))


@given(st.dictionaries(st.sampled_from("ABC"), HUNKS))
def test_regions_follow_one_another_and_hold_every_change_once(hunks):
    found = regions(hunks)
    assert all(one.end <= other.start for one, other in pairwise(found))
    held = sorted((side, hunk) for one in found for side, several in one.hunks.items() for hunk in several)
    assert held == sorted((side, hunk) for side, several in hunks.items() for hunk in several)
    assert all(
        one.start <= hunk.start <= hunk.end <= one.end for one in found for h in one.hunks.values() for hunk in h
    )


def test_what_stands_side_by_side_can_be_had_together():
    hunks = {"A": [Hunk(3, 3, ())], "B": [Hunk(3, 5, ())], "C": [Hunk(5, 6, ()), Hunk(6, 6, ())]}
    assert [(one.start, one.end) for one in regions(hunks)] == [(3, 3), (3, 5), (5, 6), (6, 6)]


def test_two_insertions_at_one_place_touch_and_so_does_one_inside_what_another_replaces():
    assert len(regions({"A": [Hunk(3, 3, ())], "B": [Hunk(3, 3, ())]})) == 1
    assert len(regions({"A": [Hunk(4, 4, ())], "B": [Hunk(3, 5, ())]})) == 1
