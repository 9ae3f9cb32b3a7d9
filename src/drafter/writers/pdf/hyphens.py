"""No-break hyphens in the copy of a Word file that LibreOffice prints: it sets them a point and more too wide.

LibreOffice (25.2) makes something of its own of U+2011 and leaves room on both sides of it. A plain hyphen with a
word joiner behind it has the width that Word gives it, and no line ends there either.
"""

from __future__ import annotations

from lxml import etree

from drafter.language.typography import NO_BREAK_HYPHEN
from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, w

_JOINED = "-\u2060"


def join_hyphens(word_file: bytes) -> bytes:
    """Print the no-break hyphens of a file's text and notes in the width of hyphens.

    Args:
        word_file: the bytes of a file that this program wrote.

    Returns:
        A copy to print from.
    """
    parts = unpacked(word_file)
    for name in {DOCUMENT_PART, FOOTNOTES_PART} & parts.keys():
        root = etree.fromstring(parts[name])
        for text in root.iter(w("t")):
            text.text = (text.text or "").replace(NO_BREAK_HYPHEN, _JOINED)
        parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return packed(parts)
