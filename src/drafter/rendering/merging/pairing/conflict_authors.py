"""Whose words ours are, where several edited forms are merged one after the other."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches
from typing import NamedTuple

from drafter.compare.units import units
from drafter.model.resolution import Resolution, plain
from drafter.rendering.merging.pairing.three_way import Conflict, labelled
from drafter.rendering.merging.stated.numbered_notes import expanded
from drafter.rendering.merging.stated.ruled_words import settled

OURS = "ours"
"""What the draft itself has is ours."""

_ALIKE = 0.7
"""Two paragraphs that share so much are one that was changed."""


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
    if words:
        names = [one.name for one in before if words in _lines(one.text) and words not in _lines(one.base)]
    else:
        names = [one.name for one in before if _took_out(one, plain(conflict.theirs))]
    return "; ".join(dict.fromkeys(names)) if names else OURS


def _took_out(one: AuthorText, theirs: str) -> bool:
    """Return whether an author took out the paragraph that reads alike, and wrote none in its place."""
    lines = _lines(one.text)
    gone = get_close_matches(theirs, sorted(_lines(one.base) - lines), 1, _ALIKE)
    return bool(gone) and not get_close_matches(gone[0], sorted(lines), 1, _ALIKE)


def _lines(text: Resolution | None) -> frozenset[str]:
    """Return the lines and paragraphs of a text as conflicts show them."""
    if text is None:
        return frozenset()
    several = [settled(unit) for unit in units(expanded(text))]
    return frozenset((*(plain(one.inlines) for one in several), *(plain(labelled(one)) for one in several)))
