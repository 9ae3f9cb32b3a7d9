"""The table of the proposals on a web page: paragraph by paragraph the text, each proposal, and whose it is."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from drafter.compare import ComparedText, Op, whole
from drafter.compare.rolling import RollingText
from drafter.compare.rolling.proposals import ProposalRow, ProposedForm, proposal_rows
from drafter.model.resolution import Note, NoteAgain
from drafter.writers.rolling.comments import SidedComment
from drafter.writers.rolling.table import HEADS, TITLE, told
from drafter.writers.rolling.web_words import TAGS, broken, looking


def table(text: RollingText, comments: Sequence[SidedComment]) -> str:
    """Write the table of the proposals.

    Args:
        text: the rolling text.
        comments: what stands in the margins of the files.
    """
    head = "".join(f'<th scope="col">{one}</th>' for one in HEADS)
    rows = "\n".join(row for one in proposal_rows(text) for row in _rows(one, comments))
    body = f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}\n</tbody>"
    return f'<h2>{TITLE}</h2>\n<table class="proposals">\n{body}\n</table>\n'


def _rows(row: ProposalRow, comments: Sequence[SidedComment]) -> Iterator[str]:
    cells = [_proposed(one) for one in row.proposals]
    cells += [(f"Comment: {escape(one.said)}", escape(one.author)) for one in comments if one.unit == row.unit]
    span = f' rowspan="{len(cells)}"' if len(cells) > 1 else ""
    own = f"<td{span}>{escape(row.place)}</td><td{span}>{_compared(row.text)}</td>"
    for number, (proposal, by) in enumerate(cells):
        yield f"<tr>{own if number == 0 else ''}<td>{proposal}</td><td>{by}</td></tr>"


def _proposed(one: ProposedForm) -> tuple[str, str]:
    said = escape(told(one)) if one.said else ""
    return said + _compared(one.pieces), escape(", ".join(one.names))


def _compared(pieces: ComparedText) -> str:
    written = ""
    for piece in pieces:
        match piece.printed.inline:
            case Note(inlines):
                words = f" [footnote: {_compared(piece.within or whole(inlines, Op.KEPT))}]"
            case NoteAgain(number):
                words = f" [footnote {number}]"
            case inline:
                words = looking(inline, broken(inline.words))
        tag = TAGS[piece.op]
        written += f"<{tag}>{words}</{tag}>" if tag else words
    return written
