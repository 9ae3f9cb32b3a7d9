"""The words of two edited forms of one text in one: what does not touch is taken from both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher

from drafter.compare.units import Rows
from drafter.language.patterns import lazy
from drafter.model.resolution import Inline, Inlines, Note, NoteAgain, merged

_CUT = lazy(r"\w+|\s|[^\w\s]")
_Piece = tuple[int, int, tuple[Inline, ...]]


def both_tables(base: Rows, ours: Rows, theirs: Rows) -> Rows | None:
    """Make the changes of both in a table, cell by cell; `None` where they touch the same words, or its form.

    Args:
        base: the rows that both began with.
        ours: what we made of them.
        theirs: what they made of them.

    >>> from drafter.model.resolution import Text
    >>> rows = [(((Text("Chad"),), (Text(figure),)),) for figure in ("3", "3", "4")]
    >>> both_tables(*rows) == rows[2]
    True
    """
    if len({tuple(map(len, rows)) for rows in (base, ours, theirs)}) > 1:
        return None
    made = [[both(*cells) for cells in zip(*rows, strict=True)] for rows in zip(base, ours, theirs, strict=True)]
    cells = [tuple(cell for cell in row if cell is not None) for row in made]
    return None if any(None in row for row in made) else tuple(cells)


def both(base: Inlines, ours: Inlines, theirs: Inlines) -> Inlines | None:
    """Make the changes of both in a text; `None` where they touch the same words.

    Args:
        base: the words that both began with.
        ours: what we made of them.
        theirs: what they made of them.

    >>> from drafter.model.resolution import Text
    >>> texts = [(Text(words),) for words in ("the old city", "the city", "the old town")]
    >>> both(*texts)
    (Text(words='the town'),)
    """
    tokens = _cut(base)
    mine, other = (_changes(tokens, _cut(side)) for side in (ours, theirs))
    changes = [*mine, *(change for change in other if change not in mine)]
    if any(_touch(one, two) for one in mine for two in other if one != two):
        return None
    made: list[Inline] = []
    at = 0
    for start, end, new in sorted(changes, key=lambda change: change[:2]):
        made += [*tokens[at:start], *new]
        at = end
    return merged((*made, *tokens[at:]))


def _touch(one: _Piece, other: _Piece) -> bool:
    if one[0] == one[1] or other[0] == other[1]:
        return one[0] <= other[1] and other[0] <= one[1] and (one[0] == other[0] or _inside(one, other))
    return one[0] < other[1] and other[0] < one[1]


def _inside(one: _Piece, other: _Piece) -> bool:
    return one[0] < other[0] < one[1] or other[0] < one[0] < other[1]


def _changes(base: Sequence[Inline], side: Sequence[Inline]) -> list[_Piece]:
    steps = SequenceMatcher(None, base, side, autojunk=False).get_opcodes()
    return [(i, k, tuple(side[j:m])) for tag, i, k, j, m in steps if tag != "equal"]


def _cut(inlines: Inlines) -> list[Inline]:
    cut: list[Inline] = []
    for one in inlines:
        if isinstance(one, Note | NoteAgain):
            cut.append(one)
        else:
            cut += [replace(one, words=found[0]) for found in _CUT.finditer(one.words)]
    return cut
