"""What is to become of facts that are printed at several places and were changed at some of them only."""

from __future__ import annotations

from collections.abc import Iterable
from enum import Enum
from typing import NamedTuple

from drafter.language.patterns import lazy
from drafter.skeleton.placed import Path

ALL = "all"
"""In the place of a name: every fact of which nothing else is said."""

_DIGITS = lazy(r"\d+")
_PARTS = ("PP", "OP")


class Wish(Enum):
    """What becomes of such a fact."""

    EVERYWHERE = "everywhere"
    HERE = "here"
    ASKED = "asked"


class Wishes(NamedTuple):
    """What somebody wants of such facts.

    Args:
        everywhere: the names of those that change, with all their places.
        here: the names of those that stay, while the words change where they were changed.
    """

    everywhere: frozenset[str] = frozenset()
    here: frozenset[str] = frozenset()

    def of(self, name: str) -> Wish:
        """Return what is wanted of a fact; where nothing is said, a person is asked.

        >>> Wishes(everywhere=frozenset({"host"}), here=frozenset({ALL})).of("host").value
        'everywhere'
        """
        for one in (name, ALL):
            if one in self.everywhere:
                return Wish.EVERYWHERE
            if one in self.here:
                return Wish.HERE
        return Wish.ASKED


class FactChoice(NamedTuple):
    """A fact that was changed at some of its places only.

    Args:
        name: its name, as it is written in a command.
        old: what it prints.
        new: what was written.
        changed: where it was changed.
        others: where it was not.
    """

    name: str
    old: str
    new: str
    changed: tuple[str, ...]
    others: tuple[str, ...]


def typed_name(path: Path) -> str:
    """Return the name of a value as one types it in a command; lines of a list are counted from 1.

    >>> typed_name(("facts", "host")), typed_name(("facts", "meetings", 4, "held"))
    ('host', 'meetings.5.held')
    """
    return ".".join(str(step + 1) if isinstance(step, int) else step for step in path[1:])


def in_order(places: Iterable[str]) -> tuple[str, ...]:
    """Return the names of places in the order in which they are read.

    >>> in_order({"OP 10", "OP 9 (a)", "title", "PP 6"})
    ('PP 6', 'OP 9 (a)', 'OP 10', 'title')
    """
    return tuple(sorted(places, key=_rank))


def _rank(place: str) -> tuple[int, list[int], str]:
    part = place[:2]
    return _PARTS.index(part) if part in _PARTS else len(_PARTS), list(map(int, _DIGITS.findall(place))), place
