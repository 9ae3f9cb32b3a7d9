"""What is to become of facts that are printed at several places and were changed at some of them only."""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from drafter.skeleton.placed import Path

ALL = "all"
"""In the place of a name: every fact of which nothing else is said."""


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
