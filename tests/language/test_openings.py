"""The laws of opening phrases: the adverb comes out and goes back to the same place."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.openings import ADVERBS, join, listed_opening, opening, phrases, split
from drafter.model.resolution import Part

PARTS = (Part.PREAMBULAR, Part.OPERATIVE)
LISTED = [(part, phrase) for part in PARTS for phrase in sorted(phrases(part))]
some_phrase = st.one_of(
    st.sampled_from([phrase for _, phrase in LISTED]),
    st.lists(st.sampled_from(["Also", "also", "Further", "further", "Having", "noted", "Requests", "requests"])).map(
        " ".join
    ),
    st.text(max_size=20),
)


@given(some_phrase, st.sampled_from(PARTS))
def test_what_is_split_joins_to_the_same_phrase(phrase, part):
    bare, adverb = split(phrase, part)
    assert join(bare, adverb, part) == phrase


@pytest.mark.parametrize("adverb", ["", *ADVERBS])
@pytest.mark.parametrize(("part", "phrase"), LISTED)
def test_every_listed_phrase_is_found_whole_with_its_adverb(part, phrase, adverb):
    printed = join(phrase, adverb, part)
    assert split(printed, part) == (phrase, adverb)
    assert listed_opening(f"{printed}, of the Xs", part) == printed
    assert opening(f"{printed}, of the Xs", part) == printed


@given(st.text(), st.sampled_from(list(Part)))
def test_an_opening_is_the_head_of_the_text(text, part):
    assert text.startswith(opening(text, part))


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Taking note of the initiatives", "Taking note"),
        ("Bearing in mind that", "Bearing in mind"),
        ("Having also considered the report", "Having also considered"),
        ("Celebrating the day", "Celebrating"),
        ("Celebrating also with deep satisfaction the day", "Celebrating also with deep satisfaction"),
        ("Deeply saddened by the loss", "Deeply saddened"),
        ("Expressing its sincere gratitude to", "Expressing its sincere gratitude"),
        ("Notinghill is a place", ""),
        ("During the session", ""),
        ("The report", ""),
        ("", ""),
    ],
)
def test_a_phrase_of_the_preamble_is_found_or_guessed(text, printed):
    assert opening(text, Part.PREAMBULAR) == printed


@pytest.mark.parametrize(
    ("text", "printed"),
    [
        ("Calls upon States", "Calls upon"),
        ("Draws the attention of Member States", "Draws the attention"),
        ("Takes note with appreciation of", "Takes note with appreciation"),
        ("Encourages further efforts", "Encourages"),
        ("Further postpones the discussion", "Further postpones"),
        ("Solemnly commemorates the day", "Solemnly commemorates"),
        ("Reiterates its strong demand that", "Reiterates its strong demand"),
        ("Also recalls decision 1", "Also recalls"),
        ("Welcomes and recognizes the work", "Welcomes and recognizes"),
        ("Welcomes and gratitude", "Welcomes"),
        ("Continues to stress that", "Continues to stress"),
        ("Takes note with grave concern of", "Takes note with grave concern"),
        ("States should act", ""),
        ("Congress met", ""),
        ("The report", ""),
    ],
)
def test_a_phrase_of_the_operative_part_is_found_or_guessed(text, printed):
    assert opening(text, Part.OPERATIVE) == printed
