"""What is wrong in a document: a place, a sentence and what to do, and how it is printed."""

from __future__ import annotations

from dataclasses import field
from enum import StrEnum

from drafter.model.record import record

_WIDEST = 300
"""The most characters of a line of a file that are shown."""


class Level(StrEnum):
    """How much a problem matters."""

    ERROR = "error"
    WARN = "warn"
    HINT = "hint"


@record(frozen=True, order=True, slots=True)
class Place:
    """A place in a file: line and column are counted from 1; 0 means that it is not known.

    A file without lines (Word, PDF) has its paragraphs by name: PP3, OP4 (a), note 2. The end, where it is known, is
    the column after the last character.
    """

    file: str = ""
    line: int = 0
    column: int = 0
    paragraph: str = ""
    end_line: int = field(default=0, compare=False)
    end_column: int = field(default=0, compare=False)

    def __str__(self) -> str:
        """Print as editors and terminals know it.

        >>> str(Place("drafts/a-81.yaml", 41, 9)), str(Place("a.pdf", paragraph="PP3")), str(Place("a.txt", 3))
        ('drafts/a-81.yaml:41:9', 'a.pdf:PP3', 'a.txt:3')
        """
        return ":".join([self.file, *(str(n) for n in (self.line, self.column, self.paragraph) if n)])


@record(frozen=True, slots=True)
class Proposal:
    """A correction that a program may offer.

    Args:
        place: what it replaces; in a file without lines the paragraph.
        words: the words there.
        instead: the words that should stand there.
        safe: whether it is mechanical; else a person must look at it.
    """

    place: Place
    words: str
    instead: str
    safe: bool


@record(frozen=True, order=True, slots=True)
class Problem:
    """Something in a document that is wrong or doubtful.

    Args:
        place: where it stands.
        message: one sentence: what is wrong, and what to do.
        rule: the id of the editorial rule, if it is one.
        level: how much it matters.
        agreed: whether it stands in agreed language, unchanged from the adopted text.
        proposal: the correction, where one is known.
    """

    place: Place
    message: str
    rule: str = ""
    level: Level = Level.ERROR
    agreed: bool = False
    proposal: Proposal | None = field(default=None, compare=False)

    def __str__(self) -> str:
        """Print on one line.

        >>> print(Problem(Place("a.yaml", 4, 7), "there is no 31 June", "DATE-01"))
        a.yaml:4:7: error: there is no 31 June [DATE-01]
        """
        tail = f" [{self.rule}]" if self.rule else ""
        return f"{self.place}: {self.level}: {self.message}{tail}"


def excerpt(text: str, place: Place) -> str:
    r"""Show the line of a place with a caret under its column.

    >>> print(excerpt("a: 1\nheld: 31 June\n", Place("a.yaml", 2, 7)))
        2 | held: 31 June
          |       ^
    """
    lines = text.split("\n")
    if not 0 < place.line <= len(lines):
        return ""
    line, column = _around(lines[place.line - 1], max(place.column - 1, 0))
    pad = "".join("\t" if c == "\t" else " " for c in line[:column])
    caret = f"\n      | {pad}^" if place.column else ""
    return f"{place.line:5} | {line}{caret}"


def _around(line: str, column: int) -> tuple[str, int]:
    """Return what a person can look at of a line, and the column in it."""
    if len(line) <= _WIDEST:
        return line, column
    start = min(max(column - _WIDEST // 2, 0), len(line) - _WIDEST)
    before, after = "…" if start else "", "…" if start + _WIDEST < len(line) else ""
    return f"{before}{line[start : start + _WIDEST]}{after}", column - start + len(before)
