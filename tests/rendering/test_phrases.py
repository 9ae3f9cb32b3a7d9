"""Agreed language."""

from keyword import kwlist, softkwlist

import pytest

from drafter.language.facts.kinds import KINDS
from drafter.model.errors import BadTemplate
from drafter.rendering import phrases, template

ONE, OTHER = "the {{ number | ordinal }} meeting", "the {{ number | ordinal }} meeting in {{ place }}"
TWO = phrases.load({"meeting": f"{{# short #}}\n{ONE}\n{{# placed #}}\n{OTHER}\n"})
CHAIR = phrases.load({"chairmanship": "{# a #}\nWelcoming: the term of {{ by | state }}\n"})


@pytest.mark.parametrize(
    ("fact", "words"),
    [({"number": "4"}, "the fourth meeting"), ({"number": "4", "place": "Rome"}, "the fourth meeting in Rome")],
)
def test_the_phrase_is_the_one_that_prints_exactly_the_fields(fact, words):
    assert phrases.printed(fact, KINDS["meeting"], TWO, {}) == ("", words)


def test_a_fact_that_no_phrase_prints_is_told_with_the_fields_that_are_printed():
    with pytest.raises(ValueError, match="with place: add “number: …”, or add a phrase"):
        phrases.printed({"place": "Rome"}, KINDS["meeting"], TWO, {})


def test_a_phrase_that_a_fact_names_must_exist():
    with pytest.raises(ValueError, match="there is no phrase “long”"):
        phrases.printed({"number": "4", "phrase": "long"}, KINDS["meeting"], TWO, {})


def test_another_verb_opens_the_paragraph():
    fact = {"by": "India", "verb": "Noting"}
    assert phrases.printed(fact, KINDS["chairmanship"], CHAIR, {}) == ("Noting", "the term of India")


def test_blanks_that_are_typed_twice_are_printed_once():
    fact = {"number": "4", "place": "New  York"}
    assert phrases.printed(fact, KINDS["meeting"], TWO, {})[1].endswith("New York")


def test_a_phrase_with_a_condition_prints():
    known = phrases.load({"meeting": "{# a #}\nthe {% if place %}{{ place }}{% endif %} meeting\n"})
    assert phrases.printed({"place": "Rome"}, KINDS["meeting"], known, {})[1] == "the Rome meeting"


def test_a_wrong_field_is_told_with_the_nearest_one():
    assert [m for _, m in phrases.problems({"plase": "Rome"}, KINDS["meeting"])] == [
        "a meeting has no “plase”; did you mean “place”?"
    ]


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("the meeting", ":1: this phrase has no name"),
        ("{# a #}\n{{ held | wen }}", ":2: there is no form “wen”; did you mean “when”?"),
        ("{# a #}\n\n{{ held | }}", ":3: what stands between these braces cannot be read"),
        ("{# a #}\n{{ " + "(" * 2_000 + " }}", ":2: what stands between these braces cannot be read"),
        ("{# a #}\n{{ " + "not " * 1_200 + " }}", ":2: what stands between these braces cannot be read"),
        ("{# a #}\n" + "x" * 5_001, ":2: this phrase has 5,001 characters"),
        ("{#" + " " * 50_000, "this phrase has"),
        ("{#" * 50_000, "this phrase has"),
        ("{# " * 20_000 + "\n" * 20_000, "this phrase has"),
    ],
    ids=range(9),
)
def test_a_line_that_is_no_phrase_is_told_with_its_place(words, sentence):
    with pytest.raises(BadTemplate) as told:
        phrases.load({"meeting": words})
    assert "meeting.j2" in str(told.value)
    assert sentence in str(told.value)
    assert len(str(told.value)) < 500


def test_phrases_for_something_that_is_no_fact_are_told():
    with pytest.raises(BadTemplate, match=r"no kind of fact “meetings”; did you mean “meeting”\?"):
        phrases.load({"meetings": "{# a #}\nthe meeting\n"})


@pytest.mark.parametrize("name", [*kwlist, *softkwlist, "true", "false", "none", "loop", "self", "é"])
def test_whatever_is_taken_for_a_name_can_be_read(name):
    line = f"the {{{{ {name} }}}} of {{{{ {name} | the }}}}"
    assert template.is_readable(line) or not phrases._prints_names(line)
