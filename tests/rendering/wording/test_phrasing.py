"""A fact printed in the words of its kind."""

import pytest

from drafter.language.facts.kinds import KINDS
from drafter.rendering.wording import phrases, phrasing

ONE, OTHER = "the {{ number | ordinal }} meeting", "the {{ number | ordinal }} meeting in {{ place }}"
TWO = phrases.load({"meeting": f"{{# short #}}\n{ONE}\n{{# placed #}}\n{OTHER}\n"})
CHAIR = phrases.load({"chairmanship": "{# a #}\nWelcoming: the term of {{ by | state }}\n"})


@pytest.mark.parametrize(
    ("fact", "words"),
    [({"number": "4"}, "the fourth meeting"), ({"number": "4", "place": "Rome"}, "the fourth meeting in Rome")],
)
def test_the_phrase_is_the_one_that_prints_exactly_the_fields(fact, words):
    assert phrasing.printed(fact, KINDS["meeting"], TWO, {}) == ("", words)


def test_a_fact_that_no_phrase_prints_is_told_with_the_fields_that_are_printed():
    with pytest.raises(ValueError, match="with place: add “number: …”, or add a phrase"):
        phrasing.printed({"place": "Rome"}, KINDS["meeting"], TWO, {})


def test_a_phrase_that_a_fact_names_must_exist():
    with pytest.raises(ValueError, match="there is no phrase “long”"):
        phrasing.printed({"number": "4", "phrase": "long"}, KINDS["meeting"], TWO, {})


def test_another_verb_opens_the_paragraph():
    fact = {"by": "India", "verb": "Noting"}
    assert phrasing.printed(fact, KINDS["chairmanship"], CHAIR, {}) == ("Noting", "the term of India")


def test_blanks_that_are_typed_twice_are_printed_once():
    fact = {"number": "4", "place": "New  York"}
    assert phrasing.printed(fact, KINDS["meeting"], TWO, {})[1].endswith("New York")


def test_a_phrase_with_a_condition_prints():
    known = phrases.load({"meeting": "{# a #}\nthe {% if place %}{{ place }}{% endif %} meeting\n"})
    assert phrasing.printed({"place": "Rome"}, KINDS["meeting"], known, {})[1] == "the Rome meeting"


def test_a_wrong_field_is_told_with_the_nearest_one():
    assert [m for _, m in phrasing.problems({"plase": "Rome"}, KINDS["meeting"])] == [
        "a meeting has no “plase”; did you mean “place”?"
    ]


def test_another_adverb_than_the_three_is_told():
    assert [m for _, m in phrasing.problems({"adverb": "alos"}, KINDS["meeting"])] == [
        "the adverb is none, also or further, not “alos”; did you mean “also”?"
    ]
