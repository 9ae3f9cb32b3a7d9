"""Redlines in a Word file that somebody else made: the changes are written into the official file of the old text.

Everything that does not change stays byte for byte: the other parts of the file, and in the text every paragraph that
is not changed. What a change needs is added: relationships of new links, comments that give reasons, the ids of notes
that follow a new one, and one switch in the settings, so that Word tracks what the next person types, as in every other
redline. The file must not carry tracked changes already, so that it is clear which text is the base.

* The file: `base_file`, `location` (its paragraphs), `locating` (which line is printed in which), `masthead_table`,
  `note_paragraphs`; read character by character: `paragraph_reader`, `characters`, `splitting`, `fields`.
* What changes: `old_and_new`, `alignment`, `moved_characters`.
* Written: `editing`, `insertion`, `formatting`, `new_runs`, `revision_elements`, `comments_part`,
  `remarks_on_paragraphs`, and `splicing` into the bytes; at the end `proof`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafter import readers
from drafter.compare import NO_REASONS, Comparison, Op, Reasons, compare
from drafter.model.errors import UnusableBase
from drafter.model.resolution import Resolution
from drafter.ooxml.check import faults
from drafter.writers.own_links import with_own_links
from drafter.writers.redline.official.base_file import BaseFile
from drafter.writers.redline.official.comments_part import CommentsPart
from drafter.writers.redline.official.editing import Editor
from drafter.writers.redline.official.formatting import is_counted
from drafter.writers.redline.official.locating import Locator
from drafter.writers.redline.official.location import Location
from drafter.writers.redline.official.masthead_table import change_masthead
from drafter.writers.redline.official.old_and_new import changes, in_two, number_kind, number_of
from drafter.writers.redline.official.proof import prove
from drafter.writers.redline.official.remarks_on_paragraphs import write_remarks
from drafter.writers.redline.official.revision_elements import RevisionElements
from drafter.writers.redline.paragraph_ends import End, ended
from drafter.writers.redline.tracked import TrackedLine, TrackedTable, tracked_lines
from drafter.writers.redline.tracking import Revisions


def base_text(base: bytes) -> Resolution:
    """Read the text of a Word file that is to be the base of a redline.

    Raises:
        UnusableBase: it carries tracked changes already, or is written in an unusual way.
        UnreadableSource: it is no Word file, or a damaged one, or there is no resolution in it.
    """
    BaseFile(base)
    return readers.read(base, "")[0]


def write(
    base: bytes,
    new: Resolution,
    template: bytes,
    author: str,
    date: str,
    reasons: Reasons = NO_REASONS,
    remarks: Sequence[tuple[str, str]] = (),
) -> bytes:
    """Write the changes from a Word file to a resolution into that file.

    Args:
        base: the Word file of the old text.
        new: the resolution that the changes lead to.
        template: the Word template in which drafter would write it, for the proof.
        author: the name that Word shows with each change.
        date: date and time with the time zone, in ISO form ("2027-07-01T00:00:00Z").
        reasons: what comments say of the new words of each text.
        remarks: the words of a paragraph and what is said of it, in the order of reading.

    Raises:
        UnreadableSource: it is no Word file, or a damaged one, or there is no resolution in it.
        UnusableBase: the file carries tracked changes, or something that changes cannot be tracked in it.
        UnprovedRedline: accepting or rejecting all changes would not give the new or the old text.
    """
    comparison = compare(with_own_links(base_text(base)), with_own_links(new))
    file = BaseFile(base)
    comments = CommentsPart(file, reasons, author, date)
    editor, locator = Editor(file, RevisionElements(Revisions(author, date, file.free_id())), comments), Locator(file)
    found = list(locator.places(_lines(comparison)))
    change_masthead(editor, locator, comparison)
    places = [(one, place) for line, place in found for one in _written(line, locator)]
    last = 0
    for (line, end), (_, place) in zip(ended(line for line, _ in places), places, strict=True):
        if isinstance(line, TrackedLine):
            last = _one(editor, locator, place, line, end, last)
    editor.mark_moves()
    write_remarks(file, editor.marks, comments, remarks)
    comments.add()
    data = file.packed()
    prove(base, data, comparison, template)
    if damage := faults_besides(base, data):
        raise UnusableBase("tracked changes would damage this Word file: " + "; ".join(damage))
    return data


def faults_besides(base: bytes, data: bytes) -> tuple[str, ...]:
    """Return the faults that the base does not have itself."""
    known = frozenset(faults(base))
    return tuple(fault for fault in faults(data) if fault not in known)


def _one(editor: Editor, locator: Locator, place: Location, line: TrackedLine, end: End, last: int) -> int:
    """Write a line; give the last number that Word has counted so far, from which it goes on."""
    number = number_of(line)
    counting = number == last + 1 if line.op is Op.INSERTED else is_counted(place)
    if line.op is Op.INSERTED:
        editor.insert(place, line, locator.like(line, place, counting), end.op)
    elif line.op is Op.DELETED:
        editor.delete(place, line)
    elif changes(line):
        editor.change(place, line.lead, line.pieces)
        editor.marks.end(place.element, end.op)
    return number if counting and number and line.op is not Op.DELETED else last


def _written(line: TrackedLine | TrackedTable, locator: Locator) -> tuple[TrackedLine | TrackedTable, ...]:
    """Return a line as it can be written: where Word counts, a number makes a paragraph another one."""
    if isinstance(line, TrackedTable):
        return (line,)
    kinds = {number_kind(line, side) for side in (Op.INSERTED, Op.DELETED)}
    return in_two(line) if line.op is Op.KEPT and len(kinds) > 1 and locator.counts else (line,)


def _lines(comparison: Comparison) -> Iterator[TrackedLine | TrackedTable]:
    """Yield the tables, and the lines that have words."""
    for line in tracked_lines(comparison):
        if isinstance(line, TrackedTable):
            _refuse_changed(line)
        if isinstance(line, TrackedTable) or line.pieces or line.lead:
            yield line


def untracked(data: bytes, new: Resolution) -> tuple[str, ...]:
    """Name what the file lacks of the new text when all is accepted: lines that its masthead has no place for."""
    return tuple(change.place for change in compare(readers.read(data, "")[0], new).changes if change.differs)


def _refuse_changed(table: TrackedTable) -> None:
    changed = any(row.op is not Op.KEPT or any(p.op is not Op.KEPT for c in row.cells for p in c) for row in table.rows)
    if changed:
        raise UnusableBase(
            "a table changes, and changes of tables cannot be tracked in a Word file of another program: "
            "write the redline without --on"
        )
