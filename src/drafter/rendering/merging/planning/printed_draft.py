"""The draft as it is printed, with all that is asked of it while an edited form is merged into it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property
from typing import NamedTuple

from drafter.compare.units import units
from drafter.model.resolution import Block, Inlines, Note, NoteAgain, Table
from drafter.rendering.merging.facts.fact_changes import ValueKey, key_of
from drafter.rendering.merging.stated.numbered_notes import numbered
from drafter.rendering.merging.stated.own_entries import OwnEntry, OwnList, OwnSection, annex_lists, own_sections
from drafter.rendering.merging.words.tokens import Printer, Sourced, sourced
from drafter.rendering.render import rendered
from drafter.rendering.traces.origins import Field
from drafter.rendering.traces.provenance import BlockTrace, Trace, Verbatim, flat
from drafter.rendering.wording.phrases import Phrases
from drafter.skeleton.placed import Path, Placed
from drafter.skeleton.places import FilePlaces
from drafter.skeleton.records import Skeleton


class Stage(NamedTuple):
    """The body, or an annex: its blocks, where their words come from, and what people call them."""

    blocks: tuple[Block, ...]
    traces: tuple[BlockTrace, ...]
    names: tuple[str, ...]


def places_of(own: OwnEntry, stage: Stage) -> set[str]:
    """Return the names of the paragraphs that an entry prints."""
    return set(stage.names[own.first : own.first + own.size])


class PrintedDraft:
    """A draft and what it prints.

    Args:
        skeleton: the draft.
        known: the phrases of the kinds of facts.
    """

    def __init__(self, skeleton: Skeleton, known: Phrases) -> None:
        self.skeleton, self.known, self.text = skeleton, known, skeleton.text
        self.printed, self.where = rendered(skeleton, known)
        self.places = FilePlaces(skeleton.text)
        self.resolution, self.notes, self.note_words = numbered(self.printed)

    @cached_property
    def stages(self) -> tuple[Stage, ...]:
        """The body and the annexes."""
        names = [unit.place for unit in units(self.resolution) if not isinstance(unit.shape, str)]
        made, at = [], 0
        bodies = [(self.resolution.body, self.where.body)]
        bodies += [(a.body, t.body) for a, t in zip(self.resolution.annexes, self.where.annexes, strict=True)]
        for blocks, traces in bodies:
            made.append(Stage(blocks, traces, tuple(names[at : at + len(blocks)])))
            at += len(blocks)
        return tuple(made)

    @cached_property
    def sections(self) -> tuple[OwnSection, ...]:
        """The sections of the draft, the body first."""
        return tuple(own_sections(self.skeleton, self.known, self.resolution, self.where))

    def body_lists(self) -> tuple[OwnList, ...]:
        """Return the lists of entries of the body."""
        return tuple(one for section in self.sections for one in section.lists)

    def annex_lists(self) -> tuple[OwnList, ...]:
        """Return the lists of entries of the annexes."""
        return tuple(annex_lists(self.skeleton, self.resolution))

    @cached_property
    def note_traces(self) -> dict[int, Trace]:
        """Where the words of each note come from, by its position."""
        found: dict[int, Trace] = {}
        for stage in self.stages:
            for block, trace in zip(stage.blocks, stage.traces, strict=True):
                for inlines, own in zip(_texts(block), flat(trace), strict=True):
                    found |= dict(_notes(inlines, own))
        for inlines, own in self.lines.values():
            found |= dict(_notes(inlines, own))
        return found

    @property
    def lines(self) -> dict[str, tuple[Inlines, Trace]]:
        """The title and the lines of the masthead that may have notes, with where their words come from."""
        head, lines = self.resolution.masthead, self.where.masthead
        named = {name: (getattr(head, name), lines[name]) for name in ("agenda_title", "sponsors", "source")}
        return {**named, "title": (self.resolution.title, self.where.title)}

    @cached_property
    def printed_at(self) -> dict[ValueKey, set[str]]:
        """The names of the paragraphs that print each value."""
        found: dict[ValueKey, set[str]] = {}
        for name, trace in self._named_traces():
            for printer in _printers(trace):
                found.setdefault(key_of(printer), set()).add(name)
        return found

    def _named_traces(self) -> Iterator[tuple[str, Trace]]:
        """Yield all that is printed, each under the name by which people call it."""
        for stage in self.stages:
            for name, block in zip(stage.names, stage.traces, strict=True):
                yield from ((name, trace) for trace in flat(block))
        for line, (_, trace) in self.lines.items():
            yield line.replace("_", " "), trace
        for annex, where in zip(self.resolution.annexes, self.where.annexes, strict=True):
            yield annex.label or "annex", where.title

    def note_value(self, key: str) -> str | Mapping[str, str]:
        """Return the value of a footnote by its key; nothing for a second mark, and for the notes on the sponsors."""
        return self.skeleton.footnotes.get(key, "")

    def last_value(self, path: Path) -> Placed | None:
        """Return the last value of a fact in the file."""
        fact = self.skeleton.facts.get(str(path[1]))
        if isinstance(fact, tuple):
            fact = fact[path[2]] if len(path) > 2 and isinstance(path[2], int) else None
        values = list(fact.values()) if isinstance(fact, Mapping) else []
        placed = [value for value in values if isinstance(value, Placed)]
        return max(placed, key=lambda value: value.span, default=None)

    def tokens(self, inlines: Inlines, trace: BlockTrace, value: Placed) -> tuple[Sourced, ...]:
        """Return the tokens that a text of the skeleton prints in a block, with the notes after them."""
        if not isinstance(trace, Trace):
            return ()
        several = sourced(inlines, trace)
        own = [n for n, one in enumerate(several) if one.text is not None and one.text.span == value.span]
        if not own:
            return ()
        after = (n for n in range(own[-1] + 1, len(several)) if several[n].token.note >= 0)
        return (*several[own[0] : own[-1] + 1], *(several[n] for n in after))


def _texts(block: Block) -> tuple[Inlines, ...]:
    return tuple(cell for row in block.rows for cell in row) if isinstance(block, Table) else (block.inlines,)


def _notes(inlines: Inlines, trace: Trace) -> dict[int, Trace]:
    marks = [one for one in inlines if isinstance(one, Note | NoteAgain)]
    pairs = zip(marks, trace.notes, strict=False)
    return {int(m.inlines[0].words): t for m, t in pairs if isinstance(m, Note) and t is not None}  # type: ignore[union-attr]


def _printers(trace: Trace) -> list[Printer]:
    found = []
    for segment in trace.segments:
        match segment.source:
            case Verbatim(value, form, _):
                found.append(Printer(value.extent, value.path, form))
            case Field(start, end, path, form, _, also):
                found.append(Printer((start, end), path, form, also))
    return found
