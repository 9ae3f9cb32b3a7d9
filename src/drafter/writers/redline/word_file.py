"""The template with tracked changes: paragraphs, rows, notes, masthead, comments and settings of a redline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from drafter.compare import Row
from drafter.ooxml.names import w
from drafter.writers.docx import Shell, notes_part
from drafter.writers.docx.content import column_widths, lead, table_of
from drafter.writers.redline import comments
from drafter.writers.redline.paragraph_ends import End, ended
from drafter.writers.redline.tracked import TrackedLine, TrackedTable
from drafter.writers.redline.tracked_story import Markup, TrackedStory

_BEFORE_TRACKING = frozenset(map(w, (
    "writeProtection view zoom removePersonalInformation removeDateAndTime doNotDisplayPageBoundaries "
    "displayBackgroundShape printPostScriptOverText printFractionalCharacterWidth printFormsData embedTrueTypeFonts "
    "embedSystemFonts saveSubsetFonts saveFormsData mirrorMargins alignBordersAndEdges bordersDoNotSurroundHeader "
    "bordersDoNotSurroundFooter gutterAtTop hideSpellingErrors hideGrammaticalErrors activeWritingStyle proofState "
    "formsDesign attachedTemplate linkStyles stylePaneFormatFilter stylePaneSortMethod documentType mailMerge "
    "revisionView"
).split()))  # fmt: skip
"""The settings that come before the switch that tracks changes, by the schema."""


class TrackedShell(Shell):
    """The template, filled with both resolutions.

    Args:
        template: the Word file.
        markup: the revisions and comments of the file.
    """

    story: TrackedStory
    notes: TrackedStory

    def __init__(self, template: bytes, markup: Markup) -> None:
        super().__init__(template, lambda styles: TrackedStory(styles, markup))
        self._markup = markup

    def paragraphs(self, lines: Iterator[TrackedLine | TrackedTable]) -> Iterator[str]:
        """Write lines and tables."""
        for line, end in ended(lines):
            yield self._table(line) if isinstance(line, TrackedTable) else self._paragraph(line, end)

    def _paragraph(self, line: TrackedLine, end: End) -> str:
        revisions, story = self._markup.revisions, self.story
        before = "" if end.style in ("", line.style) else revisions.of_form(self._style(end.style))
        properties = f"{self._style(line.style)}{revisions.of_mark(end.op)}{before}"
        number = "".join(revisions.tracked(op, lead(words)) for op, words in line.lead)
        return f"<w:p><w:pPr>{properties}</w:pPr>{number}{story.tracked(line.pieces)}</w:p>"

    def _style(self, name: str) -> str:
        return f'<w:pStyle w:val="{self.story.styles.id(name)}"/>'

    def _table(self, table: TrackedTable) -> str:
        words = [["".join(piece.words for piece in cell) for cell in row.cells] for row in table.rows]
        return table_of(self.story, column_widths(words), map(self._row, table.rows))

    def _row(self, row: Row) -> tuple[str, list[str]]:
        return self._markup.revisions.of_row(row.op), [self.story.tracked(cell) for cell in row.cells]

    def footnotes(self, separators: str) -> str:
        """Write the notes of both resolutions."""
        return notes_part.finished(self.notes, self.notes.notes_of(self.story), separators)

    def render_footnotes(self, context: Mapping[str, object], jinja_env: object = None) -> None:
        """Write footnotes and comments, and let Word track what the next person types."""
        super().render_footnotes(context, jinja_env)
        document = self.docx.part
        if xml := self._markup.comments.part():
            part = Part(PackURI(f"/{comments.PART}"), comments.TYPE, xml.encode(), document.package)
            document.relate_to(part, comments.RELATION)
        track(self.docx.settings.element)


def track(settings: etree._Element) -> None:
    """Switch the tracking of changes on, at the place that the schema gives it."""
    if settings.find(w("trackRevisions")) is None:
        earlier = [n for n, child in enumerate(settings) if child.tag in _BEFORE_TRACKING]
        settings.insert(max(earlier, default=-1) + 1, etree.Element(w("trackRevisions")))
