"""The words of two texts side by side: what is kept, deleted and inserted, with few marks that read well."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from drafter.compare.align import align
from drafter.compare.changes import ComparedText, ComparedWords, Op
from drafter.compare.tokens import joined, tokens
from drafter.language.patterns import lazy
from drafter.language.typography import PrintedInline, typeset
from drafter.model.resolution import Inlines, Note, NoteAgain


class Stretch(NamedTuple):
    """Tokens of the old and of the new text at one place; if they are kept, there are as many here as there."""

    old: tuple[PrintedInline, ...]
    new: tuple[PrintedInline, ...]
    kept: bool = False


Gap = tuple[Stretch, Stretch, Stretch]
"""A change with what is kept before and after it."""

_WORD = lazy(r"\w")
_LONG = 4
"""A kept word is swallowed by changes of so many words on both sides."""


def whole(inlines: Inlines, op: Op) -> ComparedText:
    """Return a text that is kept, deleted or inserted as a whole."""
    return tuple(ComparedWords(op, printed) for printed in typeset(inlines))


def compare_words(old: Inlines, new: Inlines) -> ComparedText:
    """Compare two texts.

    Args:
        old: the words of one, with italics, links and notes, which count as much as the words.
        new: the words of the other.

    >>> from drafter.model.resolution import Text
    >>> pieces = compare_words((Text("its seventy-ninth session"),), (Text("its eighty-first session"),))
    >>> [(piece.op.value, piece.words) for piece in pieces]
    [('kept', 'its '), ('deleted', 'seventy-ninth'), ('inserted', 'eighty-first'), ('kept', ' session')]
    """
    if old == new:
        return whole(new, Op.KEPT)
    return tuple(_joined(piece for stretch in stretches(old, new) for piece in _pieces(stretch)))


def stretches(old: Inlines, new: Inlines) -> list[Stretch]:
    """Return the tokens of two texts side by side, in few stretches that read well.

    Args:
        old: the words of one.
        new: the words of the other.

    >>> from drafter.model.resolution import Text
    >>> [(len(one.old), len(one.new), one.kept) for one in stretches((Text("its first"),), (Text("its second"),))]
    [(2, 2, True), (1, 1, False)]
    """
    left, right = tuple(tokens(old)), tuple(tokens(new))
    return _slid(_smooth(_stretches(left, right, _twins(left, right))))


def _twins(old: Sequence[PrintedInline], new: Sequence[PrintedInline]) -> dict[PrintedInline, PrintedInline]:
    """Return the new note for each old one that was edited: the pairs of notes that are alike, in their order."""
    left, right = ([p for p in side if isinstance(p.inline, Note)] for side in (old, new))
    pairs = align(left, right, _likeness)
    return {left[i]: right[j] for i, j in pairs if i is not None and j is not None and left[i] != right[j]}


def _likeness(one: PrintedInline, other: PrintedInline) -> float:
    if not isinstance(one.inline, Note) or not isinstance(other.inline, Note) or one.inline.mark != other.inline.mark:
        return 0.0
    left, right = (list(tokens(note.inlines)) for note in (one.inline, other.inline))
    return SequenceMatcher(None, left, right, autojunk=False).ratio()


def _stretches(
    old: Sequence[PrintedInline], new: Sequence[PrintedInline], twins: dict[PrintedInline, PrintedInline]
) -> Iterator[Stretch]:
    numbers: dict[PrintedInline, int] = {}
    left = [numbers.setdefault(twins.get(token, token), len(numbers)) for token in old]
    right = [numbers.setdefault(token, len(numbers)) for token in new]
    for tag, i, k, j, m in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        yield Stretch(tuple(old[i:k]), tuple(new[j:m]), tag == "equal")


def _smooth(stretches: Iterable[Stretch]) -> list[Stretch]:
    """Join changes that little parts: a comma, or a word between two long changes, would be harder to read."""
    joined: list[Stretch] = []
    for stretch in stretches:
        if len(joined) > 1 and not stretch.kept and _is_island(joined[-2], joined[-1], stretch):
            island, before = joined.pop(), joined.pop()
            stretch = Stretch(before.old + island.old + stretch.old, before.new + island.new + stretch.new)
        joined.append(stretch)
    return joined


def _is_island(before: Stretch, kept: Stretch, after: Stretch) -> bool:
    if any(isinstance(token.inline, Note | NoteAgain) for token in kept.new):
        return False
    return _size(kept.new) * _LONG <= min(max(_size(side.old), _size(side.new)) for side in (before, after))


def _size(side: Sequence[PrintedInline]) -> int:
    """Count the words."""
    return sum(bool(_WORD.search(token.shown)) for token in side)


def _slid(stretches: list[Stretch]) -> list[Stretch]:
    """Move what is only inserted or only deleted to where it reads best: "[also ]the" rather than "al[so the al]"."""
    for index in range(1, len(stretches) - 1):
        before, stretch, after = stretches[index - 1 : index + 2]
        if before.kept and after.kept and bool(stretch.old) != bool(stretch.new):
            stretches[index - 1 : index + 2] = _best(_places(before, stretch, after))
    return [stretch for stretch in stretches if stretch.old or stretch.new]


def _best(places: Sequence[Gap]) -> Gap:
    readings = [_reading(change) for _, change, _ in places]
    return places[readings.index(max(readings))]


def _places(before: Stretch, stretch: Stretch, after: Stretch) -> list[Gap]:
    """Return all places where the same change can stand."""
    moving = stretch.old or stretch.new
    line = (*before.new, *moving, *after.new)
    first = last = len(before.new)
    while first > 0 and before.old[first - 1] == line[first - 1] == line[first - 1 + len(moving)]:
        first -= 1
    while (
        last < len(line) - len(moving) and line[last] == line[last + len(moving)] == after.old[last - len(before.new)]
    ):
        last += 1
    olds = (*before.old, *after.old)
    places = []
    for start in (len(before.new), *range(first, last + 1)):
        inside = line[start : start + len(moving)]
        rest = (*line[:start], *line[start + len(moving) :])
        changed = Stretch(inside, ()) if stretch.old else Stretch((), inside)
        places.append((Stretch(olds[:start], rest[:start], True), changed, Stretch(olds[start:], rest[start:], True)))
    return places


def _reading(change: Stretch) -> int:
    """Return how well a change reads: a comma with what follows it, a word with the space after it."""
    tokens = change.old or change.new
    first, last = tokens[0].shown, tokens[-1].shown
    if first[:1] in (",", ";"):
        return 2
    return 2 * (not first.isspace() and last.isspace()) + (not last.isspace() and first.isspace())


def _pieces(stretch: Stretch) -> Iterator[ComparedWords]:
    if stretch.kept:
        yield from map(_kept, stretch.old, stretch.new)
        return
    yield from (ComparedWords(Op.DELETED, token) for token in stretch.old)
    yield from (ComparedWords(Op.INSERTED, token) for token in stretch.new)


def _kept(old: PrintedInline, new: PrintedInline) -> ComparedWords:
    if old == new or not isinstance(old.inline, Note) or not isinstance(new.inline, Note):
        return ComparedWords(Op.KEPT, new)
    return ComparedWords(Op.KEPT, new, compare_words(old.inline.inlines, new.inline.inlines))


def _joined(pieces: Iterable[ComparedWords]) -> Iterator[ComparedWords]:
    """Join neighbours that became the same and look the same."""
    for piece, printed in joined(pieces, lambda one: one.op):
        yield piece if piece.printed is printed else ComparedWords(piece.op, printed)
