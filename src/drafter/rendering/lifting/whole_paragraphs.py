"""Paragraphs that are facts: read whole by a phrase, and written again from the list of facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from drafter.language.facts.kinds import KINDS
from drafter.rendering.wording import phrasing, reading
from drafter.rendering.wording.phrases import Phrase, Phrases
from drafter.rendering.wording.plain import plain_facts
from drafter.skeleton.records import AnyEntry, EachEntry, Entry


def lifted(entries: Sequence[AnyEntry], known: Phrases, facts: dict[str, Any]) -> tuple[AnyEntry, ...]:
    """Lift the paragraphs that are facts: of each kind the longest run of neighbours, the last one among equals.

    Args:
        entries: the paragraphs.
        known: the phrases of the kinds of facts.
        facts: the facts found so far; those found here are added.
    """
    read = [_read(entry, known, facts) for entry in entries]
    kept: dict[int, str] = {}
    for kind in KINDS.values():
        runs = _neighbours([n for n, fact in enumerate(read) if fact and fact[0] == kind.name])
        if not runs:
            continue
        run = max(reversed(runs), key=len)
        name = kind.one if len(run) == 1 and kind.one else kind.many
        if name:
            values = tuple(read[n][1] for n in run)  # type: ignore[index]
            facts[name] = values[0] if name == kind.one else values
            kept |= dict.fromkeys(run, name)
    return tuple(_with_each(entries, kept))


def _neighbours(positions: list[int]) -> list[list[int]]:
    return [[n for _, n in group] for _, group in groupby(enumerate(positions), lambda pair: pair[1] - pair[0])]


def _with_each(entries: Sequence[AnyEntry], kept: Mapping[int, str]) -> Iterator[AnyEntry]:
    for n, entry in enumerate(entries):
        if n not in kept:
            yield entry
        elif kept.get(n - 1) != kept[n]:
            yield EachEntry(kept[n])


def _read(entry: AnyEntry, known: Phrases, facts: Mapping[str, Any]) -> tuple[str, dict[str, str]] | None:
    """Read a whole paragraph as a fact of some kind."""
    if not isinstance(entry, Entry) or entry != Entry(entry.opening, entry.text) or "{{" in entry.text:
        return None
    for kind, forms in known.items():
        for phrase in forms:
            fact = reading.read(phrase, entry.text, plain_facts(facts)) if phrase.opening and kind in KINDS else None
            if fact and (chosen := _chosen(fact, phrase, entry, known, facts)):
                return kind, chosen
    return None


def _chosen(
    fact: dict[str, str], phrase: Phrase, entry: Entry, known: Phrases, facts: Mapping[str, Any]
) -> dict[str, str] | None:
    """Name the phrase and the opening in a fact where they are not the usual ones; `None` if it prints other words."""
    verb = {"verb": entry.opening} if entry.opening != phrase.opening else {}
    for chosen in ({**fact, **verb}, {**fact, **verb, "phrase": phrase.name}):
        if phrasing.printed(chosen, KINDS[phrase.kind], known, plain_facts(facts)) == (entry.opening, entry.text):
            return chosen
    return None
