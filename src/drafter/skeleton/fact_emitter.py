"""The values of a skeleton as YAML: facts, tables, footnotes, each on one line where it fits, its remark beside it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from drafter.skeleton.scalars import WIDTH, flow, scalar, text

_SHORT = 78
"""The longest value that stands in braces."""

_LINES = ("earlier_resolutions", "documents", "amounts", "figures")
"""Facts that have a line for each of their values, however short they are."""

_COLUMN = 36
"""Where remarks begin at the earliest, so that those of short values stand below each other."""


def fact_lines(name: str, value: Any, remark: str) -> Iterator[str]:
    """Yield the lines of a fact: a value, several values, or a list of either.

    >>> list(fact_lines("host", "Osh", "was Bishkek"))
    ['  host: Osh                         # was Bishkek']
    >>> list(fact_lines("reports", ({"symbol": "A/81/302"},), ""))
    ['  reports:', '    - {symbol: A/81/302}']
    """
    if not isinstance(value, tuple):
        yield from remarked_first(pair_lines(name, value, "  "), remark)
        return
    yield remarked(f"  {name}:" if value else f"  {name}: []", remark)
    for one in value:
        yield from _item(one, "    ")


def table_lines(name: str, entries: Mapping[str, Mapping[str, str]], remark: str) -> Iterator[str]:
    """Yield the lines of a table of facts, an entry under each of its names."""
    yield remarked(f"  {name}:", remark)
    for key, entry in entries.items():
        yield from pair_lines(key, entry, "    ")


def pair_lines(name: str, value: str | Mapping[str, Any], indent: str) -> Iterator[str]:
    """Yield the lines of a name and what it stands for.

    >>> list(pair_lines("treaty", {"resolution": "70/1"}, "  "))
    ['  treaty: {resolution: 70/1}']
    """
    if isinstance(value, str):
        yield from text(f"{indent}{scalar(name)}: ", value, indent + "  ")
        return
    line = f"{indent}{scalar(name)}: {_braces(value)}"
    if name not in _LINES and _fits(line, value):
        yield line
        return
    yield f"{indent}{scalar(name)}:"
    for key, part in value.items():
        yield from pair_lines(key, part, indent + "  ")


def _item(fact: str | Mapping[str, str], indent: str) -> Iterator[str]:
    """Yield the lines of an entry of a list."""
    if isinstance(fact, str):
        yield from text(f"{indent}- ", fact, indent + "  ")
        return
    line = f"{indent}- {_braces(fact)}"
    if _fits(line, fact):
        yield line
        return
    lead = f"{indent}- "
    for key, value in fact.items():
        yield from text(f"{lead}{scalar(key)}: ", value, indent + "    ")
        lead = f"{indent}  "


def _braces(fact: Mapping[str, str]) -> str:
    return "{" + ", ".join(f"{scalar(k)}: {flow(v)}" for k, v in fact.items()) + "}"


def _fits(line: str, fact: Mapping[str, str]) -> bool:
    """Return whether several values may stand in braces on one line."""
    return len(line) <= WIDTH and all("\n" not in value and len(value) <= _SHORT for value in fact.values())


def remarked(line: str, remark: str) -> str:
    """Return a line with a remark beside it."""
    return f"{line + '  ':<{_COLUMN}}# {remark}" if remark else line


def remarked_first(lines: Iterable[str], remark: str) -> Iterator[str]:
    """Yield lines with a remark beside the first; above it where a folded block begins, beside which YAML allows none.

    >>> list(remarked_first(["  title: >-", "    Peace"], "new"))
    ['  # new', '  title: >-', '    Peace']
    """
    first, *others = lines
    if remark and first.endswith(">-"):
        yield f"{first[: len(first) - len(first.lstrip())]}# {remark}"
        yield first
    else:
        yield remarked(first, remark)
    yield from others
