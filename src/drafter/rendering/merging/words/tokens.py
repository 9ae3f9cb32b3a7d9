"""The words of a text one by one, each with its look; those of the draft also with what prints them."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass, replace
from typing import NamedTuple

from drafter.language.patterns import lazy
from drafter.model.resolution import Emphasis, Inlines, Link, Note, NoteAgain, Strong, Text
from drafter.rendering.merging.stated.numbered_notes import number_of
from drafter.rendering.traces.origins import Agreed, Computed, Field, Slot, What
from drafter.rendering.traces.provenance import Segment, Trace, Verbatim
from drafter.skeleton.placed import Path, Placed

_TOKEN = lazy(r"\w+|\s|[^\w\s]")
_AT_HEAD = (What.JOINING, What.CAPITAL)
"""What is computed between the values that braces print, or before the first."""

Face = str
"""How words face: roman "", `*`, `**`, or the address that they lead to."""


class Word(NamedTuple):
    """A word, a blank, a sign, or the mark of a note.

    Args:
        words: the words; empty for a note.
        face: how they face.
        note: the position of the note among those of its resolution; -1 for words.
    """

    words: str
    face: Face = ""
    note: int = -1

    @property
    def key(self) -> Hashable:
        """What makes two tokens the same; notes are told apart by `stretches`."""
        return self.words, self.face


class Printer(NamedTuple):
    """A value that prints words.

    Args:
        extent: where the value stands in the file.
        path: what leads to it.
        form: the filters that print it.
        also: the paths of other values that it follows from.
        value: the value itself, where it is printed as it stands.
    """

    extent: tuple[int, int]
    path: Path
    form: str
    also: tuple[Path, ...] = ()
    value: Placed | None = None


@dataclass(frozen=True, slots=True)
class Sourced:
    """A token of the draft, and what prints it.

    Args:
        token: the token.
        text: the text of the skeleton whose letters it is, or whose braces print it; `None` where no text does.
        first, last: its letters in the text, or in the value that is printed as it stands.
        slot: the braces that print it.
        printer: the value that prints it.
        agreed: whether it is words of a phrase.
        what: what it is, where it is computed.
    """

    token: Word
    text: Placed | None = None
    first: int = -1
    last: int = -1
    slot: Slot | None = None
    printer: Printer | None = None
    agreed: Agreed | None = None
    what: What | None = None

    @property
    def is_literal(self) -> bool:
        """Whether its letters stand in the text."""
        return self.text is not None and self.slot is None and self.first >= 0


def tokens(inlines: Inlines) -> list[Word]:
    """Return the tokens of a text whose notes are numbered.

    >>> [token.words for token in tokens((Text("its 81st session"),))]
    ['its', ' ', '81st', ' ', 'session']
    """
    return [token for face, words, note in _runs(inlines) for token in _cut(face, words, note)]


def _runs(inlines: Inlines) -> Iterator[tuple[Face, str, int]]:
    for inline in inlines:
        match inline:
            case Note() | NoteAgain():
                yield "", "", number_of(inline)
            case Text(words):
                yield "", words, -1
            case Emphasis(words):
                yield "*", words, -1
            case Strong(words):
                yield "**", words, -1
            case Link(words, target):
                yield target, words, -1


def _cut(face: Face, words: str, note: int) -> Iterator[Word]:
    if note >= 0:
        yield Word("", "", note)
    for found in _TOKEN.finditer(words):
        yield Word(found[0], face)


def sourced(inlines: Inlines, trace: Trace) -> list[Sourced]:
    """Return the tokens of a printed text of the draft, each with what prints it.

    Args:
        inlines: the text, its notes numbered.
        trace: where its words come from.
    """
    return _with_notes(list(_with_slots(_with_phrases(list(_sourced(inlines, trace))))))


def _sourced(inlines: Inlines, trace: Trace) -> Iterator[Sourced]:
    segments = iter(trace.segments)
    segment, used = Segment(0, ""), 0
    for face, words, note in _runs(inlines):
        if note >= 0:
            yield Sourced(Word("", "", note))
        at = 0
        while at < len(words):
            if used >= segment.length:
                segment, used = next(segments, Segment(len(words), "")), 0
            length = min(len(words) - at, segment.length - used)
            yield from _pieces(face, words[at : at + length], segment, used)
            at, used = at + length, used + length


def _pieces(face: Face, words: str, segment: Segment, offset: int) -> Iterator[Sourced]:
    by_letter = segment.end - segment.start == segment.length
    for found in _TOKEN.finditer(words):
        first, last = segment.start, segment.end
        if by_letter:
            first, last = segment.start + offset + found.start(), segment.start + offset + found.end()
        yield _of(Word(found[0], face), segment, first, last)


def _of(token: Word, segment: Segment, first: int, last: int) -> Sourced:
    match segment.source:
        case Verbatim(value, form, slot):
            printer = Printer(value.extent, value.path, form, (), value)
            return Sourced(token, slot.text if slot else None, first, last, slot, printer)
        case Placed() as text:
            return Sourced(token, text, first, last)
        case Field(start, end, path, form, slot, also):
            return Sourced(
                token, slot.text if slot else None, slot=slot, printer=Printer((start, end), path, form, also)
            )
        case Agreed() as agreed:
            slot = agreed.slot
            return Sourced(token, slot.text if slot else None, slot=slot, agreed=agreed)
        case Computed(what=what):
            return Sourced(token, what=what)
    return Sourced(token, what=What.UNPLACED)


def _with_slots(several: list[Sourced]) -> Iterator[Sourced]:
    """Give the words that join the values of braces, or stand before the first, to these braces."""
    following: Sourced | None = None
    made: list[Sourced] = []
    for one in reversed(several):
        if one.what in _AT_HEAD and following is not None and following.slot is not None:
            one = Sourced(one.token, following.text, slot=following.slot, what=one.what)
        made.append(one)
        following = following if one.token.note >= 0 else one
    return reversed(made)


def _with_phrases(several: list[Sourced]) -> list[Sourced]:
    """Give the words of a phrase that stand between the values of braces, or beside them, to these braces."""
    made = list(several)
    for order in (range(1, len(made)), range(len(made) - 2, -1, -1)):
        step = order.step
        for n in order:
            one, near = made[n], made[n - step]
            if (
                near.slot is not None
                and one.slot is None
                and one.text is not None
                and one.text.path[:1] == ("phrases",)
            ):
                made[n] = replace(one, text=near.text, first=-1, last=-1, slot=near.slot)
    return made


def _with_notes(several: list[Sourced]) -> list[Sourced]:
    """Give the marks that a fact prints to its braces, also the last one, which stands behind the comma of the text."""
    made = list(several)
    for n, one in enumerate(made):
        near = _braces_before(made, n) if one.token.note >= 0 else None
        if near is not None and near.slot is not None and not _is_own(several, n, near):
            made[n] = replace(one, text=near.text, slot=near.slot)
    return made


def _braces_before(made: list[Sourced], n: int) -> Sourced | None:
    """Return the token of braces right before a mark, or before the comma between them."""
    before = made[max(n - 2, 0) : n][::-1]
    if before and before[0].slot is not None:
        return before[0]
    comma, near = before if len(before) == 2 else (None, None)
    is_beside = comma and near and near.slot and comma.is_literal and comma.first == near.slot.last
    return near if is_beside and comma and comma.token.words in (",", ";") else None


def _is_own(several: list[Sourced], n: int, near: Sourced) -> bool:
    """Return whether the mark stands in the text itself, behind the braces, and is none of their words."""
    after = next((one for one in several[n:] if one.token.note < 0), None)
    if near.slot is None or near.text is None or (after is not None and after.slot == near.slot):
        return False
    return near.text[near.slot.last :].lstrip(",;").startswith("[^")
