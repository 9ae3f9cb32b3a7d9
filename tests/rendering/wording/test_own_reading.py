"""A phrase of a skeleton's own read back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from drafter.rendering.wording.own_reading import LONGEST, read
from drafter.rendering.wording.phrases import Phrase
from drafter.rendering.wording.phrasing import words_of
from tests.frames import CITIES, DAYS
from tests.profiles import examples

VISIT = Phrase(
    "visits", "", "Notes", "the visit to {{ place }} {{ held | when }} of the {{ rank | ordinal }} Committee"
)
WORDS = st.text(st.sampled_from("Aa bc,("), min_size=1).map(str.strip).filter(bool)


@settings(max_examples=examples(100))
@given(CITIES | WORDS, DAYS, st.integers(1, 99))
def test_what_is_printed_is_read_back(place, held, rank):
    fact = {"place": " ".join(place.split()), "held": held.removeprefix("on ").removeprefix("in "), "rank": str(rank)}
    assert read(VISIT, words_of(VISIT, fact), {}) == fact


@pytest.mark.parametrize(
    "words",
    [
        "the visit to Osh on 3 May 2024 of the second Committee and more",
        "a visit to Osh on 3 May 2024 of the second Committee",
        "the visit to Osh on May of the second Committee",
        "the visit to  on 3 May 2024 of the second Committee",
        "the visit to " + "x" * LONGEST + " on 3 May 2024 of the second Committee",
    ],
    ids=range(5),
)
def test_other_words_are_not_read(words):
    assert read(VISIT, words, {}) is None


def test_a_field_that_is_printed_twice_is_the_same_in_both_places():
    twice = Phrase("visits", "", "", "from {{ place }} to the market of {{ place }}")
    assert read(twice, "from Osh to the market of Osh", {}) == {"place": "Osh"}
    assert read(twice, "from Osh to the market of Rome", {}) is None


def test_a_fact_of_the_skeleton_is_no_field():
    hosted = Phrase("visits", "", "", "{{ host | state }} in {{ place }}")
    assert read(hosted, "the Niger in Rome", {"host": "Niger"}) == {"place": "Rome"}
