"""What a rule looks at: every text of a document as it is printed, with its name in the talk of delegations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import zip_longest
from typing import NamedTuple

from drafter.model.problems import Level
from drafter.model.record import record
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
    Part,
    Resolution,
    Table,
    Text,
)
from drafter.rendering import traced
from drafter.rendering.provenance import AnnexTrace, BlockTrace, Provenance, TableTrace, Trace


class Role(StrEnum):
    """What a text is in its document."""

    LINE = "line"
    TITLE = "title"
    ENACTING = "enacting"
    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    PLAIN = "plain"
    HEADING = "heading"
    CELL = "cell"
    NOTE = "note"
    FACT = "fact"


BODY = (Role.PREAMBULAR, Role.OPERATIVE)
"""The paragraphs of the body."""

TEXT = (*BODY, Role.PLAIN, Role.NOTE)
"""Whole sentences: the paragraphs of body and annexes, and the notes."""

SENTENCES = (*BODY, Role.NOTE)
"""The sentences that the Assembly itself speaks; an annex may be a treaty or a charter with a style of its own."""


@record(frozen=True, slots=True, eq=False)
class Passage:
    """One text of a document.

    Args:
        name: how people call it: `PP3`, `OP4 (a)`, `note 2`, `title`, `symbol`.
        words: its words as printed, without the marks of notes.
        role: what it is.
        label: its printed number or letter.
        level: how deep it stands among sub-paragraphs.
        italics: where its italic words begin and end.
        marks: where the marks of its notes stand, as positions in the words; each with its note.
        trace: where its words come from, if it was rendered from a skeleton; rules do not look at it.
    """

    name: str
    words: str
    role: Role
    label: str = ""
    level: int = 0
    italics: tuple[tuple[int, int], ...] = ()
    marks: tuple[tuple[int, Note | NoteAgain], ...] = ()
    trace: Trace | None = None

    @property
    def opening(self) -> str:
        """The italic words at its head."""
        return self.words[: self.italics[0][1]].strip() if self.italics and self.italics[0][0] == 0 else ""

    @property
    def part(self) -> Part:
        """The part to which it belongs."""
        return Part(self.role) if self.role in BODY else Part.PLAIN

    @property
    def ending(self) -> str:
        """Its last character."""
        return self.words.rstrip()[-1:]


class Finding(NamedTuple):
    """Something that a rule has found.

    Args:
        passage: the text in which it stands.
        start, end: where its words begin and end.
        message: one sentence: what is wrong, and what to do.
        instead: the words that should stand there, where they are known.
        beside: the other texts without which it would be right.
        level: how much it matters, where that differs from the level of the rule.
    """

    passage: Passage
    start: int
    end: int
    message: str
    instead: str | None = None
    beside: tuple[Passage, ...] = ()
    level: Level | None = None

    @property
    def words(self) -> str:
        """The words that are wrong."""
        return self.passage.words[self.start : self.end]


def found(passage: Passage, match: re.Match[str], message: str, instead: str | None = None, group: int = 0) -> Finding:
    """Make a finding of the match of a regular expression."""
    return Finding(passage, match.start(group), match.end(group), message, instead)


def whole(passage: Passage, message: str, instead: str | None = None) -> Finding:
    """Make a finding of a whole text."""
    return Finding(passage, 0, len(passage.words), message, instead)


def at_end(passage: Passage, message: str, instead: str | None = None) -> Finding:
    """Make a finding of the last character of a text."""
    end = len(passage.words.rstrip())
    return Finding(passage, max(end - 1, 0), end, message, instead)


def first_of(passage: Passage, words: str, message: str, instead: str | None = None) -> Finding:
    """Make a finding of the first place where words stand in a text."""
    start = max(passage.words.find(words), 0)
    return Finding(passage, start, start + len(words), message, instead)


# A resolution as passages -----------------------------------------------------------------------------------------


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

    >>> from drafter.model.resolution import Masthead, Text
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
    words, italics, marks = "", [], []
    for inline in inlines:
        if isinstance(inline, Note | NoteAgain):
            marks.append((len(words), inline))
            continue
        if isinstance(inline, Emphasis):
            italics.append((len(words), len(words) + len(inline.words)))
        words += inline.words
    return Passage(name, words, role, label, level, tuple(italics), tuple(marks), trace)


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
