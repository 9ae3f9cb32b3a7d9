"""Hyphens and dashes at which no line ends, in the copy of a Word file that LibreOffice prints.

LibreOffice (25.2) makes something of its own of U+2011 and sets it a point and more too wide. A plain hyphen with a
word joiner behind it has the width that Word gives it, and no line ends there either. Between two days (“18–22 March”)
no line of a print ends: none of 70 in 258 prints, 20 of which would. Word has no such dash; its file keeps plain ones.
"""

from __future__ import annotations

from lxml import etree

from drafter.language.patterns import lazy
from drafter.language.typography import NO_BREAK_HYPHEN
from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, w

_JOINER = "\u2060"
_TWO_DAYS = lazy(r"(?<![\w/-])\d{1,2}[-–](?=\d{1,2}(?!\d))")


def join_hyphens(word_file: bytes) -> bytes:
    """Print the no-break hyphens of a file's text and notes in the width of hyphens, and two days on one line.

    Args:
        word_file: the bytes of a file that this program wrote.

    Returns:
        A copy to print from.
    """
    parts = unpacked(word_file)
    for name in {DOCUMENT_PART, FOOTNOTES_PART} & parts.keys():
        root = etree.fromstring(parts[name])
        for text in root.iter(w("t")):
            text.text = _joined(text.text or "")
        parts[name] = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
    return packed(parts)


def _joined(words: str) -> str:
    return _TWO_DAYS.sub(lambda days: days[0] + _JOINER, words.replace(NO_BREAK_HYPHEN, "-" + _JOINER))
