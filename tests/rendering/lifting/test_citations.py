"""Citations of the resolution that a text follows."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts.citations import series
from drafter.language.facts.citations.predecessor import Follower
from drafter.rendering.braces.evaluation import fill
from drafter.rendering.filters import filters
from drafter.rendering.lifting import citations

SEA = Follower("The law of the sea", 79, 2, date(2024, 12, 12))
LISTS = st.lists(st.integers(20, 37), min_size=0, max_size=5, unique=True).map(
    lambda halves: {
        **{f"{2 * n + 1}/{n}": f"{n % 28 + 1} December {1946 + 2 * n}" for n in sorted(halves)},
        "77/3": "1 December 2022",
    }
)
FRAMES = st.sampled_from(
    ["its {} on the law of the sea,", "its relevant resolutions, the latest of which is {}", "the other {};", "{}"]
)


@given(st.lists(st.tuples(LISTS, FRAMES), min_size=1, max_size=4))
def test_what_is_lifted_prints_the_same_words_again(cited):
    texts = [frame.format(series.with_noun(one)) for one, frame in cited]
    facts = citations.facts(texts, SEA)
    for text in texts:
        assert fill(citations.lifted(text, facts, SEA), facts, filters(facts, {})) == text


def test_a_list_becomes_one_fact_and_further_places_print_its_last_resolution():
    texts = [
        "its resolutions 75/4 of 1 December 2020 and 77/3 of 1 December 2022 on the law of the sea",
        "the implementation of resolution 77/3",
    ]
    facts = citations.facts(texts, SEA)
    assert [citations.lifted(text, facts, SEA) for text in texts] == [
        "its {{ earlier_resolutions | resolutions }} on the law of the sea",
        "the implementation of resolution {{ earlier_resolutions | latest | numbers }}",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "its resolution 77/3 of 1 December 2022, in which it proclaimed a day of the sea",
        "its resolutions 76/1 of 1 May 2022 and 77/3 of 1 December 2022",
    ],
)
def test_what_tells_of_the_past_stays_in_words(text):
    assert citations.lifted(text, {series.PREVIOUS: {"77/3": "1 December 2022"}}, SEA) == text


def test_the_session_for_which_the_resolution_followed_decided_something_moves_with_it():
    known = {series.PREVIOUS: {"77/3": "1 December 2022"}}
    decided = "in which it decided to include in the provisional agenda of its {} session the item"
    for before in ("its resolution 77/3 of 1 December 2022, ", "its resolution 70/1 of 25 September 2015, "):
        moves = "77/3" in before
        text = citations.lifted(before + decided.format("seventy-ninth"), known, SEA)
        assert text.endswith(decided.format("{{ session | ordinal }}" if moves else "seventy-ninth"))
    assert citations.lifted(f"its resolution 77/3, {decided.format('eightieth')}", known, SEA).endswith(
        "session the item"
    )
    assert "session | ordinal" not in citations.lifted(
        f"its resolution 77/3, {decided.format('eightieth')}", known, SEA
    )


def test_two_resolutions_that_may_be_the_one_followed_are_named_and_none_is_lifted():
    texts = [
        "its resolution 77/3 of 1 December 2022 on the law of the sea",
        "resolution 77/4 of 1 December 2022 on the law of the sea",
    ]
    assert citations.rivals(texts, SEA) == ("77/3", "77/4")
    assert citations.facts(texts, SEA) == {}
    assert citations.rivals(texts[:1] * 2, SEA) == ()
