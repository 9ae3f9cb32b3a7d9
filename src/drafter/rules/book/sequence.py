"""The sequence of openings: also and further (SEQ-01 to SEQ-10; `drafter.language.adverbs` says how it is computed)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from drafter.language import openings, organs
from drafter.language.adverbs import ADVERBS, Opening, alike, with_addressee
from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.model.resolution import Part
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, Finding, Passage, Role, found, whole
from drafter.rules.reading_order import of_value
from drafter.rules.registry import rule
from drafter.skeleton.records import Entry, Section

_BEFORE = lazy(r"(?P<adverb>Also|Further) (?P<verb>[a-z-]+(?:ing|ed))\b")
_AFTER = lazy(r"(?P<verb>[A-Z][a-z-]+s(?: upon| note)?) (?P<adverb>also)\b")
_INSIDE = lazy(r"(?P<verb>\w+) (?P<adverb>also|further)(?= with )")
_ROMAN_ADVERB = lazy(r" (?P<adverb>also|further)\b")
_MEASURED = "measured on 1,202 issued texts: 98.2 % of adjacent repeats in preambles, 96.8 % in operative parts"


class SequencedOpening(NamedTuple):
    """A paragraph and the one before it: what its adverb is, what it should be, and whether it is computed."""

    before: Passage | None
    passage: Passage
    opening: Opening
    same: bool
    printed: str
    expected: str
    computed: bool = False

    def finding(self, message: str) -> Finding:
        """Make a finding of the opening. In a skeleton adverbs are computed, so none is written there."""
        end = len(self.passage.words) - len(self.opening.rest)
        right = openings.join(self.opening.phrase, self.expected, self.opening.part)
        beside = (self.before,) if self.before else ()
        return Finding(self.passage, 0, end, f"{message}: “{right}”", None if self.computed else right, beside)


@lru_cache(maxsize=2)
def steps(draft: Draft) -> tuple[SequencedOpening, ...]:
    """Walk through the openings.

    After a deviation both counts are good: that of the adverb that is printed and that of the one that was due, so one
    slip is reported once. What follows a paragraph that is not understood is not judged, nor what follows a heading:
    some texts begin to count there, others go on.
    """
    return tuple(_steps(draft))


def _steps(draft: Draft) -> Iterator[SequencedOpening]:
    before: _Before | None = None
    known = True
    for passage in draft.of(*BODY, Role.HEADING, Role.ENACTING, Role.PLAIN):
        if passage.level or not passage.words:
            continue
        opening = _opening(passage)
        if opening is None:
            before, known = None, passage.role is Role.ENACTING
            continue
        printed = ADVERBS.index(opening.adverb)
        same = bool(before and alike(before.opening, opening))
        due = [(run + 1) % 3 for run in before.runs] if same and before else [0]
        if known:
            expected = printed if printed in due else due[0]
            first, computed = before.passage if before else None, draft.skeleton is not None
            yield SequencedOpening(first, passage, opening, same, opening.adverb, ADVERBS[expected], computed)
        before, known = _Before(passage, opening, (printed, *due[:1])), True


class _Before(NamedTuple):
    """The paragraph before: its opening, and the counts that the next one may go on from."""

    passage: Passage
    opening: Opening
    runs: tuple[int, ...]


def _opening(passage: Passage) -> Opening | None:
    if passage.role not in BODY:
        return None
    guessed = openings.opening(passage.words, passage.part)
    printed = passage.opening if guessed.startswith(passage.opening) else guessed
    if not guessed:
        return None
    printed = printed or guessed
    phrase, adverb = openings.split(printed, passage.part)
    roman = _ROMAN_ADVERB.match(passage.words, len(printed)) if passage.role is Role.PREAMBULAR else None
    if roman and not adverb:
        printed, adverb = passage.words[: roman.end()], roman["adverb"]
    return Opening(phrase, passage.part, passage.words[len(printed) :], adverb)


@rule(
    "SEQ-01",
    Level.WARN,
    "unsafe",
    "measured: 2,902 “X also” against 6 “Also X” in preambles, 1,066 against 2 after it; the other way to session 61",
)
def place_of_adverb(draft: Draft) -> Iterator[Finding]:
    """Also and further follow the participle in the preamble, and precede the verb in the operative part.

    Bad: Recalling its resolution 70/1, / Also recalling its resolution 61/210,
    Bad: 1. Requests a report; / 2. Requests also the Committee to meet.
    Good: Recalling its resolution 70/1, / Recalling also its resolution 61/210,
    """
    for passage in draft.of(*BODY):
        pattern = _BEFORE if passage.role is Role.PREAMBULAR else _AFTER
        match = pattern.match(passage.words)
        if match is None or passage.level:
            continue
        verb = match["verb"][:1].upper() + match["verb"][1:]
        if openings.listed_opening(verb, passage.part):
            right = openings.join(verb, match["adverb"].lower(), passage.part)
            typed = draft.skeleton is None or match.end() <= len(passage.opening)
            message = f"the adverb stands at the wrong place: write “{right}”"
            yield found(passage, match, message, right if typed else None)


@rule("SEQ-02", fix="unsafe", source="measured: 17,430 of 17,473 openings that do not repeat their neighbour are bare")
def adverb_without_neighbour(draft: Draft) -> Iterator[Finding]:
    """Also and further are used only where the paragraph just before begins with the same words.

    Bad: Recalling its resolution 70/1, / Noting the report, / Recalling also its resolution 61/210,
    Good: Recalling its resolution 70/1, / Noting the report, / Recalling its resolution 61/210,
    """
    for step in steps(draft):
        if step.printed and not step.same and not _other_addressee(step):
            finding = step.finding("the paragraph before begins with other words, so there is no adverb")
            yield finding._replace(level=Level.HINT) if _same_verb(step) else finding


def _same_verb(step: SequencedOpening) -> bool:
    """Return whether the paragraph before has the same verb, if not the same words: “Notes with appreciation”."""
    words = step.before.words.split() if step.before else []
    return step.opening.phrase.split()[0] in (word.capitalize() for word in words[:2])


def _other_addressee(step: SequencedOpening) -> bool:
    return bool(step.before) and step.opening.part is Part.OPERATIVE and with_addressee(step.opening.phrase)


@rule("SEQ-03", Level.WARN, "unsafe", _MEASURED, but_for=(organs.SECURITY,))
def second_and_third(draft: Draft) -> Iterator[Finding]:
    """The second paragraph that begins alike says also, the third further.

    Bad: Welcoming the report, / Welcoming further the meeting,
    Good: Welcoming the report, / Welcoming also the meeting, / Welcoming further the summit,
    """
    for step in steps(draft):
        if step.same and step.printed and step.expected and step.printed != step.expected:
            place = "second" if step.expected == "also" else "third"
            yield step.finding(f"the {place} paragraph that begins alike says “{step.expected}”")


@rule("SEQ-04", Level.WARN, "unsafe", "measured: 363 of 365")
def fourth_is_bare(draft: Draft) -> Iterator[Finding]:
    """The fourth paragraph that begins alike has the bare verb again, the fifth also, the sixth further.

    Bad: Noting A, / Noting also B, / Noting further C, / Noting also D,
    Good: Noting A, / Noting also B, / Noting further C, / Noting D,
    """
    for step in steps(draft):
        if step.same and step.printed and not step.expected:
            yield step.finding("after “further” the count begins again with the bare verb")


@rule(
    "SEQ-05",
    Level.HINT,
    "unsafe",
    "measured: 1,067 of 1,303 with the same addressee, 1,325 of 1,421 with another",
    but_for=(organs.SECURITY,),
)
def same_addressee(draft: Draft) -> Iterator[Finding]:
    """A verb with an addressee takes also and further only towards the same addressee.

    Bad: 1. Requests the Committee to meet; / 2. Requests the Committee to report.
    Good: 1. Requests the Committee to meet; / 2. Requests the Secretary-General to report.
    """
    for step in steps(draft):
        if not _other_addressee(step):
            continue
        if step.same and step.expected and not step.printed:
            yield step.finding(f"the paragraph before speaks to the same addressee, so this one says “{step.expected}”")
        elif step.printed and not step.same and step.before and _phrase(step.before) == step.opening.phrase:
            yield step.finding("the paragraph before speaks to another addressee, so there is no adverb")


def _phrase(passage: Passage) -> str:
    opening = _opening(passage)
    return opening.phrase if opening else ""


@rule("SEQ-06", Level.WARN, "unsafe", _MEASURED, but_for=(organs.SECURITY,))
def missing_adverb(draft: Draft) -> Iterator[Finding]:
    """A paragraph that begins like the one before it says also or further.

    Bad: Noting the report, / Noting the meeting,
    Good: Noting the report, / Noting also the meeting,
    """
    for step in steps(draft):
        if step.same and step.expected and not step.printed and not _other_addressee(step):
            yield step.finding(f"the paragraph before begins alike, so this one says “{step.expected}”")


@rule("SEQ-09", Level.WARN, "unsafe", "the adverb is computed, so that paragraphs can be moved")
def typed_adverb(draft: Draft) -> Iterator[Finding]:
    """In a skeleton also and further are not typed: they follow from the paragraph before.

    Bad: preamble: [{Recalling: its resolution 70/1}, {Recalling also: its resolution 61/210}]
    Good: preamble: [{Recalling: its resolution 70/1}, {Recalling: its resolution 61/210}]
    """
    if draft.skeleton is None:
        return
    for part, entry in _entries(draft.skeleton.body, *draft.skeleton.sections):
        bare, adverb = openings.split(entry.opening, part)
        if adverb:
            message = f"“{adverb}” is put there by drafter where it is due: write “{bare}”"
            yield whole(of_value(part.value, entry.opening), message, bare)


def _entries(*sections: Section) -> Iterator[tuple[Part, Entry]]:
    for section in sections:
        for part, entries in ((Part.PREAMBULAR, section.preamble), (Part.OPERATIVE, section.operative)):
            yield from ((part, e) for e in entries if isinstance(e, Entry))


@rule("SEQ-10", Level.WARN, "unsafe", "measured: 328 of 351")
def adverb_in_set_phrase(draft: Draft) -> Iterator[Finding]:
    """In a set phrase of the preamble the adverb stands at the end of the phrase.

    Bad: Noting with appreciation the report, / Noting also with appreciation the meeting,
    Good: Noting with appreciation the report, / Noting with appreciation also the meeting,
    """
    for passage in draft.of(Role.PREAMBULAR):
        match = _INSIDE.match(passage.words)
        phrase = openings.listed_opening(match["verb"] + passage.words[match.end() :], Part.PREAMBULAR) if match else ""
        if match and not passage.level and " with " in phrase:
            right = f"{phrase} {match['adverb']}"
            end = match.end() + len(phrase) - len(match["verb"])
            yield Finding(passage, 0, end, f"the adverb stands at the end of the phrase: “{right}”", right)
