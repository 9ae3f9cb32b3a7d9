"""The rolling text as a Word file: each proposal a tracked change of its author, then a table of all of them.

A change that several agree on has their names together as its author ("Norway; Chile"). Who accepts all changes in
which a delegation is named, and rejects the others, has the text of that delegation; who rejects all has the draft.
Brackets and names, and the table, are insertions of authors of their own.
"""

from __future__ import annotations

from collections.abc import Mapping

from drafter.compare.rolling import BRACKETS, RollingText
from drafter.writers.redline.tracking import Revisions
from drafter.writers.rolling.comments import SidedComment
from drafter.writers.rolling.proof import prove
from drafter.writers.rolling.word_file import RollingShell

__all__ = ["SidedComment", "write"]


def write(
    text: RollingText,
    template: bytes,
    date: str,
    comments: tuple[SidedComment, ...] = (),
    dates: Mapping[str, str] | None = None,
) -> bytes:
    """Write a rolling text, proved.

    Args:
        text: the rolling text.
        template: the Word template of the draft.
        date: date and time with the time zone, in ISO form ("2027-07-01T00:00:00Z").
        comments: what stands in the margins of the files.
        dates: when each side made its changes, where that is known; what several made, when the last of them did.

    Raises:
        BadTemplate: the template has no tag for something that one of the texts has, or cannot be filled.
        UnprovedRedline: accepting the changes of a side would not give its text.
        DamagedOutput: the file failed the check that every file must pass.
    """
    shell = RollingShell(template, text, Revisions(BRACKETS, date, dates=dates or {}), comments)
    data = shell.file(shell.written(), text.ours).data
    prove(data, template, text)
    return data
