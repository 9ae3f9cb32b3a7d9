"""A resolution as passages in the order of reading, each with its name in the talk of delegations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import zip_longest

from drafter.model.resolution import (
    Annex,
    Block,
    Closing,
    Emphasis,
    Enacting,
    Heading,
    Inlines,
    Note,
    NoteAgain,
    Paragraph,
    Resolution,
    Strong,
    Table,
    Text,
)
from drafter.rendering.traces import traced
from drafter.rendering.traces.provenance import AnnexTrace, BlockTrace, Provenance, TableTrace, Trace
from drafter.rules.passage import Passage, Role


@dataclass(slots=True)
class Counter:
    """Names paragraphs and notes as they come: PP1, OP2 (a), note 3."""

    numbers: dict[Role, int] = field(default_factory=dict)
    above: list[str] = field(default_factory=list)
    notes: int = 0

    def name(self, paragraph: Paragraph, role: Role) -> str:
        """Return the name of a paragraph."""
        if paragraph.level == 0:
            self.above = [self._next(paragraph, role)]
        else:
            self.above = [*self.above[: paragraph.level], paragraph.label or "(…)"]
        return " ".join(self.above)

    def _next(self, paragraph: Paragraph, role: Role) -> str:
        self.numbers[role] = self.numbers.get(role, 0) + 1
        short = {Role.PREAMBULAR: "PP", Role.OPERATIVE: "OP"}.get(role, "paragraph ")
        own = paragraph.label.rstrip(".") if role is Role.OPERATIVE else ""
        return f"{short}{own or self.numbers[role]}"


def passages(resolution: Resolution, provenance: Provenance | None = None) -> tuple[Passage, ...]:
    """Return the texts of a resolution in the order of reading, every note after the text that has its mark.

    Args:
        resolution: the resolution.
        provenance: where its words come from, if that is known.

    >>> from drafter.model.resolution import Emphasis, Masthead, Part, Text
    >>> body = (Paragraph((Emphasis("Noting"), Text(" the report,")), Part.PREAMBULAR),)
    >>> [(p.name, p.words) for p in passages(Resolution(Masthead(organ=""), (), body))]
    [('PP1', 'Noting the report,')]
    """
    counter = Counter()
    texts = _texts(resolution, provenance or Provenance(), counter)
    return tuple(p for text in texts for p in (text, *_notes(text, counter)))


def _texts(resolution: Resolution, provenance: Provenance, counter: Counter) -> Iterator[Passage]:
    head = resolution.masthead
    for name in head.__slots__:
        value = getattr(head, name)
        if value:
            words = value if isinstance(value, tuple) else (Text(value),)
            yield of_inlines(name.replace("_", " "), Role.LINE, words, trace=provenance.masthead.get(name))
    if resolution.title:
        yield of_inlines("title", Role.TITLE, resolution.title, trace=provenance.title)
    for block, trace in zip_longest(resolution.body, provenance.body):
        yield from _block(block, trace, counter)
    yield from _closing(resolution.closing, provenance.closing)
    for annex, traces in zip_longest(resolution.annexes, provenance.annexes):
        yield from _annex(annex, traces or AnnexTrace())


def _closing(closing: Closing | None, traces: Mapping[str, Trace]) -> Iterator[Passage]:
    if closing:
        yield Passage("closing meeting", closing.meeting, Role.LINE, trace=traces.get("meeting"))
        yield Passage("closing date", closing.date, Role.LINE, trace=traces.get("date"))


def _annex(annex: Annex, traces: AnnexTrace) -> Iterator[Passage]:
    label = annex.label or "annex"
    yield of_inlines(f"{label} title", Role.HEADING, annex.title, trace=traces.title)
    inside = Counter()
    for block, trace in zip_longest(annex.body, traces.body):
        yield from _block(block, trace, inside, f"{label} ")


def _block(block: Block, trace: BlockTrace | None, counter: Counter, prefix: str = "") -> Iterator[Passage]:
    if isinstance(block, Table):
        yield from _cells(block, trace if isinstance(trace, tuple) else (), prefix)
        return
    one = trace if isinstance(trace, Trace) else None
    match block:
        case Enacting(inlines):
            yield of_inlines("enacting clause", Role.ENACTING, inlines, trace=one)
        case Heading(inlines, label):
            yield of_inlines(f"{prefix}heading {label}".strip(), Role.HEADING, inlines, label, trace=one)
        case Paragraph(inlines, part, label, level):
            role = Role(part.value)
            yield of_inlines(prefix + counter.name(block, role), role, inlines, label, level, one)


def _cells(table: Table, traces: TableTrace, prefix: str) -> Iterator[Passage]:
    for n, (row, own) in enumerate(zip_longest(table.rows, traces), 1):
        for cell, trace in zip_longest(row, own or ()):
            yield of_inlines(f"{prefix}table, row {n}", Role.CELL, cell, trace=trace)


def of_inlines(
    name: str, role: Role, inlines: Inlines, label: str = "", level: int = 0, trace: Trace | None = None
) -> Passage:
    """Make a passage of inlines."""
    words, marks = "", []
    drawn: dict[type, list[tuple[int, int]]] = {Emphasis: [], Strong: []}
    for inline in inlines:
        if isinstance(inline, Note | NoteAgain):
            marks.append((len(words), inline))
            continue
        if isinstance(inline, Emphasis | Strong):
            drawn[type(inline)].append((len(words), len(words) + len(inline.words)))
        words += inline.words
    return Passage(name, words, role, label, level, tuple(drawn[Emphasis]), tuple(drawn[Strong]), tuple(marks), trace)


def of_value(name: str, value: str) -> Passage:
    """Make a passage of the value or the name of a fact."""
    return Passage(name, value, Role.FACT, trace=Trace(traced.part(value, value).segments))


def _notes(passage: Passage, counter: Counter) -> Iterator[Passage]:
    traces = passage.trace.notes if passage.trace else ()
    for (_, note), trace in zip_longest(passage.marks, traces):
        if isinstance(note, Note):
            counter.notes += not note.mark
            name = f"note {note.mark or counter.notes}"
            yield of_inlines(name, Role.NOTE, note.inlines, trace=trace)
