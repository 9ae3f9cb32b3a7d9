"""The lists among the facts."""

import json

import pytest

from drafter.preview.fact_lists import fact_lists
from drafter.skeleton.yaml import read
from tests.preview.listed_drafts import DRAFT, HEAD, SHAPES


def test_the_lists_of_a_draft_are_found_in_its_order():
    names = [one.name for one in fact_lists(read(DRAFT))]
    assert names == ["sponsors", "earlier resolutions", "meetings", "memorandums"]


@pytest.mark.parametrize("text", SHAPES.values())
def test_every_line_says_what_stands_in_it(text):
    (one,) = (found for found in fact_lists(read(text)) if found.path[0] == "facts")
    said = [json.loads(old) for _, old in one.entries]
    assert len(said) >= 2
    assert all(said)


def test_a_mapping_of_names_is_no_list_nor_is_a_list_of_several_kinds():
    assert fact_lists(read(HEAD + "  summit: {name: X, held: 4 July 2026}\n")) == ()
    assert fact_lists(read(HEAD + "  m:\n    - one\n    - {a: 1}\n")) == ()
