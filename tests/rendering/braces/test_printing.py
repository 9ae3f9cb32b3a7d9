import pytest

from drafter.rendering.braces.printing import Missing, Value, formed, named, part_of, printed
from drafter.rendering.traces import traced

FACTS = {"host": "Osh", "forum": {"number": "4"}, "meetings": ["a", "b"]}
FILTERS = {"ordinal": lambda value: f"{value}th", "sized": len, "since": lambda value, year: f"{value} {year}"}


def test_a_name_stands_for_its_fact_or_for_something_missing():
    assert named("host", FACTS, {}) == Value("Osh", "Osh")
    assert named("guest", FACTS, {}).it == Missing("guest")


def test_a_name_that_follows_from_others_names_their_values():
    assert named("host", FACTS, {"host": ("81", "2")}) == Value("Osh", "81", ("host",), ("2",))


@pytest.mark.parametrize(
    ("whole", "name", "it"),
    [
        (FACTS["forum"], "number", "4"),
        (FACTS["forum"], "place", Missing("place")),
        (FACTS["meetings"], -1, "b"),
        (FACTS["meetings"], 2, Missing("2")),
        ("Osh", 0, Missing("0")),
    ],
)
def test_a_part_is_a_field_of_a_fact_or_an_entry_of_a_list(whole, name, it):
    assert part_of(whole, name).it == it


def test_a_text_keeps_the_value_that_it_is_a_form_of_and_anything_else_does_not():
    four = part_of(FACTS["forum"], "number")
    assert formed(four, "ordinal", (), FILTERS) == Value("4th", "4", ("ordinal",))
    assert formed(four, "since", (20,), FILTERS).forms == ("since(20)",)
    assert formed(four, "sized", (), FILTERS) == Value(1)


def test_words_are_printed_and_several_parts_are_not():
    assert printed(Value("Osh", "Osh"), None).words == "Osh"
    assert printed(Value(traced.NOTHING), None) == traced.NOTHING
    with pytest.raises(ValueError, match="several parts"):
        printed(Value(FACTS["forum"]), None)
