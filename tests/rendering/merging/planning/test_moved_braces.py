"""Braces whose words leave a paragraph go with them: the fact is not lost to the next draft."""

import pytest

from drafter.rendering.merging.merge import merge
from drafter.rendering.merging.proof import Known, proof
from drafter.rendering.merging.stated.numbered_notes import expanded, meant
from drafter.rendering.render import render
from drafter.skeleton.load import load
from tests.drafts import HEAD
from tests.edits import edited
from tests.sources import PHRASES

DRAFT = """
facts:
  events:
    forum: {number: 4, held: from 4 to 5 May 2026, place: Osh}
  adopted:
    77/3: 1 November 2022
    78/12: 20 November 2023

preamble:
  - Noting: the wishes of all States on the coasts of the region
  - Recalling: that the Board has met on the sea, and the outcome of the {{ forum.number | ordinal }} summit on the sea
operative:
  - Requests: >-
      the Board to weigh the outcome of the summit held in {{ forum.place }} {{ forum.held | when }}, and to act on
      its {{ adopted | resolutions }} on the peace of the seas[^law] before the year ends
  - Commends: the host of the summit for all that was done for the delegations of the coasts

footnotes:
  law: See A/80/64.
"""


@pytest.mark.parametrize(
    ("edits", "braces"),
    [
        (["OP 1 split at “ to weigh”"], ["forum.place", "forum.held | when", "adopted | resolutions"]),
        (["OP 1 split at “ summit held”"], ["forum.place", "forum.held | when", "adopted | resolutions"]),
        (["OP 1 split at “, and to act”"], ["forum.place", "forum.held | when", "adopted | resolutions"]),
        (["PP 2 split at “, and the outcome”"], ["forum.number | ordinal"]),
        (["PP 2: “Recalling” → “[Recalling – EU]”"], ["forum.number | ordinal"]),
        (["OP 1 split at “ May”"], ["forum.place", "adopted | resolutions"]),
    ],
)
def test_braces_go_with_their_words_where_a_paragraph_is_split_or_stands_as_another_one(edits, braces):
    assert braces_after(edits) >= set(braces)


def test_what_stands_beside_a_paragraph_stays_with_its_first_half_though_the_second_one_is_longer():
    told = "  # what we know of it"
    draft = load(HEAD + DRAFT.replace("- Requests: >-", f"- Requests: >-{told}"), "draft.yaml")
    merged = merge(draft, PHRASES, edited(render(draft, PHRASES), ["OP 1 split at “ to weigh”"]))
    assert f"- Requests: >-{told}\n      the Board\n" in merged.text


def test_braces_are_not_put_round_words_that_are_alike_by_chance():
    assert "forum.place" not in braces_after(["OP 1 gone", "OP 2: “host” → “port of Osh”"])


def braces_after(edits):
    """Merge edits, prove that the draft prints them, and give the braces of its text."""
    draft = load(HEAD + DRAFT, "draft.yaml")
    old = render(draft, PHRASES)
    new = edited(old, edits)
    merged = merge(draft, PHRASES, new)
    printed = render(load(merged.text, "draft.yaml"), PHRASES)
    assert proof(expanded(printed), expanded(new, meant(old)), Known(expanded(old))).left == ()
    return {one.split("}}")[0].strip() for one in merged.text.split("{{")[1:]}
