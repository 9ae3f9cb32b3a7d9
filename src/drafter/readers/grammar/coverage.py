"""Counts words: whether every word of a source is in the resolution that was made of it, exactly once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from drafter.language.patterns import lazy
from drafter.model.resolution import (
    Block,
    Enacting,
    Heading,
    Inlines,
    Note,
    NoteAgain,
    Paragraph,
    Resolution,
    Table,
    Text,
)
from drafter.readers.grammar.frame import without_letterhead
from drafter.readers.source import Mark, SourceBlock, SourceDocument, SourceInline, SourceParagraph, SourceTable

_TOKEN = lazy(r"\w+|[^\w\s]")

Tally = Counter[str]


def lost_words(document: SourceDocument, resolution: Resolution) -> Tally:
    """Return the words and punctuation marks of a source that are missing in its resolution.

    >>> from drafter.model.resolution import Masthead, Text
    >>> lost_words(SourceDocument((SourceParagraph((Text("gone"),)),)), Resolution(Masthead(), (), ()))
    Counter({'gone': 1})
    """
    return source_words(document) - resolution_words(resolution)


def added_words(document: SourceDocument, resolution: Resolution) -> Tally:
    """Return the words of a resolution that are not in its source, or more often than there.

    What is derived where it is not shown does not count: the symbol from the number or the number from the symbol, the
    organ from its clause.
    """
    derived = _tokens((resolution.masthead.symbol, resolution.masthead.organ, f"{resolution.number}."))
    return resolution_words(resolution) - source_words(document) - derived


def source_words(document: SourceDocument) -> Tally:
    """Count the words of a source. Marks and numbers of notes are no words, unless one has no other."""
    blocks = without_letterhead(document.blocks)
    paragraphs = [block for block in blocks if isinstance(block, SourceParagraph)]
    notes = [paragraph for paragraph in paragraphs if paragraph.note]
    lines = [line for block in blocks for line in _source_lines(block)]
    numbers = Counter(note.note for note in notes)
    marks = Counter(mark for line in lines for mark in _marks(line))
    noteless, markless = marks - numbers, numbers - marks
    lone = frozenset(noteless) - numbers.keys()
    texts = [_source_text(line, lone) for line in lines]
    texts += [_source_text(note.inlines, frozenset(_marks(note.inlines))) for note in notes]
    labels = [paragraph.label for paragraph in paragraphs]
    stars = [mark for mark in noteless.elements() if mark not in lone and not mark.isdigit()]
    return _tokens([*texts, *labels, *markless.elements(), *stars])


def _source_lines(block: SourceBlock) -> list[tuple[SourceInline, ...]]:
    """Return the lines of text; the words of a note are counted apart, since a mark in it is no mark."""
    if isinstance(block, SourceTable):
        return [cell for row in block.rows for cell in row]
    return [] if block.note else [block.inlines]


def _marks(inlines: Iterable[SourceInline]) -> Iterator[str]:
    return (inline.label for inline in inlines if isinstance(inline, Mark))


def _source_text(inlines: Iterable[SourceInline], lone_marks: frozenset[str]) -> str:
    words = ""
    for inline in _without_joints([i for i in inlines if i != Text("")], lone_marks):
        if isinstance(inline, Mark):
            words += inline.label if inline.label in lone_marks else " "
        else:
            words += _with_notes((inline,))
    return words


def _without_joints(inlines: Sequence[SourceInline], lone_marks: frozenset[str]) -> Iterator[SourceInline]:
    """Leave out the comma between the stars of two notes, which is computed (SPON-10)."""
    noted = [_is_star(inline, lone_marks) for inline in inlines]
    for n, inline in enumerate(inlines):
        if inline != Text(",") or not (any(noted[n - 1 : n]) and any(noted[n + 1 : n + 2])):
            yield inline


def _is_star(inline: SourceInline, lone_marks: frozenset[str]) -> bool:
    mark = inline.label if isinstance(inline, Mark) else inline.mark if isinstance(inline, Note) else ""
    return bool(mark) and not mark.isdigit() and mark not in lone_marks


def resolution_words(resolution: Resolution) -> Tally:
    """Count the words of a resolution: masthead, title, body, closing, annexes and notes."""
    return _tokens(_printed(resolution))


def _printed(resolution: Resolution) -> Iterator[str]:
    masthead = resolution.masthead
    yield from (masthead.organ, masthead.symbol, masthead.distribution, masthead.date, masthead.original)
    yield from (masthead.session, masthead.committee, masthead.agenda_item, masthead.adoption)
    yield from map(_with_notes, (masthead.agenda_title, masthead.sponsors, resolution.title))
    yield f"[{_with_notes(masthead.source)}]" if masthead.source else ""
    yield f"{resolution.number}." if resolution.number else ""
    yield from _blocks(resolution.body)
    if resolution.closing:
        yield from (resolution.closing.meeting, resolution.closing.date)
    for annex in resolution.annexes:
        yield from (annex.label, _with_notes(annex.title))
        yield from _blocks(annex.body)


def _blocks(blocks: Iterable[Block]) -> Iterator[str]:
    for block in blocks:
        match block:
            case Enacting(inlines):
                yield _with_notes(inlines)
            case Heading() | Paragraph():
                yield from (block.label, _with_notes(block.inlines))
            case Table(rows):
                yield from (_with_notes(cell) for row in rows for cell in row)


def _with_notes(inlines: Inlines) -> str:
    """Return the words of inlines with their notes among them."""
    parts = (i for i in _without_joints(inlines, frozenset()) if not isinstance(i, Mark))
    return "".join(i.words if not isinstance(i, Note | NoteAgain) else f" {_note(i)} " for i in parts)


def _note(note: Note | NoteAgain) -> str:
    return _with_notes(note.inlines) if isinstance(note, Note) else ""


def _tokens(lines: Iterable[str]) -> Tally:
    return Counter(token for line in lines for token in _TOKEN.findall(line))
