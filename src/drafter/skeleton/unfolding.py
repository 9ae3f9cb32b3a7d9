r"""Where every letter of a YAML scalar stands in the file, whatever quotes, escapes and folds are around it.

YAML changes nothing of a text but its quotes, its escapes and its blanks. So the letters are found without its rules of
folding: word letters follow each other as they stand, and a run of blanks comes out of the run at the same place.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import NamedTuple

from drafter.language.patterns import lazy

Letter = tuple[int, int]
"""Where a letter begins and ends in the file."""

_ESCAPES = {"0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r"}
_ESCAPES |= {"e": "\x1b", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029"}
_DOUBLE = lazy(r"\\(?:x..|u.{4}|U.{8}|[\r\n]+[ \t]*|[\s\S])|[\s\S]")
_SINGLE = lazy(r"''|[\s\S]")
_TOKENS = {'"': _DOUBLE, "'": _SINGLE}
_BLANK = " \t\n\r\x85\u2028\u2029"
_RUN = lazy(rf"[{_BLANK}]+|[^{_BLANK}]+")


class FileStretch(NamedTuple):
    """Letters of a value that stand one by one in the file; one letter alone where it is longer there, as a fold is.

    Args:
        first, last: the letters, counted in the value.
        start, end: where they stand.
    """

    first: int
    last: int
    start: int
    end: int

    @property
    def is_even(self) -> bool:
        """Whether every letter is one letter of the file."""
        return self.last - self.first == self.end - self.start


class Letters(Sequence[Letter]):
    """Where each letter of a value stands: kept as stretches, for a long text has few."""

    def __init__(self, stretches: Sequence[FileStretch]) -> None:
        self._stretches = stretches
        self._firsts = [stretch.first for stretch in stretches]

    def __len__(self) -> int:
        return self._stretches[-1].last if self._stretches else 0

    def __getitem__(self, index: int) -> Letter:  # type: ignore[override]
        wanted = index + len(self) if index < 0 else index
        if not 0 <= wanted < len(self):
            raise IndexError(index)
        return next(self.between(wanted, wanted + 1))[2:]

    def between(self, first: int, last: int) -> Iterator[FileStretch]:
        """Yield the stretches from one letter to before another."""
        for n in range(max(bisect_right(self._firsts, first) - 1, 0), len(self._stretches)):
            stretch = self._stretches[n]
            if stretch.first >= last:
                return
            left, right = max(first, stretch.first), min(last, stretch.last)
            start = stretch.start + left - stretch.first
            yield FileStretch(left, right, start, start + right - left) if stretch.is_even else stretch


def letters(value: str, scalar: str, style: str, begin: int = 0) -> Letters | None:
    r"""Return where each letter of a value stands in its scalar; `None` where they do not agree.

    A run of blanks that is folded belongs to its first blank as a whole.

    Args:
        value: what YAML reads.
        scalar: what stands in the file, with its quotes, or with the line of its `>-`.
        style: `'`, `"`, `>`, `|`, or "" for a plain one.
        begin: where the scalar begins in the file.

    >>> list(letters("it's", "'it''s'", "'"))
    [(1, 2), (2, 3), (3, 5), (5, 6)]
    >>> list(letters("a b", ">-\n  a\n  b\n", ">"))
    [(5, 6), (6, 9), (9, 10)]
    """
    if value == scalar:
        return Letters([FileStretch(0, len(value), begin, begin + len(value))] if value else [])
    wanted = [run[0] for run in _RUN.finditer(value)]
    runs = _trimmed(_runs(scalar, style), wanted)
    if len(runs) != len(wanted):
        return None
    pieces: list[_ScalarPiece] = []
    for run, words in zip(runs, wanted, strict=True):
        if words != run.words and not (run.is_blank and words[0] in _BLANK):
            return None
        pieces += run.pieces if words == run.words else _folded(run, len(words))
    return Letters(list(_stretches(pieces, begin)))


_ScalarPiece = tuple[int, int, int]
"""How many letters, and where they begin and end in the scalar."""


class _Run(NamedTuple):
    """Letters without a blank, or blanks alone, and where they stand."""

    words: str
    pieces: Sequence[_ScalarPiece]

    @property
    def is_blank(self) -> bool:
        return self.words[0] in _BLANK


def _trimmed(runs: list[_Run], wanted: Sequence[str]) -> list[_Run]:
    """Leave out the blanks at both ends of a scalar where its value has none."""
    if runs and runs[0].is_blank and not (wanted and wanted[0][0] in _BLANK):
        runs = runs[1:]
    if runs and runs[-1].is_blank and not (wanted and wanted[-1][0] in _BLANK):
        runs = runs[:-1]
    return runs


def _folded(run: _Run, length: int) -> list[_ScalarPiece]:
    end = run.pieces[-1][2]
    return [(1, run.pieces[0][1], end), *[(1, end, end)] * (length - 1)]


def _stretches(pieces: Sequence[_ScalarPiece], begin: int) -> Iterator[FileStretch]:
    """Yield stretches, each as long as its letters follow each other one by one."""
    first = last = 0
    start = end = pieces[0][1] if pieces else 0
    for count, left, right in pieces:
        if left != end or right - left != count or last - first != end - start:
            if last > first:
                yield FileStretch(first, last, begin + start, begin + end)
            first, start = last, left
        last, end = last + count, right
    if last > first:
        yield FileStretch(first, last, begin + start, begin + end)


def _runs(scalar: str, style: str) -> list[_Run]:
    """Return the words of a scalar and the blanks between them in turn; without escapes they are read in one look."""
    if style in _TOKENS:
        read = (list(run) for _, run in groupby(_read(scalar, style), lambda one: one[0] in _BLANK))
        return [_Run("".join(one[0] for one in run), [(1, *one[1:]) for one in run]) for run in read]
    first = scalar.find("\n") + 1 or len(scalar) if style else 0
    return [_Run(run[0], [(len(run[0]), *run.span())]) for run in _RUN.finditer(scalar, first)]


def _read(scalar: str, style: str) -> Iterator[tuple[str, int, int]]:
    """Yield the letters of a scalar in quotes, unescaped, each with its start and end."""
    for token in _TOKENS[style].finditer(scalar, 1, len(scalar) - 1):
        letter = _letter(token[0])
        if letter:
            yield letter, token.start(), token.end()


def _letter(token: str) -> str:
    """Return what a token stands for; a backslash at the end of a line stands for nothing."""
    if len(token) == 1:
        return token
    if token[0] == "'":
        return "'"
    if token[1] in "xuU":
        return chr(int(token[2:], 16))
    return "" if token[1] in "\r\n" else _ESCAPES.get(token[1], token[1])
