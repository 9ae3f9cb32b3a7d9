"""Where the values, paragraphs and lists of a skeleton stand in its file, for those who change it in place."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from drafter.language.patterns import lazy
from drafter.skeleton.placed import Path, Placed
from drafter.skeleton.yaml import read

_ENTRY, _KEY = lazy(r"- *[{\[]?"), lazy(r"(?:- *)?")
"""What stands on a line before an entry of a list, and before a key."""

_AFTER = lazy(r"[}\]]*\s*(?:#.*)?")


class Lines(NamedTuple):
    """The lines of an entry of a list, or of a key with its value.

    Args:
        start, end: from the head of its first line to the head of the line after it.
        indent: the column of its dash, or of its key.
    """

    start: int
    end: int
    indent: int


class FilePlaces:
    r"""Finds what stands in the file of a skeleton.

    Args:
        text: the text of the file.

    >>> places = FilePlaces("preamble:\n  - Noting: peace\n  - Recalling: war\n")
    >>> places.lines(("preamble", 1))
    Lines(start=28, end=47, indent=2)
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self._extents: dict[Path, tuple[int, int]] = {}
        self._values: dict[tuple[int, int], Placed] = {}
        self._texts: dict[Path, Placed] = {}
        for path, value in _scalars(read(text), ()):
            self._values[value.extent] = self._texts[path] = value
            for length in range(len(path) + 1):
                start, end = self._extents.get(path[:length], (value.span[0], 0))
                self._extents[path[:length]] = min(start, value.span[0]), max(end, value.extent[1])

    def value(self, extent: tuple[int, int]) -> Placed | None:
        """Return the value that stands at an extent."""
        return self._values.get(extent)

    def at(self, path: Path) -> Placed | None:
        """Return the text to which a path leads."""
        return self._texts.get(path)

    def lines(self, path: Path) -> Lines | None:
        """Return the lines of an entry, or of a key; `None` where it has no lines of its own, or is not there."""
        if path not in self._extents:
            return None
        first, last = self._extents[path]
        start = self.text.rfind("\n", 0, first) + 1
        before = self.text[start:first]
        end = self.text.find("\n", last)
        end = len(self.text) if end < 0 else end + 1
        head, is_entry = before.strip(), isinstance(path[-1], int)
        if not (_ENTRY if is_entry else _KEY).fullmatch(head) or not _AFTER.fullmatch(self.text[last:end].strip()):
            return None
        return Lines(start, end, before.index("-") if is_entry else len(before))

    def only_lines(self, path: Path) -> Lines | None:
        """Return the lines of an entry; with those of the key above it where nothing else stands below that."""
        above = path[:-1]
        is_alone = all(other[: len(path)] == path for other in self._texts if other[: len(above)] == above)
        return self.lines(above if above and is_alone else path)


def _scalars(tree: Any, path: Path) -> Iterator[tuple[Path, Placed]]:
    if isinstance(tree, Placed):
        yield path, tree
    elif isinstance(tree, dict):
        for key, value in tree.items():
            yield (*path, str(key)), key
            yield from _scalars(value, (*path, str(key)))
    elif isinstance(tree, list):
        for number, value in enumerate(tree):
            yield from _scalars(value, (*path, number))
