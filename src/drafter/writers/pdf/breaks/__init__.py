"""Ends the lines of justified paragraphs and of heads, for a program that goes by another rule than Word and the house.

LibreOffice (25.2) makes the spaces of a line narrower whenever that brings one more word into it, an older one never
does; Word weighs (see `drafter.writers.pdf.justification`). So the copy of a Word file that becomes a PDF gets its
line ends here.
A paragraph that cannot be measured (letters of other scripts, pictures, odd tab stops) is left as it is.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import suppress

from lxml import etree

from drafter.language.patterns import lazy
from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, STYLES_PART, w
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks.edits import divided, edits
from drafter.writers.pdf.breaks.glyphs import Unmeasured, glyphs
from drafter.writers.pdf.breaks.heads import cells, head_edits, is_head
from drafter.writers.pdf.breaks.rewriting import rewrite
from drafter.writers.pdf.breaks.room import columns, room
from drafter.writers.pdf.justification import fullest, worthwhile

_SETTINGS_PART = "word/settings.xml"
_RUNNING_HEAD = lazy(r"word/header\d*\.xml")
_SHRINKING = 15
"""The compatibility mode from which on Word makes spaces narrower: that of Word 2013."""


def end_lines(word_file: bytes) -> bytes:
    """End the lines of a file's justified paragraphs where Word ends them, and those of heads where the house does.

    Args:
        word_file: the bytes of a file that this program wrote.

    Returns:
        A copy to print from: its lines stay as they are when somebody changes the words.
    """
    parts = unpacked(word_file)
    if _mode(parts.get(_SETTINGS_PART)) < _SHRINKING:
        return word_file
    styles = Styles(etree.fromstring(parts[STYLES_PART]))
    for name in (DOCUMENT_PART, *filter(_RUNNING_HEAD.fullmatch, parts)):
        root = etree.fromstring(parts[name])
        paragraphs = cells(root) if (body := root.find(w("body"))) is None else columns(body)
        _end_lines(paragraphs, note_numbers(root), styles)
        parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return packed(parts)


def _mode(settings: bytes | None) -> int:
    for setting in etree.fromstring(settings).iter(w("compatSetting")) if settings else ():
        if setting.get(w("name")) == "compatibilityMode":
            mode = setting.get(w("val"), "")
            return int(mode) if mode.isdecimal() else 0
    return 0


def note_numbers(root: etree._Element) -> Mapping[etree._Element, str]:
    """Return the number that is printed for each reference to a note in a part; a star has none."""
    references = (one for one in root.iter(w("footnoteReference")) if one.get(w("customMarkFollows")) is None)
    return {reference: str(number) for number, reference in enumerate(references, 1)}


def _end_lines(
    paragraphs: Iterable[tuple[etree._Element, float]], notes: Mapping[etree._Element, str], styles: Styles
) -> None:
    for paragraph, width in paragraphs:
        choose, changes = (worthwhile, edits) if is_justified(paragraph, styles) else (fullest, head_edits)
        if choose is worthwhile or is_head(paragraph, styles):
            with suppress(Unmeasured, ValueError):  # the second: a measure that is not in twips
                place = room(paragraph, width, styles)
                rewrite(changes(divided(list(glyphs(paragraph, styles, notes)), place, choose)))


def is_justified(paragraph: etree._Element, styles: Styles) -> bool:
    """Return whether the lines of a paragraph are of one length."""
    alignment = next(styles.inherited(paragraph, "jc"), None)
    return alignment is not None and alignment.get(w("val")) == "both"
