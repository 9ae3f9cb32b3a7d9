"""The template with tracked changes: paragraphs, rows, notes, masthead, comments and settings of a redline."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping

from docx.opc.packuri import PackURI
from docx.opc.part import Part
from lxml import etree

from drafter.compare import ComparedText, Op, Row
from drafter.model.resolution import Resolution
from drafter.ooxml.namespaces import w
from drafter.ooxml.runs import based, run
from drafter.ooxml.settings import put
from drafter.writers.docx import notes_part
from drafter.writers.docx.content import lead
from drafter.writers.docx.filling import is_plain, properties_of
from drafter.writers.docx.headings import form_of
from drafter.writers.docx.shell import Shell, TemplateValues, shielded
from drafter.writers.docx.tables import table_of
from drafter.writers.docx.tagged import Loop, Placeholder, Tagged, TemplateBlock, Typed
from drafter.writers.docx.tags import Words, headed, words_of
from drafter.writers.redline import comments
from drafter.writers.redline.heads import TrackedParagraph, tracked_paragraphs
from drafter.writers.redline.paragraph_ends import End, ended
from drafter.writers.redline.tracked import TrackedLine, TrackedTable, tracked_annexes, tracked_text
from drafter.writers.redline.tracked_story import Markup, TrackedStory


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

    def tracked(self, old: Resolution, new: Resolution) -> TemplateValues:
        """Write what the tags stand for, with the changes from one resolution to another.

        Raises:
            BadTemplate: the template has no tag for something that one of them has.
        """
        left, right = words_of(old), words_of(new)
        self.demand({name: lines or left[name] for name, lines in right.items()})
        context = self._in_text(old, new)
        for _, form in self.heads:
            for block in form.blocks:
                context |= self._in_head(block, headed(left), headed(right))
        return context

    def _in_text(self, old: Resolution, new: Resolution) -> dict[str, str]:
        """Write the text with what stands above and below it, in the order of the template."""
        keyed = [(key, line) for block in self.body.blocks for key, line in _lines_of(block, old, new)]
        written = defaultdict[str, list[str]](list)
        for (key, _), (line, end) in zip(keyed, ended(line for _, line in keyed), strict=True):
            written[key].append(self._written(line, end) if key else "")
        filled = (block for block in self.body.blocks if isinstance(block, Loop | Tagged))
        return {block.key: "".join(written[block.key]) for block in filled}

    def _in_head(self, block: TemplateBlock, old: Words, new: Words) -> dict[str, str]:
        if not isinstance(block, Tagged):
            return {}
        rows = tracked_paragraphs(block, old, new)
        return {block.key: "".join(self._filled_in(one, End(one.op), self._plain) for one in rows)}

    def _written(self, line: TrackedLine | TrackedParagraph | TrackedTable, end: End) -> str:
        if isinstance(line, TrackedTable):
            return self._table(line)
        return self._paragraph(line, end) if isinstance(line, TrackedLine) else self._filled_in(line, end, self._runs)

    def _paragraph(self, line: TrackedLine, end: End) -> str:
        if line.move:
            return self._moved(line, end)
        revisions = self._markup.revisions
        form = form_of(self.story.styles, line.style, line.level)
        properties = f"{form.properties}{revisions.of_mark(end.op)}{self._before(line, end)}"
        number = "".join(revisions.tracked(op, lead(words)) for op, words in line.lead)
        return f"<w:p><w:pPr>{properties}</w:pPr>{based(number + self.story.tracked(line.pieces), form.look)}</w:p>"

    def _moved(self, line: TrackedLine, end: End) -> str:
        """Write a paragraph that moved; what moved as one goes on to the end of it, which moves with it."""
        revisions = self._markup.revisions
        begin, over = revisions.container(line.op, line.move)
        mark = revisions.of_mark(end.op) if end.op is Op.KEPT else revisions.moved_mark(line.op)
        number = "".join(self._moved_number(op, words) for op, words in line.lead)
        form = form_of(self.story.styles, line.style, line.level)
        inside = based(number + self.story.tracked(line.pieces), form.look)
        words = f"<w:p><w:pPr>{form.properties}{mark}{self._before(line, end)}</w:pPr>{begin}{inside}"
        return f"{words}{over}</w:p>" if end.op is Op.KEPT else f"{words}</w:p>{over}"

    def _moved_number(self, op: Op, words: str) -> str:
        """Write what stands before words that moved: a number does not move with them, tabs do."""
        tracked = self._markup.revisions.tracked if words.strip("\t") else self._markup.revisions.moved
        return tracked(op, lead(words))

    def _filled_in(self, line: TrackedParagraph, end: End, runs: Callable[[Placeholder, ComparedText], str]) -> str:
        """Write a paragraph of the template."""
        mark, before = self._markup.revisions.sign(end.op), self._before(line, end)
        content = "".join(
            self._typed(part, line.op)
            if isinstance(part, Typed)
            else based(runs(part[0], part[1].pieces), part[0].look)
            for part in line.row
        )
        return f"<w:p>{properties_of(line.paragraph, mark, before)}{content}</w:p>"

    def _typed(self, part: Typed, op: Op) -> str:
        return self._markup.revisions.tracked(op, part.xml) if part.is_run else part.xml

    def _runs(self, tag: Placeholder, pieces: ComparedText) -> str:
        return self._plain(tag, pieces) if is_plain(tag) else self.story.tracked(pieces)

    def _plain(self, _: Placeholder, pieces: ComparedText) -> str:
        return "".join(self._markup.revisions.tracked(piece.op, run(piece.printed.shown)) for piece in pieces)

    def _before(self, line: TrackedLine | TrackedParagraph, end: End) -> str:
        """Say which form the end of a paragraph had before, if it was the end of another one of another form."""
        before = "" if end.before is None else self._form(end.before)
        return "" if before in ("", self._form(line)) else self._markup.revisions.of_form(before)

    def _form(self, line: TrackedLine | TrackedParagraph) -> str:
        if isinstance(line, TrackedLine):
            return form_of(self.story.styles, line.style, line.level).properties
        return line.paragraph.properties

    def _table(self, table: TrackedTable) -> str:
        words = [["".join(piece.words for piece in cell) for cell in row.cells] for row in table.rows]
        return table_of(self.story, words, map(self._row, table.rows))

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
            part = Part(PackURI(f"/{comments.PART}"), comments.TYPE, shielded(xml).encode(), document.package)
            document.relate_to(part, comments.RELATION)
        track(self.docx.settings.element)


def _lines_of(
    block: TemplateBlock, old: Resolution, new: Resolution
) -> Iterator[tuple[str, TrackedLine | TrackedParagraph | TrackedTable]]:
    """Yield the lines in the place of a block, each with the key of the block; none for a line that stays as it is."""
    kept = ("", TrackedLine(Op.KEPT, ""))
    match block:
        case Loop(key):
            yield from ((key, line) for line in _LOOPS[key](old, new))
        case Tagged():
            yield from ((block.key, line) for line in tracked_paragraphs(block, words_of(old), words_of(new)))
            yield from () if block.goes else (kept,)
        case _:
            yield kept


_LOOPS = {"paragraphs": tracked_text, "annexes": tracked_annexes}


def track(settings: etree._Element) -> None:
    """Switch the tracking of changes on, at the place that the schema gives it."""
    if settings.find(w("trackRevisions")) is None:
        put(settings, etree.Element(w("trackRevisions")))
