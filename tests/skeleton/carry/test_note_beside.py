"""A note beside another one: a mark that is free, and words that are still to be written."""

import pytest

from drafter.skeleton.carry.note_beside import mark_beside, written
from drafter.skeleton.load import load
from drafter.skeleton.placed import replaced

TEXT = """\
drafter: 1
document: {kind: resolution, session: 78}
preamble:
  - Recalling: the law[^a] and the sea[^b]
operative:
  - Decides: to remain seized of the matter
footnotes:
  a: First.
  b: >-
    Second, in two
    lines.
"""


@pytest.mark.parametrize(("mark", "new"), [("[^a]", "[^later-a]"), ("[^b]", "[^later-b]"), ("[^c]", ""), ("", "")])
def test_the_mark_is_free_and_only_beside_a_note_of_the_text(mark, new):
    assert mark_beside(load(TEXT), mark) == new


@pytest.mark.parametrize("key", ["a", "b"])
@pytest.mark.parametrize("end", ["", "# the end\n"])
def test_the_notes_stay_and_one_comes_after_the_other_one(key, end):
    base = load(TEXT + end)
    later = load(replaced(base.text, list(written(base, f"[^{key}]"))).replace("law", f"law[^later-{key}]"))
    keys = list(base.footnotes)
    keys.insert(keys.index(key) + 1, f"later-{key}")
    assert list(later.footnotes) == keys
    assert later.footnotes[f"later-{key}"] == "TODO"
    assert {one: later.footnotes[one] for one in base.footnotes} == dict(base.footnotes)


def test_where_there_is_no_such_note_nothing_is_written():
    assert list(written(load(TEXT), "[^c]")) == []
