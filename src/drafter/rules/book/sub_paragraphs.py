"""Sub-paragraphs: their letters, their form, and no bullets (Editorial Manual, resolutions and decisions)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from drafter.language import openings
from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rendering.body.counting import letter
from drafter.rules.book.preamble import ending
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, Finding, Passage, Role, found, whole
from drafter.rules.registry import rule

_BULLET = lazy(r"[•▪◦‣●–—-] ")
_BREAKS = (Role.HEADING, Role.ENACTING)
_KINDS = (1, 2, 3, 4)
_LONGEST = 100


def _letters() -> dict[str, dict[int, int]]:
    """Return every letter of a sub-paragraph with its place in the kinds of lists: (i) is the ninth and the first."""
    places: dict[str, dict[int, int]] = {}
    for kind in _KINDS:
        for n in range(_LONGEST):
            places.setdefault(letter(n, kind), {})[kind] = n
    return places


_LETTERS = _letters()


@rule("OP-07", source="Editorial Manual; measured: 2,870 of 2,870")
def item_labels(draft: Draft) -> Iterator[Finding]:
    """Sub-paragraphs are lettered (a), (b), then (i), (ii), without a gap.

    Bad: 1. Decides: / (a) To meet; / (c) To report; / 2. Requests a report.
    Good: 1. Decides: / (a) To meet; / (b) To report; / 2. Requests a report.
    """
    lists: tuple[_List, ...] = ()
    resumed = False
    for passage in draft.of(*BODY, *_BREAKS):
        if not passage.level:
            lists, resumed = (() if _begins(passage) else lists), True
        elif passage.label in _LETTERS:
            known = _taken(lists, passage, resumed)
            if known is None:
                right = _due(lists, passage)
                yield Finding(passage, 0, 0, f"sub-paragraph “{passage.label}” should be {right}")
            lists, resumed = known or _corrected(lists, passage), False


class _List(NamedTuple):
    """A list of sub-paragraphs: how deep it stands, how it is lettered, and at which places its last one may be."""

    level: int
    kind: int
    last: frozenset[int]

    def due(self, label: str) -> frozenset[int]:
        """Return the places at which a label goes on."""
        return frozenset(n + 1 for n in self.last if letter(n + 1, self.kind) == label)


def _begins(passage: Passage) -> bool:
    """Return whether a line begins a paragraph; another one goes on with a list that it interrupts."""
    return bool(passage.role in _BREAKS or passage.label or openings.opening(passage.words, passage.part))


def _taken(lists: tuple[_List, ...], passage: Passage, resumed: bool) -> tuple[_List, ...] | None:
    """Return the open lists after a sub-paragraph; `None` where its letter does not follow.

    “(i)” after “(h)” may go on or begin a list of its own, and “(ii)” after “(hh)” is no second item: both are kept
    until the next letter tells.
    """
    label = passage.label
    held = next((n for n in reversed(range(len(lists))) if lists[n].due(label)), None)
    begun = [_List(passage.level, kind, frozenset((0,))) for kind in _KINDS if letter(0, kind) == label]
    if held is not None:
        one = lists[held]
        return (*lists[:held], one._replace(last=one.due(label)), *begun)
    again = any(one.level == passage.level and one.kind == new.kind for one in lists for new in begun)
    return (*lists, *begun) if begun and (resumed or not again) else None


def _due(lists: tuple[_List, ...], passage: Passage) -> str:
    """Return the letter that should stand there."""
    beside = [one for one in lists if one.level == passage.level] or lists[-1:]
    return letter(max(beside[-1].last) + 1, beside[-1].kind) if beside else letter(0, passage.level)


def _corrected(lists: tuple[_List, ...], passage: Passage) -> tuple[_List, ...]:
    """Go on after a wrong letter, from it or from the right one: one slip is told once."""
    printed = _LETTERS[passage.label]
    outer = tuple(one for one in lists if one.level < passage.level)
    beside = [one for one in lists if one.level == passage.level]
    places = {printed.get(beside[-1].kind, 0), max(beside[-1].last) + 1} if beside else set(printed.values())
    return (*outer, _List(passage.level, beside[-1].kind if beside else next(iter(printed)), frozenset(places)))


@rule("OP-08", Level.WARN, "unsafe", "measured: 2,723 of 2,761 begin with a capital")
def item_form(draft: Draft) -> Iterator[Finding]:
    """A sub-paragraph begins with a capital and ends with a semicolon.

    Bad: 1. Decides: / (a) to meet; / (b) To report; / 2. Requests a report.
    Good: 1. Decides: / (a) To meet; / (b) To report; / 2. Requests a report.
    """
    for passage in draft.of(Role.OPERATIVE):
        if not passage.level or not passage.label or not passage.words:
            continue
        if passage.words[0].islower():
            yield Finding(passage, 0, 1, "a sub-paragraph begins with a capital letter", passage.words[0].upper())
        if passage.ending == ",":
            yield ending(passage, ";", "a sub-paragraph ends with a semicolon")


@rule("OP-14", Level.WARN, source="measured: 9,341 of 9,341 paragraphs of 204 texts")
def one_deeper(draft: Draft) -> Iterator[Finding]:
    """A sub-paragraph stands at most one level deeper than the paragraph above it.

    Bad: document: {session: 81} | operative: [{Decides: it}, {text: Meet, level: 9}]
    Good: document: {session: 81} | operative: [{Decides: it}, {text: Meet, level: 1}]
    """
    above = 0
    for passage in draft.of(*BODY):
        if passage.level > above + 1:
            said = f"level {passage.level} is too deep here: the paragraph above has level {above}"
            yield whole(passage, f"{said}, so write {above + 1} or less")
        above = passage.level


@rule("OP-09", source="Editorial Manual: paragraphs are numbered and lettered")
def bullets(draft: Draft) -> Iterator[Finding]:
    """There are no bullets in a resolution: lists are lettered.

    Bad: 1. Decides: / • To meet; / 2. Requests a report.
    Good: 1. Decides: / (a) To meet; / 2. Requests a report.
    """
    for passage in draft.of(*BODY):
        if match := _BULLET.match(passage.words):
            yield found(passage, match, "a list in a resolution has letters, not bullets: write “(a)”")
