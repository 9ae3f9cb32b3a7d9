"""Word lists of the rules: data files of lines `wrong = right`, and the words of a passage that may be corrected."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache

from drafter.language import data
from drafter.language.patterns import lazy
from drafter.rules import within
from drafter.rules.passage import Passage

_TOKEN = lazy(r"^[^\W\d_]{4,}(?:[’'-][^\W\d_]+)*|(?<![\w’'-])(?:[a-z]{4,}|[a-z]+-[a-z]+)(?:[’'-][^\W\d_]+)*")
_SMALL = lazy(r"^[^\W\d_]{3,}(?:-[^\W\d_]+)*(?![\w'])|(?<![\w’'./@-])[a-z]{3,}(?:-[a-z]+)*(?![\w'/@]|-\w|\.\w)")


@cache
def table(file: str) -> dict[str, str]:
    """Read a data file: wrong to right; a line without `=` stands for itself.

    >>> table("states-wrong.txt")["Vietnam"]
    'Viet Nam'
    """
    return _pairs(line for line in data.text(file).splitlines() if line and not line.startswith("#"))


@cache
def section(file: str, name: str) -> dict[str, str]:
    """Read one section of a data file, the lines below `[name]`."""
    return _pairs(data.section(file, name))


def _pairs(lines: Iterable[str]) -> dict[str, str]:
    return {wrong: right or wrong for wrong, _, right in (line.partition(" = ") for line in lines)}


def tokens(passage: Passage) -> Iterator[re.Match[str]]:
    """Yield the words that a rule of spelling may touch: no proper names, no quotations, no italics but the opening.

    Words of less than four letters are spelled in one way only.
    """
    return _open(_TOKEN, passage)


def small_words(passage: Passage) -> Iterator[re.Match[str]]:
    """Yield the words in small letters, and the first one, that are no names, no quotations and no italics."""
    return _open(_SMALL, passage)


def _open(pattern: re.Pattern[str], passage: Passage) -> Iterator[re.Match[str]]:
    """Find words where a passage speaks for itself."""
    quoted_ones = zip(*within.quotations(passage.words), strict=True)
    closed = within.joined((*quoted_ones, *(span for span in passage.italics if span[0] > 0)))
    found = pattern.finditer(passage.words)
    return (token for token in found if not closed.hold(token.start())) if closed.starts else found


def quoted(passage: Passage, position: int) -> bool:
    """Return whether a position stands inside a quotation."""
    return within.quotations(passage.words).hold(position)


def like(right: str, wrong: str) -> str:
    """Return a correction the capital of what it replaces.

    >>> like("organize", "Organise")
    'Organize'
    """
    return right[:1].upper() + right[1:] if wrong[:1].isupper() else right
