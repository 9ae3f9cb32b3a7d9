"""A rolling text as a web page of its own: the whole text with every proposal and its author, then their table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape
from itertools import count, groupby
from pathlib import Path

from drafter.compare import Op
from drafter.compare.rolling import (
    BRACKETS,
    OURS,
    RollingText,
    RollingUnit,
    SidedRow,
    SidedText,
    SidedWords,
    sided_rows,
    sided_words,
)
from drafter.language.typography import typeset
from drafter.model.resolution import (
    Enacting,
    Heading,
    Note,
    NoteAgain,
    Paragraph,
    Table,
    Text,
    plain,
)
from drafter.ooxml.revisions import JOINT
from drafter.writers.rolling.authors import authorship
from drafter.writers.rolling.comments import SidedComment
from drafter.writers.rolling.proof import prove_words
from drafter.writers.rolling.web_table import table
from drafter.writers.rolling.web_words import TAGS, broken, linked, looking

_BRACKETS = frozenset((BRACKETS,))
_BY_DAY = ("#0b57a4", "#8a1f11", "#0b5d1e", "#7a3e9d", "#7a5200", "#00696b")
_BY_NIGHT = ("#8fc1ff", "#ff9d8f", "#7fd492", "#d3a6f0", "#e3b968", "#6fd0d2")
"""The colours of the authors, one after the other: each is told by its name, too."""
_STYLE = Path(__file__).parents[2] / "data" / "rolling.css"


def write(text: RollingText, comments: Sequence[SidedComment] = ()) -> bytes:
    """Write the page (UTF-8).

    Args:
        text: the rolling text.
        comments: what stands in the margins of the files.

    Raises:
        UnprovedRedline: the words of a side would not be its text.
    """
    prove_words(text)
    page = _RollingPage(text, comments)
    title = " ".join(filter(None, (text.ours.masthead.symbol, "Rolling text")))
    style = _STYLE.read_text("utf-8")
    body = f"{page.text()}\n{page.notes()}{table(text, comments)}"
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>\n{style}{page.colours()}</style>\n</head>\n<body>\n"
        f"<header><h1>{escape(title)}</h1><p>{escape(plain(text.ours.title))}</p>{page.authors()}</header>\n"
        f"<main>\n{body}</main>\n</body>\n</html>\n"
    ).encode()


class _RollingPage:
    """Writes the parts of the page and counts the notes, those of all sides."""

    def __init__(self, text: RollingText, comments: Sequence[SidedComment]) -> None:
        self._text, self._comments = text, comments
        self._numbers, self._notes = count(1), list[str]()
        self._authors: dict[str, int] = {}

    def text(self) -> str:
        """Write the title, the lines of the masthead that somebody changes and the paragraphs, each with its place."""
        once = (one for one in self._text.frame if one.place == "title" or self._text.makers(one))
        several = (*self._text.body, *self._text.annexes)
        return "\n".join([*map(self._once, once), *(self._paragraph(unit, n) for n, unit in enumerate(several))])

    def _once(self, unit: RollingUnit) -> str:
        kind = "title" if unit.place == "title" else "line"
        return self._unit(kind, unit.place, "", self._worded(unit, ""))

    def _paragraph(self, unit: RollingUnit, number: int) -> str:
        form = next(iter(unit.forms.values()))
        if isinstance(form.shape, Table):
            rows = sided_rows({side: one.rows for side, one in unit.forms.items()}, (OURS, *self._text.sides))
            return self._unit("table", unit.place, "", f"<table>{''.join(map(self._row, rows))}</table>")
        words = self._worded(unit, self._label(unit))
        remarks = "".join(
            f'<p class="remark">{escape(one.author)}: {escape(one.said)}</p>'
            for one in self._comments
            if one.unit == number
        )
        return self._unit(_class(form.shape), unit.place, remarks, words)

    def _row(self, row: SidedRow) -> str:
        """Write a row of a table; one that is new or gone has its names in its last cell."""
        cells = [self._words(cell, row.sides) for cell in row.cells]
        cells[-1] += self._named(row.sides)
        return f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"

    def _unit(self, kind: str, place: str, remarks: str, words: str) -> str:
        return (
            f'<div class="unit {kind}"><div class="place">{escape(place)}</div>'
            f'<div class="text">{words}{remarks}</div></div>'
        )

    def _worded(self, unit: RollingUnit, label: str) -> str:
        """Write the label and the words of a paragraph; one that is new or gone has its names at the end."""
        whose, pieces = frozenset(unit.forms), sided_words(unit.texts)
        return label + self._words(pieces, whose) + self._named(whose)

    def _label(self, unit: RollingUnit) -> str:
        """Write the label of a paragraph; that of a section or an annex may be another one on each side."""
        labels = {side: (Text(f"{one.label} "),) if one.label else () for side, one in unit.forms.items()}
        return self._words(sided_words(labels), frozenset(unit.forms))

    def _words(self, pieces: SidedText, whose: frozenset[str] = frozenset()) -> str:
        """Write pieces; those in brackets, those of all whose paragraph it is and what is replaced have no names."""
        written, inside = "", False
        groups = [(sides, "".join(map(self._piece, group))) for sides, group in groupby(pieces, key=_sides)]
        for n, (sides, words) in enumerate(groups):
            written += self._tracked(sides, words)
            if sides == _BRACKETS:
                inside = words.endswith("[")
            elif not inside and sides != whose and words.strip() and not self._goes_on(sides, groups[n + 1 : n + 2]):
                written += self._named(sides)
        return written

    def _goes_on(self, sides: frozenset[str], after: Sequence[tuple[frozenset[str], str]]) -> bool:
        """Return whether what somebody takes out is followed by what the same one puts in."""
        own, next_one = (authorship(one, self._text.sides) for one in (sides, after[0][0] if after else sides))
        return own.op is Op.DELETED and next_one == (Op.INSERTED, own.by)

    def _tracked(self, sides: frozenset[str], words: str) -> str:
        """Put words into the change that brings or takes them."""
        op, by = authorship(sides, self._text.sides)
        if op is Op.KEPT or not words:
            return words
        if sides == _BRACKETS:
            return f'<ins class="bracket">{words}</ins>'
        tag = TAGS[op]
        return f'<{tag} class="a{self._number(by)}" title="{_names(by)}">{words}</{tag}>'

    def _named(self, sides: frozenset[str]) -> str:
        """Write whose change something is."""
        op, by = authorship(sides, self._text.sides)
        return "" if op is Op.KEPT else f'<span class="by a{self._number(by)}">{_names(by)}</span>'

    def _number(self, by: str) -> int:
        return self._authors.setdefault(by, len(self._authors))

    def _piece(self, piece: SidedWords) -> str:
        match piece.printed.inline:
            case Note(inlines, mark):
                words = piece.within or tuple(SidedWords(one, piece.sides) for one in typeset(inlines))
                return self._mark(mark or str(next(self._numbers)), words)
            case NoteAgain(number):
                return f"<sup>{number}</sup>"
            case inline:
                return linked(looking(inline, broken(inline.words)), piece.printed.target)

    def _mark(self, label: str, words: SidedText) -> str:
        place = len(self._notes)
        self._notes.append("")
        self._notes[place] = f"<sup>{escape(label)}</sup> {self._words(words)}"
        return f'<sup><a href="#note{place + 1}">{escape(label)}</a></sup>'

    def notes(self) -> str:
        """Write the notes, after all paragraphs."""
        items = "".join(f'<li id="note{n}">{words}</li>\n' for n, words in enumerate(self._notes, 1))
        return f"<ol>\n{items}</ol>\n" if items else ""

    def authors(self) -> str:
        """Write who proposes something, each in its colour."""
        names = (f'<b class="who a{n}">{_names(by)}</b>' for by, n in self._authors.items())
        return f"<p>Proposals by {' · '.join(names)}</p>" if self._authors else ""

    def colours(self) -> str:
        """Write the colours of the authors."""
        day, night = ("".join(self._coloured(colours)) for colours in (_BY_DAY, _BY_NIGHT))
        return f"{day}@media (prefers-color-scheme: dark) {{\n{night}}}\n"

    def _coloured(self, colours: Sequence[str]) -> Iterator[str]:
        return (f".a{n} {{ --of: {colours[n % len(colours)]} }}\n" for n in self._authors.values())


def _sides(piece: SidedWords) -> frozenset[str]:
    return piece.sides


def _names(by: str) -> str:
    return escape(by.replace(JOINT, ", "))


def _class(shape: object) -> str:
    match shape:
        case Paragraph(level=level):
            return f"level{min(level, 3)}"
        case Heading() | Enacting():
            return type(shape).__name__.lower()
    return str(shape)
