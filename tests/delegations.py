"""What delegations send: the Word file of a draft with their edits, tracked under their names, and their comments."""

from __future__ import annotations

import re
from collections.abc import Iterable

from drafter.cli.disk import library
from drafter.model.resolution import Resolution
from drafter.ooxml.built_text import BuiltText, with_built_text
from drafter.writers import docx, redline
from drafter.writers.redline.remarks import with_remarks
from tests.edits import edited, words_at

DAY = "2027-07-01T00:00:00Z"
_COMMENT = re.compile(r"(?P<place>[^:]+): comment: (?P<words>.+)")


def sent(old: Resolution, author: str, lines: Iterable[str]) -> bytes:
    """Give the Word file of a delegation.

    Args:
        old: the draft as it was built.
        author: the delegation.
        lines: what it does, in the language of `tests/edits`, and its comments (“PP 1: comment: Why?”).
    """
    several = list(lines)
    comments = [found for line in several if (found := _COMMENT.fullmatch(line))]
    new = proposed(old, several)
    template = library.word_template(old)
    data = redline.write(old, new, template, author, DAY) if new != old else docx.write(old, template)
    remarks = [(words_at(old, one["place"]), one["words"]) for one in comments]
    data = with_remarks(data, remarks, author, DAY) if remarks else data
    return with_built_text(data, BuiltText("draft.yaml", old))


def proposed(old: Resolution, lines: Iterable[str]) -> Resolution:
    """Give what a delegation makes of a draft, without its comments."""
    return edited(old, [line for line in lines if not _COMMENT.fullmatch(line)])
