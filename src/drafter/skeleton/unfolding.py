r"""Where every letter of a YAML scalar stands in the file, whatever quotes, escapes and folds are around it.

YAML changes nothing of a text but its quotes, its escapes and its blanks. So the letters are found without its rules of
folding: word letters follow each other as they stand, and a run of blanks comes out of the run at the same place.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from drafter.language.patterns import lazy

Letter = tuple[int, int]
"""Where a letter begins and ends in the file."""

_ESCAPES = {"0": "\0", "a": "\a", "b": "\b", "t": "\t", "\t": "\t", "n": "\n", "v": "\v", "f": "\f", "r": "\r"}
_ESCAPES |= {"e": "\x1b", "N": "\x85", "_": "\xa0", "L": "\u2028", "P": "\u2029"}
_DOUBLE = lazy(r"\\(?:x..|u.{4}|U.{8}|[\r\n]+[ \t]*|[\s\S])|[\s\S]")
_SINGLE = lazy(r"''|[\s\S]")
_ANY = lazy(r"[\s\S]")
_TOKENS = {'"': _DOUBLE, "'": _SINGLE}
_BLANK = " \t\n\r\x85\u2028\u2029"


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
        return tuple((n, n + 1) for n in range(len(value)))
    runs = [(blank, list(run)) for blank, run in groupby(_read(scalar, style), lambda one: one[0] in _BLANK)]
    wanted = [(blank, "".join(run)) for blank, run in groupby(value, lambda letter: letter in _BLANK)]
    if runs and runs[0][0] and not (wanted and wanted[0][0]):
        runs = runs[1:]
    if runs and runs[-1][0] and not (wanted and wanted[-1][0]):
        runs = runs[:-1]
    if [blank for blank, _ in runs] != [blank for blank, _ in wanted]:
        return None
    found: list[Letter] = []
    for (blank, run), (_, words) in zip(runs, wanted, strict=True):
        if words == "".join(letter for letter, _, _ in run):
            found += [(start, end) for _, start, end in run]
        elif blank:
            end = run[-1][2]
            found += [(run[0][1], end), *[(end, end)] * (len(words) - 1)]
        else:
            return None
    return tuple(found)


def _read(scalar: str, style: str) -> Iterator[tuple[str, int, int]]:
    """Yield the letters of a scalar, unescaped, each with its start and end."""
    first, last = 0, len(scalar)
    if style in ("'", '"'):
        first, last = 1, last - 1
    elif style:
        first = scalar.find("\n") + 1 or last
    for token in _TOKENS.get(style, _ANY).finditer(scalar, first, last):
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
