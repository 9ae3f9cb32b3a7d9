"""Titles and heads in the copy of a Word file that LibreOffice prints: their last line has two words or more.

No print leaves one word alone there: of 274 titles, agenda titles, headings and running heads of several lines in 170
prints none ends so, and 47 would if their words went as far as there is room. The house takes a word of the line above
down to it. (Other rules were tried on the same heads and are right less often than none: not to end a line with “the”
or “of”, not to part names, lines of one length.)
"""

from __future__ import annotations

from lxml import etree

from drafter.language.patterns import lazy
from drafter.language.typography import NO_BREAK_SPACE
from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, STYLES_PART, w
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks.typeface import type_of

_RUNNING = lazy(r"word/header\d*\.xml")
_ENDS = frozenset(map(w, ("br", "cr", "tab")))
"""Behind one of these a line begins, or a column."""
_LONGEST = 40
"""Letters of the last two words that are kept together: more could be wider than the room."""


def keep_last_words(word_file: bytes) -> bytes:
    """Keep the last two words of a file's titles, headings and running heads on one line.

    Args:
        word_file: the bytes of a file that this program wrote.

    Returns:
        A copy to print from.
    """
    parts = unpacked(word_file)
    styles = Styles(etree.fromstring(parts[STYLES_PART]))
    for name in (DOCUMENT_PART, *filter(_RUNNING.fullmatch, parts)):
        root = etree.fromstring(parts[name])
        for paragraph in root.iter(w("p")):
            if _is_head(paragraph, styles):
                _join(paragraph)
        parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return packed(parts)


def _is_head(paragraph: etree._Element, styles: Styles) -> bool:
    """Return whether a paragraph is set as heads are: in bold, in lines of several lengths."""
    alignment, run = next(styles.inherited(paragraph, "jc"), None), next(paragraph.iter(w("r")), None)
    justified = alignment is not None and alignment.get(w("val")) == "both"
    return run is not None and not justified and type_of(run, styles.of(paragraph), styles).bold


def _join(paragraph: etree._Element) -> None:
    """Put a no-break space before the last word of a paragraph, if two words stand in its last piece."""
    texts = _last_texts(paragraph)
    words = "".join(text.text or "" for text in texts).rstrip()
    place = words.rfind(" ")
    if place < 1 or len(words) - words.rfind(" ", 0, place) > _LONGEST:
        return
    for text in texts:
        inside = text.text or ""
        if place < len(inside):
            text.text = f"{inside[:place]}{NO_BREAK_SPACE}{inside[place + 1 :]}"
            return
        place -= len(inside)


def _last_texts(paragraph: etree._Element) -> list[etree._Element]:
    """Return the texts behind the last tab or line end of a paragraph."""
    texts: list[etree._Element] = []
    for element in paragraph.iter(w("t"), *_ENDS):
        texts = [] if element.tag in _ENDS else [*texts, element]
    return texts
