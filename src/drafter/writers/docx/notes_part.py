"""The footnotes part: separators, notes 1 to n in the order of their marks, and what the settings say of them."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from lxml import etree

from drafter.model.resolution import Note
from drafter.ooxml import settings as settings_part
from drafter.ooxml.namespaces import RELATION, WORD, w
from drafter.ooxml.runs import Look, properties, wrapped
from drafter.writers.docx.story import Story

SEPARATORS = (("separator", -1), ("continuationSeparator", 0))
_GAP = '<w:t xml:space="preserve"> </w:t>'
"""A space before the tab, as Word puts one: LibreOffice leaves the tab out."""


def part(story: Story, notes: Iterable[Note], separators: str) -> str:
    """Write the footnotes part.

    Args:
        story: the story of the footnotes; afterwards it holds the links of the part.
        notes: the notes in the order of their marks.
        separators: the separators of the template as XML; empty when it has none.
    """
    texts = (mark(story, note.mark) + story.runs(note.inlines) for note in notes)
    return finished(story, texts, separators)


def finished(story: Story, texts: Iterable[str], separators: str) -> str:
    """Put finished runs of notes into a footnotes part, in the order of their marks."""
    style = f'<w:pPr><w:pStyle w:val="{story.styles.id("footnote text")}"/></w:pPr>'
    notes = "".join(
        f'<w:footnote w:id="{number}"><w:p>{style}{runs}</w:p></w:footnote>' for number, runs in enumerate(texts, 1)
    )
    return f'<w:footnotes xmlns:w="{WORD}" xmlns:r="{RELATION}">{separators or _separators(story)}{notes}</w:footnotes>'


def mark(story: Story, star: str) -> str:
    """Write the mark before the words of a note, its number or its star, and the gap after it."""
    look = Look(style=story.styles.id("footnote reference"))
    shown = f"<w:t>{escape(star, quote=False)}</w:t>" if star else "<w:footnoteRef/>"
    return wrapped(shown + _GAP, properties(look, "star" if star else ""))


def _separators(story: Story) -> str:
    style = f'<w:pPr><w:pStyle w:val="{story.styles.id("footer")}"/></w:pPr>'
    return "".join(
        f'<w:footnote w:type="{kind}" w:id="{number}"><w:p>{style}{wrapped(f"<w:{kind}/>")}</w:p></w:footnote>'
        for kind, number in SEPARATORS
    )


def separators_of(part: bytes) -> str:
    """Take the separators out of a template's footnotes part, with the ids that Word gives them."""
    ids = dict(SEPARATORS)
    kept = []
    for footnote in etree.fromstring(part):
        if (kind := footnote.get(w("type"), "")) in ids:
            footnote.set(w("id"), str(ids[kind]))
            footnote.tail = None
            kept.append(etree.tostring(footnote, encoding="unicode"))
    return "".join(kept)


def declare(settings: etree._Element) -> None:
    """Name the separators in the settings, at the place that the schema gives them."""
    for old in settings.findall(w("footnotePr")):
        settings.remove(old)
    names = etree.Element(w("footnotePr"))
    for _, number in SEPARATORS:
        etree.SubElement(names, w("footnote")).set(w("id"), str(number))
    settings_part.put(settings, names)
