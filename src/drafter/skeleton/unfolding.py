r"""Where every letter of a YAML scalar stands in the file, whatever quotes, escapes and folds are around it.

YAML changes nothing of a text but its quotes, its escapes and its blanks. So the letters are found without its rules of
folding: word letters follow each other as they stand, and a run of blanks comes out of the run at the same place.
"""

from __future__ import annotations

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


def letters(value: str, scalar: str, style: str) -> tuple[Letter, ...] | None:
    r"""Return where each letter of a value stands in its scalar; `None` where they do not agree.

    A run of blanks that is folded belongs to its first blank as a whole.

    Args:
        value: what YAML reads.
        scalar: what stands in the file, with its quotes, or with the line of its `>-`.
        style: `'`, `"`, `>`, `|`, or "" for a plain one.

    >>> letters("it's", "'it''s'", "'")
    ((1, 2), (2, 3), (3, 5), (5, 6))
    >>> letters("a b", ">-\n  a\n  b\n", ">")
    ((5, 6), (6, 9), (9, 10))
    """
    if value == scalar:
        return tuple(_each(0, len(value)))
    runs, wanted = _runs(scalar, style), [run[0] for run in _RUN.finditer(value)]
    if runs and runs[0].is_blank and not (wanted and wanted[0][0] in _BLANK):
        runs = runs[1:]
    if runs and runs[-1].is_blank and not (wanted and wanted[-1][0] in _BLANK):
        runs = runs[:-1]
    if len(runs) != len(wanted):
        return None
    found: list[Letter] = []
    for run, words in zip(runs, wanted, strict=True):
        if words == run.words:
            found += run.letters
        elif run.is_blank and words[0] in _BLANK:
            found += _folded(run, len(words))
        else:
            return None
    return tuple(found)


class _Run(NamedTuple):
    """Letters without a blank, or blanks alone, and where each of them stands."""

    words: str
    letters: Sequence[Letter]

    @property
    def is_blank(self) -> bool:
        return self.words[0] in _BLANK


def _folded(run: _Run, length: int) -> list[Letter]:
    end = run.letters[-1][1]
    return [(run.letters[0][0], end), *[(end, end)] * (length - 1)]


def _runs(scalar: str, style: str) -> list[_Run]:
    """Return the words of a scalar and the blanks between them in turn; without escapes they are read in one look."""
    if style in _TOKENS:
        read = (list(run) for _, run in groupby(_read(scalar, style), lambda one: one[0] in _BLANK))
        return [_Run("".join(one[0] for one in run), [one[1:] for one in run]) for run in read]
    first = scalar.find("\n") + 1 or len(scalar) if style else 0
    return [_Run(run[0], _each(*run.span())) for run in _RUN.finditer(scalar, first)]


def _each(start: int, end: int) -> list[Letter]:
    return list(zip(range(start, end), range(start + 1, end + 1), strict=True))


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
