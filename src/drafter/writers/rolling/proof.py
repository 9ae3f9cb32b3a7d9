"""The proof of a rolling text: the changes in which a delegation is named give its text, rejecting all gives the draft.

As with a redline, what is compared is everything that a person sees, with links and notes.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from lxml import etree

from drafter.compare.rolling import OURS, RollingText, SidedRow, sided_rows, sided_words, words_of_side
from drafter.model.errors import UnprovedRedline
from drafter.model.resolution import Inlines, merged
from drafter.ooxml import revisions
from drafter.ooxml.archive import unpacked
from drafter.ooxml.view import first_difference
from drafter.writers import docx
from drafter.writers.redline.proof import as_it_is, seen


def prove(data: bytes, template: bytes, text: RollingText) -> None:
    """Prove a rolling text.

    Args:
        data: the Word file.
        template: the template that it was written with.
        text: the rolling text.

    Raises:
        UnprovedRedline: with the side, and the first paragraph that differs.
    """
    members = unpacked(data)
    for side in (OURS, *text.sides):
        found, wanted = seen(members, partial(settle, side=side)), docx.write(text.of(side), template)
        if difference := first_difference(found, seen(unpacked(wanted), as_it_is)):
            what = f"accepting the changes of {side}" if side else "rejecting all changes"
            raise UnprovedRedline(
                f"{what} would not give {'that text' if side else 'the draft'} back (paragraph "
                f"{difference.paragraph}), so nothing was written. Please report these texts."
            )


def prove_words(text: RollingText) -> None:
    """Prove that the words of each side, taken out of those of all, are its text.

    Args:
        text: the rolling text.

    Raises:
        UnprovedRedline: with the side and the paragraph.
    """
    for unit in (*text.body, *text.annexes):
        pieces, rows = (
            sided_words(unit.texts),
            sided_rows({side: one.rows for side, one in unit.forms.items()}, (OURS, *text.sides)),
        )
        for side, form in unit.forms.items():
            words, cells = words_of_side(pieces, side), _rows_of_side(rows, side)
            if words != merged(form.inlines) or cells != [tuple(map(merged, row)) for row in form.rows]:
                raise UnprovedRedline(
                    f"the words of {side or 'the draft'} in {unit.place} would not be those of its text, so nothing "
                    "was written. Please report these texts."
                )


def _rows_of_side(rows: Iterable[SidedRow], side: str) -> list[tuple[Inlines, ...]]:
    return [tuple(words_of_side(cell, side) for cell in row.cells) for row in rows if side in row.sides]


def settle(root: etree._Element, side: str) -> None:
    """Make the changes of a side, in place, and undo all others; nothing is returned.

    Args:
        root: a part of a Word file.
        side: a delegation, or the draft, of which no change is.
    """
    if side == OURS:
        revisions.reject(root)
    else:
        revisions.accept_of(root, side)
