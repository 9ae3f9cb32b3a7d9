"""The footnotes part: separators, notes 1 to n in the order of their marks, and what the settings say of them."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from lxml import etree

from drafter.model.resolution import Note
from drafter.ooxml import settings as settings_part
from drafter.ooxml.namespaces import RELATION, WORD, w
from drafter.ooxml.runs import TAB, Look, properties, wrapped
from drafter.writers.docx.story import Story

SEPARATORS = (("separator", -1), ("continuationSeparator", 0))
_GAP = '<w:t xml:space="preserve"> </w:t>'
_STAR, _SPACE = 5, 2
"""The widths of a star and of a raised space in twips for each half-point of the size of a note."""


def part(story: Story, notes: Iterable[Note], separators: str) -> str:
    """Write the footnotes part.

    Args:
        story: the story of the footnotes; afterwards it holds the links of the part.
        notes: the notes in the order of their marks.
        separators: the separators of the template as XML; empty when it has none.
    """
    texts = ((note.mark, mark(story, note.mark) + story.runs(note.inlines)) for note in notes)
    return finished(story, texts, separators)


def finished(story: Story, texts: Iterable[tuple[str, str]], separators: str) -> str:
    """Put finished runs of notes, each with its star or none, into a footnotes part, in the order of their marks."""
    notes = "".join(
        f'<w:footnote w:id="{number}"><w:p>{_properties(story, star)}{runs}</w:p></w:footnote>'
        for number, (star, runs) in enumerate(texts, 1)
    )
    return f'<w:footnotes xmlns:w="{WORD}" xmlns:r="{RELATION}">{separators or _separators(story)}{notes}</w:footnotes>'


def mark(story: Story, star: str) -> str:
    """Write the mark before the words of a note, its number or its star, and the gaps round it.

    Where the style has a right tab stop, numbers of any length end there. A star gets there by the edge of its
    paragraph: of a note that begins with a tab LibreOffice shows and saves the star twice. It leaves a tab out of
    every note, so a space stands before the tab.
    """
    look = Look(style=story.styles.id("footnote reference"))
    shown = (f"<w:t>{escape(star, quote=False)}</w:t>" if star else "<w:footnoteRef/>") + _GAP
    before = "" if star or _stop(story) is None else TAB
    return before + wrapped(shown, properties(look, "star" if star else "")) + TAB


def _properties(story: Story, star: str) -> str:
    """Write the style of a note, and the edge from which a star reaches the tab stop of numbers."""
    style, stop = story.styles.id("footnote text"), _stop(story)
    if not star or stop is None:
        return f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>'
    left = int(_value(story, "pPr/ind", "left") or stop)
    length = (len(star) * _STAR + _SPACE) * int(_value(story, "rPr/sz", "val") or 20)
    edge = f'<w:ind w:hanging="{left - stop + length}"/>'
    return f'<w:pPr><w:pStyle w:val="{style}"/><w:tabs><w:tab w:val="clear" w:pos="{stop}"/></w:tabs>{edge}</w:pPr>'


def _stop(story: Story) -> int | None:
    """Return where numbers end in the style of notes, in twips; `None` where they begin at its edge."""
    tabs = story.styles.property(story.styles.id("footnote text"), "pPr/tabs")
    stops = () if tabs is None else (tab.get(w("pos")) for tab in tabs if tab.get(w("val")) == "right")
    return next((int(place) for place in stops if place), None)


def _value(story: Story, path: str, name: str) -> str:
    found = story.styles.property(story.styles.id("footnote text"), path)
    return "" if found is None else found.get(w(name), "")


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
