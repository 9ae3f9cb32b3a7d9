"""A text as any Word file of ours shows it, whatever template it is written with: for proofs."""

from __future__ import annotations

from collections.abc import Mapping

from lxml import etree

from drafter.model.resolution import Resolution
from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, RELATION, WORD, w
from drafter.ooxml.styles import Styles
from drafter.ooxml.view import Seen, but_comments, contents
from drafter.writers.docx import notes_part
from drafter.writers.docx.content import block, repeated_notes
from drafter.writers.docx.story import Story
from drafter.writers.layout import lines

_FORM = frozenset(map(w, "pPr pStyle".split()))


class Named(Styles):
    """Styles of all names; the id of each is its name."""

    def id(self, name: str) -> str:
        """Return the name."""
        return name


def shown(resolution: Resolution) -> list[Seen]:
    """Return what stands below the masthead table: numbers, words, looks, links and notes, but not paragraph styles.

    >>> from drafter.model.resolution import Masthead, Paragraph, Text
    >>> peace = Resolution(Masthead(), (), (Paragraph((Text("Peace."),)),))
    >>> [one.words for one in shown(peace) if one.kind == "words"]
    ['Peace.']
    """
    printed = list(lines(resolution))
    story, notes = Story(Named(None), repeated=repeated_notes(printed)), Story(Named(None))
    text = "".join(block(story, line) for line in printed)
    trees = {
        DOCUMENT_PART: etree.fromstring(f'<w:body xmlns:w="{WORD}" xmlns:r="{RELATION}">{text}</w:body>'),
        FOOTNOTES_PART: etree.fromstring(notes_part.part(notes, story.notes, "")),
    }
    return contents(trees, {DOCUMENT_PART: _led(story), FOOTNOTES_PART: _led(notes)}, _counts)


def _counts(element: etree._Element) -> bool:
    return but_comments(element) and element.tag not in _FORM


def _led(story: Story) -> Mapping[str, str]:
    return {relation: url for url, relation in story.links.items()}
