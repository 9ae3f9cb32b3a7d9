"""Remarks to drafter beside the lines of a file, and which lines each is about.

A remark (`# drafter: …`) is about its own line and about the text that begins there (`- Recalling: >-  # drafter: …`);
standing alone, about the next line and the text that begins on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from drafter.language.patterns import lazy

_KEEP = lazy(r"(?:^|[ \t]+)#[ \t]*drafter:[ \t]*keep\b[^\r\n]*", re.MULTILINE)
_BLOCK = lazy(r"[>|][+-]?\d?\s*(?:#.*)?$")


def kept(text: str) -> frozenset[int]:
    r"""Return the numbers of the lines that an editor has marked as right: `# drafter: keep`.

    >>> sorted(kept("a: >-  # drafter: keep\n  words\n  more\nb: words\n"))
    [1, 2, 3]
    """
    lines = text.splitlines()
    return frozenset(n for number, found in _found(text) for n in about(lines, number, found.start()))


def without_keep(text: str) -> str:
    r"""Return the text of a file without its marks `# drafter: keep`, which are about one draft only.

    >>> without_keep("a: words  # drafter: keep\n# drafter: keep\nb: words\n")
    'a: words\nb: words\n'
    """
    marks = {number: found.start() for number, found in _found(text)}
    lines = text.splitlines(keepends=True)
    return "".join(_cut(line, marks.get(number)) for number, line in enumerate(lines, 1))


def _cut(line: str, mark: int | None) -> str:
    """Cut a mark off a line; of a line that has nothing else, nothing is left."""
    if mark is None:
        return line
    return line[:mark] + line[len(line.rstrip("\r\n")) :] if line[:mark].strip() else ""


def _found(text: str) -> Iterator[tuple[int, re.Match[str]]]:
    if not _KEEP.search(text):
        return
    lines = text.splitlines()
    inside = blocks(lines)
    for number, line in enumerate(lines, 1):
        if number not in inside and (found := _KEEP.search(line)):
            yield number, found


def about(lines: Sequence[str], number: int, start: int) -> range:
    """Return the lines that a remark is about.

    Args:
        lines: the lines of the file.
        number: the number of the line on which it stands.
        start: where on that line it begins.
    """
    first = number if lines[number - 1][:start].strip() else number + 1
    return range(first, _end(lines, first))


def blocks(lines: Sequence[str]) -> frozenset[int]:
    """Return the numbers of the lines that are text of a block, where `#` is a letter like any other."""
    inside: set[int] = set()
    for number, line in enumerate(lines, 1):
        if number not in inside and _BLOCK.search(line) and (":" in line or line.lstrip().startswith("- ")):
            inside.update(range(number + 1, _end(lines, number)))
    return frozenset(inside)


def _end(lines: Sequence[str], first: int) -> int:
    """Return the number of the first line after the one given and the block that begins on it."""
    if first > len(lines) or not _BLOCK.search(lines[first - 1]):
        return first + 1
    own = _indent(lines[first - 1])
    number = first + 1
    while number <= len(lines) and (not lines[number - 1].strip() or _indent(lines[number - 1]) > own):
        number += 1
    return number


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
