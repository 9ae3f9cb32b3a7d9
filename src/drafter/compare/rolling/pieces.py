"""The words of one text as several sides have it: each piece once, with the sides that have it.

The draft is a side, each delegation is one, and so are the brackets and names that part proposals which differ: they
are in no delegation's text. Whoever takes the pieces of one side has the text of that side, word for word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from drafter.compare.rolling.proposed_changes import ProposedText, Region, proposed, regions
from drafter.compare.tokens import joined, tokens
from drafter.language.typography import PrintedInline, typeset
from drafter.model.resolution import Inline, Inlines, Note, Text, merged

OURS = ""
"""The side of the draft."""
BRACKETS = "rolling text"
"""The side of the brackets and names."""
TABLE = "table of proposals"
"""The side of the table at the end of a rolling text."""

Tokens = tuple[PrintedInline, ...]


class SidedWords(NamedTuple):
    """Words of one look and the sides that have them.

    Args:
        printed: the words; of a note that several have in different forms, one of them.
        sides: whose they are.
        within: the words of such a note, with the sides that have them.
    """

    printed: PrintedInline
    sides: frozenset[str]
    within: tuple[SidedWords, ...] = ()


SidedText = tuple[SidedWords, ...]


def sided_words(texts: Mapping[str, Inlines]) -> SidedText:
    """Return the pieces of a text in the order of reading.

    Where two sides put different words in one place, or other words in the place of the same ones, their proposals
    stand in brackets with the names, as negotiators write them.

    Args:
        texts: the text of each side, that of the draft first if it has it.

    >>> from drafter.model.resolution import Text
    >>> words = {OURS: "affirm peace", "Norway": "strengthen peace", "Chile": "strengthen peace", "Egypt": "keep peace"}
    >>> pieces = sided_words({side: (Text(one),) for side, one in words.items()})
    >>> "".join(piece.printed.shown for piece in pieces)
    'affirm[strengthen – Norway, Chile] [keep – Egypt] peace'
    >>> "".join(piece.printed.shown for piece in pieces if "Egypt" in piece.sides)
    'keep peace'
    """
    first, *others = texts.items()
    if all(words == first[1] for _, words in others):
        return tuple(SidedWords(piece, frozenset(texts)) for piece in typeset(first[1]))
    return tuple(_joined(_RolledWords(first[0], first[1], dict(others)).pieces()))


def words_of_side(pieces: Iterable[SidedWords], side: str) -> Inlines:
    """Return the text of one side; the inverse of `sided_words`.

    Args:
        pieces: the pieces of a text.
        side: the side.
    """
    return merged(tuple(_inline(piece, side) for piece in pieces if side in piece.sides))


def _inline(piece: SidedWords, side: str) -> Inline:
    inline = piece.printed.inline
    if isinstance(inline, Note) and piece.within:
        return replace(inline, inlines=words_of_side(piece.within, side))
    return inline


class _RolledWords:
    """The first text and what the others make of it."""

    def __init__(self, first: str, words: Inlines, others: Mapping[str, Inlines]) -> None:
        self._first, self._order = first, (first, *others)
        self._tokens: Tokens = tuple(tokens(words))
        self._proposed: dict[str, ProposedText] = {}
        known: dict[Inlines, ProposedText] = {}
        for side, text in others.items():
            self._proposed[side] = known[text] = known.get(text) or proposed(words, text)

    def pieces(self) -> Iterator[SidedWords]:
        at, every = 0, frozenset(self._order)
        for region in regions({side: text.hunks for side, text in self._proposed.items()}):
            yield from self._kept(at, region.start, every)
            yield from self._changed(region)
            at = region.end
        yield from self._kept(at, len(self._tokens), every)

    def _kept(self, start: int, end: int, sides: frozenset[str]) -> Iterator[SidedWords]:
        """Yield tokens of the first text; a note that somebody edited has its words within."""
        for n in range(start, end):
            token = self._tokens[n]
            notes = {side: self._own(side, n) for side in self._order if side in sides}
            if isinstance(token.inline, Note) and any(one != token for one in notes.values()):
                words = {side: one.inline.inlines for side, one in notes.items() if isinstance(one.inline, Note)}
                yield SidedWords(token, sides, sided_words(words))
            else:
                yield SidedWords(token, sides)

    def _own(self, side: str, n: int) -> PrintedInline:
        text = self._proposed.get(side)
        return text.notes.get(n, self._tokens[n]) if text else self._tokens[n]

    def _changed(self, region: Region) -> Iterator[SidedWords]:
        is_new = self._first != OURS
        groups: dict[Tokens, list[str]] = {}
        for side in self._order if is_new else region.hunks:
            groups.setdefault(self._text(side, region), []).append(side)
        if is_new:
            yield from _choice({words: sides for words, sides in groups.items() if words})
        elif len(groups) > 1 and all(not hunk.new for hunks in region.hunks.values() for hunk in hunks):
            yield from self._taken_out(region)
        else:
            yield from self._kept(region.start, region.end, frozenset(self._order) - region.hunks.keys())
            yield from _choice(groups)

    def _text(self, side: str, region: Region) -> Tokens:
        """Return what a side has in the place of a region."""
        made: list[PrintedInline] = []
        at = region.start
        for hunk in region.hunks.get(side, ()):
            made += [*(self._own(side, n) for n in range(at, hunk.start)), *hunk.new]
            at = hunk.end
        return (*made, *(self._own(side, n) for n in range(at, region.end)))

    def _taken_out(self, region: Region) -> Iterator[SidedWords]:
        """Yield words that several take out, some more of them than others."""
        for n in range(region.start, region.end):
            gone = {side for side, hunks in region.hunks.items() if any(h.start <= n < h.end for h in hunks)}
            yield from self._kept(n, n + 1, frozenset(self._order) - gone)


def _choice(groups: Mapping[Tokens, Sequence[str]]) -> Iterator[SidedWords]:
    """Yield what comes into one place; where sides differ, in brackets with their names."""
    if len(groups) == 1:
        for words, sides in groups.items():
            yield from (SidedWords(token, frozenset(sides)) for token in words)
        return
    spaced = any(words and words[-1].shown.isspace() for words in groups)
    apart = True
    for words, sides in groups.items():
        if not apart and not (words and words[0].shown.isspace()):
            yield _bracket(" ")
        yield from _bracketed(words, sides)
        apart = bool(words) and words[-1].shown.isspace()
        if spaced and not apart:
            yield _bracket(" ")
            apart = True


def _bracketed(words: Tokens, sides: Sequence[str]) -> Iterator[SidedWords]:
    """Yield one of several proposals; the spaces at its ends stand outside of its brackets."""
    inside = [n for n, token in enumerate(words) if not token.shown.isspace()]
    first, last = (inside[0], inside[-1] + 1) if inside else (0, 0)
    whose, names = frozenset(sides), ", ".join(sides)
    yield from (SidedWords(token, whose) for token in words[:first])
    yield _bracket("[" if inside else "[delete")
    yield from (SidedWords(token, whose) for token in words[first:last])
    yield _bracket(f" – {names}]")
    yield from (SidedWords(token, whose) for token in words[last:])


def _bracket(words: str) -> SidedWords:
    return SidedWords(PrintedInline(Text(words), words), frozenset((BRACKETS,)))


def _joined(pieces: Iterable[SidedWords]) -> Iterator[SidedWords]:
    """Join neighbours of the same sides that look the same."""
    for piece, printed in joined(pieces, lambda one: one.sides):
        yield piece._replace(printed=printed)
