"""A text of a draft that may be out of date."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Stale(NamedTuple):
    """A text that may be out of date.

    Args:
        text: the text.
        values: what it speaks of, in its order.
        name: the name of the fact or note in which it stands; empty for a paragraph.
        readings: of a value what stood there in the text before the base, and what will probably stand there now.
        wanting: the resolution that should be cited there; nothing is left to look at once the draft cites it.
    """

    text: str
    values: tuple[str, ...]
    name: str = ""
    readings: Mapping[str, tuple[str, str]] = {}
    wanting: str = ""
