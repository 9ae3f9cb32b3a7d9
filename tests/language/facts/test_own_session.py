"""Sessions of its own to which a council puts a report."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language import organs
from drafter.language.facts import own_session
from drafter.language.numbers import ordinal
from drafter.rendering.braces.evaluation import fill


@given(st.integers(1, 380), st.integers(1, 15), st.integers(1, 15))
def test_what_is_lifted_prints_the_same_words_again(session, after, period):
    text = f"to report to the Human Rights Council at its {ordinal(session + after)} session"
    lifted = own_session.lifted(text, organs.HUMAN_RIGHTS, session, period)
    context = {"session": str(session), "next_session": str(session + period)}
    filters = {"ordinal": lambda n: ordinal(int(n)), "plus": lambda n, m: str(int(n) + m)}
    assert fill(lifted, context, filters) == text
    assert ("next_session" in lifted) == (after == period)


def test_the_nearest_session_gives_the_period():
    texts = [f"to report to the Council at its {ordinal(n)} session" for n in (62, 59, 56)]
    assert own_session.period(texts, organs.HUMAN_RIGHTS, 56) == 3


@pytest.mark.parametrize(
    ("text", "council"),
    [
        ("to the General Assembly at its eightieth session", organs.HUMAN_RIGHTS),
        ("to the Human Rights Council at its sixtieth session", organs.ECONOMIC),
        ("to the Council at its sixtieth session", organs.ASSEMBLY),
        ("to the Council at its sixtieth special session", organs.HUMAN_RIGHTS),
        ("until the end of the 2025 session of the Commission for Social Development", organs.ECONOMIC),
    ],
)
def test_sessions_of_others_stay_in_words(text, council):
    assert not list(own_session.find(text, council))


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("to consider the matter at its 2025 session", [2025]),
        ("to include the item in the provisional agenda of its 2025 session", [2025]),
        ("its mandate, and decides to review it at its 2026 session", [2026]),
        ("to consider the report of the Commission at its 2025 session", []),
        ("the Secretary-General to submit a report at its 2025 session", []),
    ],
)
def test_what_a_council_decides_for_a_session_of_its_own_is_found_without_its_name(text, numbers):
    assert [one.number for one in own_session.find(text, "Economic and Social Council")] == numbers
