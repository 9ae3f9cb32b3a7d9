"""Golden merges that a person can read: the YAML before, the edits in words, the YAML after (`tests/data/merge/`)."""

import pytest

from drafter.cli import library
from drafter.readers import read
from drafter.rendering.merging.merge import merge
from drafter.rendering.render import render
from drafter.skeleton.load import load
from drafter.writers.docx import write
from tests.edits import edited
from tests.sources import DATA, PHRASES

CASES = sorted(path.name for path in (DATA / "merge").iterdir())


def _file(case, name):
    return (DATA / "merge" / case / name).read_text("utf-8")


def _edited(case):
    """Give the draft and its edited form, as it is read from a Word file."""
    draft = load(_file(case, "before.yaml"), "before.yaml")
    new = edited(render(draft, PHRASES), _file(case, "edits.txt").splitlines())
    return draft, read(write(new, library.word_template(new)), "edited.docx")[0]


@pytest.mark.parametrize("case", CASES)
def test_the_edits_come_back_to_their_places_and_nothing_else_changes(case):
    draft, new = _edited(case)
    merged = merge(draft, PHRASES, new)
    assert merged.text == _file(case, "after.yaml")
    assert not merged.left


@pytest.mark.parametrize("case", CASES)
def test_a_merge_is_done_once(case):
    draft, new = _edited(case)
    once = load(merge(draft, PHRASES, new).text, "after.yaml")
    assert merge(once, PHRASES, new, render(draft, PHRASES)).text == once.text
