"""Texts that know where they stand in the file, and changes of the file in place."""

from __future__ import annotations

from functools import cached_property

from drafter.model.problems import Place
from drafter.skeleton.unfolding import FileStretch, Letters, letters

Path = tuple[str | int, ...]
"""Keys and positions in the file, from the top."""


class Placed(str):
    """Text of the skeleton that knows where it stands.

    Only the loader makes one, and whoever changes it gets words without a place; so it is handed on as it is, and its
    letters are asked for by their index.

    Attributes:
        place: file, line and column of its first character; for a block (`>-`, `|-`), of the first line below.
        span: start and end of the scalar in the text of the file, quotes and `>-` included.
        dropped: the comment after it on its last line, with the blanks before it, for a text without quotes.
        breaks: how many lines it goes on below its first one.
        path: the keys and positions that lead to it; that of a key is that of its value.
        scalar: what stands in the file from start to end.
        style: how it is written: `>`, `|`, `'`, `"`, or "" for plain.
    """

    place: Place
    span: tuple[int, int]
    dropped: str
    breaks: int
    path: Path
    scalar: str
    style: str

    @property
    def extent(self) -> tuple[int, int]:
        """Start and end in the file of what an editor would replace: a block without its `>-`, quotes included."""
        start, end = self.span
        if self.style not in (">", "|"):
            return start, end
        below = self.scalar.partition("\n")[2]
        end = start + len(self.scalar.rstrip())
        return min(start + len(self.scalar) - len(below.lstrip()), end), end

    @property
    def raw(self) -> str | None:
        """Its lines as they stand in the file, for a block; else None."""
        return self.scalar.partition("\n")[2] if self.style in (">", "|") else None

    @cached_property
    def letters(self) -> Letters:
        """Start and end in the file of each letter of it."""
        found = letters(self, self.scalar, self.style, self.span[0])
        return Letters([FileStretch(n, n + 1, *self.span) for n in range(len(self))]) if found is None else found

    def at(self, index: int) -> Place:
        """Return the place of one of its letters, or of its end."""
        found = self.letters
        position = found[index][0] if index < len(found) else self.extent[1]
        before = self.scalar[: position - self.span[0]]
        line = self.place.line - (self.style in (">", "|")) + before.count("\n")
        inside = len(before) - before.rfind("\n") if "\n" in before else self.place.column + len(before)
        return Place(self.place.file, line, inside)


def place_of(value: object) -> Place:
    r"""Tell where a value stands; for a list or mapping, where its first text stands.

    >>> from drafter.skeleton.yaml import read
    >>> str(place_of(read("a:\n  - b: c\n", "x.yaml")["a"]))
    'x.yaml:2:5'
    """
    if isinstance(value, Placed):
        return value.place
    if isinstance(value, dict) and value:
        return place_of(next(iter(value)))
    if isinstance(value, list | tuple) and value:
        return place_of(value[0])
    return Place()


def place_at(value: str, index: int) -> Place:
    r"""Tell where a letter of a value stands; of words without a place, nowhere.

    >>> from drafter.skeleton.yaml import read
    >>> str(place_at(read("a: >-\n  b\n  c\n", "x.yaml")["a"], 2))
    'x.yaml:3:3'
    """
    return value.at(index) if isinstance(value, Placed) else Place()


def replaced(text: str, edits: list[tuple[int, int, str]]) -> str:
    """Change a text in place: everything outside the edits stays byte for byte.

    Args:
        text: the text of the file.
        edits: start, end and the new text of each; they may not overlap. Two at one place keep their order.

    >>> replaced("session: 79 # now", [(9, 11, "81")])
    'session: 81 # now'
    """
    pieces, last = [], 0
    for start, end, new in sorted(edits, key=lambda edit: edit[:2]):
        pieces += [text[last:start], new]
        last = end
    return "".join((*pieces, text[last:]))
