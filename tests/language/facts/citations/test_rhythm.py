"""Steps and sessions are two ways to say one thing; a list ascends as long as no step leads back."""

from hypothesis import given
from hypothesis import strategies as st

from drafter.language.facts.citations.rhythm import are_parts, ascends, is_paired, steps
from drafter.language.facts.citations.series import SeriesCitation

SESSIONS = st.lists(st.integers(31, 99), min_size=1, max_size=6)


def listed(*numbers):
    return SeriesCitation(0, 5, dict.fromkeys(numbers, ""), "numbers")


@given(SESSIONS)
def test_the_steps_lead_from_the_first_session_to_the_last(sessions):
    assert sessions[0] + sum(steps(f"{session}/{n}" for n, session in enumerate(sessions, 1))) == sessions[-1]


@given(SESSIONS)
def test_a_list_ascends_where_no_step_leads_back_and_the_last_one_leads_on(sessions):
    numbers = [f"{session}/{n}" for n, session in enumerate(sessions, 1)]
    assert ascends(listed(*numbers)) == (sessions == sorted(sessions) and sessions[-1:] != sessions[-2:-1])


def test_the_second_part_of_a_resolution_comes_after_the_first():
    assert ascends(listed("77/262 A", "77/262 B"))
    assert not ascends(listed("77/262 B", "77/262 A"))
    assert not are_parts("77/262", "77/263")


@given(SESSIONS)
def test_a_list_without_days_ends_with_no_two_of_one_day(sessions):
    assert not is_paired(listed(*(f"{session}/{n}" for n, session in enumerate(sessions, 1))))
