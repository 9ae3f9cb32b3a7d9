import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts.tables import PLACE, TABLES, name_problem


@given(st.from_regex(r"[a-z][a-z0-9_]{9,20}", fullmatch=True))
def test_small_letters_figures_and_lines_make_a_name(name):
    assert name_problem(name) == ""


@given(st.text(min_size=1, max_size=12))
def test_the_advice_for_a_name_that_is_none_is_a_name(name):
    said = name_problem(name)
    if "for example " in said:
        advice = said.rpartition("for example ")[2]
        assert name_problem(advice) == "" or "means something else" in name_problem(advice)


@pytest.mark.parametrize("name", ["session", "next_session", "for", "none"])
def test_a_word_that_means_something_in_a_text_names_no_entry(name):
    assert "means something else" in name_problem(name)


@pytest.mark.parametrize(
    ("value", "right"), [("Geneva", True), ("the Hague", True), ("geneva", False), ("Rome 7", False)]
)
def test_a_place_is_a_name(value, right):
    if right:
        PLACE.check(value)
    else:
        with pytest.raises(ValueError, match="is no place"):
            PLACE.check(value)


@pytest.mark.parametrize("value", ["Rome.", "Rome,", "The Hague:"])
def test_a_mark_at_the_end_of_a_place_belongs_to_the_text(value):
    with pytest.raises(ValueError, match=f"write “{value[:-1]}”"):
        PLACE.check(value)
    PLACE.check("Washington, D.C.")


def test_every_table_knows_its_own_name():
    assert all(table.name == name and table.example.startswith("{") for name, table in TABLES.items())
