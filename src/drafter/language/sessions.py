"""The calendar of the General Assembly: when its sessions open and close.

The opening days are shipped, not computed: rule 1 of the rules of procedure was applied differently over the years
(CAL-01 to CAL-04). Outside the table the bounds are wide, so that nothing right is called wrong.
"""

from __future__ import annotations

from datetime import date

_OPENINGS = {
    59: (2004, 14), 60: (2005, 13), 61: (2006, 12), 62: (2007, 18), 63: (2008, 16), 64: (2009, 15), 65: (2010, 14),
    66: (2011, 13), 67: (2012, 18), 68: (2013, 17), 69: (2014, 16), 70: (2015, 15), 71: (2016, 13), 72: (2017, 12),
    73: (2018, 18), 74: (2019, 17), 75: (2020, 15), 76: (2021, 14), 77: (2022, 13), 78: (2023, 5), 79: (2024, 10),
    80: (2025, 9),
}  # fmt: skip
FIRST_YEAR = 1945
"""Session N opens in September of the year 1945 + N."""
LAST_SESSION = 399
"""The last session that is taken for one: a larger number is a slip."""


def bounds(session: int) -> tuple[date, date]:
    """Return the first and the last day on which a session can have adopted a resolution.

    A session closes on the day the next one opens. Outside the table: from 1 September to 30 September of the
    next year.

    >>> bounds(79)
    (datetime.date(2024, 9, 10), datetime.date(2025, 9, 9))
    """
    return _opening(session, 1), _opening(session + 1, 30)


def _opening(session: int, otherwise: int) -> date:
    year, day = _OPENINGS.get(session, (FIRST_YEAR + session, otherwise))
    return date(year, 9, day)


def sessions_on(day: date) -> tuple[int, ...]:
    """Return the sessions that can be meant by a day; two on an opening day.

    >>> sessions_on(date(2023, 9, 1)), sessions_on(date(2025, 9, 9))
    ((77,), (79, 80))
    """
    about = day.year - FIRST_YEAR
    return tuple(n for n in (about - 1, about) if bounds(n)[0] <= day <= bounds(n)[1])
