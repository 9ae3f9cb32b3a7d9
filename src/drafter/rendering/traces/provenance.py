"""Where every printed word comes from: the origins of all words of a resolution, beside it.

`traced` (in `rendering.render`) gives a resolution with its `Provenance`, which stands beside it and has its shape: a
`Trace` for every text. All that a trace says are positions in the text of the skeleton's file.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import field
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from drafter.model.record import record
from drafter.rendering.traces.origins import Agreed, Computed, Field, Literal, Origin, Slot, Span, What
from drafter.skeleton.placed import Placed

# How it is kept: as pieces of values, until somebody asks -------------------------------------------------------------


class Verbatim(NamedTuple):
    """A value that is printed as it stands."""

    value: Placed
    form: str
    slot: Slot | None


Source = str | Verbatim | Field | Agreed | Computed
"""A text whose letters are printed, or what else prints words."""


class Segment(NamedTuple):
    """Words of one source, in a text.

    Args:
        length: how many letters they are.
        source: their source.
        start, end: their letters in a text or value; of another length when they are one letter, as a fold is.
    """

    length: int
    source: Source
    start: int = 0
    end: int = 0


_NOWHERE = Computed(0, 0, What.UNPLACED)


@record(frozen=True, eq=False)
class Trace:
    """Where the words of one text come from.

    Args:
        segments: its words, as they were put together, in order and without a gap.
        notes: the traces of the notes at its marks; `None` at the mark of a note given before.
        label: where its printed number or letter comes from; `None` when it has none.
    """

    segments: tuple[Segment, ...] = ()
    notes: tuple[Trace | None, ...] = ()
    label: Origin | None = None

    @cached_property
    def spans(self) -> tuple[Span, ...]:
        """Its printed words in order, without a gap, each with its origin."""
        ends = accumulate((segment.length for segment in self.segments), initial=0)
        return tuple(span for at, segment in zip(ends, self.segments, strict=False) for span in _spans(at, segment))

    def texts(self) -> Iterator[Placed]:
        """Yield the texts of the skeleton that its words stand in, or whose braces ask for them."""
        for segment in self.segments:
            match segment.source:
                case (Placed() as text) | Verbatim(slot=Slot(text=text)) | Field(slot=Slot(text=text)):
                    yield text
                case Agreed(slot=Slot(text=text)):
                    yield text

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span in self.spans]

    def at(self, offset: int) -> Span | None:
        """Return the span of a printed letter; at the end of a text, the last one; `None` for a text without words."""
        index = bisect_right(self._starts, offset) - 1
        return self.spans[max(index, 0)] if self.spans else None

    def between(self, start: int, end: int) -> tuple[Span, ...]:
        """Return the spans that print words from one offset to another."""
        first = max(bisect_right(self._starts, start) - 1, 0)
        last = bisect_right(self._starts, max(end - 1, start))
        return self.spans[first:last]


def _spans(at: int, segment: Segment) -> Iterator[Span]:
    match segment.source:
        case Verbatim(value, form, slot):
            yield from _of_letters(at, segment, value, Field(0, 0, value.path, form, slot, verbatim=True))
        case Placed() as text:
            yield from _of_letters(at, segment, text, Literal(0, 0, text.path))
        case str():
            yield Span(at, at + segment.length, _NOWHERE)
        case origin:
            yield Span(at, at + segment.length, origin)


def _of_letters(at: int, segment: Segment, text: Placed, origin: Literal | Field) -> Iterator[Span]:
    """Yield the letters of a text, as many together as stand together in the file."""
    stretches = list(text.letters.between(segment.start, segment.end))
    if segment.end - segment.start != segment.length:
        yield Span(at, at + segment.length, origin._replace(start=stretches[0].start, end=stretches[-1].end))
        return
    before = at - segment.start
    for first, last, start, end in stretches:
        yield Span(before + first, before + last, origin._replace(start=start, end=end))


# A whole resolution -----------------------------------------------------------------------------------------------

TableTrace = tuple[tuple[Trace, ...], ...]
"""The traces of a table: of each cell of each row."""

BlockTrace = Trace | TableTrace


@record(frozen=True, eq=False)
class AnnexTrace:
    """Where the words of an annex come from."""

    title: Trace = Trace()
    body: tuple[BlockTrace, ...] = ()


@record(frozen=True, eq=False)
class Provenance:
    """Where the words of a resolution come from; every part stands where the part of the resolution stands.

    Args:
        masthead: the lines of the masthead by their names in the model.
        title: the title.
        body: the blocks of the body; a table has a trace for each cell.
        closing: the closing lines, `meeting` and `date`.
        annexes: the annexes.
    """

    masthead: Mapping[str, Trace] = field(default_factory=dict)
    title: Trace = Trace()
    body: tuple[BlockTrace, ...] = ()
    closing: Mapping[str, Trace] = field(default_factory=dict)
    annexes: tuple[AnnexTrace, ...] = ()

    def traces(self) -> Iterator[Trace]:
        """Yield the trace of every text in the order of reading, each note after the text that has its mark."""
        blocks = (*self.body, *(b for annex in self.annexes for b in (annex.title, *annex.body)))
        texts = [*self.masthead.values(), self.title, *self.closing.values()]
        texts += [trace for block in blocks for trace in flat(block)]
        for trace in texts:
            yield trace
            yield from filter(None, trace.notes)


def flat(block: BlockTrace) -> Iterator[Trace]:
    """Yield the trace of a block, or those of the cells of a table."""
    if isinstance(block, Trace):
        yield block
    else:
        yield from (cell for row in block for cell in row)
