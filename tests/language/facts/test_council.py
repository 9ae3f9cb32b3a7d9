"""The session of the Human Rights Council to which a report is put."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts import council
from drafter.language.numbers import ordinal

FRAMES = [
    "to submit a report to the Human Rights Council at its {} session",
    "a report to the General Assembly and the Human Rights Council at their eightieth and {} sessions, respectively",
]


@given(st.integers(40, 120), st.sampled_from(FRAMES))
def test_a_session_that_is_to_come_is_printed_from_the_first_one(number, frame):
    text = frame.format(ordinal(number))
    session = council.year_of(number) - 1946
    ((start, end, found),) = council.find(text, session)
    assert (text[start:end], found) == (ordinal(number), number)
    assert council.expression(found, council.usual([text], session)) == "council_session | ordinal"


def test_a_session_beside_one_of_the_assembly_that_is_a_fact_is_found():
    text = "to the General Assembly and the Human Rights Council at their \0\0\0 and sixty-first sessions, respectively"
    assert [number for _, _, number in council.find(text, 79)] == [61]


@given(st.integers(1, 300))
def test_three_sessions_are_held_in_every_year(session):
    assert council.year_of(session + council.A_YEAR) == council.year_of(session) + 1


@pytest.mark.parametrize(
    "text",
    [
        "resolution 52/1, adopted by the Human Rights Council at its fifty-second session",
        "the Economic and Social Council at its fifty-eighth session",
        "the Human Rights Council at its fifty-eighth special session",
    ],
)
def test_past_sessions_and_those_of_others_stay_in_words(text):
    assert not council.usual([text], 79)


@pytest.mark.parametrize("value", ["0", "58th", "the next"])
def test_a_wrong_session_is_told(value):
    assert "in figures, for example 64" in council.problem(value)
