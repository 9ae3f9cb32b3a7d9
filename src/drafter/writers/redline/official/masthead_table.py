"""Changes in the masthead table of an official file, whose lines may stand in headers."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import replace

from drafter.compare import Change, ComparedText, ComparedWords, Comparison, Op
from drafter.language.typography import PrintedInline
from drafter.model.errors import UnusableBase
from drafter.model.resolution import Text
from drafter.writers.redline.official.editing import Editor
from drafter.writers.redline.official.formatting import Formatting
from drafter.writers.redline.official.locating import IN_TABLE, Locator
from drafter.writers.redline.official.location import Location
from drafter.writers.redline.official.old_and_new import old_words
from drafter.writers.redline.tracked import TrackedLine

_STACKED = {"distribution": "Publication", "date": "ReleaseDate", "original": "Original"}
"""The lines of the masthead table that stand below each other, and their styles."""


def change_masthead(editor: Editor, locator: Locator, comparison: Comparison) -> None:
    """Change the lines of the masthead table where the file has them as paragraphs of their own.

    A date or a language that comes in follows the line above it; a line that goes leaves its place empty. A line that
    cannot be changed stays, and `untracked` names it: a redline of the text is of use without it.
    """
    above: list[Location] = []
    for change in comparison.changes:
        if change.shape not in IN_TABLE:
            continue
        places = above if change.op is Op.INSERTED else locator.named(old_words(change.pieces))
        for place in places if change.differs else ():
            with suppress(UnusableBase):
                _line(editor, place, change, locator.form(place, _STACKED.get(str(change.shape), "")))
        above = places if change.shape in _STACKED else above


def _line(editor: Editor, place: Location, change: Change, form: Formatting) -> None:
    """Write the change of a line of the masthead table at its place, or after the one above it."""
    if change.op is Op.DELETED:
        editor.delete_words(place)
    elif change.op is Op.INSERTED:
        editor.insert(place, TrackedLine(Op.INSERTED, "", (), _in_table(change.pieces)), form)
    else:
        editor.change(place, (), _in_table(change.pieces))


def _in_table(pieces: ComparedText) -> ComparedText:
    """Return the pieces of a line in the masthead table: without links, and with the first letter of a symbol kept.

    That letter is in larger type than the rest.
    """
    plain = tuple(replace(piece, printed=replace(piece.printed, target="")) for piece in pieces)
    if [piece.op for piece in plain[:2]] != [Op.DELETED, Op.INSERTED] or plain[0].words[:1] != plain[1].words[:1]:
        return plain
    rest = (_part(piece, slice(1, None), piece.op) for piece in plain[:2])
    return (_part(plain[0], slice(0, 1), Op.KEPT), *rest, *plain[2:])


def _part(piece: ComparedWords, part: slice, op: Op) -> ComparedWords:
    return ComparedWords(op, PrintedInline(Text(piece.words[part]), piece.printed.shown[part]))
