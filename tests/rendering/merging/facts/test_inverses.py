import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.numbers import ordinal
from drafter.rendering.merging.facts.inverses import value_of


@given(st.integers(1, 150))
def test_a_value_is_what_its_form_prints(number):
    assert value_of(ordinal(number), "ordinal") == str(number)
    assert value_of(str(number), "") == str(number)


@given(st.integers(10, 120), st.integers(1, 9))
def test_forms_that_stand_behind_each_other_are_undone_from_the_last(number, plus):
    assert value_of(ordinal(number + plus), f"plus({plus}) | ordinal") == str(number)


@pytest.mark.parametrize(
    ("words", "form", "before"), [("soon", "ordinal", ""), ("soon", "when", ""), ("Osh", "", "70/1"), ("Osh", "", "7")]
)
def test_words_of_another_kind_are_no_value(words, form, before):
    assert value_of(words, form, before) is None
