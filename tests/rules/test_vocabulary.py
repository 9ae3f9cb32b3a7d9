"""A word that is typed wrong by one letter is known from the word that was meant."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.rules import vocabulary
from drafter.rules.vocabulary import is_rare, meant, nearest, one_letter_from, words

needs_dictionary = pytest.mark.skipif(not vocabulary.has_dictionary(), reason="pyspellchecker is not installed")
COMMON = sorted(words("common"))
WORDS = st.sampled_from(COMMON)


@given(WORDS)
def test_a_word_of_the_list_is_known_and_so_is_it_as_part_of_a_compound(word):
    assert meant(word) == ""
    assert meant(f"{word}-based") == ""


@given(WORDS, st.data())
def test_being_a_letter_apart_goes_both_ways(word, data):
    near = data.draw(st.sampled_from(sorted(one_letter_from(word))))
    assert word in one_letter_from(near)


@given(WORDS, st.data())
def test_the_nearest_word_is_the_most_frequent_of_those_a_letter_apart(word, data):
    slip = data.draw(st.sampled_from(sorted(one_letter_from(word))))
    common = words("common")
    right = min((near for near in one_letter_from(slip) if near in common), key=common.get)
    assert nearest(slip) in (right, "" if len(right) <= 4 else right)


def test_a_word_without_end_is_none():
    assert meant("a" * 100_000) == ""


@given(WORDS.filter(lambda word: len(word) > 5), st.data())
def test_a_slip_is_answered_with_a_common_word_a_letter_away_or_is_a_word_itself(word, data):
    slip = data.draw(st.sampled_from(sorted(one_letter_from(word))))
    right = meant(slip)
    assert right == "" or "-" in slip or (right in words("common") and right in one_letter_from(slip))


def test_the_sections_of_the_list_have_no_word_in_common():
    common, known = (set(words(section)) for section in ("common", "known"))
    assert not common & known
    assert len(common) > 4000


def test_the_most_frequent_word_is_proposed():
    assert nearest("tne") == "the"
    assert meant("goverment") == "government"
    assert not is_rare("cooperation")


def test_own_words_are_known():
    assert meant("cooperatoin", own={"cooperatoin"}) == ""


@needs_dictionary
def test_a_word_that_only_the_dictionary_has_is_right():
    assert is_rare("sate")
    assert [meant(word) for word in ("wheelbarrow", "auction", "brain")] == ["", "", ""]


def test_without_the_dictionary_counts_and_regular_words_remain(monkeypatch):
    monkeypatch.setattr(vocabulary, "_dictionary", frozenset)
    assert meant("cooperatoin") == "cooperation"
    assert meant("deciders") == meant("watercourses") == ""
    assert not is_rare("sate")
    assert not vocabulary.has_dictionary()
