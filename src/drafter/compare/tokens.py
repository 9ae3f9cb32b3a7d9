"""What is compared inside a paragraph: words, spaces and marks; a date, a number or a symbol is one token.

Otherwise the reader of a redline would see `7779/338332` and `1825 AprilJuly`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache, lru_cache
from itertools import groupby
from typing import Protocol, TypeVar

from drafter.language.dates import DATE
from drafter.language.numbers import ORDINAL, cardinal
from drafter.language.patterns import lazy
from drafter.language.symbols import NUMBER
from drafter.language.typography import NO_BREAK_HYPHEN, NO_BREAK_SPACE, PrintedInline, foreign, typeset
from drafter.model.resolution import Inlines, Note, NoteAgain

_AMOUNT = r"[$€£]\s?[\d,.]*\d(?: (?:million|billion))?|\d[\d,.]* (?:million|billion|per cent)"
_TOKEN = lazy(
    rf"(?P<space>\s+)|(?P<amount>{_AMOUNT})|\b(?P<date>{DATE})\b|(?P<number>(?:{NUMBER.pattern})(?![\w/]))"
    rf"|\b(?P<ordinal>{ORDINAL})(?![\w’'-])|(?P<word>[\w’'/–-]+(?:[.,][\w/]+)*)|(?P<sign>.)",
    re.DOTALL,
)
_BETWEEN = ("space", "sign")
_REMEMBERED = 2048
"""The words of so many texts are remembered: the same paragraphs are compared again and again."""

_UNBOUND = str.maketrans(NO_BREAK_SPACE + NO_BREAK_HYPHEN, " -")
_FACTS = frozenset({"date", "number", "ordinal"})
_FIGURES = lazy(r"[\d/–.,-]*\d[\d/–.,-]*(?:st|nd|rd|th)?|[A-Z]{1,5}(?:/[\w.-]+)+|[IVXL]+|[a-z]")
_LINKING = frozenset(
    "of and to in on from its resolution resolutions decision decisions see also ibid vol volume no nos para paras "
    "paragraph paragraphs sect section annex chap chapter part table article articles".split()
)


def tokens(inlines: Inlines) -> Iterator[PrintedInline]:
    """Cut inlines into tokens.

    >>> from drafter.model.resolution import Text
    >>> [token.inline.words for token in tokens((Text("resolution 79/332 of 5 September 2025,"),))]
    ['resolution', ' ', '79/332', ' ', 'of', ' ', '5 September 2025', ',']
    """
    for piece in typeset(inlines):
        if isinstance(piece.inline, Note | NoteAgain):
            yield piece
            continue
        words = piece.inline.words
        for start, end in _spans(words.translate(_UNBOUND)):
            yield PrintedInline(replace(piece.inline, words=words[start:end]), piece.shown[start:end], piece.target)


def _spans(words: str) -> Iterator[tuple[int, int]]:
    """Yield where each token begins and ends; a phrase in another script is one: a part of it is printed otherwise."""
    position = 0
    for phrase in foreign(words):
        yield from (found.span() for found in _TOKEN.finditer(words, position, phrase.start()))
        yield phrase.span()
        position = phrase.end()
    yield from (found.span() for found in _TOKEN.finditer(words, position))


def words(text: str) -> Iterator[tuple[str, str]]:
    """Yield the kind and the words of each token of a text: space, amount, date, number, ordinal, word or sign."""
    for found in _TOKEN.finditer(text):
        yield found.lastgroup or "sign", found[0]


@lru_cache(maxsize=_REMEMBERED)
def said(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters, without spaces and signs.

    >>> said("Recalling its resolution 79/332, too")
    ('recalling', 'its', 'resolution', '79/332', 'too')
    """
    return tuple(word.lower() for kind, word in words(text) if kind not in _BETWEEN)


@lru_cache(maxsize=_REMEMBERED)
def said_beside_facts(text: str) -> tuple[str, ...]:
    """Return the words of a text in small letters, without spaces, signs and facts.

    >>> said_beside_facts("Recalling its resolution 79/332, too")
    ('recalling', 'its', 'resolution', 'too')
    """
    return tuple(word.lower() for kind, word in words(text) if kind not in _BETWEEN and not is_fact(kind, word))


def is_fact(kind: str, word: str) -> bool:
    """Return whether a token is a date, a session, a number or a symbol; money or a share is more than that.

    >>> [is_fact("word", word) for word in ("A/79/L.124", "2025–2026", "II", "two", "Notes")]
    [True, True, True, True, False]
    >>> is_fact("amount", "5 per cent")
    False
    """
    return kind in _FACTS or (kind == "word" and bool(_FIGURES.fullmatch(word) or word.lower() in _cardinals()))


def is_reference(kind: str, word: str) -> bool:
    """Return whether a token can stand in a reference beside its facts: punctuation, "of", "resolutions", "vol."."""
    return kind in _BETWEEN or word.lower().rstrip(".,") in _LINKING or is_fact(kind, word)


@cache
def _cardinals() -> frozenset[str]:
    return frozenset(map(cardinal, range(100)))


class HasPrinted(Protocol):
    """Words of one look, whatever else is known of them."""

    @property
    def printed(self) -> PrintedInline:
        """The words."""


PrintedPiece = TypeVar("PrintedPiece", bound=HasPrinted)


def joined(
    pieces: Iterable[PrintedPiece], whose: Callable[[PrintedPiece], Hashable]
) -> Iterator[tuple[PrintedPiece, PrintedInline]]:
    """Yield the first of neighbours that look the same and belong together, and the words of all; a note stays alone.

    Args:
        pieces: the pieces, in their order.
        whose: gives what must be the same beside the look.
    """
    for _, group in groupby(pieces, key=lambda piece: (whose(piece), *_look(piece.printed))):
        run = list(group)
        if isinstance(run[0].printed.inline, Note | NoteAgain):
            yield from ((one, one.printed) for one in run)
        else:
            yield run[0], together([one.printed for one in run])


def _look(token: PrintedInline) -> tuple[object, ...]:
    return type(token.inline), getattr(token.inline, "target", None), token.target


def together(run: Sequence[PrintedInline]) -> PrintedInline:
    """Return tokens that look the same, and are no notes, as one.

    >>> from drafter.model.resolution import Text
    >>> together((PrintedInline(Text("the "), "the "), PrintedInline(Text("lakes"), "lakes"))).shown
    'the lakes'
    """
    inlines = [token.inline for token in run if not isinstance(token.inline, Note | NoteAgain)]
    inline = replace(inlines[0], words="".join(inline.words for inline in inlines))
    return PrintedInline(inline, "".join(token.shown for token in run), run[0].target)
