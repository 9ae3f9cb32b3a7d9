"""From what was found to the file: its place, and the edit that corrects it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from drafter.language.patterns import lazy
from drafter.model.problems import Place, Problem
from drafter.rendering.traces.origins import Agreed, Computed, Field, Literal, Span, What
from drafter.rendering.traces.provenance import Trace
from drafter.rules.passage import Finding

_WORD = lazy(r"[^\s:,\]}]+")
_TOKEN = lazy(r"\s+|\w+|[^\w\s]")


class Tracer:
    """Finds places in the file of a skeleton.

    Args:
        text: the text of the file.
        file: its name.
    """

    def __init__(self, text: str, file: str) -> None:
        self.text, self.file = text, file
        self.lines = [0, *(m.end() for m in re.finditer("\n", text))]

    def place(self, finding: Finding) -> Place:
        """Return the place of what was found, to its end; of computed words, the place of what they belong to."""
        trace = finding.passage.trace
        spans = trace.between(finding.start, finding.end) if trace else ()
        if not spans:
            return Place(self.file, 1, 1)
        first = _first(spans)
        start = first.position(max(finding.start, first.start))
        return self.range(start, max(start, _end(spans[-1], finding.end)))

    def at(self, position: int) -> Place:
        """Return the line and column of a position in the file."""
        line = bisect_right(self.lines, position)
        return Place(self.file, line, position - self.lines[line - 1] + 1)

    def ended(self, problem: Problem) -> Problem:
        """Return a problem with an end: where none is known, that of the word at which it begins."""
        place = problem.place
        if place.file != self.file or place.end_line or not 0 < place.line <= len(self.lines):
            return problem
        start = self.lines[place.line - 1] + place.column - 1
        match = _WORD.match(self.text, start)
        return replace(problem, place=self.range(start, match.end() if match else start))

    def range(self, start: int, end: int) -> Place:
        """Return the place of what stands between two positions in the file."""
        place, until = self.at(start), self.at(end)
        return replace(place, end_line=until.line, end_column=until.column)

    def edit(self, finding: Finding) -> tuple[int, int, str] | None:
        """Return the change of the file that corrects a finding; `None` when its words are not in the file.

        Where words are folded, the fold stays.
        """
        if finding.instead is None or finding.passage.trace is None:
            return None
        start, end, new = _narrowed(finding)
        place = _range(finding.passage.trace, start, end)
        if place is None:
            return None
        old, printed = self.text[place[0] : place[1]], finding.passage.words[start:end]
        if " ".join(old.split()) != " ".join(printed.split()):
            return None
        return (*place, _refolded(old, new) if "\n" in old else new)


def _first(spans: Sequence[Span]) -> Span:
    """Return the span at which a finding stands: words that join values are in no file, so what follows shows where."""
    own = (span for span in spans if not _joins(span))
    return next(own, spans[0]) if _joins(spans[0]) else spans[0]


def _joins(span: Span) -> bool:
    origin = span.origin
    return isinstance(origin, Agreed) or (isinstance(origin, Computed) and origin.what is What.JOINING)


def _range(trace: Trace, start: int, end: int) -> tuple[int, int] | None:
    """Return where printed words stand in the file, if they do; of no words, where some would be put in."""
    if start < end:
        spans = trace.between(start, end)
        stand = all(map(_stands, spans))
        return (spans[0].position(start), _end(spans[-1], end)) if stand else None
    before, after = trace.at(start - 1) if start else None, trace.at(start)
    if before and _stands(before):
        return (_end(before, start),) * 2
    return (after.position(start),) * 2 if after and _stands(after) else None


def _stands(span: Span) -> bool:
    """Return whether words stand in the file as they are printed, but for folds."""
    origin = span.origin
    return isinstance(origin, Literal) or (isinstance(origin, Field) and origin.verbatim)


def _end(span: Span, offset: int) -> int:
    """Return the position after the letter of a span that ends at an offset."""
    return span.position(offset) if span.by_letter else span.origin.end


def _narrowed(finding: Finding) -> tuple[int, int, str]:
    """Cut a correction to the letters that really change."""
    old, new = finding.words, finding.instead or ""
    left = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    rest = min(len(old), len(new)) - left
    right = next((n for n in range(rest) if old[-1 - n] != new[-1 - n]), rest)
    return finding.start + left, finding.end - right, new[left : len(new) - right]


def _refolded(old: str, new: str) -> str:
    r"""Write new words over old ones that are folded, with the folds between the words that stay.

    >>> _refolded("member\n    states of", "Member States of")
    'Member\n    States of'
    """
    from difflib import SequenceMatcher

    stood, said = _TOKEN.findall(old), _TOKEN.findall(new)
    steps = SequenceMatcher(None, [" " if token.isspace() else token for token in stood], said, autojunk=False)
    kept = (
        stood[first:last] if step == "equal" else said[start:end]
        for step, first, last, start, end in steps.get_opcodes()
    )
    return "".join(token for tokens in kept for token in tokens)
