"""The words of lines as inlines: italics and bold from the fonts, note marks from what is raised."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from drafter.language.patterns import lazy
from drafter.model.resolution import Emphasis, Strong, Text
from drafter.readers.grammar.joins import seam
from drafter.readers.pdf.lines import LineRun, PrintedLine
from drafter.readers.source import Mark, SourceInline, ordinary

_MARKS = lazy(r"(?:\d{1,3}|\*+)(?:\s*,\s*(?:\d{1,3}|\*+))*,?")
_STARS = lazy(r"(?<=\S)\*+(?!\w)")
_WORD = lazy(r"[\w“(]")
_SUPERSCRIPT = str.maketrans("0123456789abcde", "⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉ")


def inlines(lines: Sequence[PrintedLine], notes: frozenset[str]) -> tuple[SourceInline, ...]:
    """Read the words of lines that follow each other in one paragraph.

    Args:
        lines: the lines.
        notes: the labels of all notes; what is raised and has no note is no mark.
    """
    found: list[SourceInline] = []
    for before, line in zip([None, *lines], lines, strict=False):
        if before:
            found = [*_spaceless(found), Text(seam(before.text.rstrip(), line.text))]
        found += _line(line.pieces, notes)
    return tuple(_words_apart(_spaces_behind_marks(found)))


def _spaceless(found: list[SourceInline]) -> list[SourceInline]:
    """Take off the space at the end of a line."""
    last = found[-1]
    if isinstance(last, Text | Emphasis | Strong):
        return [*found[:-1], type(last)(last.words.rstrip())]
    return found


def _line(pieces: Iterable[LineRun], notes: frozenset[str]) -> Iterator[SourceInline]:
    raised: list[str] = []
    before = " "
    for piece in pieces:
        if piece.raised:
            raised.append(piece.run.text)
            continue
        yield from marks(raised, notes)
        raised = []
        kind = Emphasis if piece.run.italic and not piece.run.bold else Strong if piece.run.bold else Text
        yield from _with_stars(before, ordinary(piece.run.text), kind, notes)
        before = piece.run.text or before
    yield from marks(raised, notes)


def marks(pieces: Sequence[str], notes: frozenset[str]) -> Iterator[SourceInline]:
    """Read what is raised: one or several marks, or a superscript that belongs to the words.

    Args:
        pieces: the raised runs that follow each other; a mark may be one run or several.
        notes: the labels of all notes.

    >>> list(marks(["1", "0, 11"], frozenset(["10", "11"]))), list(marks(["2"], frozenset()))
    ([Mark(label='10'), Mark(label='11')], [Text(words='²')])
    """
    raised = "".join(pieces)
    for labels in (_labels(raised), [label for piece in pieces for label in _labels(piece)]):
        if labels and all(label in notes for label in labels):
            yield from (Mark(label) for label in labels)
            return
    yield from _superscript(raised)


def _labels(raised: str) -> list[str]:
    return re.findall(r"\d{1,3}|\*+", raised) if _MARKS.fullmatch(raised.strip()) else []


def _superscript(raised: str) -> Iterator[SourceInline]:
    if re.fullmatch(r"[\d\s]+|\s*[a-e]\s*", raised):
        yield Text(ordinary(raised).translate(_SUPERSCRIPT))
    elif raised:
        yield Text(ordinary(raised))


def _with_stars(
    before: str, words: str, kind: type[Text] | type[Emphasis] | type[Strong], notes: frozenset[str]
) -> Iterator[SourceInline]:
    """Read the stars that stand after a word, in the same run or at the end of the run before."""
    edge = before[-1:]
    end = 0
    for star in _STARS.finditer(edge + words):
        if star.group() in notes:
            yield kind(words[end : star.start() - len(edge)])
            yield Mark(star.group())
            end = star.end() - len(edge)
    yield kind(words[end:])


def _spaces_behind_marks(inlines: Iterable[SourceInline]) -> list[SourceInline]:
    """Move a blank before a mark behind it: the mark stands at its word."""
    moved: list[SourceInline] = []
    for inline in inlines:
        last = moved[-1] if moved else None
        if isinstance(inline, Mark) and isinstance(last, Text | Emphasis | Strong) and last.words.endswith(" "):
            moved[-1:] = [type(last)(last.words.rstrip(" ")), inline, Text(" ")]
        else:
            moved.append(inline)
    return moved


def _words_apart(inlines: Iterable[SourceInline]) -> Iterator[SourceInline]:
    """Part a mark from the word after it: a mark ends a word, however near the print sets the next one."""
    after_mark = False
    for inline in inlines:
        words = inline.words if isinstance(inline, Text | Emphasis | Strong) else ""
        if after_mark and _WORD.match(words):
            yield Text(" ")
        yield inline
        after_mark = isinstance(inline, Mark) or (after_mark and not words)
