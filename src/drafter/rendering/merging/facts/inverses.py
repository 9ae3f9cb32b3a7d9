"""What a value must be so that it prints other words: the inverse of the forms in which values are printed."""

from __future__ import annotations

import re

from drafter.language import markup
from drafter.language.dates import DATE
from drafter.language.facts.forms import FORMS
from drafter.language.patterns import lazy
from drafter.language.symbols import NUMBER

_PLUS = lazy(r"plus\((\d+)\)")
DERIVED = "next_session"
"""The form of words that follow from the session and the period together."""


def value_of(words: str, form: str, before: str = "") -> str | None:
    """Return the value that a form prints as some words; `None` where none does, or one of another kind.

    Args:
        words: the words, without marks.
        form: the filters, as they stand behind each other.
        before: the words in their place: a number, a day, the number of a resolution stays one.

    >>> value_of("twenty-fifth", "ordinal"), value_of("on 4 July 2024", "when"), value_of("soon", "ordinal")
    ('25', '4 July 2024', None)
    >>> value_of("eighty-third", "plus(2) | ordinal"), value_of("Osh", "", before="70/1")
    ('81', None)
    """
    for one in reversed([name for name in form.split(" | ") if name not in ("", DERIVED)]):
        if found := _PLUS.fullmatch(one):
            read = str(int(words) - int(found[1])) if words.isdecimal() else None
        else:
            read = _read(words, one)
        if read is None:
            return None
        words = read
    if form:
        return words
    return markup.escape(words) if _kind(before) in ("", _kind(words)) else None


def _kind(words: str) -> str:
    """Return what kind of value words are, where that can be told from them."""
    for kind, pattern in (("number", r"\d+"), ("resolution", NUMBER.pattern), ("day", DATE)):
        if re.fullmatch(pattern, words):
            return kind
    return ""


def _read(words: str, form: str) -> str | None:
    known = FORMS.get(form)
    if known is None or not re.fullmatch(known.pattern, words):
        return None
    try:
        value = known.read(words)
        return value if known.print(value) == words else None
    except (ValueError, KeyError):
        return None
