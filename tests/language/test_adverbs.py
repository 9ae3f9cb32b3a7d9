"""Also and further."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.adverbs import ADVERBS, Opening, adverbs
from drafter.model.resolution import Part

PHRASES = st.sampled_from(["Recalling", "Noting", "Welcoming"])


def preamble(*phrases):
    return [Opening(phrase, Part.PREAMBULAR) if phrase else None for phrase in phrases]


@given(st.integers(0, 12))
def test_a_run_goes_round_the_cycle(length):
    assert list(adverbs(preamble(*["Noting"] * length))) == [ADVERBS[n % 3] for n in range(length)]


@given(st.lists(PHRASES | st.none(), max_size=12))
def test_an_adverb_depends_on_the_run_before_it_and_on_nothing_after(phrases):
    openings = preamble(*phrases)
    whole = list(adverbs(openings))
    assert len(whole) == len(openings)
    for n in range(len(openings)):
        assert list(adverbs(openings[: n + 1])) == whole[: n + 1]


@given(st.lists(PHRASES, min_size=1, max_size=8))
def test_two_neighbours_that_begin_alike_never_have_the_same_adverb(phrases):
    words = list(adverbs(preamble(*phrases)))
    for n in range(1, len(phrases)):
        assert (words[n] == "") == (phrases[n] != phrases[n - 1] or words[n - 1] == "further")


def test_a_heading_ends_a_run():
    assert list(adverbs(preamble("Noting", None, "Noting"))) == ["", "", ""]


def test_a_stated_adverb_is_printed_and_counted_from():
    stated = [Opening("Noting", Part.PREAMBULAR, adverb=a) for a in ("", "none", "", "further", "")]
    assert list(adverbs(stated)) == ["", "", "also", "further", ""]


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("the Secretary-General to report", "the Secretary-General, in this regard, to meet", True),
        ("all Member States to act", "Member States to rest", True),
        ("Member States to act", "the Secretary-General to act", False),
    ],
)
def test_a_verb_with_an_addressee_goes_on_only_towards_the_same_one(one, other, alike):
    openings = [Opening("Requests", Part.OPERATIVE, rest) for rest in (one, other)]
    assert list(adverbs(openings)) == ["", "also" if alike else ""]
