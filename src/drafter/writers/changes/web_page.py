"""A comparison as a web page of its own: the whole text with its changes, without anything to fetch."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import count

from drafter.compare import Change, ChangeKind, ComparedText, ComparedWords, Comparison, Move, Op, Row, whole
from drafter.model.resolution import (
    Emphasis,
    Enacting,
    Heading,
    Note,
    NoteAgain,
    Paragraph,
    Resolution,
    Strong,
    Table,
    plain,
)
from drafter.writers.changes.terminal import summary

_TAGS = {Op.KEPT: ("", ""), Op.DELETED: ("<del>", "</del>"), Op.INSERTED: ("<ins>", "</ins>")}
_LOOKS = {Emphasis: ("<em>", "</em>"), Strong: ("<strong>", "</strong>")}
_STYLE = """
body { font: 16px/1.5 "Times New Roman", Times, serif; max-width: 52rem; margin: 2rem auto; padding: 0 1rem }
body { color: #111; background: #fff }
header { border-bottom: 1px solid #888; margin-bottom: 1.5rem; padding-bottom: .5rem }
h1 { font-size: 1.25rem; margin: 0 } header p { margin: .3rem 0; color: #444 }
.unit { display: grid; grid-template-columns: 9.5rem 1fr; gap: 1rem; margin: .6rem 0 }
.place { font: 12px/1.4 system-ui, sans-serif; color: #555; padding-top: .25rem; text-align: right }
.kind { display: block } .technical .kind { color: #7a5200 } .substantive .kind { color: #8a1f11 }
.new .kind { color: #0b5d1e } .deleted .kind { color: #8a1f11 }
.text { border-left: 3px solid transparent; padding-left: .8rem; overflow-wrap: anywhere }
.technical .text { border-color: #d9a441 } .substantive .text { border-color: #c0564a }
.moved .kind { color: #3b4d9c } .moved .text { border-color: #5b6fc4 } .moved del { color: #5a5f7a; background: none }
.new .text { border-color: #3f9a54 } .deleted .text { border-color: #c0564a }
.level1 .text { padding-left: 2.5rem } .level2 .text { padding-left: 4rem } .level3 .text { padding-left: 5.5rem }
ins { color: #0b5d1e; background: #e7f5ea; text-decoration: underline }
del { color: #8a1f11; background: #fbe9e7; text-decoration: line-through } del + ins { margin-left: .15em }
.heading .text, .title .text { font-weight: bold } sup { line-height: 1 }
a { color: inherit; text-decoration: underline dotted } ins a, del a { text-decoration: none }
table { border-collapse: collapse } td { border: 1px solid #999; padding: .2rem .5rem }
ol { list-style: none; padding-left: 10.5rem; font-size: 14px; border-top: 1px solid #888; padding-top: 1rem }
@media (max-width: 40rem) {
  .unit { display: block } .place { text-align: left } .kind { display: inline; margin-left: .5rem } ol { padding: 0 }
}
@media print {
  body { font-size: 11pt; margin: 0; max-width: none }
  .unit { grid-template-columns: 6rem 1fr } .place { font-size: 8pt }
  ol { padding-left: 7rem; font-size: 9pt } ins, del { print-color-adjust: exact }
}
"""


def write(comparison: Comparison) -> bytes:
    """Write the page (UTF-8).

    >>> b"Nothing differs." in write(Comparison(()))
    True
    """
    old, new = _name(comparison.old), _name(comparison.new)
    title = f"{escape(old)} → {escape(new)}"
    return (
        f'<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<header><h1>{title}</h1><p>{escape(plain(comparison.new.title))}</p><p>{summary(comparison)}</p></header>\n"
        f"<main>\n{elements(comparison)}</main>\n</body>\n</html>\n"
    ).encode()


def elements(comparison: Comparison) -> str:
    """Return the whole text with its changes, unit by unit, and its notes."""
    page = _UnitPage()
    units = "\n".join(page.unit(change) for change in comparison.changes)
    return f"{units}\n{page.notes()}"


def _name(resolution: Resolution) -> str:
    return resolution.masthead.symbol or resolution.number or "draft"


class _UnitPage:
    """Writes units and counts their notes, deleted ones included."""

    def __init__(self) -> None:
        self._numbers = count(1)
        self._notes: list[str] = []

    def unit(self, change: Change) -> str:
        """Write a unit with its place beside it."""
        if change.move:
            return self._moved(change, change.move)
        content = self._rows(change.rows) if isinstance(change.shape, Table) else self._words(change.pieces)
        old, new = change.places
        place = f"{old} → {new}" if old and new and old != new else change.place
        kind = "" if change.kind is ChangeKind.VERBATIM else change.kind.value
        return _unit(change, change.kind.value, place, kind, f"{_label(change)}{content}")

    def _moved(self, change: Change, move: Move) -> str:
        """Write what moved at its new place, with what changed in it; at the old one, its words struck out."""
        if change.moved_away:
            words = self._words(change.pieces)
            return _unit(change, "moved", change.place, f"moved to {move.place}", f"{_label(change)}{words}")
        label = f"{escape(change.labels[1])} " if change.labels[1] else ""
        return _unit(change, "moved", change.place, f"moved from {move.place}", f"{label}{self._words(move.pieces)}")

    def notes(self) -> str:
        """Write the notes, after all units."""
        items = "".join(f'<li id="note{n}">{text}</li>\n' for n, text in enumerate(self._notes, 1))
        return f"<ol>\n{items}</ol>\n" if items else ""

    def _words(self, pieces: ComparedText) -> str:
        return "".join(self._piece(piece).join(_TAGS[piece.op]) for piece in pieces)

    def _piece(self, piece: ComparedWords) -> str:
        match piece.printed.inline:
            case Note(inlines, mark):
                return self._mark(mark or str(next(self._numbers)), piece.within or whole(inlines, piece.op))
            case NoteAgain(number):
                return f"<sup>{number}</sup>"
            case inline:
                left, right = _LOOKS.get(type(inline), ("", ""))
                return _linked(f"{left}{escape(piece.words)}{right}", piece.printed.target)

    def _mark(self, label: str, note: ComparedText) -> str:
        place = len(self._notes)
        self._notes.append("")
        self._notes[place] = f"<sup>{escape(label)}</sup> {self._words(note)}"
        return f'<sup><a href="#note{place + 1}">{escape(label)}</a></sup>'

    def _rows(self, rows: Iterable[Row]) -> str:
        lines = ("".join(f"<td>{self._words(cell)}</td>" for cell in row.cells) for row in rows)
        return "<table>" + "".join(f"<tr>{line}</tr>" for line in lines) + "</table>"


def _unit(change: Change, kind: str, place: str, said: str, content: str) -> str:
    beside = f'<span class="kind">{escape(said)}</span>' if said else ""
    return (
        f'<div class="unit {kind} {_class(change)}"><div class="place">{escape(place)}{beside}</div>'
        f'<div class="text">{content}</div></div>'
    )


def _label(change: Change) -> str:
    old, new = change.labels
    if old == new:
        return f"{escape(new)} " if new else ""
    sides = ((Op.DELETED, old), (Op.INSERTED, new))
    return "".join(escape(words).join(_TAGS[op]) for op, words in sides if words) + " "


def _class(change: Change) -> str:
    match change.shape:
        case Paragraph(level=level):
            return f"level{min(level, 3)}"
        case Heading() | Enacting():
            return type(change.shape).__name__.lower()
        case str(name):
            return name.replace(" ", "-")
    return "table"


def _linked(words: str, target: str) -> str:
    """Link words to a page of the web; an address of another kind (a script) is not followed."""
    if not target.startswith(("https://", "http://")):
        return words
    return f'<a href="{escape(target)}">{words}</a>'
