"""Numbers in words as the United Nations writes them: ordinals of sessions and meetings.

British "and" after the hundreds, a hyphen from twenty-one to ninety-nine (Editorial Manual, numbers; NUM-02, NUM-03).
"""

from __future__ import annotations

import re
from functools import cache

_ONES = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
).split()
_TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split()
_IRREGULAR = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
    "twelve": "twelfth",
}  # fmt: skip
LARGEST = 1999
"""The largest number that is written in words."""

_MOST_FIGURES = 4


def is_figures(text: str) -> bool:
    """Return whether a text is a number as an editor types it: one to four of the figures 0 to 9.

    >>> is_figures("81"), is_figures("²"), is_figures("81st"), is_figures("9" * 5000)
    (True, False, False, False)
    """
    return len(text) <= _MOST_FIGURES and text.isascii() and text.isdigit()


def cardinal(number: int) -> str:
    """Write a number from 0 to 1999 in words.

    >>> cardinal(81), cardinal(101), cardinal(1100)
    ('eighty-one', 'one hundred and one', 'one thousand one hundred')
    """
    if not 0 <= number <= LARGEST:
        raise ValueError(f"{number} cannot be written in words here: give a number from 0 to {LARGEST}")
    if number < 20:
        return _ONES[number]
    if number < 100:
        tens, ones = divmod(number, 10)
        return _TENS[tens] + (f"-{_ONES[ones]}" if ones else "")
    size, name = (100, "hundred") if number < 1000 else (1000, "thousand")
    head, rest = divmod(number, size)
    join = " and " if rest < 100 else " "
    return f"{cardinal(head)} {name}" + (join + cardinal(rest) if rest else "")


def ordinal(number: int) -> str:
    """Write an ordinal from first to one thousand nine hundred and ninety-ninth in words.

    >>> ordinal(79), ordinal(80), ordinal(101), ordinal(12)
    ('seventy-ninth', 'eightieth', 'one hundred and first', 'twelfth')
    """
    words = cardinal(number)
    head, last = re.fullmatch(r"(.*?)([a-z]+)", words).groups()  # type: ignore[union-attr]
    if last in _IRREGULAR:
        return head + _IRREGULAR[last]
    return head + (last[:-1] + "ieth" if last.endswith("y") else last + "th")


def ordinal_figures(number: int) -> str:
    """Write an ordinal in figures, as the closing lines have it.

    >>> [ordinal_figures(n) for n in (1, 11, 22, 95, 103, 112)]
    ['1st', '11th', '22nd', '95th', '103rd', '112th']
    """
    if number % 100 in (11, 12, 13):
        return f"{number}th"
    return f"{number}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th') }"


@cache
def _ordinals() -> dict[str, int]:
    return {ordinal(n): n for n in range(1, 400)}


def parse_ordinal(words: str) -> int | None:
    """Read an ordinal in words, `None` when it is none (from first to three hundred and ninety-ninth).

    >>> parse_ordinal("Seventy-ninth"), parse_ordinal("one hundred and first"), parse_ordinal("special")
    (79, 101, None)
    """
    return _ordinals().get(words.lower().replace("\u00a0", " ").replace("\u2011", "-"))


ORDINAL = (
    r"(?:(?:[Oo]ne|[Tt]wo|[Tt]hree) hundred(?: and)? )?(?:(?:[Tt]went|[Tt]hirt|[Ff]ort|[Ff]ift|[Ss]ixt|[Ss]event|"
    r"[Ee]ight|[Nn]inet)(?:y-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|ieth)|"
    r"(?:[Tt]en|[Ee]leven|[Tt]hirteen|[Ff]ourteen|[Ff]ifteen|[Ss]ixteen|[Ss]eventeen|[Ee]ighteen|[Nn]ineteen|"
    r"[Ff]our|[Ss]ix|[Ss]even)th|[Tt]welfth|[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ifth|[Ee]ighth|[Nn]inth)"
    r"|(?:[Oo]ne|[Tt]wo|[Tt]hree) hundredth"
)
"""A regular expression for an ordinal in words, with or without a capital."""
