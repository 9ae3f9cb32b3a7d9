"""Dates as the United Nations prints them, read and written.

`4 July 2024` · `16 and 17 September 2022` · `31 August and 1 September 2025` · `from 19 to 21 April 2016` ·
`February 2024` · `2024` (Editorial Manual, numbers and dates; DATE-01 to DATE-04). ISO dates are read too.
"""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import date
from typing import NamedTuple

from drafter.language.patterns import lazy

MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
)  # fmt: skip
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTH = "|".join(MONTHS)
DAY = rf"\d{{1,2}} (?:{_MONTH}) \d{{4}}"
"""A regular expression for a single day: `4 July 2024`."""

DATE = (
    rf"(?:from )?\d{{1,2}}(?: (?:{_MONTH})(?: \d{{4}})?)? (?:and|to) {DAY}"
    rf"|{DAY}|(?:{_MONTH}) \d{{4}}"
)
"""A regular expression for every printed form but the bare year."""

FORMS = (
    "write it as 4 July 2024, as 16 and 17 September 2022, as from 19 to 21 April 2016 or 19–21 April 2016, "
    "or as February 2024"
)
"""How a date is written, as advice."""

_FORM = lazy(
    rf"(?:from )?(?:(?P<day1>\d{{1,2}})(?: (?P<month1>{_MONTH}))?(?: (?P<year1>\d{{4}}))? (?P<join>and|to) )?"
    rf"(?:(?:(?P<day>\d{{1,2}}) )?(?P<month>{_MONTH}) )?(?P<year>\d{{4}})"
)
_DASHED = lazy(rf"(?P<first>\d{{1,2}}(?: (?:{_MONTH})(?: \d{{4}})?)?) ?[–-] ?(?P<last>{DAY})")
_ISO = lazy(r"(?P<year>\d{4})-(?P<month>\d\d)(?:-(?P<day>\d\d))?")


class When(NamedTuple):
    """A day, two days, a run of days, a month or a year.

    Args:
        first, last: the first and the last day of it.
        form: `day`, `and` (two days), `to` (a run of days), `month` or `year`.
    """

    first: date
    last: date
    form: str = "day"


def parse(text: str) -> When:
    """Read a date in a printed form or in ISO form.

    Raises:
        ValueError: it is no date, or a day that does not exist, or the days are out of order; with a sentence.

    >>> parse("31 August and 1 September 2025").last
    datetime.date(2025, 9, 1)
    >>> format(parse("16–17 June 2026")), format(parse("30 June–3 July 2026"))
    ('16 and 17 June 2026', 'from 30 June to 3 July 2026')
    >>> parse("31 June 2025")
    Traceback (most recent call last):
    ValueError: there is no 31 June 2025: June has 30 days
    """
    if when := read(text):
        return when
    words = " ".join(text.split())
    raise ValueError(f"“{words}” is no date{_meant(words) or f': {FORMS}'}")


def read(text: str) -> When | None:
    """Return what `parse` does; `None` where a text has no form of a date.

    Raises:
        ValueError: it has such a form, and there is no such day, or the days are out of order; with a sentence.

    >>> read("tomorrow") is None
    True
    """
    text = " ".join(text.split())
    if iso := _ISO.fullmatch(text):
        return _iso(iso)
    if dashed := _DASHED.fullmatch(text):
        return _dashed(dashed)
    found = _FORM.fullmatch(text)
    if not found or (found["day1"] and not found["day"]):
        return None
    if text.startswith("from ") and not found["day1"]:
        raise ValueError(f"“{text}” has no last day: write it as from 19 to 21 April 2016, or without “from”")
    if found["day"]:
        return _days(found)
    year, month = int(found["year"]), found["month"]
    return _month(year, MONTHS.index(month) + 1) if month else When(date(year, 1, 1), date(year, 12, 31), "year")


def _meant(text: str) -> str:
    """Return which date was probably meant, as part of a sentence; looked for only where something is wrong."""
    from drafter.language.meant_dates import meant

    right = meant(text, MONTHS, official)
    return f"; did you mean “{right}”{_other_weekday(text, right)}?" if right else ""


def _other_weekday(text: str, right: str) -> str:
    """Return which day of the week a date is, where a text names another one; empty where it does not.

    >>> _other_weekday("Monday, 3 June 2025", "3 June 2025"), _other_weekday("Tuesday, 3 June 2025", "3 June 2025")
    (', which is a Tuesday', '')
    """
    named = [name for name in WEEKDAYS if name in text]
    day = weekday(parse(right).first)
    return f", which is a {day}" if named and day not in named else ""


def _days(found: re.Match[str]) -> When:
    """Read a day, or the last of several with the first before it, which may leave out the month and the year."""
    last = _day(int(found["day"]), found["month"], int(found["year"]))
    if not found["day1"]:
        return When(last, last)
    first = _day(int(found["day1"]), found["month1"] or found["month"], int(found["year1"] or found["year"]))
    if first >= last:
        raise ValueError(f"“{found[0]}” is out of order: the first day must be before the last")
    return When(first, last, found["join"])


def _dashed(found: re.Match[str]) -> When:
    """Read days with a dash between them: two that follow each other, or a run of days (DATE-02, DATE-03)."""
    run = parse(f"from {found['first']} to {found['last']}")
    return run._replace(form="and") if (run.last - run.first).days == 1 else run


def _iso(found: re.Match[str]) -> When:
    year, month = int(found["year"]), int(found["month"])
    if not 1 <= month <= 12:
        raise ValueError(f"“{found[0]}” is no date: there is no month {month}")
    if not found["day"]:
        return _month(year, month)
    day = _day(int(found["day"]), MONTHS[month - 1], year)
    return When(day, day)


def _month(year: int, month: int) -> When:
    return When(date(year, month, 1), date(year, month, _length(year, month)), "month")


def _length(year: int, month: int) -> int:
    """Return how many days a month has; the standard library's calendar takes a millisecond to import."""
    if month == 2:
        return 29 if year % 4 == 0 and (year % 100 or year % 400 == 0) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def _day(day: int, month: str, year: int) -> date:
    number = MONTHS.index(month) + 1
    length = _length(year, number) if year else 0
    if not 1 <= day <= length:
        raise ValueError(f"there is no {day} {month} {year}: {month} has {length} days")
    return date(year, number, day)


def format(when: When) -> str:
    """Print in the official form; the inverse of `parse`.

    >>> [format(parse(t)) for t in ("2024-07-04", "16 and 17 September 2022", "from 19 to 21 April 2016", "2024-02")]
    ['4 July 2024', '16 and 17 September 2022', 'from 19 to 21 April 2016', 'February 2024']
    """
    first, last = when.first, when.last
    if when.form == "year":
        return str(last.year)
    if when.form == "month":
        return f"{MONTHS[last.month - 1]} {last.year}"
    if when.form == "day":
        return day(last)
    start = str(first.day)
    if (first.month, first.year) != (last.month, last.year):
        start += f" {MONTHS[first.month - 1]}"
    if first.year != last.year:
        start += f" {first.year}"
    return f"{'from ' if when.form == 'to' else ''}{start} {when.form} {day(last)}"


def official(text: str) -> str:
    """Return a date in the form in which it is printed; empty for what is no date.

    >>> official("2025-09-05"), official("31 June 2025")
    ('5 September 2025', '')
    """
    with suppress(ValueError):
        if when := read(text):
            return format(when)
    return ""


def is_official(text: str) -> bool:
    """Return whether a text is a date, in the very form in which it would be printed.

    >>> is_official("5 September 2025"), is_official("2025-09-05"), is_official("31 June 2025")
    (True, False, False)
    """
    return text != "" and official(text) == text


def last_day(text: str) -> date | None:
    """Return the last day of what was found in a running text; `None` where it holds no day that exists.

    Running text joins days in more ways than `parse` knows; then the single days in it count.

    >>> last_day("10 September and 8 September 2025"), last_day("31 June 2025")
    (datetime.date(2025, 9, 8), None)
    """
    with suppress(ValueError):
        if when := read(text):
            return when.last
    return max((parse(day).last for day in re.findall(DAY, text) if is_official(day)), default=None)


def weekday(value: date) -> str:
    """Return the name of the day of the week, whatever language the computer speaks.

    >>> weekday(date(2025, 9, 5))
    'Friday'
    """
    return WEEKDAYS[value.weekday()]


def day(value: date) -> str:
    """Print a single day.

    >>> day(date(2025, 9, 5))
    '5 September 2025'
    """
    return f"{value.day} {MONTHS[value.month - 1]} {value.year}"


def with_preposition(when: When) -> str:
    """Print with the preposition that a sentence needs (DATE-02 to DATE-04).

    >>> [with_preposition(parse(t)) for t in ("4 July 2024", "June 2011", "from 19 to 21 April 2016")]
    ['on 4 July 2024', 'in June 2011', 'from 19 to 21 April 2016']
    """
    preposition = {"day": "on ", "and": "on ", "month": "in ", "year": "in ", "to": ""}[when.form]
    return preposition + format(when)
