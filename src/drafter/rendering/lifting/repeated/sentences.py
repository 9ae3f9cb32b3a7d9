"""A text in its words, for comparing: dates, ordinals, titles, symbols and numbers are one word each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from drafter.language import dates, numbers
from drafter.language.patterns import lazy
from drafter.language.symbols import NUMBER

_WORDS = lazy(
    rf"(?P<when>\b(?:(?:on|in) )?(?:{dates.DATE})(?![\w’]))|(?P<ordinal>\b(?:{numbers.ORDINAL})\b)"
    r"|(?P<title>“[^”]{1,300}”)|(?P<resolution>\b\d{1,4} \((?:(?:19|20)\d\d|[IVXLC]+)\)(?: [A-Z]\b)?)"
    rf"|(?P<day>\b\d{{1,2}} (?:{'|'.join(dates.MONTHS)})\b)"
    rf"|(?P<cited>(?<![\w/])(?:{NUMBER.pattern})(?![\w/]))"
    r"|(?P<mark>\[\^[^\]]*\])|(?P<symbol>\b[A-Z]{1,6}/[\w.()/-]*\w)|(?P<year>\b(?:19|20)\d\d\b(?!/))"
    r"|(?P<number>\b\d[\d,.]*\d\b(?!/)|\b\d\b(?!/))|(?P<word>\w[\w’'./-]*\w|\w)|(?P<stop>\S)"
)
_SMALL = frozenset("a an and as at by for from in its of on or over than that the their to under which with".split())
_MERE = ("word", "stop", "mark")


class SentenceWord(NamedTuple):
    """A word of a sentence, or a date, ordinal, symbol or number in it.

    Args:
        key: what it is compared by.
        kind: what it is: word, stop, mark, when, ordinal, title, resolution (of a council), cited (a resolution),
            day, symbol, year or number.
        start, end: where it stands.
    """

    key: str
    kind: str
    start: int
    end: int

    @property
    def is_small(self) -> bool:
        """Whether it joins words and says nothing by itself."""
        return self.kind == "stop" or self.key in _SMALL

    @property
    def is_value(self) -> bool:
        """Whether it is a date, a number, a symbol or a title, which may be another one in each sentence."""
        return self.kind not in _MERE


class Sentence(NamedTuple):
    """The words of a text."""

    text: str
    words: tuple[SentenceWord, ...]

    @property
    def size(self) -> int:
        """How many mere words it has."""
        return sum(word.kind == "word" for word in self.words)

    def between(self, positions: range) -> str:
        """Return the letters of some words that stand together."""
        return self.text[self.words[positions[0]].start : self.words[positions[-1]].end] if positions else ""


def sentence(text: str) -> Sentence:
    """Return a text with its words.

    >>> [word.kind for word in sentence("the first meeting, held on 4 May 2024").words]
    ['word', 'ordinal', 'word', 'stop', 'word', 'when']
    """
    return Sentence(text, tuple(_words(text)))


def _words(text: str) -> Iterator[SentenceWord]:
    for found in _WORDS.finditer(text):
        kind = found.lastgroup or "word"
        if kind == "ordinal" and found[0][0].isupper():
            kind = "word"
        yield SentenceWord(found[0] if kind in _MERE else f"<{kind}>", kind, *found.span())
