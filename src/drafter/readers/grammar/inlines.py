"""Inlines as one line of text: cut, trim, emphasize and join them without touching their notes."""

from __future__ import annotations

import re
from dataclasses import replace

from drafter.model.resolution import Emphasis, Inline, Inlines, Link, Note, NoteAgain, Strong, Text, merged, plain
from drafter.readers.grammar.joins import seam


def tidy(inlines: Inlines) -> Inlines:
    """Return the one form that equal print has: single spaces, none at the ends or at the edges of italics.

    The mark of a note is printed as a word is: the space behind one that begins a text stays, and of two round a mark
    the one behind it.

    >>> tidy((Emphasis("Recalling "), Emphasis("also "), Text(" its  words ")))
    (Emphasis(words='Recalling also'), Text(words=' its words'))
    >>> tidy((Text(" "), NoteAgain(1), Text(" of the Board "), NoteAgain(2), Text(" and peace")))
    (NoteAgain(number=1), Text(words=' of the Board'), NoteAgain(number=2), Text(words=' and peace'))
    """
    spaced = _single_spaces([piece for inline in merged(inlines) for piece in _outside(inline)])
    return merged(_bridged(_trimmed_end(spaced)))


def _outside(inline: Inline) -> tuple[Inline, ...]:
    if not isinstance(inline, Emphasis | Strong):
        return (inline,)
    words = inline.words
    core = words.strip()
    if not core:
        return (Text(words),)
    lead, trail = words[: len(words) - len(words.lstrip())], words[len(words.rstrip()) :]
    return Text(lead), replace(inline, words=core), Text(trail)


def _single_spaces(inlines: list[Inline]) -> list[Inline]:
    single: list[Inline] = []
    last = " "
    for inline in inlines:
        if isinstance(inline, Note | NoteAgain):
            last = "" if not single else last
            single.append(inline)
            continue
        words = _single_spaced(inline.words)
        if last == " " and words[:1] == " ":
            words = _with_the_space_behind_marks(single, words)
        if words:
            last = words[-1]
            single.append(replace(inline, words=words))
    return single


def _with_the_space_behind_marks(before: list[Inline], words: str) -> str:
    """Return words that begin with the second of two spaces: behind marks it stays, and the first one goes."""
    for at in range(len(before) - 1, -1, -1):
        one = before[at]
        if not isinstance(one, Note | NoteAgain):
            if at == len(before) - 1:
                return words.lstrip()
            before[at] = replace(one, words=one.words.rstrip())
            return words
    return words.lstrip()


def _single_spaced(words: str) -> str:
    """Make every run of blanks one blank; most words have none, and a long paragraph is joined many times."""
    return re.sub(r"\s+", " ", words) if "  " in words or not words.isprintable() else words


def _trimmed_end(inlines: list[Inline]) -> list[Inline]:
    trimmed = list(inlines)
    for index in range(len(trimmed) - 1, -1, -1):
        inline = trimmed[index]
        if isinstance(inline, Note | NoteAgain):
            continue
        trimmed[index] = replace(inline, words=inline.words.rstrip())
        if trimmed[index] != replace(inline, words=""):
            break
    return trimmed


def _bridged(inlines: list[Inline]) -> Inlines:
    """Let italics go on over the space between two italic words."""
    filled = merged(tuple(inlines))
    bridged = list(filled)
    for index in range(1, len(filled) - 1):
        before, here, after = filled[index - 1 : index + 2]
        if here == Text(" ") and type(before) is type(after) and isinstance(after, Emphasis | Strong):
            bridged[index] = replace(after, words=" ")
    return tuple(bridged)


def cut(inlines: Inlines, at: int) -> tuple[Inlines, Inlines]:
    """Cut after a number of characters of the plain words; a note at the cut goes to the head.

    >>> cut((Text("1. "), Emphasis("Requests")), 3)
    ((Text(words='1. '),), (Emphasis(words='Requests'),))
    """
    head: list[Inline] = []
    for index, inline in enumerate(inlines):
        if isinstance(inline, Note | NoteAgain):
            head.append(inline)
        elif len(inline.words) <= at:
            head.append(inline)
            at -= len(inline.words)
        else:
            head.append(replace(inline, words=inline.words[:at]))
            rest = (replace(inline, words=inline.words[at:]), *inlines[index + 1 :])
            return merged(tuple(head)), rest
    return merged(tuple(head)), ()


def without_head(inlines: Inlines, at: int) -> Inlines:
    """Take off a number of characters of the plain words; a note among them stays, before what follows.

    >>> without_head((Text("1."), NoteAgain(2), Text(" Requests")), 3)
    (NoteAgain(number=2), Text(words='Requests'))
    """
    head, rest = cut(inlines, at)
    return tidy((*(one for one in head if isinstance(one, Note | NoteAgain)), *rest))


def roman(inlines: Inlines) -> Inlines:
    """Take italics and bold away, where they are the style of the whole line and no mark of the words.

    >>> roman((Strong("Agenda item 5"),))
    (Text(words='Agenda item 5'),)
    """
    return tidy(tuple(Text(i.words) if isinstance(i, Emphasis | Strong) else i for i in inlines))


def lean(inlines: Inlines) -> Inlines:
    """Take bold away and keep italics, as a title or a heading has them."""
    return tidy(tuple(Text(i.words) if isinstance(i, Strong) else i for i in inlines))


def emphasized(inlines: Inlines, length: int) -> Inlines:
    """Put the first characters of the plain words in italics.

    >>> emphasized((Text("Recalling its"),), 9)
    (Emphasis(words='Recalling'), Text(words=' its'))
    """
    head, rest = cut(inlines, length)
    return merged((*(Emphasis(i.words) if isinstance(i, Text | Strong) else i for i in head), *rest))


def joined(first: Inlines, second: Inlines) -> Inlines:
    """Join two lines or parts of a paragraph to one.

    >>> joined((Text("the long-"),), (Text("term goals"),))
    (Text(words='the long-term goals'),)
    """
    left, right = plain(first), plain(second)
    return tidy((*first, Text(seam(left, right)), *second))


def is_wholly(kind: type[Emphasis] | type[Strong] | type[Link], inlines: Inlines) -> bool:
    """Return whether all words are of one kind."""
    words = [i for i in inlines if not isinstance(i, Note | NoteAgain) and i.words.strip()]
    return bool(words) and all(isinstance(i, kind) for i in words)
