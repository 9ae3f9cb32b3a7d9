"""Whose words ours are, where several edited forms are merged one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from drafter.compare.units import units
from drafter.model.resolution import Resolution, plain
from drafter.rendering.merging.numbered_notes import expanded
from drafter.rendering.merging.ruled_words import settled
from drafter.rendering.merging.three_way import Conflict

OURS = "ours"
"""What the draft itself has is ours."""


class AuthorText(NamedTuple):
    """An edited form that was merged before.

    Args:
        name: its author.
        base: what it was made of; `None` where that is not known.
        text: the edited form.
    """

    name: str
    base: Resolution | None
    text: Resolution


def whose(conflict: Conflict, before: Sequence[AuthorText]) -> str:
    """Return whose our words of a conflict are: of the authors who wrote just them, else ours.

    Args:
        conflict: what two changed in different ways.
        before: the edited forms that are in our text already.

    >>> from drafter.model.resolution import Masthead, Text
    >>> peace = [Resolution(Masthead(), (Text(words),), ()) for words in ("Peace", "Great peace")]
    >>> whose(Conflict("title", (Text("Great peace"),), ()), [AuthorText("Norway", *peace)])
    'Norway'
    """
    words = plain(conflict.ours)
    names = [one.name for one in before if words in _lines(one.text) and words not in _lines(one.base)]
    return "; ".join(dict.fromkeys(names)) if words and names else OURS


def _lines(text: Resolution | None) -> frozenset[str]:
    """Return the lines and paragraphs of a text as conflicts show them."""
    if text is None:
        return frozenset()
    return frozenset(plain(settled(unit).inlines) for unit in units(expanded(text)))
