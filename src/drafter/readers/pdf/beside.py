"""What is printed beside the text and across it: numbers of lines in the margin, a word in huge letters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

from drafter.readers.pdf.page import TextRun

_HUGE = 4.0
"""From this size on, in sizes of the usual type, letters are no text: a masthead has three of them at most."""
_AS_MANY = 0.6
"""For so many of the lines a number is counted where lines are numbered; notes and rows of a table are fewer."""
_FEWEST, _COUNTED = 4, 15
"""So many numbers there are at least on a page, which count so many lines."""
_APART = 0.7
"""How far from the words of its line a number stands at least, in sizes of the type; the label of a note is nearer."""
_STEADY = 0.8
_LONGEST = 5
_EDGE = 2.0


class Parted(NamedTuple):
    """The text of some pages, and what was printed beside it.

    Args:
        pages: the runs of each page.
        across: the words in huge letters.
        numbers: how many numbers of lines stood in the margin.
    """

    pages: list[list[TextRun]]
    across: str = ""
    numbers: int = 0


def parted(pages: Sequence[Sequence[TextRun]]) -> Parted:
    """Part the text from what is printed beside it.

    Args:
        pages: the runs of each page.
    """
    sizes = [run.size for page in pages for run in page if run.text.strip()]
    huge = _HUGE * median(sizes) if sizes else 0.0
    across = " ".join(run.text.strip() for page in pages for run in page if run.size > huge)
    text = [[run for run in page if run.size <= huge] for page in pages]
    edges = [_edge(page) for page in text]
    usual = Counter(filter(None, edges)).most_common(1)
    numbered = [_numbers(page, min(edge, usual[0][0])) if usual else [] for page, edge in zip(text, edges, strict=True)]
    if not any(map(_count_lines, text, numbered)):
        return Parted(text, across)
    kept = [_without(page, numbers) for page, numbers in zip(text, numbered, strict=True)]
    return Parted(kept, across, sum(map(len, numbered)))


def _without(page: Iterable[TextRun], numbers: Sequence[TextRun]) -> list[TextRun]:
    taken = set(map(id, numbers))
    return [run for run in page if id(run) not in taken]


def _edge(page: Sequence[TextRun]) -> int:
    """Return where most lines of a page begin, apart from numbers; 0 where it has no words."""
    words = Counter(round(run.left) for row in _sorted_rows(page) if (run := next(filter(_is_word, row), None)))
    return words.most_common(1)[0][0] if words else 0


def _numbers(page: Sequence[TextRun], edge: int) -> list[TextRun]:
    """Return the numbers that stand to the left of an edge, from top to bottom.

    That is where lines begin on most pages, so that the first column of a table of a whole page is none of them.
    """
    rows = _sorted_rows(page)
    return _below_each_other([row[0] for row in rows if row[0].right < edge and _stands_apart(row)])


def _stands_apart(row: Sequence[TextRun]) -> bool:
    """Return whether a row begins with a number that is far from its words, or is nothing but that number."""
    return _is_number(row[0]) and (len(row) == 1 or row[1].left - row[0].right > _APART * row[1].size)


def _below_each_other(numbers: Sequence[TextRun]) -> list[TextRun]:
    """Return the numbers that begin or end where most do; the label of a note at the foot does not."""
    lefts, rights = (Counter(map(round, places)) for places in ([n.left for n in numbers], [n.right for n in numbers]))
    if not numbers:
        return []
    left, right = lefts.most_common(1)[0][0], rights.most_common(1)[0][0]
    return [run for run in numbers if abs(run.left - left) < _EDGE or abs(run.right - right) < _EDGE]


def _sorted_rows(page: Sequence[TextRun]) -> list[list[TextRun]]:
    return [sorted(row, key=lambda run: run.left) for row in _rows(page)]


def _rows(page: Iterable[TextRun]) -> Iterator[list[TextRun]]:
    """Yield the runs of each baseline, from top to bottom."""
    rows: dict[int, list[TextRun]] = {}
    for run in page:
        if run.text.strip():
            rows.setdefault(round(run.y), []).append(run)
    yield from (rows[y] for y in sorted(rows))


def _is_word(run: TextRun) -> bool:
    return not _is_number(run)


def _is_number(run: TextRun) -> bool:
    words = run.text.strip()
    return words.isascii() and words.isdigit() and len(words) < _LONGEST


def _count_lines(page: Sequence[TextRun], numbers: Sequence[TextRun]) -> bool:
    """Return whether numbers count the lines of a page: each one, or every fifth."""
    if len(numbers) < _FEWEST:
        return False
    steps = Counter(int(after.text) - int(before.text) for before, after in pairwise(numbers))
    step, count = steps.most_common(1)[0]
    rows = sum(1 for _ in _rows(_without(page, numbers)))
    counted = step * len(numbers)
    return step > 0 and count >= _STEADY * (len(numbers) - 1) and counted >= max(_COUNTED, _AS_MANY * rows)
