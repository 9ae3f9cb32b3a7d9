"""The first difference is told wherever two resolutions differ, and only there."""

from hypothesis import given, settings

from drafter.compare.difference import first_difference, spelled
from drafter.model.resolution import Emphasis, Strong, Text
from tests.profiles import examples
from tests.resolutions import RESOLUTIONS, adopted


@settings(max_examples=examples(40))
@given(RESOLUTIONS, RESOLUTIONS)
def test_a_sentence_is_given_exactly_where_two_resolutions_differ(old, new):
    assert (first_difference(old, new) == "") == (old == new)
    assert first_difference(old, old) == ""


def test_the_place_and_both_readings_are_told():
    assert first_difference(adopted(), adopted(number="79/15")) == "the number: “79/14” became “79/15”"


def test_the_kinds_of_words_show():
    assert len({spelled((kind("Peace"),)) for kind in (Text, Emphasis, Strong)}) == 3
