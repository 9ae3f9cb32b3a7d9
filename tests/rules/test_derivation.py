"""What is made regularly of a known word is known, and what is one letter off is not."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.rules.derivation import is_made_of
from drafter.rules.vocabulary import words

KNOWN = frozenset(words("common"))
PLAIN = st.sampled_from(sorted(word for word in KNOWN if len(word) > 4 and "-" not in word))


@given(PLAIN, st.sampled_from(("s", "ly", "ness", "less")))
def test_an_ending_makes_a_known_word_of_a_known_word(word, ending):
    assert is_made_of(word + ending, KNOWN)


@given(PLAIN, st.sampled_from(("un", "non", "inter", "counter")))
def test_a_beginning_makes_a_known_word_of_a_known_word(word, beginning):
    assert is_made_of(beginning + word, KNOWN)


@given(PLAIN, PLAIN)
def test_two_known_words_make_a_compound(first, second):
    assert is_made_of(first + second, KNOWN)


def test_nothing_is_made_of_nothing():
    assert not is_made_of("watercourse", frozenset())
    assert not is_made_of("", KNOWN)


def test_a_slip_of_a_letter_is_made_of_no_word():
    assert [
        slip for slip in ("cooperatoin", "implemnet", "enhanc", "realiz", "considere") if is_made_of(slip, KNOWN)
    ] == []
