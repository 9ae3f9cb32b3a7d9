"""Structure: the enacting clause and the preambular paragraphs (Editorial Manual, resolutions and decisions)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate, pairwise

from drafter.language import openings, organs
from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.model.resolution import Part
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, Finding, Passage, Role, at_end, found, whole
from drafter.rules.registry import rule

NO_OPENING = lazy(r"(?:Whereas|We|The (?:General )?Assembly|This Assembly|It is)\b")
"""How a paragraph of a preamble does not begin."""

_INNER = lazy(
    r", and (?:in this regard |also |further )?"
    r"(?P<verb>notes|recalls|welcomes|recognizes|reaffirms|emphasizes|stresses|acknowledges|encourages|underlines)\b"
)
_MEANT = (" to", " by", " in", " on", " at", " about", " for")
"""Prepositions that some print in italics with the phrase: “Committed to”, “Guided by”."""

_MARK_IN_WORDS = lazy(r"(?<=[^\d\s][,;.:]) ?(?P<figures>\d{1,3}(?:,\d{1,3})*)/?$")
_PREPOSITION = lazy(r" (?:of|that|the|its|to|by|in|on|at|about|for)$")


@rule("STR-01", source="Editorial Manual: name of the organ, preamble, operative part")
def order_of_parts(draft: Draft) -> Iterator[Finding]:
    """The preamble stands before the operative part.

    Where one of them strays, the fewest are told.

    Bad: Noting the report, / 1. Requests a report; / Recalling its resolution 70/1, / 2. Decides to return.
    Good: Noting the report, / Recalling its resolution 70/1, / 1. Requests a report; / 2. Decides to return.
    """
    if draft.outcome:
        return
    for section in _sections(draft):
        split = _turn(section)
        for place, passage in enumerate(section):
            if place < split and passage.role is Role.OPERATIVE:
                yield whole(passage, "an operative paragraph stands in the preamble: move it down")
            elif place >= split and passage.role is not Role.OPERATIVE:
                yield whole(
                    passage, "a preambular paragraph stands in the operative part: move it up or give it a verb"
                )


def _sections(draft: Draft) -> Iterator[list[Passage]]:
    """Yield the paragraphs of each section that begin as those of a preamble do, or are operative."""
    section: list[Passage] = []
    for passage in draft.of(*BODY, Role.PLAIN, Role.HEADING, Role.ENACTING):
        if passage.role in (Role.HEADING, Role.ENACTING):
            yield section
            section = []
        elif passage.level == 0 and (passage.role in BODY or _is_stray(passage)):
            section.append(passage)
    yield section


def _is_stray(passage: Passage) -> bool:
    """Return whether a paragraph that a reader kept as it stands is one of a preamble, in the wrong place."""
    opening = openings.listed_opening(passage.words, Part.PREAMBULAR)
    return bool(opening) and passage.ending in ",;" and not passage.label


def _turn(section: Sequence[Passage]) -> int:
    """Return where the operative part begins, so that the fewest paragraphs stand on the wrong side."""
    moved = (1 if passage.role is Role.OPERATIVE else -1 for passage in section)
    more_wrong = list(accumulate(moved, initial=0))  # than where the operative part begins with the first paragraph
    return more_wrong.index(min(more_wrong))


@rule("STR-02", fix="safe", source="Editorial Manual; measured on 1,202 issued texts")
def enacting_clause(draft: Draft) -> Iterator[Finding]:
    """The name of the organ opens the text on a line of its own, with a comma.

    Bad: THE GENERAL ASSEMBLY: / Noting the report,
    Good: The General Assembly, / Noting the report,
    """
    for passage in draft.of(Role.ENACTING):
        right = f"The {organs.named(draft.resolution.masthead.organ)},"
        if passage.words == right[:-1] and not any(_paragraphs(draft)):
            continue
        if passage.words != right and passage.words.casefold().rstrip(",:.;") == right.casefold().rstrip(","):
            yield whole(passage, f"the enacting clause is written “{right}”", right)


@rule("PRE-01", source="Editorial Manual: participle or adjective")
def preambular_opening(draft: Draft) -> Iterator[Finding]:
    """A preambular paragraph begins with a participle or an adjective.

    Bad: Whereas peace is needed,
    Bad: Recalls its resolution 70/1, / Noting the report,
    Good: Recalling its resolution 70/1,
    """
    for passage in _paragraphs(draft):
        finite = openings.listed_opening(passage.words, Part.OPERATIVE)
        if NO_OPENING.match(passage.words) or (finite and not openings.opening(passage.words, Part.PREAMBULAR)):
            first = finite or passage.words.split()[0]
            message = f"a preambular paragraph begins with a participle such as Recalling or Noting, not with “{first}”"
            yield Finding(passage, 0, len(first), message)


@rule("PRE-02", source="measured: the italics end with the phrase (“Taking note” of, 693 of 700)")
def preambular_italics(draft: Draft) -> Iterator[Finding]:
    """The opening phrase is in italics with its adverb, and without the preposition after it.

    Bad: *Taking note of* the report,
    Bad: *Recalling* also its resolution 70/1,
    Good: *Taking note also* of the report,
    """
    yield from italics(_paragraphs(draft), Part.PREAMBULAR)


def italics(paragraphs: Iterator[Passage], part: Part) -> Iterator[Finding]:
    """Compare the italic words at the head of paragraphs with the opening phrase that they should be."""
    for passage in paragraphs:
        opening, listed = passage.opening, openings.listed_opening(passage.words, part)
        if not opening or not listed or opening == listed:
            continue
        too_long = opening.startswith(listed) and _PREPOSITION.search(opening)
        too_short = listed in (f"{opening} also", f"{opening} further")
        if too_long or too_short:
            message = f"the italics are “{listed}”, not “{opening}”: the preposition is roman, the adverb italic"
            level = Level.HINT if too_long and too_long[0] in _MEANT else None
            yield Finding(passage, 0, max(len(opening), len(listed)), message, level=level)


@rule("PRE-03", source="measured on 21,650 preambular paragraphs")
def preambular_number(draft: Draft) -> Iterator[Finding]:
    """A preambular paragraph has no number.

    Bad: 1. Noting the report, / 2. Recalling its resolution 70/1,
    Good: Noting the report,
    """
    for passage in _paragraphs(draft):
        if passage.label:
            yield Finding(passage, 0, 0, f"a preambular paragraph has no number: take “{passage.label}” out")


@rule("PRE-04", fix="safe", source="Editorial Manual; measured: 21,584 of 21,650")
def preambular_comma(draft: Draft) -> Iterator[Finding]:
    """A preambular paragraph ends with a comma, the last one too; before a list with a colon.

    Bad: Noting the report; / Recalling its resolution 70/1,
    Bad: Noting the report,15 / Recalling its resolution 70/1,
    Good: Noting the report, / Recalling its resolution 70/1,
    """
    texts = [*draft.of(*BODY, Role.PLAIN, Role.HEADING, Role.ENACTING), None]
    for passage, following in pairwise(texts):
        if passage is None or passage.role is not Role.PREAMBULAR or passage.level or not passage.words:
            continue
        if passage.ending not in (",", ":") and not _stands_alone(draft):
            finding = ending(passage, ",", "a preambular paragraph ends with a comma")
            cut = following and following.role is Role.PLAIN and following.words[:1].islower()
            yield finding._replace(instead=None, level=Level.HINT) if cut else finding


def ending(passage: Passage, right: str, message: str) -> Finding:
    """Make a finding of a wrong ending: another mark in its place, or none; figures after it are a mark of a note."""
    if mark := _MARK_IN_WORDS.search(passage.words):
        said = f"“{mark['figures']}” stands after the end: if it is the mark of a note, make it one"
        return found(passage, mark, said, group=1)._replace(level=Level.WARN)
    if passage.ending in ",;.:":
        return at_end(passage, message, right)
    return at_end(passage, message, passage.ending + right)


def _stands_alone(draft: Draft) -> bool:
    return sum(p.level == 0 for p in draft.of(Role.PREAMBULAR, Role.OPERATIVE)) == 1


@rule("PRE-05", Level.HINT, source="measured; both orders of “in this regard” occur")
def inner_verb(draft: Draft) -> Iterator[Finding]:
    """Verbs inside a preambular paragraph are participles.

    Bad: Recalling its resolution 70/1, and notes the report,
    Good: Recalling its resolution 70/1, and noting the report,
    """
    for passage, match in draft.matches(_INNER, Role.PREAMBULAR, having=", and "):
        verb = match["verb"]
        message = f"inside the preamble the verb is a participle: “{verb.removesuffix('s').removesuffix('e')}ing”"
        yield found(passage, match, message, group=1)


@rule("PRE-06", Level.HINT, source="measured: 104 of 109")
def preambular_item(draft: Draft) -> Iterator[Finding]:
    """A sub-paragraph of the preamble begins with a capital and ends with a comma or semicolon.

    Bad: Noting that: / (a) the report was late.
    Good: Noting that: / (a) The report was late,
    """
    for passage in draft.of(Role.PREAMBULAR):
        if passage.level and passage.label and passage.words[:1].islower():
            first = passage.words[0]
            yield Finding(passage, 0, 1, "a sub-paragraph begins with a capital letter", first.upper())


def _paragraphs(draft: Draft) -> Iterator[Passage]:
    return (p for p in draft.of(Role.PREAMBULAR) if p.level == 0)
