"""The calendar of the General Assembly."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from drafter.language.sessions import bounds, sessions_on

SESSIONS = st.integers(1, 150)


@given(SESSIONS)
def test_a_session_ends_when_the_next_one_opens_or_later(session):
    first, last = bounds(session)
    assert first < bounds(session + 1)[0] <= last < bounds(session + 1)[1]


@given(st.dates(date(1946, 1, 1), date(2090, 1, 1)))
def test_every_day_belongs_to_a_session_and_at_most_to_two_neighbours(day):
    sessions = sessions_on(day)
    assert 1 <= len(sessions) <= 2
    assert sessions[-1] - sessions[0] == len(sessions) - 1
    assert all(bounds(n)[0] <= day <= bounds(n)[1] for n in sessions)


@given(SESSIONS.filter(lambda n: 59 <= n < 80))
def test_two_sessions_share_only_the_day_of_opening_where_it_is_known(session):
    opening = bounds(session + 1)[0]
    assert sessions_on(opening) == (session, session + 1)
    assert sessions_on(opening - timedelta(days=1)) == (session,)
    assert sessions_on(opening + timedelta(days=1)) == (session + 1,)


@pytest.mark.parametrize("session", [59, 66, 72, 75, 79, 80])
def test_a_session_opens_on_a_tuesday_of_september(session):
    opening = bounds(session)[0]
    assert (opening.month, opening.strftime("%A")) == (9, "Tuesday")
