"""What a merged draft prints, held against what somebody wrote: every difference is told, and what is only a rule's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from drafter.compare import spelled
from drafter.compare.pairs import paired
from drafter.compare.units import Unit, units
from drafter.language.patterns import lazy
from drafter.model.resolution import Inlines, Note, NoteAgain, Paragraph, Resolution, Text, merged, plain
from drafter.rendering.merging.plan import Told

_ENDING = lazy(r"[,;:.]$")
_WORD = lazy(r"\w+")
_BEFORE, _LONG = 20, 60


class Proof(NamedTuple):
    """The differences between what a draft prints and what somebody wrote.

    Args:
        left: those that a person has to decide.
        computed: those that are only numbers and endings, which the rules give.
    """

    left: tuple[Told, ...] = ()
    computed: tuple[Told, ...] = ()


def proof(printed: Resolution, wanted: Resolution, why: Mapping[str, str]) -> Proof:
    """Compare what a draft prints with what somebody wrote.

    Args:
        printed: what the draft prints.
        wanted: what was written.
        why: what is known of the reasons, by the name of the paragraph.
    """
    left, right = list(units(printed)), list(units(wanted))
    pairs = [(None if i is None else left[i], None if j is None else right[j]) for i, j in paired(left, right)]
    ruled = [(own, new) for own, new in pairs if own and new and own != new and _is_ruled(own, new)]
    other = [(own, new) for own, new in pairs if own != new and (own, new) not in ruled]
    return Proof(
        tuple(told for own, new in other for told in _told(own, new, why)),
        tuple(Told(own.place, _computed(own, new)) for own, new in ruled),
    )


def _is_ruled(own: Unit, new: Unit) -> bool:
    """Return whether two paragraphs differ in nothing but their numbers and endings."""
    if own.shape == new.shape == "sponsors":
        return sorted(_WORD.findall(plain(own.inlines))) == sorted(_WORD.findall(plain(new.inlines)))
    alike = isinstance(own.shape, Paragraph) and own.shape == new.shape
    return alike and _unended(own.inlines) == _unended(new.inlines)


def _unended(inlines: Inlines) -> Inlines:
    """Return words without the punctuation at their end, before or after the marks of notes."""
    last = max((n for n, one in enumerate(inlines) if not isinstance(one, Note | NoteAgain)), default=-1)
    if last < 0 or not isinstance(one := inlines[last], Text):
        return inlines
    return merged((*inlines[:last], Text(_ENDING.sub("", one.words)), *inlines[last + 1 :]))


def _computed(own: Unit, new: Unit) -> str:
    if own.shape == "sponsors":
        return "they are sorted as the United Nations sorts them"
    if own.label != new.label:
        return f"its number is {own.label or 'none'}, not {new.label or 'none'}"
    return f"it ends with “{plain(own.inlines)[-1:]}”, not “{plain(new.inlines)[-1:]}”"


def _told(own: Unit | None, new: Unit | None, why: Mapping[str, str]) -> Iterator[Told]:
    place = own.place if own else new.place if new else ""
    said = _difference(own, new)
    yield Told(place, f"{said} ({why[place]})" if place in why else said)


def _difference(own: Unit | None, new: Unit | None) -> str:
    if own is None or new is None:
        one = own or new
        words = _short(plain(one.inlines)) if one else ""
        return f"deleted, but still in the draft: “{words}”" if own else f"put in, but not in the draft: “{words}”"
    if own.inlines == new.inlines and own.rows == new.rows:
        return f"its number is {own.label or 'none'} in the draft, {new.label or 'none'} in the edited form"
    before, after = spelled(own.inlines), spelled(new.inlines)
    pairs = enumerate(zip(before, after, strict=False))
    start = next((n for n, (a, b) in pairs if a != b), min(len(before), len(after)))
    cut = max(start - _BEFORE, 0)
    return f"the draft has “{_short(before[cut:])}”, the edited form “{_short(after[cut:])}”"


def _short(words: str) -> str:
    return f"{words[:_LONG].rstrip()}…" if len(words) > _LONG else words
