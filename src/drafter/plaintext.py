"""Resolutions as plain text and Markdown, as they are copied, published and passed on.

A line is a paragraph, unless the next line follows at once (`tight`): then the parser decides whether it goes on.
Superscripts are note marks (`¹`, `<sup>1</sup>`, `[^1]`), and so is a star after a word, when there is a note for it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from drafter.model import Note, NoteAgain
from drafter.plaintext_marks import NOTE_HEAD, body_stars, note_label, spans
from drafter.source import Mark, SourceBlock, SourceInline, SourceParagraph, SourceTable

_RULE = re.compile(r"[-*_─—]{3,}|(?:- ){2,}-|(?:\* ){2,}\*")
_HEADING = re.compile(r"#{1,6}\s+")
_ROW = re.compile(r"\|.*\|")
_BAR = re.compile(r"(?<!\\)\|")
_DASHES = re.compile(r"[\s|:-]+")


def blocks_of(text: str) -> tuple[SourceBlock, ...]:
    r"""Read a transcript.

    Args:
        text: its lines, parted by line feeds.

    >>> blocks_of("*Recalling* its resolution,¹\n\n¹ Resolution 70/1.")[1].words
    'Resolution 70/1.'
    """
    lines = list(_lines(text))
    notes = frozenset(_notes(lines))
    groups = groupby(lines, key=lambda line: line.group)
    return tuple(block for _, group in groups for block in _blocks(list(group), notes))


@dataclass(frozen=True, slots=True)
class _Line:
    words: str
    number: int
    page: int
    group: int
    heading: int = 0


def _lines(text: str) -> Iterator[_Line]:
    """Number the lines, and tell pages and groups (lines with nothing between) apart."""
    page, group, blank, in_note = 1, 0, 0, False
    for number, raw in enumerate(text.split("\n"), 1):
        words = raw.strip(" \t\f")
        breaks = "\f" in raw or bool(_RULE.fullmatch(words))
        if breaks or not words:
            page += 1 if breaks or blank == 1 else 0
            blank = 0 if breaks else blank + 1
            group += 1
            if not words or _RULE.fullmatch(words):
                continue
        is_note, heading = bool(NOTE_HEAD.match(words)), _HEADING.match(words)
        page += 1 if in_note and blank and not is_note else 0
        group += 1 if is_note or heading else 0
        in_note = is_note or (in_note and not blank)
        blank = 0
        yield _Line(words[heading.end() :] if heading else words, number, page, group, heading=int(bool(heading)))
        group += 1 if heading else 0


def _notes(lines: list[_Line]) -> Iterator[str]:
    """Give the labels of all notes; a star at the head of a line makes a note only if a word has the same star."""
    stars = {star for line in lines if not NOTE_HEAD.match(line.words) for star in body_stars(line.words)}
    for line in lines:
        label = note_label(line.words)
        if label and (label.strip("*") or label in stars):
            yield label


def _blocks(group: list[_Line], notes: frozenset[str]) -> Iterator[SourceBlock]:
    first = group[0]
    if all(_ROW.fullmatch(line.words) for line in group):
        yield _table(group, notes)
    elif note_label(first.words) in notes:
        label = note_label(first.words)
        words = NOTE_HEAD.sub("", " ".join(line.words for line in group), count=1)
        yield SourceParagraph(spans(words, notes), label, page=first.page, line=first.number)
    else:
        yield from _paragraphs(group, notes)


def _paragraphs(group: list[_Line], notes: frozenset[str]) -> Iterator[SourceParagraph]:
    """Read the lines of a group as one text, since italics may go over their ends, and give one paragraph a line."""
    inlines = spans("\n".join(line.words for line in group), notes)
    role = "heading" if group[0].heading else ""
    for index, (line, words) in enumerate(zip(group, _split(inlines), strict=True)):
        yield SourceParagraph(words, role=role, page=line.page, line=line.number, tight=index > 0)


def _split(inlines: tuple[SourceInline, ...]) -> list[tuple[SourceInline, ...]]:
    lines: list[list[SourceInline]] = [[]]
    for inline in inlines:
        if isinstance(inline, Mark | Note | NoteAgain):
            lines[-1].append(inline)
            continue
        for index, words in enumerate(inline.words.split("\n")):
            if index:
                lines.append([])
            lines[-1].append(replace(inline, words=words))
    return [tuple(line) for line in lines]


def _table(group: list[_Line], notes: frozenset[str]) -> SourceTable:
    rows = [_BAR.split(line.words[1:-1]) for line in group if not _DASHES.fullmatch(line.words)]
    cells = tuple(tuple(spans(cell.strip(), notes) for cell in row) for row in rows)
    return SourceTable(cells, page=group[0].page, line=group[0].number)
