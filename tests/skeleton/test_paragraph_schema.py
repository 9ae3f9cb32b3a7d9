"""The form of a paragraph in the schema: words, words with an opening, or one of the other entries."""

import jsonschema
import pytest

from drafter.skeleton.paragraph_schema import definitions

FORMS = definitions()


def is_taken(name, value):
    return jsonschema.Draft202012Validator({**FORMS[name], "$defs": FORMS}).is_valid(value)


@pytest.mark.parametrize(
    "paragraph", [{"Requests": "all States"}, "Words alone", {"heading": "I"}, {"verb": "Cheers", "text": "peace"}]
)
def test_a_paragraph_is_words_an_opening_with_words_or_an_entry(paragraph):
    assert is_taken("operative", paragraph)


@pytest.mark.parametrize(
    "paragraph", [{"Requests": "one", "Urges": "two"}, {"verb": "Cheers", "Urges": "two"}, "Requests all States", True]
)
def test_a_paragraph_begins_once_and_its_opening_has_a_colon(paragraph):
    assert not is_taken("operative", paragraph)


def test_opening_words_of_the_other_part_are_taken_and_not_proposed():
    proposed = FORMS["preambular"]["anyOf"][1]["properties"]
    assert "Recalling" in proposed
    assert "Requests" not in proposed
    assert is_taken("preambular", {"Requests": "all States"})


def test_an_item_has_no_label():
    assert is_taken("operative", {"Urges": "all", "label": ""})
    assert not is_taken("item", {"Urges": "all", "label": ""})
