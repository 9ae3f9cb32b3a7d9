"""The lists among the facts of a draft, whose lines may be added and taken out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any, NamedTuple

from drafter.language.patterns import lazy
from drafter.preview.facts import said_of
from drafter.skeleton.keys import COMMENT
from drafter.skeleton.placed import Path, Placed

_NUMBER = lazy(r"(?:[SE]+-)?\d")
"""How the name of a resolution begins: a mapping of them is a list in which each has its date beside it."""

BY_NUMBER = ("resolution", "date")
"""What the two parts of a line of such a mapping are called."""

ALONE = "value"
"""What the value of a line is called that has nothing else."""


class FactList(NamedTuple):
    """A list whose lines may be added and taken out.

    Args:
        path: the keys that lead to it.
        name: what it is called.
        keys: what a line of it may say.
        entries: for each line its path, and what stands in it as JSON.
        says: for each key what it is, with an example.
    """

    path: Path
    name: str
    keys: tuple[str, ...]
    entries: tuple[tuple[Path, str], ...]
    says: tuple[str, ...] = ()


def fact_lists(tree: Any) -> tuple[FactList, ...]:
    r"""Return the lists of a draft in the order of the file.

    Args:
        tree: the draft, as YAML reads it.

    >>> from drafter.skeleton.yaml import read
    >>> [(one.name, one.keys, len(one.entries)) for one in fact_lists(read("facts:\n  meetings:\n    - {number: 3}"))]
    [('meetings', ('number',), 1)]
    """
    parts = {part: tree.get(part, {}) for part in ("document", "facts")} if isinstance(tree, dict) else {}
    return tuple(one for part, value in parts.items() for one in _lists(value, (part,)))


def _lists(node: Any, path: Path) -> Iterator[FactList]:
    if _is_list(node):
        numbers = node if isinstance(node, dict) else range(len(node))
        entries = tuple(((*path, key), stated(node[key])) for key in map(bare, numbers))
        keys = keys_of(node)
        yield FactList(path, str(path[-1]).replace("_", " "), keys, entries, tuple(_said(path, key) for key in keys))
    elif isinstance(node, dict):
        for key, value in node.items():
            yield from _lists(value, (*path, str(key)))


def _said(path: Path, key: str) -> str:
    """Return what a value of a new line is."""
    if key == BY_NUMBER[0]:
        return "The number of a resolution, for example 79/332."
    return said_of(path if key == ALONE else (*path, key))


def bare(key: object) -> Any:
    """Return a key without its place in the file, or a position."""
    return str(key) if isinstance(key, str) else key


def _is_list(node: Any) -> bool:
    if isinstance(node, list):
        return all(isinstance(one, Placed) for one in node) or all(isinstance(one, dict) for one in node)
    plain = isinstance(node, dict) and all(isinstance(value, Placed) for value in node.values())
    return plain and bool(node) and all(_NUMBER.match(str(key)) for key in node)


def keys_of(node: Any) -> tuple[str, ...]:
    """Return what a line of a list may say; `ALONE` where it is a mere value."""
    if isinstance(node, dict):
        return BY_NUMBER
    if not node or isinstance(node[0], Placed):
        return (ALONE,)
    several = [key for one in reversed(node) for key, value in one.items() if isinstance(value, Placed)]
    return tuple(str(key) for key in dict.fromkeys(several) if key != COMMENT)


def stated(value: Any) -> str:
    """Return what stands in a line, as JSON."""
    return json.dumps(value, ensure_ascii=False)
