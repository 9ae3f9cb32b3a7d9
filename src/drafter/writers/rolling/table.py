"""The table of the proposals at the end of a rolling text: paragraph, text, proposal, by whom.

It is an insertion of an author of its own, so that it goes where all changes are rejected, and is shown clean where
the changes of that author are not shown. What a proposal puts in is bold and underlined, what it takes out struck out.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.compare import ComparedText, Op, whole
from drafter.compare.rolling import TABLE, RollingText
from drafter.compare.rolling.proposals import ProposalRow, ProposedForm, proposal_rows
from drafter.model.resolution import Emphasis, Note, NoteAgain, Strong
from drafter.ooxml.namespaces import WORD
from drafter.ooxml.runs import Look, based, legal, run
from drafter.ooxml.styles import Styles
from drafter.writers.body_lines import CELL
from drafter.writers.rolling.comments import SidedComment
from drafter.writers.rolling.story import RollingStory, SidedMarkup

HEADS = ("Paragraph", "Text", "Proposal", "By")
TITLE = "Proposals, paragraph by paragraph"
_STYLE = "TableOfProposals"
_WIDTHS = (1150, 3560, 3800, 1330)
"""Twips: all the width between the margins."""
_WHOSE = frozenset((TABLE,))
_LOOKS = {Op.KEPT: "", Op.INSERTED: '<w:b/><w:bCs/><w:u w:val="single"/>', Op.DELETED: "<w:strike/>"}
_BOLD = Look(bold=True)
_SPLIT = '<w:cantSplit w:val="off"/>'
"""A row of a long paragraph may go on overleaf."""
_BORDER = 'w:val="single" w:sz="4" w:space="0" w:color="A0A0A0"'
_MARGINS = '<w:tblCellMar><w:left w:w="70" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>'
_BORDERS = "".join(f"<w:{side} {_BORDER}/>" for side in ("top", "bottom", "insideH", "insideV"))


def proposals_table(
    text: RollingText, story: RollingStory, markup: SidedMarkup, comments: Sequence[SidedComment]
) -> str:
    """Write the table with its title.

    Args:
        text: the rolling text.
        story: the story of the text.
        markup: the revisions of the file.
        comments: the comments, which stand with the paragraphs that they are about.
    """
    return _ProposalsTable(story, markup).written(text, comments)


def title_style(styles: Styles) -> str:
    """Write the style of the title, which begins a page.

    Args:
        styles: the styles of the template.
    """
    # a break of the paragraph itself LibreOffice would leave to the one before, where the table is rejected
    return (
        f'<w:style xmlns:w="{WORD}" w:type="paragraph" w:customStyle="1" w:styleId="{_STYLE}">'
        f'<w:name w:val="{_STYLE}"/><w:basedOn w:val="{styles.id("Annex_Title")}"/>'
        "<w:pPr><w:pageBreakBefore/></w:pPr></w:style>"
    )


class _Cells(NamedTuple):
    """The finished runs of a row."""

    place: str
    text: str
    proposal: str
    by: str


class _ProposalsTable:
    """Writes the table."""

    def __init__(self, story: RollingStory, markup: SidedMarkup) -> None:
        self._styles, self._markup = story.styles, markup

    def written(self, text: RollingText, comments: Sequence[SidedComment]) -> str:
        head = self._row(_Cells(*(run(one, _BOLD) for one in HEADS)), "<w:tblHeader/>")
        rows = "".join(self._row(one) for row in proposal_rows(text) for one in _rows(row, comments))
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in _WIDTHS)
        return (
            f"{self._added(_STYLE, run(TITLE))}<w:tbl><w:tblPr>"
            f'<w:tblStyle w:val="{self._styles.id("Resolution_Table")}"/><w:tblW w:w="{sum(_WIDTHS)}" w:type="dxa"/>'
            f'<w:tblBorders>{_BORDERS}</w:tblBorders><w:tblLayout w:type="fixed"/>{_MARGINS}'
            f'<w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{head}{rows}</w:tbl>{self._added(self._styles.id('Spacer'), '')}"
        )

    def _added(self, style: str, runs: str) -> str:
        """Write a paragraph that is inserted; LibreOffice takes a row away only if what stands in it is, too."""
        mark = f"<w:rPr>{self._markup.sign(_WHOSE)}</w:rPr>"
        properties = f'<w:pPr><w:pStyle w:val="{style}"/>{mark}</w:pPr>'
        return f"<w:p>{properties}{self._markup.tracked(_WHOSE, runs)}</w:p>"

    def _row(self, cells: _Cells, form: str = "") -> str:
        inside = (self._added(self._styles.id(CELL), runs) for runs in cells)
        content = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
            for cell, width in zip(inside, _WIDTHS, strict=True)
        )
        return f"<w:tr><w:trPr>{form or _SPLIT}{self._markup.sign(_WHOSE)}</w:trPr>{content}</w:tr>"


def _rows(row: ProposalRow, comments: Sequence[SidedComment]) -> Iterator[_Cells]:
    """Yield the rows of a paragraph: one for each proposal and comment."""
    said = [one for one in comments if one.unit == row.unit]
    cells = [*map(_proposed, row.proposals), *map(_commented, said)]
    for number, (proposal, by) in enumerate(cells):
        own = (run(row.place), _words(row.text)) if number == 0 else ("", "")
        yield _Cells(*own, proposal, run(legal(by)))


def _proposed(one: ProposedForm) -> tuple[str, str]:
    said = run(told(one)) if one.said else ""
    return said + _words(one.pieces), ", ".join(one.names)


def told(one: ProposedForm) -> str:
    """Return what is said of a whole paragraph, before the words of it that are shown.

    >>> told(ProposedForm(("Chad",), (), "deleted"))
    'Deleted'
    """
    return f"{one.said[:1].upper()}{one.said[1:]}{': ' if one.pieces else ''}"


def _commented(one: SidedComment) -> tuple[str, str]:
    return run(legal(f"Comment: {one.said}")), one.author


def _words(pieces: ComparedText) -> str:
    return "".join(based(runs, _LOOKS[op]) for op, runs in _runs(pieces))


def _runs(pieces: ComparedText) -> Iterator[tuple[Op, str]]:
    """Yield runs with what becomes of them; a note stands in brackets where its mark is."""
    for piece in pieces:
        match piece.printed.inline:
            case Note(inlines):
                yield piece.op, run(" [footnote: ")
                yield from _runs(piece.within or whole(inlines, piece.op))
                yield piece.op, run("]")
            case NoteAgain(number):
                yield piece.op, run(f" [footnote {number}]")
            case inline:
                look = Look(italic=isinstance(inline, Emphasis), bold=isinstance(inline, Strong))
                yield piece.op, run(piece.printed.shown, look)
