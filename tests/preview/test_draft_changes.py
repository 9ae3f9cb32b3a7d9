"""The changes that the page makes: what comes in goes again, what goes comes back, byte for byte."""

import pytest

from drafter.preview.draft_changes import FactChange, LineAdded, LineRemoved
from drafter.preview.fact_lists import fact_lists
from drafter.skeleton.yaml import read
from tests.preview.listed_drafts import DRAFT, SHAPES

LISTS = [(text, one) for text in (DRAFT, *SHAPES.values()) for one in fact_lists(read(text))]
LINES = [(text, path, old) for text, one in LISTS for path, old in one.entries]
NEW = {"resolution": "81/1", "date": "3 May 2026", "number": "99", "held": "4 July 2026", "signed": "4 July 2026"}


def values(one):
    return tuple((key, NEW.get(key, "x: y, “z” #1")) for key in one.keys)


def test_a_value_changes_and_changes_back():
    after, back = FactChange(("document", "session"), "79", "82").made(DRAFT, "")
    assert after == DRAFT.replace("session: 79 ", "session: 82 ")
    assert back.made(after, "")[0] == DRAFT


@pytest.mark.parametrize(("text", "one"), LISTS)
def test_a_line_comes_to_the_end_and_going_again_leaves_every_byte_as_it_was(text, one):
    after, back = LineAdded(one.path, values(one)).made(text, "")
    (now,) = [found for found in fact_lists(read(after)) if found.path == one.path]
    assert [old for _, old in now.entries[:-1]] == [old for _, old in one.entries]
    assert len(now.entries) == len(one.entries) + 1
    assert back.made(after, "")[0].rstrip("\n") == text.rstrip("\n")


@pytest.mark.parametrize(("text", "path", "old"), LINES)
def test_a_line_goes_and_comes_back_where_it_stood_byte_for_byte(text, path, old):
    after, back = LineRemoved(path, old).made(text, "")
    assert back.made(after, "")[0] == text
    assert read(after) != read(text)
