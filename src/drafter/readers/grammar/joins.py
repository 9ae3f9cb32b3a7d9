"""How the end of one line and the head of the next are put together to running text."""

from __future__ import annotations

from drafter.language.patterns import lazy

_SUSPENDED = lazy(r"(?:and|or|to|nor|as|but)\b")
_KEEPS = lazy(r"\w[-–/]$")
_END = 3
"""Letters at the end of a line that tell how it is joined; the line may be a paragraph of any length."""


def seam(left: str, right: str) -> str:
    """Return what stands between two lines: nothing after a hyphen, a dash or a stroke inside a word, else a space.

    United Nations texts are set without hyphenation, so a hyphen at the end of a line belongs to the word; only a
    suspended one ("short- / and long-term") is followed by a space. A soft hyphen is none of the word.

    >>> seam("the long-", "term goals"), seam("short-", "and long-term"), seam("2025–", "2026"), seam("the", "goals")
    ('', ' ', '', ' ')
    """
    if not left or not right or left[-1] in " \u00ad" or right[0] == " ":
        return ""
    if _KEEPS.search(left, max(len(left) - _END, 0)) and right[0].isalnum():
        return " " if left[-1] == "-" and _SUSPENDED.match(right) else ""
    return " "
