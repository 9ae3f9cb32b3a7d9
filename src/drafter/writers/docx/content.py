"""Paragraphs as WordprocessingML: a line of a resolution with the style that it names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from drafter.language.typography import bind
from drafter.model.resolution import Inlines, NoteAgain, Table
from drafter.ooxml.runs import TAB, based, run
from drafter.writers.body_lines import PrintedParagraph
from drafter.writers.docx.headings import form_of
from drafter.writers.docx.story import Story
from drafter.writers.docx.tables import table


def block(story: Story, line: PrintedParagraph | Table) -> str:
    """Write a line or a table."""
    return table(story, line) if isinstance(line, Table) else paragraph(story, line)


def repeated_notes(printed: Iterable[PrintedParagraph | Table]) -> frozenset[int]:
    """Return the numbers of the notes whose marks stand in a text more than once.

    >>> from drafter.model.resolution import NoteAgain, Text
    >>> sorted(repeated_notes([PrintedParagraph("Text", (Text("as before"), NoteAgain(2)))]))
    [2]
    """
    texts = (text for line in printed for text in _texts(line))
    return frozenset(inline.number for text in texts for inline in text if isinstance(inline, NoteAgain))


def _texts(line: PrintedParagraph | Table) -> Iterator[Inlines]:
    if isinstance(line, Table):
        yield from (cell for row in line.rows for cell in row)
    else:
        yield line.inlines


def paragraph(story: Story, line: PrintedParagraph) -> str:
    """Write a line as a paragraph."""
    form = form_of(story.styles, line.style, line.level)
    runs = based(lead(line.lead) + story.runs(line.inlines), form.look)
    return f"<w:p><w:pPr>{form.properties}</w:pPr>{runs}</w:p>"


def lead(words: str) -> str:
    r"""Write a number or label with the tabs round it.

    >>> lead("\t")
    '<w:r><w:tab/></w:r>'
    """
    return "".join(TAB if part == "\t" else run(bind(part)) for part in re.findall(r"\t|[^\t]+", words))
