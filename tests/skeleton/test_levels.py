"""A level that skips one is told; what goes deeper step by step, or up by any, is not."""

import pytest

from drafter.model.errors import BadSkeleton
from drafter.skeleton.levels import too_deep
from drafter.skeleton.load import load
from drafter.skeleton.records import EachEntry, Entry, HeadingEntry, PlainEntry


@pytest.mark.parametrize(
    ("entries", "wrong"),
    [
        ([PlainEntry("a", level=1), PlainEntry("b", level=2), PlainEntry("c"), PlainEntry("d", level=1)], []),
        ([PlainEntry("a", level=2)], [0]),
        ([Entry("Notes", "it", items=(Entry(text="a"),)), PlainEntry("b", level=2)], []),
        ([Entry("Notes", "it"), PlainEntry("b", level=2)], [1]),
        ([EachEntry("meetings"), PlainEntry("b", level=1)], []),
        ([HeadingEntry("A", level=2), HeadingEntry("B", level=3), HeadingEntry("C"), HeadingEntry("D", level=3)], [3]),
        ([HeadingEntry("A", level=2), PlainEntry("b", level=2)], [1]),
    ],
)
def test_each_is_at_most_one_deeper_than_what_stands_above_it(entries, wrong):
    assert [n for n, _ in too_deep(entries)] == wrong


def test_it_is_told_at_its_level():
    text = "drafter: 1\ndocument: {session: 81}\noperative:\n  - Notes: it\n  - text: deep\n    level: 9\n"
    with pytest.raises(BadSkeleton, match=r"a\.yaml:6:12: error: level 9 is too deep here: .* write 1 or less"):
        load(text, "a.yaml")
