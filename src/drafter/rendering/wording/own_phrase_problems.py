"""What is wrong in the phrases of a skeleton's own: a phrase that cannot be printed, or would not read back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from drafter.language.facts import kinds
from drafter.language.facts.forms import FORMS
from drafter.language.patterns import lazy
from drafter.model.nearest import nearest
from drafter.model.problems import Problem
from drafter.rendering.braces import template
from drafter.rendering.wording import own_phrases, own_reading
from drafter.rendering.wording.phrases import CHOICES, LONGEST, SLOT, Phrase
from drafter.rendering.wording.plain import plain_facts
from drafter.skeleton import walk
from drafter.skeleton.placed import place_at, place_of
from drafter.skeleton.records import EachEntry, Skeleton

_BRACE = lazy(r"\{[{%#]")
_MOST = 20
"""Fields of a phrase; the longest of the house has four."""
_MARKS = ("note", "notes")
"""Fields that print marks of notes, before which no blank stands."""
_NO_OPENING = "this phrase makes a paragraph and does not begin with opening words of the list"


def problems(skeleton: Skeleton) -> Iterator[Problem]:
    """Yield what is wrong in the phrases of a skeleton, each at its place and with the remedy."""
    for name in skeleton.phrases:
        if said := _of_name(name, skeleton):
            yield Problem(place_of(name), said)
        else:
            yield from _of_places(name, skeleton)
        for phrase in own_phrases.phrases_of(name, skeleton):
            yield from _of_phrase(phrase, skeleton)


def _of_phrase(phrase: Phrase, skeleton: Skeleton) -> Iterator[Problem]:
    found = list(faults(phrase)) or [*_unasked(phrase, skeleton), *_unopened(phrase, skeleton)]
    shift = len(phrase.text) - len(phrase.words) if phrase.words else 0
    for at, said in found:
        place = place_at(phrase.text, shift + at) if phrase.text else place_of(phrase.kind)
        yield Problem(place, said)


def _of_name(name: str, skeleton: Skeleton) -> str:
    """Return what is wrong with the name of a list, or with the list; empty if nothing is."""
    if name in kinds.names():
        return f"“{name}” has phrases in templates/phrases already: give this list another name"
    if name in own_phrases.TAKEN or not name.isidentifier():
        return f"“{name}” cannot be the name of a list with a phrase: write a plain word, for example communiques"
    if name not in skeleton.facts:
        hint = nearest(name, skeleton.facts) or f"; add “{name}:” under “facts:”, or take the phrase out"
        return f"there is no list of facts “{name}” for this phrase{hint}"
    if isinstance(skeleton.facts[name], str) and skeleton.facts[name]:
        return f"“{name}” has a phrase and is a list: begin each line of it under “facts:” with “- ”"
    return ""


def _of_places(name: str, skeleton: Skeleton) -> Iterator[Problem]:
    """Yield that a list is printed nowhere, or at two places; a name that is none is told where it stands."""
    places = [entry.each for entry in walk.each(skeleton) if entry.each == name]
    for again in places[1:]:
        said = f"the list “{name}” is printed a second time here (first on line {place_of(places[0]).line})"
        yield Problem(place_of(again), f"{said}: take one of them out")
    if skeleton.facts[name] and not _is_printed(name, skeleton):
        wrong = [entry.each for entry in walk.each(skeleton) if not _is_list(entry.each, skeleton)]
        said = f"no text prints the list “{name}”: write “- each: {name}” where it belongs, or take list and phrase out"
        yield Problem(place_of(name), said) if not wrong else Problem(place_of(wrong[0]), _no_list(wrong[0], name))


def _is_list(name: str, skeleton: Skeleton) -> bool:
    return name in skeleton.facts or own_phrases.kind_of(name, skeleton) is not None


def _no_list(wrong: str, name: str) -> str:
    meant = nearest(wrong, [name]) or f"; do you mean “{name}”, which no text prints?"
    return f"there is no list of facts “{wrong}”{meant}"


def _is_printed(name: str, skeleton: Skeleton) -> bool:
    asked = (name in template.names(text) for text in walk.texts(skeleton))
    return any(entry.each == name for entry in walk.each(skeleton)) or any(asked)


PhraseFault = tuple[int, str]
"""Where in the words of a phrase something is wrong, and what."""


def faults(phrase: Phrase) -> Iterator[PhraseFault]:
    """Yield why a text is no phrase that prints and reads."""
    slots = list(SLOT.finditer(phrase.words))
    if len(phrase.text) > LONGEST:
        yield 0, f"this phrase has {len(phrase.text):,} characters, and {LONGEST:,} is the most"
    elif not phrase.words.strip():
        yield 0, "no words stand in this phrase: write them, or take the phrase out"
    elif odd := _BRACE.search(SLOT.sub(lambda slot: " " * len(slot[0]), phrase.words)):
        yield odd.start(), "a phrase prints fields and nothing else: write {{ field }} or {{ field | form }}"
    elif not slots:
        yield 0, "this phrase prints no field: write {{ name }} where an entry has words of its own"
    elif len(slots) > _MOST:
        yield slots[_MOST].start(), f"this phrase has {len(slots)} fields, and {_MOST} is the most"
    else:
        yield from _of_slots(phrase.words, slots)


def _of_slots(words: str, slots: list[re.Match[str]]) -> Iterator[PhraseFault]:
    for slot in slots:
        if slot[2] and slot[2] not in FORMS:
            yield slot.start(2), f"there is no form “{slot[2]}”{nearest(slot[2], FORMS)}"
        if slot[1] in (*CHOICES, *own_phrases.RESERVED) or not slot[1].isidentifier():
            yield slot.start(1), f"“{slot[1]}” cannot be the name of a field here: give it another name"
    for first, second in pairwise(slots) if all(not slot[2] or slot[2] in FORMS for slot in slots) else ():
        if first.end() == second.start() and second[1] not in _MARKS:
            yield second.start(), f"no space stands between {first[0]} and {second[0]}: their words would be one"
            continue
        if not words[first.end() : second.start()].strip() and not {first[2], second[2]} & set(own_reading.TYPED):
            said = "cannot be told apart when the text is read back: put words between them"
            yield second.start(), f"{first[0]} and {second[0]} {said}"


def _unasked(phrase: Phrase, skeleton: Skeleton) -> Iterator[PhraseFault]:
    """Yield the fields of a phrase that no entry of its list has."""
    given = own_phrases.given(phrase.kind, skeleton)
    printed = {slot[1] for slot in SLOT.finditer(phrase.words)}
    for slot in SLOT.finditer(phrase.words):
        if not given or slot[1] in given or slot[1] in plain_facts(skeleton.facts):
            continue
        hint = nearest(slot[1], [name for name in given if name not in printed] if phrase.name else given)
        if hint or not phrase.name:  # of several phrases, one may wait for entries that are still to come
            add = f": add “{slot[1]}: …” to each, or take it out of the phrase"
            yield slot.start(1), f"no entry of “{phrase.kind}” has “{slot[1]}”{hint or add}"


def _unopened(phrase: Phrase, skeleton: Skeleton) -> Iterator[PhraseFault]:
    """Yield that a paragraph would have no opening words."""
    sections = (skeleton.body, *skeleton.sections)
    entries = [entry for section in sections for entry in (*section.preamble, *section.operative)]
    if not phrase.opening and any(isinstance(entry, EachEntry) and entry.each == phrase.kind for entry in entries):
        yield 0, f"{_NO_OPENING}: write, for example, “Welcomes: …”"
