"""How inlines are printed: no-break spaces and hyphens, the addresses of symbols, phrases in other scripts.

What must stand on one line was counted in adopted resolutions of the 78th to 80th sessions: of 1,202 days two stood
on another line than their month, of 155 sections, 56 "para." and 128 "No." none on another line than its number, of 222
"sect." none than its letter, of nine figures and 47 numbers of degrees none, and no line ended in "non-", nor in a
part of "vis-à-vis" or "in-kind", nor in one of 164 capitals before a hyphen and a number or a capital ("COVID-19",
"ES-10/24", "UN-Women"); of 20 lines that could end in "multi-", "inter-" or "re-" three did, of 21 in the first of two
days ("from 10 to 21 November") six; a number and "of" or "years", a month and its year, or "New York" (13 of 155),
part as often as any words (PUN-12).
`source.ordinary` gives the plain words again.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import cache

from drafter.language.dates import MONTHS
from drafter.language.patterns import lazy
from drafter.language.symbols import is_web_address, links
from drafter.model.record import record
from drafter.model.resolution import Inline, Inlines, Link, Note, NoteAgain, plain

NO_BREAK_SPACE = "\u00a0"
NO_BREAK_HYPHEN = "\u2011"

_RIGHT_TO_LEFT = "\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc"
_EASTERN = "\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
_TIED = lazy(
    rf"\b\d{{1,2}} (?=(?:(?:to|and) \d{{1,2}} )?(?:{'|'.join(MONTHS)})\b)"
    r"|\b(?:[Pp]aragraphs?|[Ii]tems?) \d+ (?=\([a-z]\))"
    r"|\b(?:[Pp]aragraphs?|[Ss]ubparagraphs?|[Aa]rticles?|[Ss]ections?|[Ii]tems?|[Aa]nnex|[Cc]hapters?|[Cc]hap\."
    r"|[Ss]ects?\.|[Rr]ules?|Goals?|Nos?\.|[Vv]ol\.|[Pp]aras?\.|[Pp]art|[Ff]igures?) (?=\d|[IVXL]+\b|\([a-z])"
    r"|\b(?:No\. (?=[A-Z]\.\d)|[Ss]ects?\. (?=[A-Z]\b))"
    r"|\b\d[\d,.]* (?=(?:per cent|million|billion|degrees)\b)"
    r"|\b\d+/\d+ (?=[A-Z]\b)"
    r"|\b\d+(?:st|nd|rd|th) (?=plenary\b)"
    r"|\b(?:[Nn]on|[Pp]re|[Aa]nti|[Cc]o|[Mm]ulti|[Ii]nter|[Rr]e)-(?=\w)"
    r"|\b(?:[Vv]is-à-vis|[Ii]n-kind)\b"
    r"|\b[A-Z]+-(?=\d)|\b[A-Z]{2,}-(?=[A-Z])"
)
_NOT_WESTERN = lazy("[^\x00-\u058f\u2000-\u2e7f]")
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


@record(frozen=True, slots=True)
class PrintedInline:
    """A piece of a text as it is printed.

    Args:
        inline: the piece; a note is a piece by itself.
        shown: its words with no-break spaces and hyphens; empty for a note.
        target: the address that the words lead to; empty for none.
    """

    inline: Inline
    shown: str = ""
    target: str = ""


def typeset(inlines: Inlines) -> Iterator[PrintedInline]:
    r"""Cut inlines into pieces of one look and one address.

    >>> from drafter.model.resolution import Emphasis, Text
    >>> pieces = typeset((Emphasis("Recalling"), Text(" resolution 59/48 of 2 December 2004,")))
    >>> [(piece.shown, piece.target) for piece in pieces][2:]
    [('59/48', 'https://undocs.org/en/A/RES/59/48'), (' of 2\xa0December 2004,', '')]
    """
    text = plain(inlines)
    bound, spans, position = bind(text), tuple(links(text)), 0
    for inline in inlines:
        if isinstance(inline, Note | NoteAgain):
            yield PrintedInline(inline)
            continue
        end = position + len(inline.words)
        for start, stop, url in _cut(inline, position, end, spans):
            yield PrintedInline(replace(inline, words=text[start:stop]), bound[start:stop], url)
        position = end


def _cut(inline: Inline, start: int, end: int, spans: Iterable[tuple[int, int, str]]) -> Iterator[tuple[int, int, str]]:
    """Cut the words of an inline where links begin and end."""
    if isinstance(inline, Link):
        yield start, end, inline.target if is_web_address(inline.target) else ""
        return
    for first, last, url in spans:
        if last > start and first < end:
            if first > start:
                yield start, first, ""
            start, stop = max(first, start), min(last, end)
            yield start, stop, url
            start = stop
    if start < end:
        yield start, end, ""


def foreign(words: str) -> Iterator[re.Match[str]]:
    """Find the phrases in other scripts; the group that matched tells which: `right` or `eastern`.

    A phrase from right to left is one piece with the spaces, signs and figures inside, since it is printed as one.

    >>> [(found.lastgroup, found[0]) for found in foreign("of جامعة الدول العربية and 上海")]
    [('right', 'جامعة الدول العربية'), ('eastern', '上海')]
    """
    if _NOT_WESTERN.search(words):
        yield from _phrases().finditer(words)


@cache
def _phrases() -> re.Pattern[str]:
    """Compile the pattern when it is first needed: its wide ranges take longer than a short file."""
    right = rf"[{_RIGHT_TO_LEFT}](?:[^A-Za-z{_EASTERN}]*[{_RIGHT_TO_LEFT}])?"
    return re.compile(rf"(?P<right>{right})|(?P<eastern>[{_EASTERN}]+)")
