import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.errors import BadSkeleton
from drafter.rendering.braces.expressions import is_readable, names, read

NAMES = st.from_regex(r"[a-z]{3,8}", fullmatch=True).filter(
    lambda name: name not in ("not", "and", "for", "set", "else", "elif", "endif", "true", "false", "none", "raw")
)


@given(NAMES, st.text("ab .,", max_size=6))
def test_the_names_between_braces_are_found_and_words_are_none(name, words):
    assert names(f"{words}{{{{ {name} }}}} {words}") == {name}
    assert names(words) == frozenset()


@pytest.mark.parametrize("text", ["{{ a", "{{ a | }}", "{% if a %}", "{{ a b }}"])
def test_what_cannot_be_taken_apart_is_not_readable(text):
    assert not is_readable(text)


@given(st.text("ab ", max_size=9), st.text("cd ", max_size=9))
def test_every_node_knows_the_braces_in_which_it_stands(before, after):
    text = f"{before}{{{{ host }}}}{after}"
    template = read(text, {"host": "Osh"}, {})
    assert template.slots == ((len(before), len(before) + len("{{ host }}")),)


def test_a_name_that_is_no_fact_is_refused_with_the_nearest_one():
    with pytest.raises(BadSkeleton, match="did you mean “host”"):
        read("in {{ hots }}", {"host": "Osh"}, {})
