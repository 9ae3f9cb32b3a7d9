"""A comparison for the terminal: the changed paragraphs with their marks, or a line for each paragraph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from drafter.compare import Change, ChangeKind, ComparedWords, Comparison, Move, Op, Row
from drafter.model.resolution import Note, NoteAgain, plain

MARKS = {Op.KEPT: ("", ""), Op.DELETED: ("[-", "-]"), Op.INSERTED: ("{+", "+}")}
COLOURS = {Op.KEPT: ("", ""), Op.DELETED: ("\033[9;31m", "\033[0m"), Op.INSERTED: ("\033[4;32m", "\033[0m")}
_LONGEST = 60

MarkPairs = dict[Op, tuple[str, str]]
"""What stands before and after words that were kept, deleted and inserted."""


def write(comparison: Comparison, marks: MarkPairs = MARKS) -> bytes:
    """Write what changed, a paragraph of text for each unit that did.

    Args:
        comparison: the two resolutions.
        marks: what stands around changes: `MARKS`, or `COLOURS`, which terminals show.

    >>> from drafter.compare import compare
    >>> from drafter.model.resolution import Masthead, Resolution, Text
    >>> old, new = (Resolution(Masthead(session=f"{n} session"), (Text("Peace"),), ()) for n in ("First", "Second"))
    >>> print(write(compare(old, new)).decode().splitlines()[0])
    session: [-First-]{+Second+} session
    """
    shown = [_shown(change, marks) for change in comparison.changes if change.differs]
    return "\n\n".join([*shown, summary(comparison)]).encode() + b"\n"


def stat(comparison: Comparison) -> bytes:
    """Write a line for each paragraph: its number, how much it changed and its first words."""
    width = max((len(_places(change)) for change in comparison.paragraphs), default=0)
    lines = [
        f"{_places(change):{width}}  {change.degree.value:11}  {_opening(change)}" for change in comparison.paragraphs
    ]
    return "\n".join([*lines, "", summary(comparison)]).encode() + b"\n"


def summary(comparison: Comparison) -> str:
    """Count the paragraphs of each kind, and those that moved; what stands above and below the text does not count.

    >>> summary(Comparison(()))
    'Nothing differs.'
    """
    if not comparison.differs:
        return "Nothing differs."
    counts = Counter(change.degree for change in comparison.paragraphs)
    moved = sum(change.move is not None for change in comparison.paragraphs)
    said = ", ".join(f"{counts[kind]} {kind.value}" for kind in ChangeKind)
    return f"{said}; {moved} of them moved." if moved else f"{said}."


def _shown(change: Change, marks: MarkPairs) -> str:
    if change.move:
        return _moved(change, change.move, marks)
    words = "\n".join(_row(row, marks) for row in change.rows) + _words(change.pieces, marks)
    return f"{_places(change)}: {_label(change, marks)}{words}"


def _moved(change: Change, move: Move, marks: MarkPairs) -> str:
    """Write the words of what moved once, where it stands now."""
    if change.moved_away:
        return f"{change.place}: (moved to {move.place})"
    label = f"{change.labels[1]} " if change.labels[1] else ""
    return f"{change.place}: (moved from {move.place}) {label}{_words(move.pieces, marks)}"


def _places(change: Change) -> str:
    old, new = change.ways
    return f"{old} → {new}" if old and new and old != new else change.place


def _label(change: Change, marks: MarkPairs) -> str:
    old, new = change.labels
    if not (old or new):
        return ""
    if old == new:
        return f"{new} "
    sides = ((Op.DELETED, old), (Op.INSERTED, new))
    return "".join(words.join(marks[op]) for op, words in sides if words) + " "


def _words(pieces: Iterable[ComparedWords], marks: MarkPairs) -> str:
    return "".join(_text(piece, marks).join(marks[piece.op]) for piece in pieces)


def _text(piece: ComparedWords, marks: MarkPairs) -> str:
    match piece.printed.inline:
        case Note(inlines):
            return f"[note: {_words(piece.within, marks) if piece.within else plain(inlines)}]"
        case NoteAgain(number):
            return f"[note {number}]"
        case _:
            return piece.words


def _row(row: Row, marks: MarkPairs) -> str:
    return "| " + " | ".join(_words(cell, marks) for cell in row.cells) + " |"


def _opening(change: Change) -> str:
    unit = change.new() or change.old()
    words = plain(unit.inlines) if unit else ""
    return words if len(words) <= _LONGEST else words[: _LONGEST - 1].rstrip() + "…"
