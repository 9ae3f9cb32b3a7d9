"""Marks of notes and the commas before them, turned round."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.rendering.lifting.repeated.marks import after_commas, before_commas

TEXTS = st.lists(st.sampled_from(["peace", ", ", "; ", "[^a]", ",[^b]", ";[^c][^d]", " "]), max_size=8).map("".join)


@given(TEXTS)
def test_what_is_turned_round_is_turned_back_to_the_very_letters(text):
    turned, is_turned = before_commas(text)
    assert (after_commas(turned) if is_turned else turned) == text


def test_a_text_that_has_a_mark_before_a_comma_stays():
    assert before_commas("peace[^a], and,[^b] war") == ("peace[^a], and,[^b] war", False)
