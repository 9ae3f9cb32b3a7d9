"""The template filled with a rolling text: paragraphs, notes, comments and settings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from drafter.compare.rolling import OURS, RollingText
from drafter.ooxml.namespaces import RELATION, WORD, w
from drafter.ooxml.runs import based
from drafter.writers.docx import notes_part
from drafter.writers.docx.content import lead, repeated_notes
from drafter.writers.docx.headings import ParagraphForm, form_of
from drafter.writers.docx.shell import Shell, TemplateValues, shielded
from drafter.writers.docx.tables import table_of
from drafter.writers.docx.tagged import Loop, Tagged
from drafter.writers.docx.tags import Words, headed, words_of
from drafter.writers.layout import lines
from drafter.writers.redline.comments import PART, TYPE
from drafter.writers.redline.comments import RELATION as RELATION_OF_COMMENTS
from drafter.writers.redline.tracking import Revisions, as_moved
from drafter.writers.redline.word_file import track
from drafter.writers.rolling.authors import authorship
from drafter.writers.rolling.comments import SidedComment, comments_of, with_marks
from drafter.writers.rolling.heads import SidedHeads
from drafter.writers.rolling.lines import LineEnd, RollingLine, line_ends, rolling_lines
from drafter.writers.rolling.moves import MovedPlace, moved_places
from drafter.writers.rolling.story import RollingStory, SidedMarkup
from drafter.writers.rolling.table import proposals_table, title_style


class RollingShell(Shell):
    """The template, filled with the texts of all sides.

    Args:
        template: the Word file.
        text: the rolling text.
        revisions: numbers the changes and knows their dates.
        comments: the comments of the sides.
    """

    story: RollingStory
    notes: RollingStory

    def __init__(
        self, template: bytes, text: RollingText, revisions: Revisions, comments: tuple[SidedComment, ...]
    ) -> None:
        self._text, self._date, self._comments = text, revisions.date, comments
        self._texts = {side: text.of(side) for side in (OURS, *text.sides)}
        repeated = {side: repeated_notes(lines(one)) for side, one in self._texts.items()}
        self._markup = SidedMarkup(revisions, text.sides, repeated)
        super().__init__(template, lambda styles: RollingStory(styles, self._markup))
        self._commented: set[int] = set()

    def written(self) -> TemplateValues:
        """Write what the tags stand for.

        Raises:
            BadTemplate: the template has no tag for something that one of the texts has.
        """
        several = {side: words_of(text) for side, text in self._texts.items()}
        self.demand({name: next(filter(None, (one[name] for one in several.values())), ()) for name in several[OURS]})
        heads = SidedHeads(self.story, self._markup)
        context = dict(self._in_text(heads, several))
        above = {side: headed(words) for side, words in several.items()}
        for _, form in self.heads:
            blocks = (block for block in form.blocks if isinstance(block, Tagged))
            context |= {block.key: heads.written(block, above, in_text=False) for block in blocks}
        self._table = proposals_table(self._text, self.story, self._markup, self._comments)
        return context

    def _in_text(self, heads: SidedHeads, several: Mapping[str, Words]) -> Iterator[tuple[str, str]]:
        for block in self.body.blocks:
            if isinstance(block, Loop):
                yield block.key, self._looped(block.key)
            elif isinstance(block, Tagged):
                yield block.key, heads.written(block, several)

    def _looped(self, key: str) -> str:
        before = len(self._text.body)
        several, first = (self._text.body, 0) if key == "paragraphs" else (self._text.annexes, before)
        found = list(rolling_lines(several, self._texts, first))
        ends = line_ends(found)
        places = moved_places(self._text.sides, several, found, ends)
        return "".join(
            self._moved(line, places[line.unit]) if line.unit in places else self._written(line, end)
            for line, end in zip(found, ends, strict=True)
        )

    def _moved(self, line: RollingLine, place: MovedPlace) -> str:
        """Write a paragraph that one side moves; its number does not move with it."""
        revisions, form = self._markup.revisions, self._form(line)
        begin, over = revisions.container(place.op, place.name, place.by)
        number = self._markup.tracked(line.sides, lead(line.lead)) if line.lead else ""
        if not line.lead.strip("\t"):
            number = as_moved(place.op, number, place.by)
        words = based(number + as_moved(place.op, self.story.sided(line.pieces), place.by), form.look)
        mark = revisions.moved_mark(place.op, place.by)
        return f"<w:p><w:pPr>{form.properties}{mark}</w:pPr>{begin}{self._remarked(line.unit, words)}</w:p>{over}"

    def _written(self, line: RollingLine, end: LineEnd) -> str:
        if line.rows:
            return self._rows(line)
        markup = self._markup
        sign, before, form = markup.sign(end.sides), "", self._form(line)
        if end.before and (old := self._form(end.before).properties) != form.properties:
            before = markup.revisions.of_form(old, authorship(end.by, self._text.sides).by)
        mark = f"<w:rPr>{sign}</w:rPr>" if sign else ""
        number = markup.tracked(line.sides, lead(line.lead)) if line.lead else ""
        words = self._remarked(line.unit, based(number + self.story.sided(line.pieces), form.look))
        return f"<w:p><w:pPr>{form.properties}{mark}{before}</w:pPr>{words}</w:p>"

    def _rows(self, line: RollingLine) -> str:
        """Write a table; a row that comes or goes is a change of those who bring or take it."""
        words = [["".join(piece.printed.shown for piece in cell) for cell in row.cells] for row in line.rows]
        rows = ((self._markup.sign(row.sides), list(map(self.story.sided, row.cells))) for row in line.rows)
        return table_of(self.story, words, rows)

    def _form(self, line: RollingLine) -> ParagraphForm:
        return form_of(self.story.styles, line.style, line.level)

    def _remarked(self, unit: int, words: str) -> str:
        """Put the comments on a paragraph round the words of its first line."""
        numbers = [n for n, one in enumerate(self._comments) if one.unit == unit and n not in self._commented]
        self._commented.update(numbers)
        return with_marks(numbers, words)

    def footnotes(self, separators: str) -> str:
        """Write the notes of all sides."""
        return notes_part.finished(self.notes, self.notes.notes_of(self.story), separators)

    def render_footnotes(self, context: Mapping[str, object], jinja_env: object = None) -> None:
        """Write footnotes and comments, put the table after the text, and let Word track what comes next."""
        super().render_footnotes(context, jinja_env)
        document = self.docx.part
        if self._comments:
            part = Part(
                PackURI(f"/{PART}"), TYPE, shielded(comments_of(self._comments, self._date)).encode(), document.package
            )
            document.relate_to(part, RELATION_OF_COMMENTS)
        self.docx.styles.element.append(etree.fromstring(title_style(self.story.styles)))
        _append(self.docx.element.body, shielded(self._table))
        track(self.docx.settings.element)


def _append(body: etree._Element, xml: str) -> None:
    """Put elements at the end of a document, before what says how its last pages are laid out."""
    root = etree.fromstring(f'<w:body xmlns:w="{WORD}" xmlns:r="{RELATION}">{xml}</w:body>')
    last = body.find(w("sectPr"))
    place = len(body) if last is None else body.index(last)
    body[place:place] = list(root)
