"""The words around a value."""

import pytest

from drafter.language.facts.naming import around


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the Committee on Fisheries in Rome, Italy", ("Fisheries",)),
        ("the resolution GC(68)/RES/14 of the Energy Agency", ("Energy", "Agency")),
        ("held at Geneva in July", ()),
        ("of the States Parties", ()),
    ],
)
def test_the_subject_is_the_last_proper_name_that_is_no_place_and_no_symbol(words, name):
    assert around.subject(words) == name


def test_what_everybody_has_names_nothing():
    assert around.last_name("among Member States", frozenset()) == ()


def test_marks_and_braces_are_no_words():
    before = "of the report[^one] {{ report.held | when }} on the sea "
    assert around.clause_before(before) == "of the report  on the sea "


@pytest.mark.parametrize(
    ("clause", "name"),
    [
        ("the Conference on Sustainable Development Goal 14, held", ("Sustainable", "Development", "Goal", "14")),
        ("the Summit on Goal 6 and its targets", ("Goal", "6")),
        ("the Rome Forum 5 July 2024", ("Rome",)),
    ],
)
def test_a_number_at_the_end_of_a_name_belongs_to_it(clause, name):
    assert around.subject(clause) == name
