"""What each value of a fact is: every field has a sentence, and the example in it is a right value."""

import re

import pytest

from drafter.language.facts.kinds import KINDS
from drafter.language.facts.meanings import FIELDS, SINGLE, meaning
from drafter.language.facts.tables import TABLES
from drafter.language.facts.values import NAMED
from drafter.language.facts.values import SINGLE as KNOWN

OWNERS = [*KINDS.values(), *TABLES.values()]


def examples(said):
    return re.split(" or (?=\\d)", said.rpartition("for example ")[2]) if "for example " in said else []


@pytest.mark.parametrize("owner", OWNERS, ids=lambda owner: owner.name)
def test_every_field_is_explained_by_an_example_that_it_can_hold(owner):
    for name, field in owner.fields.items():
        assert examples(FIELDS[name])
        for example in examples(FIELDS[name]):
            field.check(example)


def test_every_value_of_a_form_of_its_own_is_explained_by_a_right_example():
    assert set(SINGLE) == set(KNOWN)
    assert all(not KNOWN[name](*examples(said)) for name, said in SINGLE.items())
    for name, problem in NAMED.items():
        (example,) = examples(meaning((name, "any")).partition(";")[0])
        assert not problem(example)
