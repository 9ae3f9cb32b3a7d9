r"""One line of text with marks, and the inlines that it stands for.

`*italics*` · `**bold**` · `[^key]` a footnote · `[words](address)` a link that no symbol gives ·
a backslash before a mark that is meant literally: `\*`, `\[`, `\{`, `\\`. `\|` stands for nothing: it parts a mark
from a word that touches it; `\/` begins a new line, as in a title of two.

A star marks italics only where it touches a word from outside: `7 * 7` and `7*7` are what they seem.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from drafter.language.patterns import lazy
from drafter.model.resolution import Emphasis, Inline, Inlines, Link, Note, NoteAgain, Strong, Text, merged

_TOKEN = lazy(
    r"\\(?P<literal>[\\*\[\]{}#%|/])"
    r"|\[\^(?P<note>[^\]\s]{1,200})\]"
    r"|\[(?P<words>(?:\\.|[^\[\]\\])+)\]\((?P<target>[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)\)"
    r"|(?<![\w*])\*\*(?=[^\s*])(?P<strong>(?:\\.|[^\\*])+?)(?<![\s])\*\*(?![\w*])"
    r"|(?<![\w*])\*(?=[^\s*])(?P<emphasis>(?:\\.|[^\\*])+?)(?<![\s])\*(?![\w*])",
    re.DOTALL,
)
_LITERAL = lazy(r"\\([\\*\[\]{}#%|/])")
_MEANT = {"|": "", "/": "\n"}
_TOUCH = lazy(r"\*\|[\w*]|\w\|\*")
_NEEDS_ESCAPE = lazy(r"[\\*\[]|\{(?=[{%#])|(?<!\S)#(?!\d)")

NoteOf = Callable[[str], Inline]
"""Returns the note that a key stands for."""


def _no_note(key: str) -> Inline:
    raise KeyError(key)


def parse(text: str, note: NoteOf = _no_note) -> Inlines:
    r"""Read a line of text.

    Args:
        text: the line.
        note: gives the note for a key; it may raise what it likes.

    Raises:
        KeyError: a footnote mark stands in the text and `note` was not given.

    >>> parse(r"United Nations, *Treaty Series*, vol. 2 \* 3")
    (Text(words='United Nations, '), Emphasis(words='Treaty Series'), Text(words=', vol. 2 * 3'))
    """
    return merged(tuple(token.inline or note(token.key) for token in tokens(text)))


class Token(NamedTuple):
    """An inline, and where its words stand in the line.

    Args:
        inline: the inline; neighbours may still be of one kind; `None` for the mark of a note.
        pieces: start, end and words of each piece of it; an escape is a piece with fewer words than letters.
        key: the key of a note.
    """

    inline: Text | Emphasis | Strong | Link | None
    pieces: tuple[tuple[int, int, str], ...]
    key: str = ""


def tokens(text: str) -> Iterator[Token]:
    r"""Yield the inlines of a line one by one, with the place of their words.

    >>> [token.pieces for token in tokens(r"vol. *2\*3*")]
    [((0, 5, 'vol. '),), ((6, 7, '2'), (7, 9, '*'), (9, 10, '3'))]
    """
    position = 0
    for found in _TOKEN.finditer(text):
        if found.start() > position:
            yield _plain(text, position, found.start())
        yield _token(found)
        position = found.end()
    if position < len(text):
        yield _plain(text, position, len(text))


def _plain(text: str, start: int, end: int) -> Token:
    return Token(Text(text[start:end]), ((start, end, text[start:end]),))


def _token(found: re.Match[str]) -> Token:
    if found.lastgroup == "note":
        return Token(None, ((*found.span(), ""),), found["note"])
    if found.lastgroup == "literal":
        words = unescape(found[0])
        return Token(Text(words), ((*found.span(), words),))
    group = "words" if found.lastgroup == "target" else found.lastgroup or ""
    pieces = tuple(_pieces(found[group], found.start(group)))
    words = "".join(piece[2] for piece in pieces)
    match group:
        case "words":
            return Token(Link(words, found["target"]), pieces)
        case "strong":
            return Token(Strong(words), pieces)
        case _:
            return Token(Emphasis(words), pieces)


def _pieces(marked: str, at: int) -> Iterator[tuple[int, int, str]]:
    position = 0
    for escape in _LITERAL.finditer(marked):
        if escape.start() > position:
            yield at + position, at + escape.start(), marked[position : escape.start()]
        yield at + escape.start(), at + escape.end(), unescape(escape[0])
        position = escape.end()
    if position < len(marked):
        yield at + position, at + len(marked), marked[position:]


def format(inlines: Inlines, key: Callable[[Note | NoteAgain], str]) -> str:
    r"""Write inlines as a line of text; the inverse of `parse`.

    Args:
        inlines: what to write.
        key: gives the key of a note.

    >>> format((Emphasis("Recalling"), Text(" 2 * 3"), Note((Text("Ibid."),))), lambda note: "a")
    '*Recalling* 2 \\* 3[^a]'
    """
    line = ""
    for inline in inlines:
        piece = _format(inline, key)
        line += ("\\|" if _TOUCH.fullmatch(f"{line[-1:]}|{piece[:1]}") else "") + piece
    return line


def _format(inline: Inline, key: Callable[[Note | NoteAgain], str]) -> str:
    match inline:
        case Text(words):
            return escape(words)
        case Emphasis(words):
            return f"*{_parted(words)}*"
        case Strong(words):
            return f"**{_parted(words)}**"
        case Link(words, target):
            return "[" + escape(words).replace("]", r"\]") + f"]({target})"
        case note:
            return f"[^{key(note)}]"


def _parted(words: str) -> str:
    """Keep a space at the edge of italics from hiding the mark."""
    left, right = ("\\|" if edge.isspace() else "" for edge in (words[:1], words[-1:]))
    return left + escape(words) + right


def escape(words: str) -> str:
    r"""Put a backslash before every mark that would be read as one.

    >>> escape("[see {{ x }}] 7 * 7"), escape("[^1]")
    ('\\[see \\{{ x }}] 7 \\* 7', '\\[^1]')
    """
    return _NEEDS_ESCAPE.sub(r"\\\g<0>", words).replace("\n", "\\/")


def unescape(text: str) -> str:
    r"""Take the backslashes away; the inverse of `escape`.

    >>> unescape(r"7 \* 7")
    '7 * 7'
    """
    return _LITERAL.sub(lambda found: _MEANT.get(found[1], found[1]), text)
