"""What `new` makes of the values that the next text really changed: right, a fact, told, or silently old.

`make chains` prints the table for the pairs of the corpus. A value is a date, a year, an ordinal, the number of a
resolution, a symbol or a figure that the next text replaced or took out, in a paragraph that answers to one of the
base (at least 60 % of its words); or one that it put in between. It is *right* where the draft says what the next text
says; a *fact* where its words in the draft come from a fact, by provenance; *told* where a line of its paragraph is
among the things to do; else *silent*. *Wrong* is a paragraph in which the draft has a value that the base and the next
text do not have.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from functools import cache
from pathlib import Path
from typing import NamedTuple

from drafter.cli.terminal.left import listed
from drafter.language import dates
from drafter.language.numbers import ORDINAL
from drafter.language.patterns import lazy
from drafter.model.resolution import Paragraph, Resolution, plain
from drafter.rendering.reduce import reduce
from drafter.rendering.render import render, rendered
from drafter.rendering.traces.origins import Field
from drafter.rendering.traces.provenance import BlockTrace
from drafter.skeleton.carry import Carried, carry
from drafter.skeleton.records import Skeleton
from drafter.skeleton.todo import fresh, tasks
from tests.sources import PHRASES

VERDICTS = ("right", "fact", "told", "silent")
_KINDS = {
    "symbol": lazy(r"(?:A|S|E|TD|CEDAW|CRC|HRC)/[A-Z0-9][\w./()-]*\d"),
    "resolution": lazy(r"(?:E?S-)?\d{1,3}/\d{1,3}(?: [A-Z])?"),
    "date": lazy(rf"(?:{dates.DATE})(?! Agenda)"),
    "year": lazy(r"\(?(?:19|20)\d\d(?:[–-](?:19|20)?\d\d)?\)?"),
    "ordinal": lazy(ORDINAL),
    "figure": lazy(r"\d[\d,.]*\d|\d"),
}
_WORD = lazy(rf"(?:{dates.DATE})|\b(?:{ORDINAL})\b|[\w’'/.()-]*\w\)?|[^\w\s]")


class Word(NamedTuple):
    """A word of a paragraph, with the place at which it begins and ends."""

    text: str
    start: int
    end: int


class Tally(NamedTuple):
    """What became of the values of a pair.

    Args:
        values: kind and verdict of each.
        wrong: how many paragraphs have a wrong value.
        told: how many lines are told.
        paragraphs: how many paragraphs the base has.
    """

    values: Counter[tuple[str, str]]
    wrong: int
    told: int
    paragraphs: int

    def share(self, *verdicts: str) -> float:
        """Return the share of the values that have one of the verdicts."""
        return sum(n for (_, v), n in self.values.items() if v in verdicts) / max(1, sum(self.values.values()))


def kind_of(word: str) -> str:
    """Return what kind of value a word is; empty for one that is none."""
    return next((name for name, pattern in _KINDS.items() if pattern.fullmatch(word)), "")


@cache
def words(text: str) -> tuple[Word, ...]:
    """Return the words of a text."""
    return tuple(Word(found[0], *found.span()) for found in _WORD.finditer(text.replace("\u2011", "-")))


def judged(old: Resolution, new: Resolution, session: int) -> Tally:
    """Carry one text forward and hold it against the next.

    Args:
        old: the base.
        new: the text that followed it.
        session: the session of the new one.
    """
    base = reduce(old, PHRASES, "base.yaml").skeleton
    carried = carry(base, session, "draft.yaml")
    draft, where = rendered(carried.skeleton, PHRASES)
    told = _told(base, carried)
    before, after, real = (_paragraphs(one) for one in (render(base, PHRASES), draft, new))
    traces = [trace for block, trace in zip(draft.body, where.body, strict=True) if isinstance(block, Paragraph)]
    values: Counter[tuple[str, str]] = Counter()
    wrong = 0
    for n, m in _answers(before, real):
        lines = _lines(traces[n], carried.skeleton.text)
        values.update(_verdicts(before[n], after[n], real[m], traces[n], not lines.isdisjoint(told)))
        wrong += _is_wrong(before[n], after[n], real[m])
    return Tally(values, wrong, len(told), len(before))


def together(tallies: Iterable[Tally]) -> Tally:
    """Return several tallies as one."""
    values: Counter[tuple[str, str]] = Counter()
    counts = [0, 0, 0]
    for tally in tallies:
        values.update(tally.values)
        counts = [n + m for n, m in zip(counts, tally[1:], strict=True)]
    return Tally(values, *counts)


def table(name: str, tally: Tally) -> Iterator[str]:
    """Yield the lines that show a tally."""
    yield f"{name}: {sum(tally.values.values())} values"
    for kind in (*_KINDS, ""):
        own = {v: sum(n for (k, w), n in tally.values.items() if w == v and kind in ("", k)) for v in VERDICTS}
        every = sum(own.values()) or 1
        shares = "  ".join(f"{v} {n:4} ({n / every:6.1%})" for v, n in own.items())
        yield f"  {kind or 'all':10} {shares}"
    yield f"  wrong {tally.wrong}; told {tally.told / max(1, tally.paragraphs):.3f} per paragraph"


def _paragraphs(resolution: Resolution) -> list[str]:
    return [plain(block.inlines) for block in resolution.body if isinstance(block, Paragraph)]


def _told(base: Skeleton, carried: Carried) -> list[int]:
    """Return the lines of a draft that `new` names."""
    left = tasks.tasks(carried.skeleton, fresh.carried_from(base, carried))
    said = "\n".join(listed(left, Path(carried.skeleton.file)))
    return [int(line) for line in re.findall(r"draft\.yaml:(\d+):", said)]


def _lines(trace: BlockTrace, text: str) -> frozenset[int]:
    """Return the lines of the file on which a paragraph stands."""
    own = [span.origin for span in trace.spans if not isinstance(span.origin, Field) and span.origin.end]
    if not own:
        return frozenset()
    first, last = min(o.start for o in own), max(o.end for o in own)
    return frozenset(range(text.count("\n", 0, first) + 1, text.count("\n", 0, last) + 2))


def _answers(before: Sequence[str], real: Sequence[str]) -> Iterator[tuple[int, int]]:
    """Pair the paragraphs that answer to each other, each once."""
    left = dict(enumerate([[w.text for w in words(text)] for text in real]))
    for n, text in enumerate(before):
        own = [w.text for w in words(text)]
        near = {m: _ratio(own, other) for m, other in left.items() if _may_answer(own, other)}
        best = max(near, key=lambda m: (near[m], -abs(m - n)), default=None)
        if best is not None and near[best] >= 0.6:
            del left[best]
            yield n, best


def _may_answer(one: list[str], other: list[str]) -> bool:
    return len(set(one) & set(other)) >= 0.5 * min(len(set(one)), len(set(other)))


def _ratio(one: list[str], other: list[str]) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()


def _changes(one: str, other: str) -> Iterator[tuple[list[Word], str, int]]:
    """Yield what the other text has otherwise: the words of the first, those of the other, and where they stand."""
    a, b = words(one), words(other)
    matcher = SequenceMatcher(None, [w.text for w in a], [w.text for w in b], autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag != "equal":
            yield list(a[i1:i2]), " ".join(w.text for w in b[j1:j2]), a[i1 - 1].end if i1 else 0


def _verdicts(before: str, after: str, real: str, trace: BlockTrace, told: bool) -> Iterator[tuple[str, str]]:
    left = {(" ".join(w.text for w in gone), come): (gone, at) for gone, come, at in _changes(after, real)}
    for gone, come, _ in _changes(before, real):
        values = [w.text for w in gone if kind_of(w.text)] or _put_in(come)
        still = left.get((" ".join(w.text for w in gone), come))
        for value in values:
            yield kind_of(value), _verdict(value, still, trace, told)


def _put_in(come: str) -> list[str]:
    values = [w.text for w in words(come) if kind_of(w.text)]
    return values if len(values) <= 3 and len(words(come)) <= 12 else []


def _verdict(value: str, still: tuple[list[Word], int] | None, trace: BlockTrace, told: bool) -> str:
    if still is None:
        return "right"
    gone, at = still
    places = [(w.start, w.end) for w in gone if w.text == value] or [(at - 1, at + 1)]
    fields = [span for span in trace.spans if isinstance(span.origin, Field)]
    if any(span.start < end and start < span.end for span in fields for start, end in places):
        return "fact"
    return "told" if told else "silent"


def _is_wrong(before: str, after: str, real: str) -> bool:
    come = (w.text for _, words_, _ in _changes(before, after) for w in words(words_) if kind_of(w.text))
    return any(not re.search(rf"(?<!\w){re.escape(value)}(?!\w)", real) for value in come)
