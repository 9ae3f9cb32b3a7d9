"""The paragraphs of a template with the words of a resolution in the place of its tags."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from drafter.language.typography import bind
from drafter.model.resolution import Inlines, Resolution, plain
from drafter.ooxml.runs import based, legal, run
from drafter.writers.docx import content
from drafter.writers.docx.story import Story
from drafter.writers.docx.tagged import Loop, Placeholder, Tagged, TemplateBlock, Typed
from drafter.writers.docx.tags import HEADS, Words
from drafter.writers.layout import annex_lines, text_lines

Runs = Callable[[Placeholder, Inlines], str]
"""Writes the words in the place of a tag."""
FilledRow = tuple[tuple[Placeholder, Inlines] | Typed, ...]


def filled(block: TemplateBlock, words: Words, runs: Runs) -> str:
    """Write a paragraph of the template as often as it has lines."""
    if not isinstance(block, Tagged):
        return ""
    properties = properties_of(block)
    rows: Iterable[FilledRow] = block.rows(words) if block.holds(words) else () if block.goes else ((),)
    return "".join(f"<w:p>{properties}{''.join(_parts(row, runs))}</w:p>" for row in rows)


def properties_of(block: Tagged, mark: str = "", change: str = "") -> str:
    """Write the properties of a paragraph of the template.

    Args:
        block: the paragraph.
        mark: what comes before the other properties of its mark.
        change: what comes after all its properties.
    """
    marks = f"<w:rPr>{mark}{block.mark}</w:rPr>" if mark or block.mark else ""
    inside = f"{block.properties}{marks}{change}"
    return f"<w:pPr>{inside}</w:pPr>" if inside else ""


def _parts(row: FilledRow, runs: Runs) -> Iterator[str]:
    for part in row:
        yield part.xml if isinstance(part, Typed) else based(runs(*part), part[0].look)


def plain_run(_: Placeholder, inlines: Inlines) -> str:
    """Write words without links and notes, as in the headers."""
    return run(bind(legal(plain(inlines))))


def runs_of(story: Story) -> Runs:
    """Return what writes words in the text; those of the masthead table and the number lead nowhere."""
    return lambda tag, inlines: plain_run(tag, inlines) if is_plain(tag) else story.runs(inlines)


def is_plain(tag: Placeholder) -> bool:
    """Return whether the words of a tag have neither links nor notes anywhere."""
    return tag.name in (*HEADS, "number")


def looped(loop: Loop, resolution: Resolution, story: Story) -> str:
    """Write the paragraphs of the text or of the annexes."""
    lines = text_lines(resolution) if loop.key == "paragraphs" else annex_lines(resolution)
    return "".join(content.block(story, line) for line in lines)
