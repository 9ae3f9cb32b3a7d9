"""The keys of notes that come after one that has a key: `later-panel`, after it `second-later-panel`."""

from __future__ import annotations

from drafter.language.numbers import ordinal, parse_ordinal
from drafter.language.patterns import lazy

_LATER = lazy(r"(?:(?P<ordinal>[a-z]+)-)?later-(?P<root>.+)")


def later_key(key: str, nth: int = 1) -> str:
    """Return the key of a note that comes after another one; the same in one step of two as in two steps of one.

    Args:
        key: the key of the note that it comes after.
        nth: how many come after it, with this one.

    >>> later_key("panel"), later_key("panel", 2), later_key(later_key("panel"))
    ('later-panel', 'second-later-panel', 'second-later-panel')
    """
    found = _LATER.fullmatch(key)
    before = parse_ordinal(found["ordinal"] or "first") if found else None
    count = (before or 0) + nth
    root = found["root"] if found and before else key
    return "-".join([*([ordinal(count)] if count > 1 else []), "later", root])
