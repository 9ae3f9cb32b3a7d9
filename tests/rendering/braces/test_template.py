"""What may stand between braces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.errors import BadSkeleton
from drafter.rendering.braces.evaluation import fill
from drafter.rendering.braces.template import is_template, names, single_spaced
from drafter.skeleton.yaml import read
from tests.strategies import WORDS

FACTS = {"host": "Osh", "summit": {"name": "Summit"}, "cities": ["Osh", "Naryn"], "count": "3"}
FILTERS = {"upper": lambda value: value.upper()}


def refusal(text):
    with pytest.raises(BadSkeleton) as error:
        fill(text, FACTS, FILTERS)
    return error.value.problems


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("in {{ host }}", "in Osh"),
        ("in {{ host | upper }}", "in OSH"),
        ("the {{ summit.name }}", "the Summit"),
        ("{% for c in cities %}{{ c }}, {% endfor %}", "Osh, Naryn,"),
        ("{% if host == 'Osh' %}a{% else %}b{% endif %}", "a"),
        ("{% if host is defined and nothing is undefined %}a{% endif %}", "a"),
        ("{{ host if count == '3' else count }}", "Osh"),
        (r"\{{ host }}", r"\{{ host }}"),
    ],
)
def test_an_editor_may_write_names_filters_conditions_and_one_loop(text, words):
    assert fill(text, FACTS, FILTERS) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{{ hots }}", "there is no fact “hots”; did you mean “host”?"),
        ("{{ summit.held_in }}", "there is no fact “summit.held_in”; “summit” has "),
        ("{{ summit.nam }}", "there is no fact “summit.nam”; did you mean “name”?"),
        ("{{ host.name }}", "has no parts"),
        ("{{ summit }}", "has several parts"),
        ("{{ cities }}", "has several parts"),
        ("{{ host | uper }}", "there is no filter “uper”; did you mean “upper”?"),
        ("{{ host", "something is missing"),
        ("{% set a = 1 %}", "not allowed"),
        ("{{ host() }}", "not allowed"),
        ("{{ 1 + 1 }}", "take “+” out"),
        ("{{ ''.__class__ }}", "not allowed"),
        ("{{ summit.name.__class__ }}", "not allowed"),
        ("{{ summit['__class__'] }}", "__class__"),
        ("{{ ''['__class__'] }}", "__class__"),
        ("{% include 'x' %}", "not allowed"),
        ("{% for a in cities %}{% for b in cities %}x{% endfor %}{% endfor %}", "not inside another loop"),
    ],
)
def test_anything_else_is_refused_in_a_sentence(text, words):
    assert any(words in problem.message for problem in refusal(text)), refusal(text)


def test_every_mistake_is_told_with_its_line_and_column():
    text = read("- >-\n  in {{ hots }}\n  and {{ host | uper }} {{ cuont }}\n", "x.yaml")[0]
    assert [str(p.place) for p in refusal(text)] == ["x.yaml:2:9", "x.yaml:3:17", "x.yaml:3:28"]
    text = read("- >-\n  in {{ hots }}\n  and {{ cuont }}\n", "x.yaml")[0]
    assert [str(p.place) for p in refusal(text)] == ["x.yaml:2:9", "x.yaml:3:10"]


@given(WORDS.filter(lambda words: not is_template(words)))
def test_a_text_without_braces_keeps_every_word(words):
    assert fill(words, {}, {}) == single_spaced(words)


@given(st.text("ab中 \n\t\r"))
def test_single_spacing_changes_nothing_but_blanks(text):
    assert single_spaced(text) == " ".join(text.split())


def test_a_fact_that_is_long_is_not_printed_without_end():
    with pytest.raises(BadSkeleton, match="200,000 characters"):
        fill("{% for a in many %}{{ a }}{% endfor %}", {"many": ["x" * 1000] * 300}, {})


def test_the_names_that_a_text_asks_for_are_its_facts():
    assert names("{% for c in cities %}{{ c }} {{ host | upper }}{% endfor %}") == {"cities", "host"}
    assert names("no braces") == names("{{ broken") == frozenset()
