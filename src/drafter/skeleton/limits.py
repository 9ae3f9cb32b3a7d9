"""How large and how deep a skeleton may be: what is larger is none, and would take the memory of the machine."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from drafter.language.patterns import lazy
from drafter.model.errors import UnreadableSkeleton

MOST_LINES = 30_000
"""The most lines of a skeleton."""

LARGEST = 1_000_000
"""Size of the largest skeleton that is read, in characters; the longest resolutions stay far below it."""

DEEPEST = 40
"""How deep lists may stand in each other."""

_FIRST = lazy(r"(?:^|[-?:,] ) *[\[{]")
_BLOCK = lazy(r"(?:^|[-?:] +)[>|][-+\d]{0,2}[ \t]*(?:#.*)?$")
_DASHES = lazy(rf"(?:[-?:] +){{{DEEPEST}}}")


def limit(text: str, file: str) -> None:
    """Return nothing, if a text may be a skeleton.

    Args:
        text: the YAML.
        file: its name, for messages.

    Raises:
        UnreadableSkeleton: it is too large, or its lists stand too deep in each other.

    >>> limit("session: 81", "a.yaml")
    """
    if len(text) > LARGEST:
        raise UnreadableSkeleton(f"{file}: this file is larger than {LARGEST:,} characters: it is no skeleton")
    if text.count("\n") > MOST_LINES:
        raise UnreadableSkeleton(f"{file}: this file has more than {MOST_LINES:,} lines: it is no skeleton")
    brackets = text.count("[") + text.count("{")
    if (brackets > DEEPEST and nesting(text) > DEEPEST) or _DASHES.search(text):
        raise UnreadableSkeleton(f"{file}: lists stand more than {DEEPEST} deep in each other: it is no skeleton")


def nesting(text: str) -> int:
    r"""Return how deep lists and mappings in brackets stand in each other; brackets in a text are words.

    >>> nesting("a: [[b], {c: d}]"), nesting("a: the [[[ of\nb: >-\n  [[[ of")
    (2, 0)
    """
    depth = deepest = 0
    for line in _outside_blocks(text.split("\n")):
        found = None if depth else _FIRST.search(line)
        first = 0 if depth else found.end() - 1 if found else len(line)
        for bracket in re.findall(r"[\[{\]}]", line[first:]):
            depth = max(depth + (1 if bracket in "[{" else -1), 0)
            deepest = max(deepest, depth)
    return deepest


def _outside_blocks(lines: Iterable[str]) -> Iterator[str]:
    """Yield the lines that are no part of a block (`>-`, `|`)."""
    block = -1
    for line in lines:
        indent = len(line) - len(line.lstrip(" "))
        if block >= 0 and (indent > block or not line.strip()):
            continue
        block = indent if _BLOCK.search(line) else -1
        yield line
