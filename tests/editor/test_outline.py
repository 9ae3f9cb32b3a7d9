"""The outline holds every line, and what stands in a part stands inside its lines."""

from itertools import pairwise

import pytest

from drafter.editor.outline import outline
from tests.sources import SOURCES, reduction


def inside(one):
    places = [(part.line, part.last) for part in one.inside]
    assert all(one.line <= first <= last <= one.last for first, last in places)
    assert all(last <= first for (_, last), (first, _) in pairwise(places))
    return all(map(inside, one.inside))


@pytest.mark.parametrize("number", SOURCES)
def test_parts_stand_in_order_and_inside_each_other(number):
    text = reduction(number).skeleton.text
    parts = outline(text)
    assert [part.name for part in parts][1:4] == ["document", "facts", "preamble"]
    assert all(map(inside, parts))
    assert parts[-1].last == len(text.split("\n"))


def test_paragraphs_are_known_by_their_first_words_and_lists_by_their_lines():
    text = "facts:\n  forums:\n    - {number: 3, place: Osh}\n"
    text += "preamble:\n  - Noting: >-\n      the report\n  - each: forums\n"
    facts, preamble = outline(text)
    assert [one.name for one in facts.inside[0].inside] == ["number 3 place Osh"]
    assert [(one.name, one.line) for one in preamble.inside] == [("Noting the report", 5), ("each forums", 7)]


def test_an_empty_part_has_nothing_inside():
    assert outline("facts:\npreamble: []\n")[1].inside == ()
