"""Paragraphs that were split, or that lost or got their opening words: which half is the new form of the old one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from drafter.rendering.merging.pairing.matching import Match
from drafter.rendering.merging.stated.marked_words import words_of
from drafter.skeleton.records import Entry, PlainEntry


def of_one_kind(matches: Iterable[Match]) -> Iterator[Match]:
    """Yield matches; a paragraph that lost or got opening words goes, and comes as one of the other kind.

    So does one whose opening words somebody put in brackets: what is open cannot be set apart by a colon.
    """
    kinds = (Entry, PlainEntry)
    for match in _first_halves(list(matches)):
        entry, new = match.own.entry if match.own else None, match.new
        if isinstance(entry, kinds) and isinstance(new, kinds) and type(entry) is not type(new):
            yield from (Match(match.own, None), Match(None, new))
        else:
            yield match


def _first_halves(matches: list[Match]) -> list[Match]:
    """Return matches; of a paragraph that was split the first half is its new form, though the second may be longer."""
    made = list(matches)
    for at, (before, match) in enumerate(pairwise(matches)):
        own, half, rest = match.own, before.new, match.new
        if before.own is None and own and own.stated and isinstance(half, Entry | PlainEntry) and rest:
            words = words_of(half)
            if words_of(own.stated).startswith(words) and not words_of(rest).startswith(words):
                made[at : at + 2] = [Match(own, half, match.moved), Match(None, rest)]
    return made
