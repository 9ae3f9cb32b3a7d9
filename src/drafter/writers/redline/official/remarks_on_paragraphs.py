"""Remarks on the paragraphs of a foreign file, beside the reasons of its changes."""

from __future__ import annotations

from collections.abc import Sequence

from drafter.compare import Op
from drafter.ooxml.namespaces import w
from drafter.writers.redline.official.base_file import BaseFile
from drafter.writers.redline.official.comments_part import CommentsPart
from drafter.writers.redline.official.revision_elements import RevisionElements
from drafter.writers.redline.remarks import mark, placed


def write_remarks(
    base: BaseFile, revisions: RevisionElements, comments: CommentsPart, remarks: Sequence[tuple[str, str]]
) -> None:
    """Write the marks of remarks into the paragraphs that they are about, when all changes are in them.

    A mark stands in an insertion, so that it goes when all changes are rejected.

    Args:
        base: the file, whose paragraphs are changed.
        revisions: its revisions.
        comments: its comments, to which those of the remarks are added.
        remarks: the words of a paragraph and what is said of it, in the order of reading.
    """
    owners = {
        element: place
        for place in base.places[base.main]
        for element in (place.element, *place.after)
        if element.tag == w("p")
    }
    for paragraph, said in placed(list(owners), remarks):
        mark(paragraph, comments.remark(said))
        paragraph.append(revisions.round(Op.INSERTED, [paragraph[-1]]))
        if owners[paragraph].element is paragraph:
            owners[paragraph].touched = True
