"""Which date somebody means who writes it in another way: a month cut short, the day of the month as an ordinal."""

from __future__ import annotations

from contextlib import suppress

from drafter.language import dates
from drafter.language.patterns import lazy

_ENDING = lazy(r"(?<=\d)(?:st|nd|rd|th)\b(?: of\b)?")
_MARKS = lazy(r"[,.]| of (?=[A-Za-z])|^(?:on|in) |\b[A-Z][a-z]+day\b")
_UNTIL = lazy(r" (?:until|till|through|up to) ")
_BETWEEN = lazy(r"^between (\S.*?) and ")
_MONTH_FIRST = lazy(r"\b([A-Z][a-z]+) (\d{1,2}) (\d{4})\b")
_WORD = lazy(r"[^\W\d_]{3,}")
_FIGURES = lazy(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_KEPT = ("from", "and")


def meant(text: str) -> str:
    """Return the date that was probably meant, as it is printed; empty where that is not clear.

    Args:
        text: what is no date in any form that is printed.

    >>> meant("March 18th, 2024"), meant("from 10 until 21 novembre 2025"), meant("03/04/2024")
    ('18 March 2024', 'from 10 to 21 November 2025', '')
    """
    if figures := _FIGURES.fullmatch(text):
        return _in_figures(*map(int, figures.groups()))
    words = " ".join(_MARKS.sub(" ", _ENDING.sub("", text)).split())
    words = _BETWEEN.sub(r"from \1 to ", _UNTIL.sub(" to ", f"{words} ").strip())
    words = _MONTH_FIRST.sub(r"\2 \1 \3", _WORD.sub(lambda found: _month(found[0]), words))
    return _printed(words) if words != text else ""


def _in_figures(first: int, second: int, year: int) -> str:
    """Return a date of three figures, where only one of the first two can be a month."""
    day, month = (first, second) if second <= len(dates.MONTHS) else (second, first)
    if min(first, second) == 0 or (max(first, second) <= len(dates.MONTHS) and first != second):
        return ""
    return _printed(f"{day} {dates.MONTHS[month - 1]} {year}") if month <= len(dates.MONTHS) else ""


def _month(word: str) -> str:
    """Return the month that a word stands for; the word itself where it stands for none."""
    if word in _KEPT:
        return word
    written = word.capitalize()
    begun = [month for month in dates.MONTHS if month.startswith(written) or written.startswith(month)]
    return begun[0] if len(begun) == 1 else _nearest(written) or word


def _nearest(word: str) -> str:
    import difflib

    return next(iter(difflib.get_close_matches(word, dates.MONTHS, 1, 0.7)), "")


def _printed(text: str) -> str:
    with suppress(ValueError):
        when = dates.read(text)
        return dates.format(when) if when else ""
    return ""
