"""What is wrong about the day on which a resolution is said to have been adopted: registers and sessions tell it."""

from __future__ import annotations

from datetime import date

from drafter.language import dates, register
from drafter.language.facts import council
from drafter.language.numbers import ordinal
from drafter.language.organs import ASSEMBLY, HUMAN_RIGHTS
from drafter.language.sessions import bounds, sessions_on
from drafter.language.symbols import session_of


def wrong_day(number: str, day: date, organ: str = ASSEMBLY) -> str:
    """Return what is wrong about the date of a resolution; "" when it is right or cannot be known.

    Args:
        number: its number, which two organs may have given.
        day: the date.
        organ: the organ that adopted it.

    >>> wrong_day("75/268", date(2020, 3, 25))
    'resolution 75/268 is of 25 March 2021, not 25 March 2020'
    >>> wrong_day("75/268", date(2021, 3, 25))
    ''
    >>> wrong_day("57/15", date(2024, 10, 11), "Human Rights Council")
    'Human Rights Council resolution 57/15 is of 10 October 2024, not 11 October 2024'
    """
    known, session = register.adopted(number, organ), session_of(number)
    if known:
        named = "resolution" if organ == ASSEMBLY else f"{organ} resolution"
        return "" if known == day else f"{named} {number} is of {dates.day(known)}, not {dates.day(day)}"
    if session is None:
        return ""
    outside = {ASSEMBLY: _outside, HUMAN_RIGHTS: _in_another_year}.get(organ)
    return outside(session, number, day) if outside else ""


def _outside(session: int, number: str, day: date) -> str:
    """Return that a day does not lie in the session of a resolution of the Assembly; "" where it does."""
    if bounds(session)[0] <= day <= bounds(session)[1]:
        return ""
    own = " or ".join(map(ordinal, sessions_on(day)))
    return f"{dates.day(day)} was in the {own} session, but {number} is a resolution of the {ordinal(session)}"


def _in_another_year(session: int, number: str, day: date) -> str:
    """Return that the Human Rights Council held the session of a resolution in another year; "" where it did not."""
    held = council.year_of(session)
    if held == day.year:
        return ""
    return (
        f"{number} is a resolution of the {ordinal(session)} session of the {HUMAN_RIGHTS}, which is one of {held}, "
        f"but {dates.day(day)} is not"
    )
