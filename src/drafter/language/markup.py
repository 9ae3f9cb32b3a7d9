r"""One line of text with marks, and the inlines that it stands for.

`*italics*` · `**bold**` · `[^key]` a footnote · `[words](address)` a link that no symbol gives ·
a backslash before a mark that is meant literally: `\*`, `\[`, `\{`, `\\`. `\|` stands for nothing: it parts a mark
from a word that touches it; `\/` begins a new line, as in a title of two.

A star marks italics only where it touches a word from outside: `7 * 7` and `7*7` are what they seem.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from drafter.language.patterns import lazy
from drafter.model.resolution import Emphasis, Inline, Inlines, Link, Note, NoteAgain, Strong, Text, merged

_TOKEN = lazy(
    r"\\(?P<literal>[\\*\[\]{}#%|/])"
    r"|\[\^(?P<note>[^\]\s]+)\]"
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
    inlines: list[Inline] = []
    position = 0
    for token in _TOKEN.finditer(text):
        inlines += [Text(text[position : token.start()]), _inline(token, note)]
        position = token.end()
    return merged((*inlines, Text(text[position:])))


def _inline(token: re.Match[str], note: NoteOf) -> Inline:
    match token.lastgroup:
        case "note":
            return note(token["note"])
        case "target":
            return Link(unescape(token["words"]), token["target"])
        case "strong":
            return Strong(unescape(token["strong"]))
        case "emphasis":
            return Emphasis(unescape(token["emphasis"]))
        case _:
            return Text(unescape(token[0]))


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
