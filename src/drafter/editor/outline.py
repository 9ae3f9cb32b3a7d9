"""The outline of a draft: its parts, and in each the facts, paragraphs and notes with their first words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from drafter.skeleton.placed import Placed, place_of
from drafter.skeleton.yaml import read

_LONGEST = 60


class Outlined(NamedTuple):
    """A part of a draft, a fact, a paragraph or a note.

    Args:
        name: what it is called, or how it begins.
        line, column: where it begins, counted from 1.
        last: its last line.
        inside: what stands in it.
    """

    name: str
    line: int
    column: int
    last: int
    inside: tuple[Outlined, ...] = ()


def outline(text: str) -> tuple[Outlined, ...]:
    r"""Return the parts of a draft, each with what stands in it.

    Args:
        text: the text of the file.

    Raises:
        UnreadableSkeleton: it is no YAML.

    >>> (part,) = outline("preamble:\n  - Noting: >-\n      the report\n")
    >>> part.name, [one.name for one in part.inside]
    ('preamble', ['Noting the report'])
    """
    return tuple(_entries(read(text), len(text.split("\n")), 3))


def _entries(tree: Any, last: int, depth: int) -> Iterator[Outlined]:
    """Yield what stands in a list or mapping, each up to the line before the next."""
    entries = [(name, inside) for name, inside in _named(tree) if place_of(name).line]
    ends = [*(place_of(name).line - 1 for name, _ in entries[1:]), last][: len(entries)]
    for (name, inside), end in zip(entries, ends, strict=True):
        place = place_of(name)
        within = _entries(inside, max(end, place.line), depth - 1) if depth > 1 else ()
        yield Outlined(_called(name, inside), place.line, place.column, max(end, place.line), tuple(within))


def _named(tree: Any) -> Iterator[tuple[Any, Any]]:
    """Yield what each entry is known by, with what stands below it: the paragraphs of a list have no parts."""
    if isinstance(tree, dict):
        yield from tree.items()
    for entry in tree if isinstance(tree, list) else ():
        yield entry, ""


def _called(name: Any, inside: Any) -> str:
    """Return the name of an entry; of a paragraph, or a line of a list, its first words."""
    if isinstance(name, Placed):
        words = str(name) if isinstance(inside, dict | list) else f"{name} {inside}".strip()
    elif isinstance(name, dict):
        words = " ".join(f"{key} {value}" for key, value in name.items() if isinstance(value, str))
    else:
        words = "…"
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[:_LONGEST]}…"
