"""Which date somebody means who writes it in another way: a month cut short, the day of the month as an ordinal."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from drafter.language.patterns import lazy

_ENDING = lazy(r"(?<=\d)(?:st|nd|rd|th)\b(?: of\b)?")
_MARKS = lazy(r"[,.]| of (?=[A-Za-z])|^(?:(?:on|in|the) )+|\b[A-Z][a-z]+day\b")
_UNTIL = lazy(r" (?:until|till|through|up to) ")
_BETWEEN = lazy(r"^between (\S.*?) and ")
_MONTH_FIRST = lazy(r"\b([A-Z][a-z]+) (\d{1,2}) (\d{4})\b")
_WORD = lazy(r"[^\W\d_]{3,}")
_FIGURES = lazy(r"(\d{1,2})[./](\d{1,2})[./](\d{4})")
_KEPT = ("from", "and")
_SHARE = 0.7
"""The share of letters from which on a word is taken for a slip of a month."""


def meant(text: str, months: Sequence[str], printed: Callable[[str], str]) -> str:
    """Return the date that was probably meant, as it is printed; empty where that is not clear.

    Args:
        text: what is no date in any form that is printed.
        months: the names of the months.
        printed: gives a date in the form in which it is printed; empty for what is none.

    >>> from drafter.language.dates import MONTHS, official
    >>> meant("March 18th, 2024", MONTHS, official), meant("03/04/2024", MONTHS, official)
    ('18 March 2024', '')
    """
    if figures := _FIGURES.fullmatch(text):
        return printed(_in_figures([int(one) for one in figures.groups()], months))
    words = " ".join(_MARKS.sub(" ", _ENDING.sub("", text)).split())
    words = _BETWEEN.sub(r"from \1 to ", _UNTIL.sub(" to ", f"{words} ").strip())
    words = _MONTH_FIRST.sub(r"\2 \1 \3", _WORD.sub(lambda found: _month(found[0], months), words))
    return printed(" ".join(words.split()))


def _in_figures(figures: Sequence[int], months: Sequence[str]) -> str:
    """Return a date of three figures, where only one of the first two can be a month."""
    first, second, year = figures
    day, month = (first, second) if second <= len(months) else (second, first)
    clear = min(first, second) > 0 and (max(first, second) > len(months) or first == second)
    return f"{day} {months[month - 1]} {year}" if clear and month <= len(months) else ""


def _month(word: str, months: Sequence[str]) -> str:
    """Return the month that a word stands for; the word itself where it stands for none."""
    if word in _KEPT:
        return word
    written = word.capitalize()
    begun = [month for month in months if month.startswith(written) or written.startswith(month)]
    return begun[0] if len(begun) == 1 else _nearest(written, months) or word


def _nearest(word: str, months: Sequence[str]) -> str:
    import difflib

    return next(iter(difflib.get_close_matches(word, months, 1, _SHARE)), "")
