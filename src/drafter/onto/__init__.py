"""Redlines in a Word file that somebody else made: the changes are written into the official file of the old text.

Everything that does not change stays byte for byte: the other parts of the file, and in the text every paragraph that
is not changed, but for the ids of the notes that follow a new one. The file must not carry tracked changes already, so
that it is clear which text is the base.
"""

from __future__ import annotations

from collections.abc import Iterator

from drafter.compare import Comparison, Op, Piece, compare
from drafter.errors import UnusableBase
from drafter.model import Resolution
from drafter.onto.base import Base, Place
from drafter.onto.notes import Notes
from drafter.onto.paragraph import Editor
from drafter.onto.proof import prove
from drafter.ooxml.check import faults
from drafter.parser import parse
from drafter.readers import docx
from drafter.writers.redline.ends import ended
from drafter.writers.redline.lines import TrackedLine, TrackedTable, tracked_lines
from drafter.writers.redline.marks import Revisions

_IN_TABLE = ("organ", "symbol", "distribution", "date", "original")


def base_text(base: bytes) -> Resolution:
    """Read the text of a Word file that is to be the base of a redline.

    Raises:
        UnusableBase: it carries tracked changes already.
        UnreadableSource: it is no Word file, or there is no resolution in it.
    """
    Base(base)
    return parse(docx.read(base))[0]


def write(base: bytes, new: Resolution, author: str, date: str) -> bytes:
    """Write the changes from a Word file to a resolution into that file.

    Args:
        base: the Word file of the old text.
        new: the resolution that the changes lead to.
        author: the name that Word shows with each change.
        date: date and time with the time zone, in ISO form ("2027-07-01T00:00:00Z").

    Raises:
        UnusableBase: the file carries tracked changes, or something that changes cannot be tracked in it.
        UnprovedRedline: accepting or rejecting all changes would not give the new or the old text.
    """
    comparison = compare(base_text(base), new)
    file = Base(base)
    editor = Editor(file, Revisions(author, date, file.free_id()), Notes(file))
    _masthead(editor, file, comparison)
    _text(editor, file, comparison)
    data = file.packed()
    prove(base, data, new)
    if found := faults_besides(base, data):
        raise UnusableBase("tracked changes would damage this Word file: " + "; ".join(found))
    return data


def faults_besides(base: bytes, data: bytes) -> tuple[str, ...]:
    """Give the faults that the base does not have itself."""
    known = frozenset(faults(base))
    return tuple(fault for fault in faults(data) if fault not in known)


def _masthead(editor: Editor, file: Base, comparison: Comparison) -> None:
    """Change the lines of the masthead table where the file has them as paragraphs of their own."""
    for change in comparison.changes:
        if change.shape in _IN_TABLE and change.differs and change.op is Op.KEPT:
            for place in file.named(old_words(change.pieces)):
                editor.change(place, (), change.pieces)


def _text(editor: Editor, file: Base, comparison: Comparison) -> None:
    """Go through the lines of both texts; each old one is the next paragraph of the file with its words."""
    for line, end, place in [(line, end, _place(file, line)) for line, end in ended(_lines(comparison))]:
        if line.op is Op.INSERTED:
            editor.insert(place, line, end.op)
        elif line.op is Op.DELETED:
            editor.delete(place)
        elif any(op is not Op.KEPT for op, _ in line.lead) or any(p.op is not Op.KEPT or p.within for p in line.pieces):
            editor.change(place, line.lead, line.pieces)
            editor.end(place, end.op)


def _lines(comparison: Comparison) -> Iterator[TrackedLine]:
    """Give the lines that have words; tables are only looked at."""
    for line in tracked_lines(comparison):
        if isinstance(line, TrackedTable):
            _refuse_changed(line)
        elif line.pieces or line.lead:
            yield line


def _place(file: Base, line: TrackedLine) -> Place:
    """Find the paragraph of an old line, or the one that a new line follows."""
    if line.op is Op.INSERTED:
        return file.last
    words = "".join(part for op, part in line.lead if op is not Op.INSERTED)
    place = file.next(words, old_words(line.pieces))
    file.style(line.style, place)
    return place


def untracked(data: bytes, new: Resolution) -> tuple[str, ...]:
    """Name what the file lacks of the new text when all is accepted: lines that its masthead has no place for."""
    return tuple(change.place for change in compare(parse(docx.read(data))[0], new).changes if change.differs)


def old_words(pieces: tuple[Piece, ...]) -> str:
    """Give the words of the old side, without notes."""
    return "".join(piece.words for piece in pieces if piece.op is not Op.INSERTED)


def _refuse_changed(table: TrackedTable) -> None:
    changed = any(row.op is not Op.KEPT or any(p.op is not Op.KEPT for c in row.cells for p in c) for row in table.rows)
    if changed:
        raise UnusableBase(
            "a table changes, and changes of tables cannot be tracked in a Word file of another program: "
            "write the redline without --on"
        )
