"""Square brackets: every one is in a pair or told as alone, however they stand in each other."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.square_brackets import meant_state, square_brackets, unpaired
from drafter.language.states import names

TEXTS = st.text(st.sampled_from("[] ab–:,CD"), max_size=30)


@given(TEXTS)
def test_every_bracket_is_in_a_pair_or_alone(words):
    pairs = square_brackets(words)
    places = [place for one in pairs for place in (one.start, one.end - 1)]
    quoted = 2 * sum(words[n : n + 3] in {f"[{x}]" for x in "abCD"} for n in range(len(words)))
    brackets = [n for n, letter in enumerate(words) if letter in "[]"]
    assert len(places) == len(set(places))
    assert set(places) <= set(brackets)
    assert not set(places) & set(unpaired(words))
    assert len(brackets) - quoted <= len(places) + len(unpaired(words)) <= len(brackets)


@given(TEXTS)
def test_names_stand_where_they_are_told(words):
    for one in square_brackets(words):
        for place, name in one.names:
            assert words[place : place + len(name)] == name
            assert one.start < place < one.end


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("[strengthen – Norway, Chile]", ["Norway", "Chile"]),
        ("[delete – Côte d’Ivoire, Bosnia and Herzegovina]", ["Côte d’Ivoire", "Bosnia and Herzegovina"]),
        ("[EU: promote]", ["EU"]),
        ("[Norway, Trinidad and Tobago and Chile: promote]", ["Norway", "Trinidad and Tobago", "Chile"]),
        ("[RUS, CHN: retain]", ["RUS", "CHN"]),
        ("[Group of 77 and China: delete]", ["Group of 77 and China"]),
        ("[the Forum – a place of many ideas]", []),
        ("[in all its aspects: economic and social]", []),
        ("[the Forum]", []),
    ],
)
def test_who_wants_the_words_stands_after_a_dash_or_before_a_colon(words, who):
    (one,) = square_brackets(words)
    assert [name for _, name in one.names] == who


@pytest.mark.parametrize("name", [*names(), "Iran", "Venezuela", "Russia", "US", "Pacific Islands Forum", "Co-Chairs"])
def test_right_names_and_groups_mean_nobody_else(name):
    assert meant_state(name) == ""


@pytest.mark.parametrize(("name", "state"), [("Kazahkstan", "Kazakhstan"), ("Phillipines", "Philippines")])
def test_a_slip_in_the_name_of_a_state_is_seen(name, state):
    assert meant_state(name) == state
