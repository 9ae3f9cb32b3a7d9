"""What is surely the same parts long sequences; it is what comparing all with all would find."""

from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from drafter.compare.align import Bags, _paired, align, shared
from drafter.compare.surest import surest

WORDS = [f"{first}{last}" for first in "bdfgklmnprst" for last in ("an", "eri", "oto", "ulis", "ime")]


def texts(random, count):
    return [tuple(random.choices(WORDS, k=12)) for _ in range(count)]


def edited(random, old):
    """Change a word in every text, take some texts out and put some in."""
    new = []
    for text in old:
        if random.random() < 0.9:
            at = random.randrange(len(text))
            new.append((*text[:at], random.choice(WORDS), *text[at + 1 :], "also"))
        if random.random() < 0.1:
            new += texts(random, 1)
    return new


class Likeness:
    """How like two texts are by their words, and how often that was asked."""

    def __init__(self, *sides):
        bags = Bags([text for side in sides for text in side])
        self.weighed = {text: bags.weighed(text) for side in sides for text in side}
        self.asked = 0

    def of(self, one, other):
        self.asked += 1
        return shared(self.weighed[one], self.weighed[other])


@given(st.integers(0, 10_000))
def test_long_sequences_are_paired_as_if_all_were_compared_with_all(seed):
    random = Random(seed)
    old = texts(random, 70)
    new = edited(random, old)
    likeness = Likeness(old, new)
    assert list(align(old, new, likeness.of)) == list(_paired(old, new, likeness.of))


def test_what_is_sure_rises_on_both_sides():
    random = Random(1)
    old = texts(random, 200)
    new = edited(random, old)
    pairs = surest(old, new, Likeness(old, new).of)
    assert len(pairs) > 150
    assert all(a[0] < b[0] and a[1] < b[1] for a, b in pairwise(pairs))


def test_of_texts_that_are_all_alike_none_is_sure():
    assert surest(["a"] * 60, ["a"] * 61, lambda one, other: 1.0) == []


def test_twice_as_many_texts_are_compared_twice_as_often():
    asked = []
    for count in (200, 400):
        random = Random(2)
        old = texts(random, count)
        likeness = Likeness(old, new := edited(random, old))
        list(align(old, new, likeness.of))
        asked.append(likeness.asked)
    assert asked[1] < 2.5 * asked[0]
