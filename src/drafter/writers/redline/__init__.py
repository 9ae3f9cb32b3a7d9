"""Redlines: a Word file with the changes from one resolution to another as tracked changes, proved before it is given.

The markup is that which Word, LibreOffice and two validators accept: insertions and deletions of runs (inside links,
never round them), of paragraph marks and of rows; footnotes are tracked too. A paragraph that moved is marked so at
both places, in two ranges of one name; what else changed in it is inserted and deleted there, and so are its notes.
"""

from __future__ import annotations

from drafter.compare import NO_REASONS, Op, Reasons
from drafter.model.resolution import Resolution
from drafter.writers.docx.content import repeated_notes
from drafter.writers.layout import lines
from drafter.writers.own_links import with_own_links
from drafter.writers.redline.comments import Comments
from drafter.writers.redline.proof import accepted, prove, rejected
from drafter.writers.redline.tracked_story import Markup
from drafter.writers.redline.tracking import Revisions
from drafter.writers.redline.word_file import TrackedShell

__all__ = ["accepted", "rejected", "write"]


def write(
    old: Resolution,
    new: Resolution,
    template: bytes,
    author: str,
    date: str,
    reasons: Reasons = NO_REASONS,
) -> bytes:
    """Write a redline.

    Args:
        old: the resolution that the changes start from.
        new: the one that they lead to.
        template: the Word template of the new one.
        author: the name that Word shows with each change.
        date: date and time with the time zone, in ISO form ("2027-07-01T00:00:00Z").
        reasons: what comments say of the new words of each text.

    Raises:
        BadTemplate: the template has no tag for something that one of them has, or cannot be filled.
        UnprovedRedline: accepting or rejecting all changes would not give the new or the old text.
        DamagedOutput: the file failed the check that every file must pass.
    """
    old, new = with_own_links(old), with_own_links(new)
    revisions = Revisions(author, date)
    repeated = {Op.DELETED: repeated_notes(lines(old)), Op.INSERTED: repeated_notes(lines(new))}
    shell = TrackedShell(template, Markup(revisions, Comments(reasons, author, date), repeated))
    data = shell.file(shell.tracked(old, new), new).data
    prove(data, template, old, new)
    return data
