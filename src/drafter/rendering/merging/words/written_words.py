"""Tokens written as a text of the skeleton: letters, with the marks of looks and notes around them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import NamedTuple

from drafter.language import markup
from drafter.model.resolution import Emphasis, Inline, Inlines, Link, Note, Strong, Text, merged
from drafter.rendering.merging.words.tokens import Face, Word

_FIRST = 0xF0000
"""The first of the letters that stand for sources while marks are put around them."""

KeyOf = Callable[[int], str]
"""Returns the key of a note of the new text by its position."""

SourceOf = Callable[[Sequence[Word]], str]
"""Returns new words as a text of the skeleton."""

PlacedWord = tuple[Word, str | None]
"""A token and the letters that print it in the text of the skeleton, where they are known."""


class FoundBraces(NamedTuple):
    """Braces that are found in new words.

    Args:
        letters: the braces, by the position of their first word.
        printed: the positions of all words that they print.
    """

    letters: Mapping[int, str] = {}
    printed: frozenset[int] = frozenset()

    def placed(self, new: Sequence[Word]) -> list[PlacedWord]:
        """Return the words with the braces in the place of what they print.

        >>> FoundBraces({0: "{{ year }}"}, frozenset({0})).placed([Word("2025"), Word(" ")])
        [(Word(words='x', face='', note=-1), '{{ year }}'), (Word(words=' ', face='', note=-1), None)]
        """
        made: list[PlacedWord] = []
        for at, token in enumerate(new):
            if at in self.letters:
                made.append((Word("x", token.face), self.letters[at]))
            elif at not in self.printed:
                made.append((token, None))
        return made


FindBraces = Callable[[Sequence[Word]], FoundBraces]
"""Finds the braces that moved into new words."""


def nothing_found(new: Sequence[Word]) -> FoundBraces:
    """Return that no braces are in new words."""
    return FoundBraces()


def source_of(new: Sequence[Word], key: KeyOf) -> str:
    """Return tokens as a text of the skeleton, all of them as words.

    Args:
        new: the tokens.
        key: gives the key of a note.

    >>> source_of([Word("the sea", "")], str)
    'the sea'
    """
    return written([(token, None) for token in new], key)


def written(items: Sequence[PlacedWord], key: KeyOf) -> str:
    """Return a text of the skeleton: letters with the marks of looks and notes around them.

    Args:
        items: the tokens, each with the letters that print it, where they are known.
        key: gives the key of a note.

    >>> written([(Word("sea ", ""), None), (Word("x", "*"), "{{ host }}"), (Word("", "", 0), None)], lambda note: "law")
    'sea *{{ host }}*[^law]'
    """
    letters: list[str] = []
    inlines: list[Inline] = []
    for token, source in items:
        if token.note >= 0:
            inlines.append(Note((Text(key(token.note)),)))
        elif source is None or source == markup.escape(token.words) == token.words:
            inlines.append(_inline(token.words, token.face))
        else:
            inlines.append(_inline(chr(_FIRST + len(letters)), token.face))
            letters.append(source)
    marked = markup.format(_single_spaced(merged(tuple(inlines))), lambda note: _key(note))
    return re.sub(f"[{chr(_FIRST)}-{chr(_FIRST + len(letters) + 1)}]", lambda m: letters[ord(m[0]) - _FIRST], marked)


def _key(note: object) -> str:
    return note.inlines[0].words  # type: ignore[attr-defined, no-any-return]


def _inline(words: str, face: Face) -> Inline:
    match face:
        case "":
            return Text(words)
        case "*":
            return Emphasis(words)
        case "**":
            return Strong(words)
    return Link(words, face)


def _single_spaced(inlines: Inlines) -> Inlines:
    """Leave no two blanks beside each other: nothing prints them."""
    made: list[Inline] = []
    blank = True
    for inline in inlines:
        if isinstance(inline, Text):
            words = re.sub(" {2,}", " ", inline.words)
            inline = Text(words.removeprefix(" ") if blank else words)
        made.append(inline)
        blank = isinstance(inline, Text) and (inline.words.endswith(" ") or (blank and not inline.words))
    return merged(tuple(made))
