"""Puts footnotes at their marks."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable
from dataclasses import replace

from drafter.language.patterns import lazy
from drafter.model.problems import Level, Place, Problem
from drafter.model.resolution import Emphasis, Inline, Inlines, Note, NoteAgain, Text
from drafter.readers.grammar.inlines import tidy
from drafter.readers.source import Mark, SourceBlock, SourceInline, SourceParagraph

_IBID = lazy(r"Ibid\.?,?")


def placed(blocks: Iterable[SourceBlock]) -> tuple[list[SourceBlock], list[Problem]]:
    """Put every note at the first mark that has its number; the notes are gone from the flow.

    A mark without a note becomes its own words, a note without a mark a paragraph of the text, and both are reported.
    Where numbers begin again (a second part, a second star), notes are used up in the order of the source.

    >>> text, note = SourceParagraph((Text("Agenda,"), Mark("1"))), SourceParagraph((Text("A/1."),), "1")
    >>> blocks, problems = placed([text, note])
    >>> blocks[0].inlines, problems
    ((Text(words='Agenda,'), Note(inlines=(Text(words='A/1.'),), mark='')), [])
    """
    return _Placing(list(blocks)).run()


class _Placing:
    """One walk through a document: which notes are still to be placed, what number each got, which stars recur."""

    def __init__(self, blocks: list[SourceBlock]) -> None:
        self.blocks = blocks
        self.waiting: dict[str, deque[SourceParagraph]] = defaultdict(deque)
        self.numbers: dict[str, int] = {}
        self.stars: dict[str, bool] = {}
        self.count = 0
        self.problems: list[Problem] = []

    def run(self) -> tuple[list[SourceBlock], list[Problem]]:
        for block in self.blocks:
            if isinstance(block, SourceParagraph) and block.note:
                self.waiting[block.note].append(block)
        flow = [self._block(block) for block in self.blocks if not (isinstance(block, SourceParagraph) and block.note)]
        left = [note for queue in self.waiting.values() for note in queue]
        return self._with_left_over(flow, left), self.problems

    def _block(self, block: SourceBlock) -> SourceBlock:
        if isinstance(block, SourceParagraph):
            return replace(block, inlines=self._inlines(block.inlines, block.line))
        rows = tuple(tuple(self._inlines(cell, block.line) for cell in row) for row in block.rows)
        return replace(block, rows=rows)

    def _inlines(self, inlines: tuple[SourceInline, ...], line: int) -> Inlines:
        return tuple(self._mark(i.label, line) if isinstance(i, Mark) else i for i in inlines)

    def _mark(self, label: str, line: int) -> Inline:
        if self.waiting[label]:
            note = self.waiting[label].popleft()
            if not label.isdigit():
                self.stars[label] = False
                return Note(_labelled(note), label)
            self.count += 1
            self.numbers[label] = self.count
            return Note(_labelled(note))
        if label in self.numbers:
            return NoteAgain(self.numbers[label])
        self._unplaced(label, line)
        return Text(label)

    def _unplaced(self, label: str, line: int) -> None:
        """Report a mark for which no note is left; a star that many States share, once."""
        if label not in self.stars:
            self._report(line, f"the mark {label} has no footnote: it stays in the text as it is")
        elif not self.stars[label]:
            self.stars[label] = True
            self._report(line, f"the mark {label} stands here again: only the first one is joined with its footnote")

    def _with_left_over(self, flow: list[SourceBlock], left: list[SourceParagraph]) -> list[SourceBlock]:
        for note in left:
            self._report(
                note.line, f"the footnote {note.note} has no mark in the text: it stays as a paragraph at the end"
            )
        return [*flow, *(replace(n, inlines=(Text(f"{n.note} "), *_closed(n.inlines)), note="") for n in left)]

    def _report(self, line: int, message: str) -> None:
        self.problems.append(Problem(Place("", line), message, "FN-07", Level.WARN))


def _labelled(note: SourceParagraph) -> Inlines:
    return note_words((Text(f"{note.label} "), *note.inlines))


def note_words(inlines: tuple[SourceInline, ...]) -> Inlines:
    """Return the words of a note; "Ibid." is roman (FN-11: 1,877 of 1,877), whatever a conversion made of it.

    >>> note_words((Emphasis("Ibid."), Text(", vol. 729.")))
    (Text(words='Ibid., vol. 729.'),)
    """
    return tidy(
        tuple(Text(i.words) if isinstance(i, Emphasis) and _IBID.fullmatch(i.words) else i for i in _closed(inlines))
    )


def _closed(inlines: tuple[SourceInline, ...]) -> Inlines:
    return tuple(Text(i.label) if isinstance(i, Mark) else i for i in inlines)
