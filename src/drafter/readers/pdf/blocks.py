"""Makes paragraphs and notes of the lines on the pages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from drafter.readers.grammar.labels import label_at_head
from drafter.readers.pdf.lines import PrintedLine
from drafter.readers.pdf.placement import Column, Group, measure, note_groups, paragraphs, parted, without_note_label
from drafter.readers.pdf.running_heads import Sheet, text_lines
from drafter.readers.pdf.styling import inlines
from drafter.readers.pdf.tables import Grid
from drafter.readers.pdf.text_columns import text_columns
from drafter.readers.source import SourceBlock, SourceParagraph, SourceTable

_MASTHEAD = (0.1, 0.4)
"""Where the rule under the masthead stands on the first page, in heights of the page (measured: 0.26)."""
_MASTHEAD_WIDTH = 100.0
_INDENT = 4.0
_SAME_SIZE = 0.6
_SHORT = 2.5
"""How much shorter the last line of a paragraph is than the others, in sizes of the type."""


def blocks(sheets: Sequence[Sheet]) -> Iterator[SourceBlock]:
    """Yield the paragraphs of a document in the order of reading, then its notes."""
    pages = text_lines(sheets)
    if not any(pages):
        return
    top = masthead_bottom(sheets[0])
    masthead = [line for line in pages[0] if line.y < top]
    columns = in_columns([[line for line in pages[0] if line.y >= top], *pages[1:]])
    column = measure([masthead, *columns])
    texts, notes = _parted(columns, column)
    labels = frozenset(note.note for note in notes)
    for line in masthead:
        yield SourceParagraph(inlines([line], labels), line=1, size=line.size)
    yield from _paragraphs(texts, column, labels)
    for note in notes:
        first, *turns = note.lines
        words = inlines([without_note_label(first, note.note), *turns], frozenset())
        yield SourceParagraph(words, note=note.note, page=first.page)


def in_columns(pages: Sequence[list[PrintedLine]]) -> list[list[PrintedLine]]:
    """Return pages of text in several columns as one column after the other; other pages as they are."""
    found = text_columns(pages)
    return [part for page in pages for part in found.in_order(page)] if found else list(pages)


def masthead_bottom(sheet: Sheet) -> float:
    """Return the place of the rule that ends the masthead, 0 when the page has none."""
    high, low = (share * sheet.height for share in _MASTHEAD)
    return max((r.y for r in sheet.rules if high < r.y < low and r.right - r.left > _MASTHEAD_WIDTH), default=0.0)


def _parted(pages: Sequence[Sequence[PrintedLine]], column: Column) -> tuple[list[list[PrintedLine]], list[Group]]:
    """Part text and notes; notes that go on from the page before are put together."""
    texts: list[list[PrintedLine]] = []
    notes: list[Group] = []
    for page in pages:
        text, foot = parted(page, column)
        for group in note_groups(foot):
            if group.note or not notes:
                notes.append(group)
            else:
                notes[-1] = replace(notes[-1], lines=(*notes[-1].lines, *group.lines))
        texts.append(text)
    return texts, notes


def _paragraphs(texts: list[list[PrintedLine]], column: Column, labels: frozenset[str]) -> Iterator[SourceBlock]:
    before: Group | Grid | None = None
    shows_its_head = False
    for group in _whole_tables([group for text in texts for group in paragraphs(text, column)]):
        if isinstance(group, Grid):
            yield SourceTable(tuple(tuple(inlines(cell, labels) for cell in row) for row in group.rows), group.page)
        else:
            paragraph = _paragraph(group, column, labels)
            tight = isinstance(before, Group) and _overflows(before, group, column, shows_its_head)
            shows_its_head = (tight and shows_its_head) or _shows_head(paragraph)
            yield replace(paragraph, tight=tight)
        before = group


def _shows_head(paragraph: SourceParagraph) -> bool:
    """Return whether the first line of a paragraph can be told from its others, by an indent or a label."""
    return paragraph.first > paragraph.indent + _INDENT or bool(label_at_head(paragraph.words)[0])


def _overflows(before: Group, after: Group, column: Column, shows_its_head: bool) -> bool:
    """Return whether a paragraph at the head of a page may be the rest of the one before.

    The line before is full, and the paragraph begins as the further lines of that one do. Where paragraphs begin with
    neither indent nor label, a full line with a full stop is taken for an end.
    """
    last, first = before.lines[-1], after.lines[0]
    alike = last.bold == first.bold and abs(last.size - first.size) < _SAME_SIZE
    apart = last.page < first.page or _is_in_next_column(before, after)
    goes_on = alike and apart and last.right > column.right - _SHORT * column.size
    indented = first.left > min((line.left for line in after.lines[1:]), default=column.left) + _INDENT
    return goes_on and not indented and (shows_its_head or not last.text.rstrip().endswith((".", ";", ":")))


def _is_in_next_column(before: Group, after: Group) -> bool:
    return before.lines[-1].page == after.lines[0].page and after.lines[0].y < before.lines[-1].y


def _whole_tables(groups: Sequence[Group | Grid]) -> list[Group | Grid]:
    """Join what page breaks parted of tables."""
    whole: list[Group | Grid] = []
    for group in groups:
        last = whole[-1] if whole else None
        joint = last.followed_by(group) if isinstance(last, Grid) and isinstance(group, Grid) else None
        whole[len(whole) - (joint is not None) :] = [joint or group]
    return whole


def _paragraph(group: Group, column: Column, labels: frozenset[str]) -> SourceParagraph:
    first, *turns = group.lines
    return SourceParagraph(
        inlines(group.lines, labels),
        first=first.left - column.left,
        indent=min((line.left for line in turns), default=column.left) - column.left,
        size=first.size,
        page=first.page,
    )
