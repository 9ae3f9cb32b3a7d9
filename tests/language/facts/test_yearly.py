"""Bodies that hold one session a year."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.data import text as data
from drafter.language.facts import yearly

BODIES = st.sampled_from([line.partition("=")[0] for line in data("yearly.txt").splitlines()])
FRAMES = st.sampled_from(
    [
        ("the report of the {} on its ", " session"),
        ("the outcome of the ", " session of the {}, held in Osh"),
        ("adopted at the ", " {}"),
        ("endorsed by the {} at its resumed ", " session"),
    ]
)


@given(BODIES, FRAMES, st.integers(1, 120))
def test_the_year_after_a_session_has_the_next_session(body, frame, number):
    before, after = (words.format(body) for words in frame)
    first, second = (yearly.year(n, before, after) for n in (number, number + 1))
    assert second == first + 1
    assert yearly.held(number, before, after) == first > 1900


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("the ", " session of the Committee"),
        ("the ", " session of the Conference, and the Commission on Narcotic Drugs"),
        ("noting the Commission on Narcotic Drugs, and the Conference on its ", " session"),
        ("the Commission on Narcotic Drugs; the body at its ", " session"),
        ("", ""),
    ],
)
def test_the_number_of_another_body_tells_no_year(before, after):
    assert yearly.year(20, before, after) == yearly.held(20, before, after) == 0


def test_the_human_rights_council_tells_a_year_and_is_not_yearly():
    assert yearly.held(52, "the Human Rights Council at its ", " session") == 2023
    assert yearly.year(52, "the Human Rights Council at its ", " session") == 0


def test_every_body_is_listed_once_in_order():
    names = [line.partition("=")[0] for line in data("yearly.txt").splitlines()]
    assert names == sorted(set(names), key=str.casefold)
