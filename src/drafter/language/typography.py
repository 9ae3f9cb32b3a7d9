"""No-break spaces and hyphens: what must stand on one line in print. `source.ordinary` gives the plain words again.

What is joined was counted in adopted resolutions of the 78th to 80th sessions: of 1,202 days two stood on another line
than their month, of 155 sections, 56 "para." and 128 "No." none on another line than its number, and no line ended in
"non-"; a number and "of", or a month and its year, part as often as any words (PUN-12).
"""

from __future__ import annotations

import re

from drafter.language.dates import MONTHS

NO_BREAK_SPACE = "\u00a0"
NO_BREAK_HYPHEN = "\u2011"

_TIED = re.compile(
    rf"\b\d{{1,2}} (?=(?:{'|'.join(MONTHS)})\b)"
    r"|\b(?:[Pp]aragraphs?|[Ss]ubparagraphs?|[Aa]rticles?|[Ss]ections?|[Ii]tems?|[Aa]nnex|[Cc]hapters?|[Cc]hap\."
    r"|[Ss]ects?\.|[Rr]ules?|Goals?|Nos?\.|[Vv]ol\.|[Pp]aras?\.|[Pp]art) (?=\d|[IVXL]+\b|\([a-z])"
    r"|\bNo\. (?=[A-Z]\.\d)"
    r"|\b\d[\d,.]* (?=(?:per cent|million|billion|years?)\b)"
    r"|\b\d+ (?=\([a-z]\))"
    r"|\b\d+/\d+ (?=[A-Z]\b)"
    r"|\b\d+(?:st|nd|rd|th) (?=plenary\b)"
    r"|\bNew (?=York\b)"
    r"|\b(?:[Nn]on|[Pp]re|[Aa]nti|[Cc]o)-(?=\w)"
)
_NO_BREAK = str.maketrans(" -", NO_BREAK_SPACE + NO_BREAK_HYPHEN)


def bind(words: str) -> str:
    r"""Join what must not be parted by the end of a line. The length stays the same.

    >>> bind("on 5 September 2025, paragraph 6 of non-members").split(" ")
    ['on', '5\xa0September', '2025,', 'paragraph\xa06', 'of', 'non‑members']
    """
    return _TIED.sub(lambda tie: tie[0].translate(_NO_BREAK), words)


def bind_all(words: str) -> str:
    r"""Join all of it, as a date that goes to the next line as a whole.

    >>> bind_all("on 5 May 2025").split(" ")
    ['on\xa05\xa0May\xa02025']
    """
    return words.translate(_NO_BREAK)
