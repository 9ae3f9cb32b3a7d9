"""Problems and their places."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.model.problems import Level, Place, Problem, excerpt


@given(st.lists(st.tuples(st.integers(1, 99), st.integers(1, 99)), max_size=6))
def test_problems_are_sorted_as_they_stand_in_the_file(places):
    problems = sorted(Problem(Place("a.yaml", line, column), "x") for line, column in places)
    assert [(p.place.line, p.place.column) for p in problems] == sorted(places)


@given(st.text(st.characters(exclude_categories=("Cc", "Zl", "Zp", "Cs")), min_size=1), st.data())
def test_the_caret_stands_under_the_column(line, data):
    column = data.draw(st.integers(1, len(line)))
    shown, caret = excerpt(f"first\n{line}\nlast", Place("a.yaml", 2, column)).split("\n")
    assert shown == f"    2 | {line}"
    assert caret.index("^") - caret.index("| ") == column + 1


@pytest.mark.parametrize("place", [Place("a.yaml"), Place("a.yaml", 9, 1), Place("a.pdf", paragraph="PP3")])
def test_a_place_without_a_line_shows_nothing(place):
    assert excerpt("one\ntwo\n", place) == ""


def test_the_level_and_the_rule_are_printed():
    assert str(Problem(Place("a.pdf", paragraph="PP3"), "x", "REF-11", Level.HINT)) == "a.pdf:PP3: hint: x [REF-11]"
