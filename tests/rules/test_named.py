"""A name that is typed wrong is known from the name that was meant; a name that nobody knows is left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import states
from drafter.rules.named import distance, meant

WORDS = st.text("abcde", max_size=8)


@given(WORDS, WORDS)
def test_the_way_from_one_word_to_another_is_as_long_as_the_way_back(left, right):
    assert distance(left, right) == distance(right, left) <= max(len(left), len(right))
    assert (distance(left, right) == 0) is (left == right)


@given(st.sampled_from([word for name in states.names() for word in name.split() if word.isascii() and word.isalpha()]))
def test_the_name_of_a_state_is_right(word):
    assert meant(word) == ""


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("Kirgizstan", "Kyrgyzstan"),
        ("Tadjikistan", "Tajikistan"),
        ("Kazakstan", "Kazakhstan"),
        ("Assembley", "Assembly"),
        ("Secretariate", "Secretariat"),
        ("Uinted", "United"),
    ],
)
def test_a_name_one_or_two_letters_off_is_answered_with_the_name(wrong, right):
    assert meant(wrong) == right


@pytest.mark.parametrize("word", ["Samarkand", "Omani", "Austrians", "Senegalese", "Delegations", "Xi", "A" * 100])
def test_another_name_or_what_is_called_after_one_is_left_alone(word):
    assert meant(word) == ""


def test_own_names_are_known():
    assert meant("Kirgizstan", own={"Kirgizstan"}) == ""
