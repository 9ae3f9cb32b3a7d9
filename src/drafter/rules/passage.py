"""What a rule looks at, a text of a document as it is printed, and what it finds there."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from drafter.model.problems import Level
from drafter.model.record import record
from drafter.model.resolution import (
    Note,
    NoteAgain,
    Part,
)
from drafter.rendering.traces.provenance import Trace


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
        bold: where its bold words do.
        marks: where the marks of its notes stand, as positions in the words; each with its note.
        trace: where its words come from, if it was rendered from a skeleton; rules do not look at it.
    """

    name: str
    words: str
    role: Role
    label: str = ""
    level: int = 0
    italics: tuple[tuple[int, int], ...] = ()
    bold: tuple[tuple[int, int], ...] = ()
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
