"""The place of the cursor: what stands before it on its line, and under which keys it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from drafter.language.patterns import lazy

_PART = lazy(r"([a-z_]+):", re.ASCII)
_KEY = lazy(r"(?P<indent> *)(?P<dash>- )? *(?P<name>[a-z_]+):", re.ASCII)
_NAME = lazy(r"[A-Za-z0-9_.-]*")
_OPEN = lazy(r"\{\{(?:(?!\}\}).)*$")


class Cursor(NamedTuple):
    """The place of the cursor.

    Args:
        before: what stands before it on its line.
        after: what stands after it there.
        part: the key at the edge of the file under which it stands, such as `facts`; empty at the edge itself.
        under: the nearest key above, or before it on its line, to which its words belong, such as `sponsors`.
    """

    before: str
    after: str
    part: str
    under: str = ""

    @property
    def braces(self) -> str | None:
        """What stands before it inside the braces that are open; `None` outside of braces."""
        found = _OPEN.search(self.before)
        return found[0][2:] if found else None

    @property
    def word(self) -> str:
        """The name or key that it stands in or beside."""
        left = re.search(r"[A-Za-z0-9_.-]*$", self.before)
        right = _NAME.match(self.after)
        return (left[0] if left else "") + (right[0] if right else "")


def cursor(text: str, line: int, column: int) -> Cursor:
    r"""Return the place of the cursor.

    Args:
        text: the text of the file.
        line: its line, counted from 0.
        column: its column there, counted from 0.

    >>> cursor("facts:\n  host: China\n", 1, 4)
    Cursor(before='  ho', after='st: China', part='facts', under='facts')
    """
    lines = text.split("\n")
    here = lines[line] if line < len(lines) else ""
    above = reversed(lines[: line + 1] if here[:1] not in ("", " ", "-", "#") else lines[:line])
    part = next((found[1] for one in above if (found := _PART.match(one))), "")
    at_edge = here[:1] not in ("", " ", "-") and line < len(lines)
    before = here[:column]
    return Cursor(before, here[column:], "" if at_edge else part, _under(before, lines[:line]))


def _under(before: str, above: Sequence[str]) -> str:
    """Return the key to which the words at the cursor belong: on the line itself, or above and indented less."""
    if own := _KEY.match(before):
        return own["name"]
    words = before.lstrip(" ")
    indent = len(before) - len(words) + words.startswith("-")
    keys = (found for one in reversed(above) if (found := _KEY.match(one)))
    return next((key["name"] for key in keys if len(key["indent"]) < indent), "")
