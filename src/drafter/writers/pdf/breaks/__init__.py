"""Ends the lines of justified paragraphs where Word ends them, for a program that goes by another rule.

LibreOffice (25.2) makes the spaces of a line narrower whenever that brings one more word into it, an older one never
does; Word weighs (see `drafter.writers.pdf.justification`). So the copy of a Word file that becomes a PDF gets its
line ends here.
A paragraph that cannot be measured (letters of other scripts, pictures, odd tab stops) is left as it is.
"""

from __future__ import annotations

from lxml import etree

from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, STYLES_PART, w
from drafter.ooxml.styles import Styles
from drafter.writers.pdf.breaks.edits import edits
from drafter.writers.pdf.breaks.glyphs import Unmeasured, glyphs
from drafter.writers.pdf.breaks.rewriting import rewrite
from drafter.writers.pdf.breaks.room import columns, room

_SETTINGS_PART = "word/settings.xml"
_SHRINKING = 15
"""The compatibility mode from which on Word makes spaces narrower: that of Word 2013."""


def end_lines(word_file: bytes) -> bytes:
    """End the lines of a file's justified paragraphs where Word ends them.

    Args:
        word_file: the bytes of a file that this program wrote.

    Returns:
        A copy to print from: its lines stay as they are when somebody changes the words.
    """
    parts = unpacked(word_file)
    if _mode(parts.get(_SETTINGS_PART)) < _SHRINKING:
        return word_file
    root = etree.fromstring(parts[DOCUMENT_PART])
    _end_lines(root.find(w("body")), Styles(etree.fromstring(parts[STYLES_PART])))
    parts[DOCUMENT_PART] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return packed(parts)


def _mode(settings: bytes | None) -> int:
    for setting in etree.fromstring(settings).iter(w("compatSetting")) if settings else ():
        if setting.get(w("name")) == "compatibilityMode":
            mode = setting.get(w("val"), "")
            return int(mode) if mode.isdecimal() else 0
    return 0


def _end_lines(body: etree._Element | None, styles: Styles) -> None:
    if body is None:
        return
    references = [one for one in body.iter(w("footnoteReference")) if one.get(w("customMarkFollows")) is None]
    notes = {reference: str(number) for number, reference in enumerate(references, 1)}
    for paragraph, width in columns(body):
        if not _justified(paragraph, styles):
            continue
        try:
            changes = edits(list(glyphs(paragraph, styles, notes)), room(paragraph, width, styles))
        except (Unmeasured, ValueError):  # the second: a measure that is not in twips, as other programs may write
            continue
        rewrite(changes)


def _justified(paragraph: etree._Element, styles: Styles) -> bool:
    alignment = next(styles.inherited(paragraph, "jc"), None)
    return alignment is not None and alignment.get(w("val")) == "both"
