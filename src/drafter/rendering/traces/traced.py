"""Words that know their sources: cut, joined and single-spaced, they still do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import chain, pairwise
from typing import NamedTuple

from drafter.language.facts.parts import PrintedPart
from drafter.language.patterns import lazy
from drafter.model.problems import Place
from drafter.rendering.traces.origins import Agreed, Computed, Field, Literal, Slot, What
from drafter.rendering.traces.provenance import Segment, Source, Verbatim
from drafter.skeleton.placed import Placed

_SPACE = lazy(r"[ \t\r\n\f\v]+")


class Traced(NamedTuple):
    """Words, and the segments that they are made of, in order and without a gap."""

    words: str
    segments: tuple[Segment, ...]


NOTHING = Traced("", ())


def text(words: str) -> Traced:
    """Return a text of the skeleton, every letter its own source."""
    return Traced(words, (Segment(len(words), words, 0, len(words)),) if words else ())


def of(words: str, source: Source) -> Traced:
    """Return words of one source as a whole."""
    return Traced(words, (Segment(len(words), source),) if words else ())


def part(
    words: str,
    value: str | None,
    form: str = "",
    slot: Slot | None = None,
    otherwise: Source = "",
    also: tuple[str, ...] = (),
) -> Traced:
    """Return words that a value prints; where no value does, or it has no place, of another source."""
    if not words or not isinstance(value, Placed):
        return of(words, otherwise)
    if words == value and not also:
        return Traced(words, (Segment(len(words), Verbatim(value, form, slot), 0, len(words)),))
    others = tuple(other.path for other in also if isinstance(other, Placed))
    return of(words, Field(*value.extent, value.path, form, slot, others))


def parts(printed: Iterable[PrintedPart], otherwise: Source, slot: Slot | None = None) -> Traced:
    """Return the parts of a printed fact; words that no value prints have another source."""
    return join(part(words, value, form, slot, otherwise) for words, value, form in printed)


def computed(words: str, what: What, by: object = None) -> Traced:
    """Return computed words with the source that they belong to, or its start and end."""
    return of(words, Computed(*extent(by), what))


def computed_after(words: str, what: What, by: object) -> Traced:
    """Return computed words that stand after a source."""
    return of(words, Computed(extent(by)[1], extent(by)[1], what))


def extent(source: object) -> tuple[int, int]:
    """Return start and end in the file of a source as a whole; of one without a place, the head of the file."""
    match source:
        case Verbatim(value):
            return value.extent
        case Placed():
            return source.extent
        case (int(start), int(end)):
            return start, end
        case Literal() | Field() | Agreed() | Computed():
            return source.start, source.end
    return 0, 0


def beginning(traced: Traced) -> tuple[int, int]:
    """Return start and end in the file of the source of the first words."""
    return extent(traced.segments[0].source if traced.segments else None)


def letter(traced: Traced) -> tuple[int, int]:
    """Return start and end in the file of the first letter of words."""
    source, start = (traced.segments[0].source, traced.segments[0].start) if traced.segments else (None, 0)
    text = source.value if isinstance(source, Verbatim) else source
    return text.letters[start] if isinstance(text, Placed) else extent(source)


def place(traced: Traced, offset: int) -> Place:
    """Return the place of a letter of a text, as far as it stands in the file."""
    for length, source, start, _ in traced.segments:
        text = source.value if isinstance(source, Verbatim) else source
        if offset < length:
            return text.at(start + offset) if isinstance(text, Placed) else Place()
        offset -= length
    return Place()


def join(pieces: Iterable[Traced]) -> Traced:
    """Join words."""
    kept = [piece for piece in pieces if piece.words]
    if len(kept) == 1:
        return kept[0]
    return Traced("".join([piece.words for piece in kept]), tuple(chain.from_iterable([p.segments for p in kept])))


def capitalized(traced: Traced) -> Traced:
    """Begin words with a capital.

    >>> capitalized(text("the meetings")).words
    'The meetings'
    """
    first = cut(traced, 0, 1)
    capital = first.words.upper()
    if capital == first.words:
        return traced
    return join((computed(capital, What.CAPITAL, letter(first)), cut(traced, 1, len(traced.words))))


def cut(traced: Traced, start: int, end: int) -> Traced:
    """Cut words out."""
    return traced if (start, end) == (0, len(traced.words)) else next(cuts(traced, [(start, end)]))


def cuts(traced: Traced, ranges: Iterable[tuple[int, int]]) -> Iterator[Traced]:
    """Cut words out, one range after the other, in their order."""
    words, segments = traced
    index = at = 0
    for start, end in ranges:
        while index < len(segments) and at + segments[index].length <= start:
            at += segments[index].length
            index += 1
        yield (
            Traced(words[start:end], tuple(_between(segments, index, start - at, end - at))) if end > start else NOTHING
        )


def _between(segments: tuple[Segment, ...], index: int, start: int, end: int) -> Iterator[Segment]:
    """Yield what stands between two offsets, counted from the beginning of a segment."""
    while end > 0 and index < len(segments):
        length, source, first, last = segments[index]
        left, right = max(start, 0), min(end, length)
        if last - first == length:
            first, last = first + left, first + right
        yield Segment(right - left, source, first, last)
        start, end, index = start - length, end - length, index + 1


def as_one(traced: Traced, words: str) -> Traced:
    """Make one letter of several, such as of a backslash and a mark."""
    length, source, start, end = traced.segments[-1]
    if len(traced.segments) > 1 and end - start == length:
        start = end - 1
    return Traced(words, (Segment(len(words), source, start, end),))


def single_spaced(traced: Traced) -> Traced:
    """Make every run of blanks and line ends one blank, and take those at the edges away."""
    words = traced.words
    blanks = [blank for blank in _SPACE.finditer(words) if blank[0] != " "] if _is_folded(words) else []
    spaced = join(_spaced(traced, blanks)) if blanks else traced
    words = spaced.words
    bare = words.strip()
    if bare == words:
        return spaced
    start = words.index(bare[0]) if bare else 0
    return cut(spaced, start, start + len(bare))


def _is_folded(words: str) -> bool:
    return "  " in words or not words.isprintable()


def _spaced(traced: Traced, blanks: list[re.Match[str]]) -> Iterator[Traced]:
    edges = [0, *(edge for blank in blanks for edge in blank.span()), len(traced.words)]
    for n, piece in enumerate(cuts(traced, pairwise(edges))):
        yield as_one(piece, " ") if n % 2 else piece
