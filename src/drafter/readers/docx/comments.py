"""Comments in the margin of a Word file: they are no part of its text, so it is said that they are left out."""

from __future__ import annotations

from lxml import etree

from drafter.ooxml.namespaces import w
from drafter.ooxml.package import Package

_NAMED = 4
"""So many authors are named; of more the number is told."""


def left_comments(file: Package) -> str:
    """Return a sentence that says how many comments a file has and by whom; nothing when it has none."""
    root = file.part("comments")[1]
    return told([] if root is None else list(root.iter(w("comment"))))


def told(comments: list[etree._Element]) -> str:
    """Say how many comments there are and by whom.

    >>> by = [etree.Element(w("comment"), {w("author"): author}) for author in ("Ann", "Bo", "Ann")]
    >>> told(by)
    '3 comments by Ann and Bo are left out: they are no part of the text. Look at them in Word'
    """
    if not comments:
        return ""
    authors = list(dict.fromkeys(one.get(w("author"), "").strip() or "somebody" for one in comments))
    named = authors if len(authors) <= _NAMED else [*authors[: _NAMED - 1], f"{len(authors) - _NAMED + 1} others"]
    names = " and ".join(filter(None, (", ".join(named[:-1]), named[-1])))
    one = len(comments) == 1
    return (
        f"{len(comments)} comment{'' if one else 's'} by {names} {'is' if one else 'are'} left out: "
        f"{'it is' if one else 'they are'} no part of the text. Look at {'it' if one else 'them'} in Word"
    )
