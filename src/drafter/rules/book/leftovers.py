"""Leftovers of negotiation: what must be gone before a draft is submitted (NEG-02 to NEG-06)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, TEXT, Finding, Passage, Role, found
from drafter.rules.registry import rule
from drafter.rules.wordlists import quoted
from drafter.skeleton.todo.missing import PLACEHOLDER

_ANYWHERE = (*TEXT, Role.TITLE, Role.HEADING)
LABEL = lazy(r"(?<![\w/])(?P<wrong>(?:PP|OP) ?\d{1,3}(?: ?(?:bis|ter|quater|alt)\b)?\.? ?[:.–-]? ?)")
"""A label of the negotiation: PP4, OP2 bis."""

_BRACKET = lazy(r"\[[^\]]*\]?|\]")
_WHO = lazy(r"\[(?:[A-Z]{2,5}|G-?77)[^:\]]{0,40}:")
_KNOWN = lazy(r"\[(?:sic|…|\.\.\.)\]|\[[A-Za-z]\](?=[a-z])")
_STATUS = lazy(
    r"agreed ad ref(?:erendum|\.)?|Agreed ad ref(?:erendum|\.)?|agreed language\b|"
    r"placement to be (?:decided|confirmed)|"
    r"TB[CD]\b|tb[cd]\b|t\.b\.[cd]\.|to be confirmed\b|closed\]|text to follow\b|/XX+\b|XXXX+\b|xx+\b|\?\?+|……+"
)


@rule("NEG-02", fix="unsafe", source="Editorial Manual; practice of negotiation")
def paragraph_labels(draft: Draft) -> Iterator[Finding]:
    """The labels PP and OP belong to the negotiation, not to the text.

    Bad: PP4. Recalling its resolution 70/1,
    Bad: Recalling, as in OP2 bis, its resolution 70/1,
    Good: Recalling its resolution 70/1,
    """
    for passage, match in draft.matches(LABEL, *_ANYWHERE):
        yield found(passage, match, f"take the label “{match['wrong'].strip()}” out before submission", "", 1)


@rule("NEG-03", source="Editorial Manual: brackets go when agreement is reached")
def brackets(draft: Draft) -> Iterator[Finding]:
    """Square brackets mark words that are not agreed.

    Bad: Recalling the [important] report,
    Bad: Recalling the [EU: important] report,
    Good: Recalling the important report,
    """
    for passage, match in draft.matches(_BRACKET, *BODY, Role.TITLE):
        if _KNOWN.match(passage.words, match.start()):
            continue
        who = _WHO.match(match[0])
        what = "this names who proposes it" if who else "square brackets say that this is not agreed"
        message = f"{what}: settle the words and take the brackets out"
        yield Finding(passage, match.start(), match.end(), message, level=_beyond_doubt(draft, passage, match))


def _beyond_doubt(draft: Draft, passage: Passage, match: re.Match[str]) -> Level | None:
    """Return a hint where brackets may be no leftover: a quotation has its own, an adopted text keeps an open item."""
    alone = passage.words.strip(" ;,.") == match[0]
    return Level.HINT if quoted(passage, match.start()) or (alone and draft.resolution.adopted) else None


@rule("NEG-06", source="guidelines for submission")
def marks_of_negotiation(draft: Draft) -> Iterator[Finding]:
    """Remarks on the state of the negotiation go before submission.

    Bad: Recalling the report, agreed ad ref,
    Bad: Recalling its resolution 81/XX,
    Good: Recalling the report,
    """
    for passage, match in draft.matches(_STATUS, *BODY, Role.TITLE, Role.NOTE):
        yield found(passage, match, f"“{match[0]}” is a remark of the negotiation: take it out before submission")


@rule("MAST-02", Level.HINT, source="numbers are the Secretariat’s to give", lasting=False)
def placeholders(draft: Draft) -> Iterator[Finding]:
    """What is not known yet is marked TODO, or with a blank; each is listed until it is filled in.

    Bad: symbol: A/81/L.__ | date: TODO
    Good: symbol: A/81/L.5 | date: 28 August 2027
    """
    for passage in draft.passages if draft.skeleton is None else ():
        for match in PLACEHOLDER.finditer(passage.words):
            yield found(passage, match, f"{passage.name}: still to be filled in")
