"""A text of a draft that may be out of date."""

from __future__ import annotations

from typing import NamedTuple


class Stale(NamedTuple):
    """A text that may be out of date.

    Args:
        text: the text.
        values: what it speaks of, in its order.
        name: the name of the fact or note in which it stands; empty for a paragraph.
    """

    text: str
    values: tuple[str, ...]
    name: str = ""
