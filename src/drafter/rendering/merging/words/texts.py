"""A text of the skeleton beside what somebody made of its words: which braces stay, and how it reads then."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from drafter.language.patterns import lazy
from drafter.rendering.merging.words.steps import Step, image, steps
from drafter.rendering.merging.words.tokens import Sourced, Word
from drafter.rendering.merging.words.written_words import (
    FindBraces,
    FoundBraces,
    KeyOf,
    PlacedWord,
    nothing_found,
    source_of,
    written,
)
from drafter.rendering.traces.origins import Slot
from drafter.skeleton.placed import Placed
from drafter.skeleton.rewriting import FileEdit

_MARK = lazy(r"\[\^([^\]\s]{1,200})\]")
_PART = lazy(r"\{\{.*?\}\}|\[\^[^\]\s]{1,200}\]|\s+|\w+|.", re.DOTALL)
_SHOWN, _LONG = 3, 40
"""So many changes of a text are shown, and so many letters of each."""


class Braces(NamedTuple):
    """The words that one pair of braces prints, and what became of them.

    Args:
        slot: the braces.
        old, old_end: their tokens in the text of the draft.
        new, new_end: those that answer to them; -1 where that cannot be told.
    """

    slot: Slot | None
    old: int
    old_end: int
    new: int
    new_end: int


@dataclass(frozen=True)
class EditedText:
    """A text of the skeleton, what it prints, and what somebody made of that.

    Args:
        value: the text.
        place: what people call its paragraph.
        old: what it prints, token by token.
        new: the tokens in their place.
        twins: which note of the old text a note of the new one is.
    """

    value: Placed
    place: str
    old: tuple[Sourced, ...]
    new: tuple[Word, ...]
    twins: Mapping[int, int] = field(default_factory=dict)

    @property
    def steps(self) -> tuple[Step, ...]:
        """What became of its tokens."""
        return steps([one.token for one in self.old], self.new, self.twins)

    @property
    def keys(self) -> dict[int, str]:
        """The keys of its notes by their position in the resolution; none where they cannot be told."""
        marks = _MARK.findall(self.value)
        notes = [one.token.note for one in self.old if one.token.note >= 0 and one.slot is None]
        return dict(zip(notes, marks, strict=True)) if len(marks) == len(notes) else {}

    @property
    def marks_apart(self) -> frozenset[int]:
        """The tokens that are marks printed by braces behind a comma of the text, apart from their other words."""
        beside = pairwise(self.old)
        return frozenset(n for n, (a, b) in enumerate(beside, 1) if _is_mark_of(b) and b.slot != a.slot)

    def braces(self) -> Iterator[Braces]:
        """Yield all braces that print words of it."""
        found, at = self.steps, 0
        while at < len(self.old):
            slot, end = self.old[at].slot, at + 1
            while slot is not None and end < len(self.old) and self.old[end].slot == slot:
                end += 1
            if slot is not None and at not in self.marks_apart:
                first, last = image(found, at, at_end=False), image(found, end, at_end=True)
                straight = first is not None and last is not None and first <= last
                yield Braces(slot, at, end, *((first, last) if straight else (-1, -1)))  # type: ignore[arg-type]
            at = end


@dataclass(frozen=True)
class FactText(EditedText):
    """A paragraph that is made of a fact: all of its words are those of one phrase."""

    def braces(self) -> Iterator[Braces]:
        """Yield the whole of it."""
        yield Braces(None, 0, len(self.old), 0, len(self.new))


def changes(
    text: EditedText, kept: Sequence[Braces], key: KeyOf, find: FindBraces = nothing_found
) -> list[FileEdit] | None:
    """Return what becomes of the letters of a text, so that it prints the new words; `None` where that is not known.

    Args:
        text: the text.
        kept: the braces that stay, because their words did or the facts behind them change.
        key: gives the key of a note of the new text.
        find: finds the braces that moved into its new words.
    """
    if "{%" in text.value:
        return _spliced(text, key)
    new = _rebuilt(text, kept, key, find)
    return None if new is None else _between(text.value, new)


def said(text: EditedText) -> str:
    """Say what was changed in a text, as far as a line has room."""
    shown = []
    for step in (step for step in text.steps if not step.kept):
        before = _shown(one.token for one in text.old[step.old : step.old_end])
        after = _shown(text.new[step.new : step.new_end])
        shown.append(_said_of(before, after))
    more = f" and {len(shown) - _SHOWN} more" if len(shown) > _SHOWN else ""
    return ", ".join(shown[:_SHOWN]) + more or "marks"


def _said_of(before: str, after: str) -> str:
    """Say what became of words.

    >>> _said_of("sea", "lake"), _said_of("", "lake"), _said_of("sea", ""), _said_of("sea", "sea")
    ('“sea” → “lake”', '+ “lake”', '− “sea”', 'how “sea” is set')
    """
    if before and after:
        is_look = before == after and "[note]" not in before
        return f"how “{before}” is set" if is_look else f"“{before}” → “{after}”"
    return f"+ “{after}”" if after else f"− “{before}”"


def _shown(several: Iterable[Word]) -> str:
    words = "".join(token.words or "[note]" for token in several).strip()
    return words if len(words) <= _LONG else f"{words[:_LONG].rstrip()}…"


# Written anew, with the letters that were there -----------------------------------------------------------------------


def _rebuilt(text: EditedText, kept: Sequence[Braces], key: KeyOf, find: FindBraces) -> str | None:
    """Return the new words with the braces that stay among them; `None` where those do not all find their place."""
    if any(one.token.note >= 0 and one.slot is None for one in text.old) and not text.keys:
        return None
    waiting = {one.new: one for one in kept}
    items = list(_placed_words(text, waiting, _moved_here(text, kept, find)))
    return None if waiting else written(items, key)


def _moved_here(text: EditedText, kept: Sequence[Braces], find: FindBraces) -> FoundBraces:
    """Return the braces that moved from elsewhere into what is new in a text."""
    letters: dict[int, str] = {}
    printed: set[int] = set()
    taken = {n for one in kept for n in range(one.new, one.new_end)}
    for step in text.steps:
        new = range(step.new, step.new_end)
        if not step.kept and taken.isdisjoint(new):
            found = find(text.new[step.new : step.new_end])
            letters |= {step.new + n: one for n, one in found.letters.items()}
            printed |= {step.new + n for n in found.printed}
    return FoundBraces(letters, frozenset(printed))


def _placed_words(text: EditedText, waiting: dict[int, Braces], moved: FoundBraces) -> Iterator[PlacedWord]:
    """Yield the new words with the letters that print them, and braces in the place of what they print.

    Args:
        text: the text.
        waiting: the braces that stay, by the position at which their words begin; those that are placed are taken out.
        moved: the braces that moved here.
    """
    printed = {new for old, new in _kept(text) if old in text.marks_apart} | moved.printed
    sources = dict(_sources(text))
    at = 0
    while at < len(text.new):
        if braces := waiting.pop(at, None):
            yield Word("x", text.old[braces.old].token.face), _letters(text.value, braces)
            at = braces.new_end
            continue
        if at in moved.letters:
            yield Word("x", text.new[at].face), moved.letters[at]
        elif at not in printed:
            yield text.new[at], sources.get(at)
        at += 1


def _letters(value: str, braces: Braces) -> str:
    return value[braces.slot.first : braces.slot.last] if braces.slot else ""


def _sources(text: EditedText) -> Iterator[tuple[int, str]]:
    """Yield the letters of the text that stand for tokens of the new one, where they stayed."""
    for old, new in _kept(text):
        one = text.old[old]
        if one.is_literal and one.text == text.value:
            yield new, text.value[one.first : one.last]


def _kept(text: EditedText) -> Iterator[tuple[int, int]]:
    """Yield the tokens that stayed: the position in the old text and that in the new one."""
    for step in text.steps:
        if step.kept:
            yield from zip(range(step.old, step.old_end), range(step.new, step.new_end), strict=False)


def _is_mark_of(one: Sourced) -> bool:
    """Return whether a token is the mark of a note that braces print."""
    return one.token.note >= 0 and one.slot is not None


def _between(old: str, new: str) -> list[FileEdit]:
    """Return the changes from one text to another, by their words."""
    left, right = _PART.findall(old), _PART.findall(new)
    bare, wanted = ([" " if part.isspace() else part for part in side] for side in (left, right))
    ends = [0]
    for part in left:
        ends.append(ends[-1] + len(part))
    steps_ = SequenceMatcher(None, bare, wanted, autojunk=False).get_opcodes()
    return [(ends[i], ends[k], "".join(right[j:m])) for tag, i, k, j, m in steps_ if tag != "equal"]


# Changed between its letters, where more than braces is in it ---------------------------------------------------------


def _spliced(text: EditedText, key: KeyOf) -> list[FileEdit] | None:
    """Change single words of a text with conditions and loops; `None` where others than its own letters change."""
    edits: list[FileEdit] = []
    for step in (step for step in text.steps if not step.kept):
        extent = _extent(text, step)
        if extent is None:
            return None
        edits.append((*extent, source_of(text.new[step.new : step.new_end], key)))
    return edits if all(one[1] <= other[0] for one, other in pairwise(edits)) else None


def _extent(text: EditedText, step: Step) -> tuple[int, int] | None:
    inner = text.old[step.old : step.old_end] or text.old[max(step.old - 1, 0) : step.old]
    if not inner or not all(one.is_literal and one.text == text.value for one in inner):
        return None
    first, last = inner[0].first, inner[-1].last
    if "{" in text.value[first:last] or last < first:
        return None
    return (first, last) if step.old_end > step.old else (last, last)
