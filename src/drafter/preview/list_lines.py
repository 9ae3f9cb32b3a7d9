"""A line of a list of facts that comes in, goes or comes back: no other byte of the file changes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from drafter.language.patterns import lazy
from drafter.model.errors import DrafterError
from drafter.preview.fact_lists import ALONE, BY_NUMBER, bare, fact_lists, keys_of, stated
from drafter.preview.facts import MovedOn, UnknownField, node_at
from drafter.skeleton import scalars
from drafter.skeleton.load import load
from drafter.skeleton.placed import Path, Placed, replaced
from drafter.skeleton.places import FilePlaces, Lines
from drafter.skeleton.yaml import read

_EMPTY = lazy(r"\s*:\s*\[(?P<inside>\s*)\]")
_IN_FILE = "this list cannot be changed here: change it in the file"


def added(text: str, path: Path, values: Mapping[str, str], file: str = "") -> tuple[str, Path]:
    r"""Return a draft with one more line at the end of a list, written as the last one is, and the path of the line.

    Args:
        text: the text of the file.
        path: the keys that lead to the list.
        values: what the line says; what is empty is left out.
        file: its name, for messages.

    Raises:
        MovedOn: a mapping has the line already.
        UnknownField: there is no such list any more, or nothing is said.
        UnreadableSkeleton, BadSkeleton: the file, or what it would become, cannot be read.

    >>> text = "drafter: 1\ndocument: {session: 81}\nfacts:\n  m:\n    - {a: 1}\n"
    >>> print(added(text, ("facts", "m"), {"a": "2"})[0].splitlines()[-1])
        - {a: 2}
    """
    tree = read(text, file)
    node = node_at(tree, path)
    said = {key: " ".join(words.split()) for key, words in values.items() if words.strip()}
    if not any(path == one.path and said.keys() <= set(one.keys) for one in fact_lists(tree)):
        raise UnknownField(_IN_FILE)
    if not said or (isinstance(node, dict) and len(said) != len(BY_NUMBER)):
        raise UnknownField("fill the fields in first")
    if isinstance(node, dict) and said[BY_NUMBER[0]] in node:
        raise MovedOn(f"{said[BY_NUMBER[0]]} stands in the list already")
    key = said[BY_NUMBER[0]] if isinstance(node, dict) else len(node)
    new = said[BY_NUMBER[1]] if isinstance(node, dict) else said[ALONE] if keys_of(node) == (ALONE,) else said
    wanted = {**node, key: new} if isinstance(node, dict) else [*node, new]
    after = _with_line(text, tree, path, node, key, new)
    _prove(after, path, tree, wanted, file)
    return after, (*path, key)


def _with_line(text: str, tree: Any, path: Path, node: Any, key: Any, new: Any) -> str:
    if not node:
        return _first(text, tree, path, new)
    last = (*path, bare(list(node)[-1]) if isinstance(node, dict) else len(node) - 1)
    lines = FilePlaces(text).lines(last)
    if lines and text[lines.start : lines.end].strip().startswith("-") is isinstance(node, list):
        words = "\n".join(_lines(key, new, lines, text[lines.start : lines.end]))
        glue = "" if text.endswith("\n", 0, lines.end) else "\n"
        return replaced(text, [(lines.end, lines.end, f"{glue}{words}\n")])
    value = node[list(node)[-1]] if isinstance(node, dict) else node[-1]
    if not isinstance(value, Placed):
        raise UnknownField(_IN_FILE)
    words = f", {scalars.flow(key)}: {scalars.flow(new)}" if isinstance(node, dict) else f", {scalars.flow(new)}"
    return replaced(text, [(value.extent[1], value.extent[1], words)])


def _first(text: str, tree: Any, path: Path, new: Any) -> str:
    """Put a value into a list that is empty: `[]`."""
    parent = node_at(tree, path[:-1])
    key = next(one for one in parent if one == path[-1])
    found = _EMPTY.match(text, key.span[1])
    if not found or not isinstance(new, str):
        raise UnknownField(_IN_FILE)
    return replaced(text, [(*found.span("inside"), scalars.flow(new))])


def _lines(key: Any, new: Any, lines: Lines, like: str) -> Iterator[str]:
    """Yield a new line as the last one is written: in braces, or one key below the other."""
    indent = " " * lines.indent
    if isinstance(key, str):
        yield f"{indent}{scalars.scalar(key)}: {scalars.scalar(new)}"
    elif isinstance(new, str):
        yield f"{indent}- {scalars.scalar(new)}"
    elif like.strip().removeprefix("-").strip().startswith("{"):
        yield f"{indent}- {{{', '.join(f'{name}: {scalars.flow(words)}' for name, words in new.items())}}}"
    else:
        for number, (name, words) in enumerate(new.items()):
            yield f"{indent}{'  ' if number else '- '}{name}: {scalars.scalar(words)}"


def removed(text: str, path: Path, old: str, file: str = "") -> tuple[str, str, int]:
    """Return a draft without a line of a list, the line as it stood in the file, and its position in the list.

    Args:
        text: the text of the file.
        path: the keys and the position that lead to the line.
        old: what stood in it when it was shown, as JSON.
        file: its name, for messages.

    Raises:
        MovedOn: something else stands there by now.
        UnknownField: it is not there any more, or it is the last one.
        UnreadableSkeleton, BadSkeleton: the file, or what it would become, cannot be read.
    """
    tree = read(text, file)
    node, last = node_at(tree, path[:-1]), path[-1]
    if stated(node_at(tree, path)) != old:
        raise MovedOn("something else stands in this line by now: look at it first")
    lines = FilePlaces(text).lines(path)
    if len(node) == 1 and lines:
        raise UnknownField("this is the only line: take the list out in the file")
    wanted = {k: v for k, v in node.items() if k != last} if isinstance(node, dict) else _without(node, last)
    position = list(node if isinstance(node, dict) else range(len(node))).index(last)
    start, end = (lines.start, lines.end) if lines else _in_row(node, position)
    after = replaced(text, [(start, end, "")])
    _prove(after, path[:-1], tree, wanted, file)
    return after, text[start:end], position


def _without(node: list[Any], index: Any) -> list[Any]:
    return [*node[:index], *node[index + 1 :]]


def _in_row(node: Any, position: int) -> tuple[int, int]:
    """Return where a value stands in a list on one line, with the comma after it, or before it at the end."""
    row = _row(node)
    if len(row) != len(node):
        raise UnknownField("this line cannot be taken out here: change it in the file")
    if position + 1 < len(row):
        return row[position][0], row[position + 1][0]
    return row[position - 1][1] if position else row[position][0], row[position][1]


def _row(node: Any) -> list[tuple[int, int]]:
    """Return where the values of a list begin and end, with the numbers before them."""
    if isinstance(node, dict):
        return [(key.span[0], value.extent[1]) for key, value in node.items()]
    return [one.extent for one in node if isinstance(one, Placed)]


def put_back(text: str, path: Path, at: int, words: str, old: str, file: str = "") -> str:
    """Return a draft with a line that was taken out at its place again, as it stood there.

    Args:
        text: the text of the file.
        path: the keys and the position that led to the line.
        at: its position in the list.
        words: the line as it stood in the file.
        old: what stood in it, as JSON.
        file: its name, for messages.

    Raises:
        MovedOn: the list is another one by now.
        UnreadableSkeleton, BadSkeleton: the file cannot be read.
    """
    tree = read(text, file)
    node, line = node_at(tree, path[:-1]), (path[-1], json.loads(old))
    for place in sorted(set(_places(text, node, path))) if at <= len(node) else ():
        after = replaced(text, [(place, place, words)])
        if _is_with(after, path[:-1], node, at, line):
            load(after, file)
            return after
    raise MovedOn("the list is another one by now: put the line in again in the file")


def _places(text: str, node: Any, path: Path) -> Iterator[int]:
    """Yield the places of the file at which a line of a list may begin or end."""
    places = FilePlaces(text)
    for key in list(node) if isinstance(node, dict) else range(len(node)):
        if lines := places.lines((*path[:-1], bare(key))):
            yield from (lines.start, lines.end)
    for start, end in _row(node):
        yield from (start, end)


def _is_with(after: str, path: Path, node: Any, at: int, line: tuple[Any, Any]) -> bool:
    """Return whether a file is read so that a list is what it was with a line at a position."""
    try:
        now = node_at(read(after), path)
    except DrafterError:
        return False
    if isinstance(node, dict):
        lines = list(node.items())
        return isinstance(now, dict) and list(now.items()) == [*lines[:at], line, *lines[at:]]
    return bool(now == [*node[:at], line[1], *node[at:]])


def _prove(after: str, path: Path, before: Any, wanted: Any, file: str) -> None:
    """Raise an error unless a list is what it shall be, and all else as it was."""
    load(after, file)
    if read(after, file) != _with(before, path, wanted):
        raise UnknownField(_IN_FILE)


def _with(tree: Any, path: Path, wanted: Any) -> Any:
    if not path:
        return wanted
    first, *rest = path
    if isinstance(tree, dict):
        return {key: _with(value, tuple(rest), wanted) if key == first else value for key, value in tree.items()}
    return [_with(value, tuple(rest), wanted) if n == first else value for n, value in enumerate(tree)]
