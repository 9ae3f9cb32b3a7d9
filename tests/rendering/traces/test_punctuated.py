"""Marks of notes behind the comma."""

import pytest

from drafter.rendering.traces import punctuated, traced
from drafter.rendering.traces.origins import Agreed

VALUE = traced.of("2011[^a][^b]", Agreed(0, 0, "list", "plain"))


@pytest.mark.parametrize(
    ("following", "printed"),
    [
        (", and", "2011,[^a][^b] and"),
        ("; and", "2011;[^a][^b] and"),
        (" and", "2011[^a][^b] and"),
        ("", "2011[^a][^b]"),
    ],
)
def test_the_mark_of_a_value_stands_behind_a_comma_and_before_everything_else(following, printed):
    made = punctuated.join([VALUE, traced.text(following)])
    assert made.words == printed
    assert sum(segment.length for segment in made.segments) == len(printed)


def test_a_mark_that_an_editor_typed_before_a_comma_stays_there():
    assert punctuated.join([traced.text("2011[^a]"), traced.text(", and")]).words == "2011[^a], and"
