"""What a page that shows one version of a draft needs to show the next: what differs, and names of lines that stay."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

_LONG = ("sheet", "lines", "names")
"""The parts of a page that are as long as the draft."""


class Splice(NamedTuple):
    """What makes one list another: from `at` on, `gone` entries give their place to those in `put`."""

    at: int
    gone: int
    put: list[Any]


def splice(old: Sequence[Any], new: Sequence[Any]) -> Splice:
    """Return what makes one list another; what is the same at the beginning and at the end stays.

    >>> splice(["a", "b", "c"], ["a", "x", "y", "c"])
    Splice(at=1, gone=1, put=['x', 'y'])
    """
    shorter = min(len(old), len(new))
    first = next((n for n in range(shorter) if old[n] != new[n]), shorter)
    last = next((n for n in range(shorter - first) if old[-1 - n] != new[-1 - n]), shorter - first)
    return Splice(first, len(old) - first - last, list(new[first : len(new) - last]))


def patch(before: Mapping[str, Any], after: Mapping[str, Any]) -> dict[str, Any]:
    """Return what makes one page another: splices of its long parts, and what else differs.

    >>> old = {"sheet": ["<p>"], "lines": ["a"], "names": [1], "facts": [], "version": 1}
    >>> patch(old, {**old, "lines": ["a", "b"], "names": [1, 2], "version": 2})["lines"]
    Splice(at=1, gone=0, put=['b'])
    """
    short = {name: value for name, value in after.items() if name not in _LONG and before.get(name) != value}
    return {**short, **{name: splice(before[name], after[name]) for name in _LONG}}


class NamedLines(NamedTuple):
    """The lines of a draft, each with a number by which the page knows it, whatever comes in above it.

    Args:
        lines: the lines.
        names: the numbers.
        next: the number of the next new line.
    """

    lines: Sequence[str] = ()
    names: Sequence[int] = ()
    next: int = 1


def renamed(before: NamedLines, text: str) -> NamedLines:
    r"""Return the lines of a draft as it is now: those that stayed have the numbers that they had.

    Args:
        before: the lines as they were.
        text: the text of the draft.

    >>> renamed(renamed(NamedLines(), "a\nb"), "a\nx\nb").names
    [1, 3, 2]
    """
    lines = text.split("\n")
    at, gone, put = splice(before.lines, lines)
    new = range(before.next, before.next + len(put))
    return NamedLines(lines, [*before.names[:at], *new, *before.names[at + gone :]], new.stop)
