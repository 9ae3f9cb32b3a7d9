"""Resolutions as plain text and Markdown, as they are copied, published and passed on.

A line is a paragraph, unless the next line follows at once (`tight`): then the parser decides whether it goes on. Where
no line was broken to fit a page, as in what Word or LibreOffice saves as text, every line is a paragraph of its own.
Superscripts are note marks (`¹`, `<sup>1</sup>`, `[^1]`), and so is a star after a word, when there is a note for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import groupby

from drafter.language.patterns import lazy
from drafter.model.resolution import Note, NoteAgain
from drafter.readers.source import Mark, SourceBlock, SourceInline, SourceParagraph, SourceRole, SourceTable
from drafter.readers.transcript.inline_marks import NOTE_HEAD, body_stars, note_label, spans

_RULE = lazy(r"[-*_─—]{3,}|(?:- ){2,}-|(?:\* ){2,}\*")
_HEADING = lazy(r"#{1,6}\s+")
_SIZES = (20.0, 14.0, 12.0, 10.0, 9.0, 8.0)
"""What a heading of one mark (#), of two and so on would be set in: the degrees of the house, 20 to 10 points."""
_ROW = lazy(r"\|.*\|")
_BAR = lazy(r"(?<!\\)\|")
_WIDEST_BROKEN = 200
"""The most characters of a line that was broken to fit a page or a window."""
_DASHES = lazy(r"[\s|:-]+")


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
    blocks = (block for _, group in groups for block in _blocks(list(group), notes))
    return tuple(blocks if _is_broken(lines) else map(_loosened, blocks))


@dataclass(frozen=True, slots=True)
class _NumberedLine:
    words: str
    number: int
    page: int
    group: int
    heading: int = 0


def _lines(text: str) -> Iterator[_NumberedLine]:
    """Number the lines, and tell pages and groups (lines with nothing between) apart."""
    page, group, blank, in_note = 1, 0, 0, False
    for number, raw in enumerate(text.split("\n"), 1):
        words = raw.strip(" \t\f")
        is_rule = bool(_RULE.fullmatch(words))
        if is_rule or not words:
            page += is_rule or "\f" in raw or blank == 1
            blank, group = (0 if is_rule else blank + 1), group + 1
            continue
        is_note, heading = bool(NOTE_HEAD.match(words)), _HEADING.match(words)
        page += ("\f" in raw) or bool(in_note and blank and not is_note)
        group += is_note or bool(heading)
        in_note = is_note or (in_note and not blank)
        blank = 0
        degree = heading[0].count("#") if heading else 0
        yield _NumberedLine(words[heading.end() :] if heading else words, number, page, group, degree)
        group += bool(heading)


def _is_broken(lines: list[_NumberedLine]) -> bool:
    """Return whether the paragraphs are broken into lines: most letters stand in lines that a page can hold."""
    lengths = [len(line.words) for line in lines if not _ROW.fullmatch(line.words)]
    return 2 * sum(length for length in lengths if length > _WIDEST_BROKEN) <= sum(lengths)


def _loosened(block: SourceBlock) -> SourceBlock:
    return replace(block, tight=False) if isinstance(block, SourceParagraph) else block


def _notes(lines: list[_NumberedLine]) -> Iterator[str]:
    """Yield the labels of all notes; a star at the head of a line makes a note only if a word has the same star."""
    stars = {star for line in lines if not NOTE_HEAD.match(line.words) for star in body_stars(line.words)}
    for line in lines:
        label = note_label(line.words)
        if label and (label.strip("*") or label in stars):
            yield label


def _blocks(group: list[_NumberedLine], notes: frozenset[str]) -> Iterator[SourceBlock]:
    first = group[0]
    if all(_ROW.fullmatch(line.words) for line in group):
        yield _table(group, notes)
    elif note_label(first.words) in notes:
        label = note_label(first.words)
        words = NOTE_HEAD.sub("", " ".join(line.words for line in group), count=1)
        yield SourceParagraph(spans(words, notes), label, page=first.page, line=first.number)
    else:
        yield from _paragraphs(group, notes)


def _paragraphs(group: list[_NumberedLine], notes: frozenset[str]) -> Iterator[SourceParagraph]:
    """Read the lines of a group as one text, since italics may go over their ends, and give one paragraph a line."""
    inlines = spans("\n".join(line.words for line in group), notes)
    degree = group[0].heading
    role: SourceRole = "heading" if degree else ""
    size = _SIZES[degree - 1] if degree else 0.0
    for index, (line, words) in enumerate(zip(group, _split(inlines), strict=True)):
        yield SourceParagraph(words, role=role, size=size, page=line.page, line=line.number, tight=index > 0)


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


def _table(group: list[_NumberedLine], notes: frozenset[str]) -> SourceTable:
    rows = [_BAR.split(line.words[1:-1]) for line in group if not _DASHES.fullmatch(line.words)]
    cells = tuple(tuple(spans(cell.strip(), notes) for cell in row) for row in rows)
    return SourceTable(cells, page=group[0].page, line=group[0].number)
