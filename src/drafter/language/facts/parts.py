"""Printed words in their parts: those that a value of a fact prints, and those around them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple


class PrintedPart(NamedTuple):
    """Some printed words.

    Args:
        words: the words.
        value: the value that prints them, the very one of the fact; `None` for words that no value prints.
        form: the form in which it is printed; empty where it is printed as it stands.
    """

    words: str
    value: str | None = None
    form: str = ""


def joined(parts: Iterable[PrintedPart]) -> str:
    """Return the words of parts.

    >>> joined([PrintedPart("Resolution "), PrintedPart("70/1", "70/1"), PrintedPart(".")])
    'Resolution 70/1.'
    """
    return "".join(part.words for part in parts)
