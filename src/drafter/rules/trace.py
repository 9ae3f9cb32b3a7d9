"""From printed words back to the file: the place of a finding, and the edit that corrects it.

Printed words and the texts that they come from are aligned word by word, only for passages in which something was
found. A word that no text has comes out of a fact, or is computed; the fact is found by its printed value.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from functools import cached_property
from typing import Any

from drafter.language import dates, numbers
from drafter.language.patterns import lazy
from drafter.model.problems import Place
from drafter.rules.passage import Finding, Passage
from drafter.rules.sources import Source
from drafter.skeleton.yaml import Placed

_TOKEN = lazy(r"\{\{.*?\}\}|\{%.*?%\}|\[\^[^\]\s]+\]|\w+|[^\w\s\\*]", re.DOTALL)
_NAME = lazy(r"\{\{-?\s*(\w+)")


@dataclass(frozen=True, slots=True)
class _Word:
    words: str
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.words)


class Tracer:
    """Finds places in the file of a skeleton.

    Args:
        text: the text of the file.
        file: its name.
    """

    def __init__(self, text: str, file: str) -> None:
        self.text, self.file = text, file
        self.lines = [0, *(m.end() for m in re.finditer("\n", text))]
        self._aligned: dict[int, _Alignment] = {}

    def place(self, finding: Finding) -> Place:
        """Return the place of the first wrong word; of a computed one, the place of what it belongs to."""
        source = finding.passage.source
        if isinstance(source, Placed):
            return self.at(source.span[0]) if source.raw is None else source.place
        if not isinstance(source, Source):
            return Place(self.file, 1, 1)
        if one := _entry(source, finding):
            return one.place
        position = self._alignment(finding.passage).position(finding.start)
        if position is not None:
            return self.at(position)
        value = self._fact(finding, source)
        if value is None:
            return self._beginning(source)
        inside = self._in_fact(finding, value)
        position = inside.position(finding.start) if inside else None
        return value.place if position is None else self.at(position)

    def _in_fact(self, finding: Finding, value: Placed) -> _Alignment | None:
        """Align a passage with a fact that it prints word for word around what was found."""
        words, form = finding.passage.words, " ".join(value.split())
        if not _overlap(words, form, finding.start, max(finding.end, finding.start + 1)):
            return None
        return _Alignment(replace(finding.passage, source=Source((value,))), self.text)

    def at(self, position: int) -> Place:
        """Return the line and column of a position in the file."""
        line = bisect_right(self.lines, position)
        return Place(self.file, line, position - self.lines[line - 1] + 1)

    def range(self, start: int, end: int) -> Place:
        """Return the place of what stands between two positions in the file."""
        place, until = self.at(start), self.at(end)
        return replace(place, end_line=until.line, end_column=until.column)

    def edit(self, finding: Finding) -> tuple[int, int, str] | None:
        """Return the change of the file that corrects a finding; `None` when its words are not in the file."""
        if finding.instead is None:
            return None
        start, end, new = _narrowed(finding)
        source = finding.passage.source
        if isinstance(source, Placed):
            return self._inside(source, new, start, end)
        if not isinstance(source, Source):
            return None
        if one := _entry(source, finding):
            return self._inside(one, finding.instead, 0, len(one))
        span = self._alignment(finding.passage).span(start, end)
        if span and _same(self.text[span[0] : span[1]], finding.passage.words[start:end]):
            return (*span, new)
        value = self._fact(finding, source)
        inside = self._in_fact(finding, value) if span is None and value is not None else None
        span = inside.span(start, end) if inside else None
        if span and _same(self.text[span[0] : span[1]], finding.passage.words[start:end]):
            return (*span, new)
        return None

    def _inside(self, value: Placed, new: str, start: int, end: int) -> tuple[int, int, str] | None:
        first, last = value.span
        literal = self.text[first:last]
        if literal != value:
            return None
        return first + start, first + end, new

    def _alignment(self, passage: Passage) -> _Alignment:
        return self._aligned.setdefault(id(passage), _Alignment(passage, self.text))

    def _beginning(self, source: Source) -> Place:
        texts = [t for t in (*source.texts, *_leaves(source.facts)) if isinstance(t, Placed)]
        return texts[0].place if texts else Place(self.file, 1, 1)

    def _fact(self, finding: Finding, source: Source) -> Placed | None:
        """Find the value that prints the wrong words, or most of them."""
        words, start, end = finding.passage.words, finding.start, max(finding.end, finding.start + 1)
        names = self._alignment(finding.passage).facts_at(start) if source.texts else tuple(source.facts)
        best: tuple[int, int, Placed] | None = None
        for name in names or tuple(source.facts):
            for leaf in _leaves(source.facts.get(name, ())):
                overlap = max((_overlap(words, form, start, end) for form in _forms(leaf)), default=0)
                if overlap and (best is None or (overlap, -len(leaf)) > best[:2]):
                    best = overlap, -len(leaf), leaf
            if best is None and (values := list(_leaves(source.facts.get(name, ())))):
                best = 0, 0, values[0]
        return best[2] if best else None


def _entry(source: Source, finding: Finding) -> Placed | None:
    """Find the entry of a list (a sponsor) that is just what was found; lists are printed in another order."""
    texts = (t for t in source.texts if isinstance(t, Placed)) if len(source.texts) > 1 else ()
    return next((t for t in texts if t == finding.words), None)


def _narrowed(finding: Finding) -> tuple[int, int, str]:
    """Cut a correction to the letters that really change."""
    old, new = finding.words, finding.instead or ""
    left = next((n for n, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), min(len(old), len(new)))
    rest = min(len(old), len(new)) - left
    right = next((n for n in range(rest) if old[-1 - n] != new[-1 - n]), rest)
    return finding.start + left, finding.end - right, new[left : len(new) - right]


def _same(literal: str, printed: str) -> bool:
    return " ".join(literal.split()) == " ".join(printed.split())


def _overlap(words: str, form: str, start: int, end: int) -> int:
    spans = ((m.start(), m.end()) for m in re.finditer(re.escape(form), words))
    return max((min(end, last) - max(start, first) for first, last in spans), default=0)


def _leaves(value: Any) -> Iterator[Placed]:
    if isinstance(value, Mapping):
        for key, one in value.items():
            if isinstance(key, Placed) and "/" in key:
                yield key
            yield from _leaves(one)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _leaves(one)
    elif isinstance(value, Placed) and value:
        yield value


def _forms(leaf: Placed) -> Iterator[str]:
    """Yield the forms in which a value may be printed."""
    yield " ".join(leaf.split())
    if leaf.isdigit() and int(leaf) < 1000:
        yield numbers.ordinal(int(leaf))
    try:
        yield dates.format(dates.parse(leaf))
    except ValueError:
        return


class _Alignment:
    """The words of a passage beside the words of its texts."""

    def __init__(self, passage: Passage, text: str) -> None:
        self.printed = [_Word(m[0], m.start()) for m in re.finditer(r"\w+|[^\w\s]", passage.words)]
        texts = passage.source.texts if isinstance(passage.source, Source) else ()
        self.source = [word for t in texts if isinstance(t, Placed) for word in _words(t, text)]
        self.starts = [word.start for word in self.printed]

    @cached_property
    def to_source(self) -> dict[int, int]:
        """The index of a printed word to that of its source word."""
        left, right = [w.words for w in self.printed], [w.words for w in self.source]
        blocks = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
        return {a + n: b + n for a, b, size in blocks for n in range(size)}

    def _index(self, offset: int) -> int:
        return max(bisect_right(self.starts, offset) - 1, 0)

    def position(self, offset: int) -> int | None:
        """Return the position in the file of a printed letter."""
        if not self.printed:
            return None
        index = self._index(offset)
        if offset >= self.printed[index].end and index + 1 in self.to_source:
            return self.source[self.to_source[index + 1]].start
        if index in self.to_source:
            word = self.source[self.to_source[index]]
            return word.start + min(offset - self.printed[index].start, len(word.words))
        if self.facts_at(offset) or not self.source:
            return None
        before = [self.to_source[n] for n in range(index) if n in self.to_source]
        return self.source[before[-1]].end - 1 if before else self.source[0].start

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """Return the range in the file of printed words, when all of them stand there in one piece."""
        first, last = self._edge(start), self._edge(end, back=True)
        if first is None or last is None or first > last:
            return None
        return first, last

    def _edge(self, offset: int, back: bool = False) -> int | None:
        for index, word in enumerate(self.printed):
            touches = word.start < offset <= word.end if back else word.start <= offset < word.end
            if touches and index in self.to_source:
                return self.source[self.to_source[index]].start + offset - word.start
        if back:
            return self._edge(offset)
        ends = [n for n, w in enumerate(self.printed) if w.end == offset and n in self.to_source]
        return self.source[self.to_source[ends[0]]].end if ends else None

    def facts_at(self, offset: int) -> tuple[str, ...]:
        """Return the names of the facts that print a letter: those between the literal words around it."""
        index = self._index(offset)
        if index in self.to_source:
            return ()
        before = max((self.to_source[n] for n in range(index) if n in self.to_source), default=-1)
        after = min((b for a, b in self.to_source.items() if a > index), default=len(self.source))
        between = (_NAME.match(word.words) for word in self.source[before + 1 : after])
        return tuple(name[1] for name in between if name)


def _words(text: Placed, file: str) -> Iterator[_Word]:
    """Yield the words of a text with their positions in the file."""
    start, end = text.span
    if text.raw is not None:
        start = file.index("\n", start) + 1 if "\n" in file[start:end] else start
    for match in _TOKEN.finditer(file, start, end):
        if not match[0].startswith("[^"):
            yield _Word(match[0], match.start())
