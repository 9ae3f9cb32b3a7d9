"""The comments in the margins of the files of several sides, on the paragraphs of the rolling text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from drafter.ooxml.namespaces import WORD
from drafter.ooxml.runs import attribute, legal, run


class SidedComment(NamedTuple):
    """A comment.

    Args:
        author: who wrote it.
        said: its words.
        unit: the paragraph that it is about, by its number in the rolling text.
        date: when it was written, in ISO form; empty where that is not known.
    """

    author: str
    said: str
    unit: int
    date: str = ""


def with_marks(numbers: Sequence[int], words: str) -> str:
    """Put the marks of comments round the finished words of a paragraph.

    Args:
        numbers: the ids of the comments that are about it.
        words: the words.
    """
    begins = "".join(f'<w:commentRangeStart w:id="{n}"/>' for n in numbers)
    ends = "".join(f'<w:commentRangeEnd w:id="{n}"/><w:r><w:commentReference w:id="{n}"/></w:r>' for n in numbers)
    return f"{begins}{words}{ends}"


def comments_of(comments: Sequence[SidedComment], date: str) -> str:
    """Write the comments part.

    Args:
        comments: the comments.
        date: date and time of those that have none of their own, in ISO form.
    """
    texts = "".join(
        f'<w:comment w:id="{n}" w:author={attribute(one.author)} w:date="{one.date or date}" '
        f"w:initials={attribute(one.author[:1].upper())}><w:p>{run(legal(one.said))}</w:p></w:comment>"
        for n, one in enumerate(comments)
    )
    return f'<w:comments xmlns:w="{WORD}">{texts}</w:comments>'
