"""Structure: the operative paragraphs (Editorial Manual, resolutions and decisions)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from drafter.language import openings, organs
from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.model.resolution import Part
from drafter.rules.book.leftovers import LABEL
from drafter.rules.book.preamble import NO_OPENING, ending, italics
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, Finding, Passage, Role, found
from drafter.rules.registry import rule

_NO_VERB = lazy(r"(?:Shall|Should|Will|The Secretary-General (?:should|shall|is requested)|(?:All )?States should)\b")
_AND = lazy(r"; ?(?:and|or)$|[,;] (?:and|or) ?;$")
_ADVERB_AFTER = lazy(
    r"\band (?P<wrong>(?P<verb>requests|invites|encourages|urges|recalls|notes|welcomes|stresses|decides|reaffirms)"
    r" also)\b"
)
_THIS = lazy(r"\bthis (?=resolution\b)")
_BREAKS = (Role.HEADING, Role.ENACTING)


@rule("OP-01", source="Editorial Manual: present indicative, third person")
def operative_opening(draft: Draft) -> Iterator[Finding]:
    """An operative paragraph begins with a verb in the present tense, third person.

    Bad: 1. Requesting the Secretary-General to report; / 2. Decides to return.
    Good: 1. Requests the Secretary-General to report; / 2. Decides to return.
    """
    for passage in _paragraphs(draft) if not draft.outcome else ():
        participle = "" if openings.opening(passage.words, Part.OPERATIVE) else _participle(passage.words)
        match = _NO_VERB.match(passage.words)
        if match or participle:
            first = match[0] if match else participle
            message = f"an operative paragraph begins with a verb such as Requests or Decides, not with “{first}”"
            yield Finding(passage, 0, len(first), message)


def _participle(words: str) -> str:
    return openings.opening(words, Part.PREAMBULAR)


@rule("OP-02", source="Editorial Manual; measured on 1,130 texts: none with a single numbered paragraph")
def operative_numbers(draft: Draft) -> Iterator[Finding]:
    """Operative paragraphs are numbered 1, 2, 3; a sole operative paragraph has no number.

    Bad: Noting the report, / 1. Decides to return.
    Bad: 1. Requests a report; / 3. Decides to return.
    Good: 1. Requests a report; / 2. Decides to return.
    """
    numbered = [p for p in _paragraphs(draft) if p.label]
    if len(numbered) == 1 and len(list(_paragraphs(draft))) == 1:
        yield Finding(numbered[0], 0, 0, "a sole operative paragraph has no number: take it out")
    before: tuple[str, ...] = ()
    for passage in numbered:
        if before and passage.label not in (*map(_next, before), "1."):
            message = f"this paragraph has the number {passage.label[:-1]}; after {before[-1][:-1]} comes "
            yield Finding(passage, 0, 0, message + _next(before[-1])[:-1])
            before = (_next(before[-1]), passage.label)
        else:
            before = (passage.label,)
        before = tuple(label for label in before if _next(label))


def _next(label: str) -> str:
    return f"{int(label[:-1]) + 1}." if label[:-1].isdigit() else ""


@rule("OP-03", source="measured: the italics end with the phrase (“Takes note” of, “Appeals” to)")
def operative_italics(draft: Draft) -> Iterator[Finding]:
    """The opening phrase is in italics with its adverb, and without the preposition after it.

    Bad: 1. *Takes note of* the report; / 2. *Decides* to return.
    Good: 1. *Takes note* of the report; / 2. *Also decides* to return.
    """
    yield from italics(_paragraphs(draft), Part.OPERATIVE)


@rule("OP-04", fix="safe", source="Editorial Manual; measured: 26,841 of 26,900")
def operative_ending(draft: Draft) -> Iterator[Finding]:
    """An operative paragraph ends with a semicolon, the last one with a full stop; before a list with a colon.

    Bad: 1. Requests a report, / 2. Decides to return.
    Bad: 1. Requests a report; / 2. Decides to return;
    Good: 1. Requests a report; / 2. Decides to return.
    """
    texts = list(draft.of(Role.OPERATIVE, Role.CELL, Role.PLAIN, *_BREAKS))
    for n, passage in enumerate(texts):
        if passage.role is not Role.OPERATIVE or passage.level or not passage.words or draft.outcome:
            continue
        if _AND.search(passage.words):
            continue
        following = texts[n + 1] if n + 1 < len(texts) else None
        if following and following.role is Role.OPERATIVE:
            if passage.ending not in (";", ":") and not (following.label == "1." or following.level):
                yield ending(passage, ";", "an operative paragraph ends with a semicolon")
        elif following is None and passage.ending not in (".", ":", "”"):
            yield ending(passage, ".", "the last operative paragraph ends with a full stop")


@rule("OP-05", fix="safe", source="measured: 0 in 26,392")
def no_and(draft: Draft) -> Iterator[Finding]:
    """There is no “and” after the semicolon of the last but one paragraph.

    Bad: 1. Requests a report; and / 2. Decides to return.
    Good: 1. Requests a report; / 2. Decides to return.
    """
    for passage in draft.of(*BODY):
        if match := _AND.search(passage.words.rstrip()):
            yield found(passage, match, "no “and” or “or” stands between paragraphs: take it out", ";")


@rule("OP-06", Level.WARN, "unsafe", "measured on the texts of the seventy-second session")
def adverb_before_verb(draft: Draft) -> Iterator[Finding]:
    """Inside an operative paragraph also and further stand before the verb.

    Bad: 1. Requests a report, and requests also a summary; / 2. Decides to return.
    Good: 1. Requests a report, and also requests a summary; / 2. Decides to return.
    """
    for passage, match in draft.matches(_ADVERB_AFTER, Role.OPERATIVE, having=" also"):
        right = f"also {match['verb']}"
        yield found(passage, match, f"in the operative part the adverb stands before the verb: “{right}”", right, 1)


@rule(
    "OP-11",
    Level.WARN,
    "unsafe",
    "measured: “the present resolution” 916, “this resolution” 15",
    but_for=(organs.SECURITY,),
)
def present_resolution(draft: Draft) -> Iterator[Finding]:
    """A resolution calls itself “the present resolution”.

    Bad: 1. Requests a report on the implementation of this resolution; / 2. Decides to return.
    Good: 1. Requests a report on the implementation of the present resolution; / 2. Decides to return.
    """
    for passage, match in draft.matches(_THIS, *BODY, having="this resolution"):
        yield found(passage, match, "a resolution speaks of itself as “the present resolution”", "the present ")


@rule("VRB-04", Level.HINT, source="measured: the opening phrases of 1,202 issued texts")
def known_opening(draft: Draft) -> Iterator[Finding]:
    """Paragraphs open with a phrase that the Assembly uses.

    Bad: Pointing out the report, / Noting the meeting,
    Good: Bearing in mind the report,
    """
    for passage in draft.of(*BODY) if not draft.outcome else ():
        if passage.level or not passage.words or (passage.role is Role.OPERATIVE and not passage.label):
            continue
        if NO_OPENING.match(passage.words) or LABEL.match(passage.words):
            continue
        if not openings.listed_opening(passage.words, passage.part):
            first = openings.opening(passage.words, passage.part) or " ".join(passage.words.split()[:2])
            hint = _meant(first, openings.phrases(passage.part))
            yield Finding(passage, 0, len(first), f"“{first}” is not among the usual openings{hint}")


def _meant(words: str, known: Iterable[str]) -> str:
    """Return the opening that was surely meant, as the end of a sentence: most of its letters are there.

    >>> _meant("Recaling", ["Recalling"]), _meant("Member States", ["Reiterates"])
    ('; did you mean “Recalling”?', '')
    """
    found = get_close_matches(words, list(known), 1, 0.85)
    return f"; did you mean “{found[0]}”?" if found else ""


def _paragraphs(draft: Draft) -> Iterator[Passage]:
    return (p for p in draft.of(Role.OPERATIVE) if p.level == 0)
