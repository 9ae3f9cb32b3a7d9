"""What was probably meant is one of the known words, and only where one is near."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.model.nearest import nearest

KNOWN = ["session", "symbol", "agenda_item", "title"]


@given(st.sampled_from(KNOWN), st.data())
def test_a_known_word_with_one_letter_missing_is_found_again(word, data):
    gap = data.draw(st.integers(0, len(word) - 1))
    assert nearest(word[:gap] + word[gap + 1 :], KNOWN) == f"; did you mean “{word}”?"


def test_nothing_is_guessed_for_a_word_that_is_like_no_other():
    assert nearest("zzz", KNOWN) == ""
    assert nearest("session", []) == ""
