"""The small forms of a schema: what they take, and what the records say of their fields."""

from dataclasses import fields

import jsonschema
import pytest

from drafter.skeleton.records import Document, Entry, Section
from drafter.skeleton.schema_forms import closed, described, named, several


@pytest.mark.parametrize("record", [Document, Section])
def test_every_field_of_a_record_is_described_with_a_capital_letter(record):
    said = described(record)
    assert {one.name for one in fields(record)} <= said.keys() | {"body"}
    assert all(words[0] == words[0].upper() for words in said.values())


def test_words_on_several_lines_of_a_docstring_are_one_sentence():
    assert all("\n" not in words and "  " not in words for words in described(Entry).values())


@pytest.mark.parametrize(
    ("form", "taken", "refused"),
    [
        (closed({"name": {"type": "string"}}), {"name": "x"}, {"other": "x"}),
        (named({"type": "string"}), {"any": "x"}, {"any": 1}),
        (named({"type": "string"}), None, [1]),
        (several({"type": "string"}), ["x"], [1]),
        (several({"type": "string"}), "", "x"),
    ],
)
def test_a_form_takes_what_it_names_and_refuses_the_rest(form, taken, refused):
    check = jsonschema.Draft202012Validator(form)
    assert check.is_valid(taken)
    assert not check.is_valid(refused)
