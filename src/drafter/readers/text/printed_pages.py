"""Turns the text of printed pages into a transcript: furniture goes, notes get superscripts at head and mark.

Such text comes from copying a PDF file or from programs that print one as text: lines and pages stand as printed, the
notes between the pages, and nothing is raised any more. The number of lines stays the same, so that messages name them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from drafter.language.patterns import lazy

_JOB = lazy(r"\d{2}-\d{5}(?: ?\([A-Z]\))?(?:\s+\d{6})*|\*\d{7,}\*|\d{1,3}/\d{1,3}|Please recycle.*")
_SYMBOL = lazy(r"[A-Z]{1,4}/(?:[\w.()-]+/)*[\w.()-]+")
_SEPARATOR = lazy(r"[_\s]*_{5,}[_\s]*")
_NOTE = lazy(r"(\d{1,3}|\*+)\s+(?=\S)")
_TITLE = lazy(r"[\w-]+/\d+(?: [A-Z])?\.\s+(.*)")
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_AFTER_WORD = r"(?:(?<=[A-Za-zÀ-ÿ,;.:)”’])(?<!\d[.,;:])|(?<=(?:19|20)\d\d[,;]))"
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_COUNTS = frozenset(
    "of on and to in from the with or by than at its para. paras. paragraph paragraphs article articles section "
    "sections chapter item items annex No. Nos. vol. resolution resolutions part Chapter Article Articles Goal Goals "
    "target targets between under least Supplement version phase table Annex Part".split()
)
"""Words before a number that belongs to the text."""
_END = rf"(?=\s|$|[,;.])(?! (?:{_MONTHS}|per cent|million|billion|years?|days?|months?|hours?|dollars)\b)"


def is_page_text(text: str) -> bool:
    r"""Return whether text shows the furniture of printed pages: job numbers, or lines of underscores over notes.

    >>> is_page_text("The General Assembly,\n\n19-14898\n2/4"), is_page_text("¹ Resolution 70/1.\n---\n")
    (True, False)
    """
    lines = [line.strip() for line in text.split("\n")]
    return any(_SEPARATOR.fullmatch(line) for line in lines) or sum(bool(_JOB.fullmatch(line)) for line in lines) > 1


def as_transcript(text: str) -> str:
    """Return page text the form of a transcript, line for line."""
    lines = [line.strip() for line in text.replace("\f", " ").split("\n")]
    pages = _without_furniture(lines)
    start = 0
    for place, label in _raised_notes(lines, pages):
        where = [n for n in range(start, place) if pages[n] == pages[place]]
        start = _raised_mark(lines, label, where)
    return "\n".join(lines)


def _without_furniture(lines: list[str]) -> list[int]:
    """Blank the running headers and footers; give the page of each line, which ends where they stand."""
    title = _title(lines)
    pages = [1] * len(lines)
    page = 1
    for filled, group in groupby(range(len(lines)), key=lambda n: bool(lines[n])):
        numbers = list(group)
        running = filled and _is_running([lines[n] for n in numbers], title)
        page += running
        for n in numbers:
            pages[n] = page
            if running or _JOB.fullmatch(lines[n]):
                lines[n] = "---" if running and n == numbers[0] else ""
    return pages


def _title(lines: list[str]) -> str:
    """Return the title, which the running headers repeat, as letters without spaces."""
    for n, line in enumerate(lines):
        if found := _TITLE.fullmatch(line):
            rest = next((m for m in range(n + 1, len(lines)) if not lines[m]), n + 1)
            return _bare(" ".join([found[1], *lines[n + 1 : rest]]))
    return ""


def _is_running(block: list[str], title: str) -> bool:
    """Return whether lines are a running header: the symbol, with nothing but the title and numbers beside it."""
    others = [line for line in block if not _JOB.fullmatch(line) and not _SYMBOL.fullmatch(line)]
    return any(map(_SYMBOL.fullmatch, block)) and all(_bare(line) in title for line in others)


def _bare(line: str) -> str:
    return re.sub(r"\s+", "", line)


def _raised_notes(lines: list[str], pages: list[int]) -> Iterator[tuple[int, str]]:
    """Raise the labels of the notes under each row of underscores and join their lines; give places and labels."""
    below, page, last = False, 0, -1
    for n, line in enumerate(lines):
        if _SEPARATOR.fullmatch(line):
            below, page, last = True, pages[n], -1
            lines[n] = ""
        elif below and pages[n] == page and line:
            label = _NOTE.match(line)
            if label:
                last = n
                lines[n] = f"{label[1].translate(_RAISED)} {line[label.end() :]}"
                yield n, label[1]
            elif last >= 0:
                lines[last], lines[n] = f"{lines[last]} {line}", ""


def _raised_mark(lines: list[str], label: str, where: list[int]) -> int:
    """Raise the mark of a note in the lines of its page; give the line from which the next mark is looked for."""
    for find in (_attached, _apart, _after_year):
        for n in where:
            if place := find(lines[n], label):
                lines[n] = lines[n][: place[0]] + label.translate(_RAISED) + lines[n][place[1] :]
                return n
    return where[0] if where else 0


def _attached(line: str, label: str) -> tuple[int, int] | None:
    found = re.search(rf"{_AFTER_WORD}{re.escape(label)}{_END}", line)
    return found.span() if found else None


def _apart(line: str, label: str) -> tuple[int, int] | None:
    """Find a mark that a space parts from its word, if the word is none that numbers follow."""
    for found in re.finditer(rf"(\S+) {re.escape(label)}{_END}", line):
        if found[1] not in _COUNTS and re.search(_AFTER_WORD + "$", found[1]):
            return found.end(1), found.end()
    return None


def _after_year(line: str, label: str) -> tuple[int, int] | None:
    found = re.search(rf"\b(?:19|20)\d\d({re.escape(label)}){_END}", line)
    return found.span(1) if found else None
