import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.rendering.braces import expressions
from drafter.rendering.braces.filling import walked
from drafter.rendering.traces import traced

FACTS = {"host": "Osh", "meetings": ["one", "two"], "forum": {"number": "4"}}
FILTERS = {"joined": " and ".join}


def filled(text):
    template = expressions.read(text, FACTS, FILTERS)
    return walked(traced.text(text), text, template, FACTS, FILTERS, {}).words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("in {{ host }}", "in Osh"),
        ("the {{ forum.number }}th", "the 4th"),
        ("{{ meetings | joined }}", "one and two"),
        ("{% if host %}a{% else %}b{% endif %}", "a"),
        ("{% if forum.place is defined %}a{% else %}b{% endif %}", "b"),
        ("{% for one in meetings %}{{ one }};{% endfor %}", "one;two;"),
    ],
)
def test_names_filters_conditions_and_a_loop_are_walked(text, words):
    assert filled(text) == words


@given(st.text("ab ,.", max_size=8), st.text("cd ,.", max_size=8))
def test_the_words_round_the_braces_stay(before, after):
    assert filled(f"{before}{{{{ host }}}}{after}") == f"{before}Osh{after}"
