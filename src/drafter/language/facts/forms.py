"""How a value is printed in a phrase, and read back: a filter of the phrase templates and its inverse."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from drafter.language import dates, numbers, states
from drafter.language.numbers import is_figures
from drafter.language.patterns import lazy

PROPER = r"[A-Z][\w’'.-]*(?: (?:(?:of|the|and|for|on|in|de|du|la) )*(?:d’)?[A-Z][\w’'.-]*)*"
"""A regular expression for a proper name without commas: a place, a State."""

_BODY = r"[A-Z][\w’'.-]*(?:,? (?:(?:of|the|and|for|on|in|against) )*[A-Z][\w’'.-]*)*"
ORGANIZATION = rf"(?:the )?(?:(?:secretariat|Government|General Secretariat) of (?:the )?)?{_BODY}"
"""A regular expression for the name of an organization, with or without its article."""

_STATE = "|".join(re.escape(name) for name in sorted(states.names(), key=len, reverse=True))
_BARE = lazy(r"(?:the |[a-z]|[A-Z]+[A-Z-]+\b|UN-)")


class Form(NamedTuple):
    """A way to print a value.

    Args:
        print: value to words; raises `ValueError` with a sentence for a value that it cannot print.
        pattern: a regular expression for the words.
        read: words to value; the inverse of `print`.
    """

    print: Callable[[str], str]
    pattern: str
    read: Callable[[str], str]


TODO = "TODO"
"""What a person has still to fill in; it is printed as it stands."""


def _ordinal(value: str) -> str:
    if value == TODO:
        return value
    if not is_figures(str(value)):
        raise ValueError(f"“{value}” is no number: write it in figures, for example 24")
    return numbers.ordinal(int(value))


def _when(value: str) -> str:
    if value == TODO:
        return f"on {value}"
    return dates.with_preposition(dates.parse(value))


def _read_when(words: str) -> str:
    return re.sub("^(?:on|in) ", "", words)


def organization_with_article(name: str) -> str:
    """Put the article before the name of an organization; an acronym takes none.

    >>> [organization_with_article(n) for n in ("League of Arab States", "UN-Women", "the secretariat of X")]
    ['the League of Arab States', 'UN-Women', 'the secretariat of X']
    """
    return name if _BARE.match(name) else f"the {name}"


def _read_by(print_: Callable[[str], str]) -> Callable[[str], str]:
    """Take the article away where printing would put it back."""

    def read(words: str) -> str:
        bare = words.removeprefix("the ")
        return bare if print_(bare) == words else words

    return read


_LISTED = {states.with_article(name): name for name in states.names() if "(" in name}


def _read_state(words: str) -> str:
    """Read the name of a State; one that lists have in another order is named as lists have it."""
    return _LISTED.get(words) or _read_by(states.with_article)(words)


def _official(value: str) -> str:
    return value if value == TODO else dates.format(dates.parse(value))


FORMS = {
    "ordinal": Form(_ordinal, numbers.ORDINAL, lambda words: str(numbers.parse_ordinal(words))),
    "when": Form(_when, rf"(?:(?:on|in) )?(?:{dates.DATE})", _read_when),
    "date": Form(_official, rf"(?:{dates.DATE})", lambda words: words),
    "state": Form(states.with_article, rf"(?:the )?(?:{_STATE}|{PROPER})", _read_state),
    "the": Form(organization_with_article, ORGANIZATION, _read_by(organization_with_article)),
}
"""The filters of the phrase templates that print one value, by name."""
