"""The names of what is put in after something that has a name: `later_panel`, after it `second_later_panel`."""

from __future__ import annotations

from drafter.language.numbers import ordinal, parse_ordinal
from drafter.language.patterns import lazy

_LATER = lazy(r"(?:(?P<ordinal>[a-z]+)(?P<joint>[_-]))?later[_-](?P<root>.+)")


def later_name(name: str, nth: int = 1, joint: str = "_") -> str:
    """Return the name of what comes after something; the same in one step of two as in two steps of one.

    Args:
        name: the name of what it comes after.
        nth: how many come after it, with this one.
        joint: what stands between the words of a name.

    >>> later_name("panel"), later_name("panel", 2), later_name(later_name("panel"))
    ('later_panel', 'second_later_panel', 'second_later_panel')
    """
    found = _LATER.fullmatch(name)
    before = parse_ordinal(found["ordinal"] or "first") if found else None
    count = (before or 0) + nth
    root = found["root"] if found and before else name
    return joint.join([*([ordinal(count)] if count > 1 else []), "later", root])
