"""What the opening words take: their prepositions, and no “that” before an infinitive (VRB-03 to VRB-06)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language import openings
from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, Finding, Passage, found
from drafter.rules.registry import rule

_TAKES = (
    (r"(?:Taking|Takes|Having taken) note\b.*", "of"),
    (r"Mindful|Aware|Conscious|Cognizant|Fully aware|Deeply conscious|Ever mindful", "of"),
    (r"Guided|Inspired", "by"),
    (r"Look(?:s|ing) forward|Appeal(?:s|ing)|Referr?(?:s|ing)|Pay(?:s|ing) tribute", "to"),
    (r"(?:Reaffirm|Reiterat)(?:s|es|ing) its (?:\w+ )*(?:commitment|request|appeal)", "to"),
    (r"Draw(?:s|ing) (?:the )?attention", "of|to"),
    (r"(?:\w+ly )?(?:[Cc]oncerned|[Aa]larmed|[Dd]isturbed|[Dd]ismayed)", "about|at|by|over|with"),
    (r"Express(?:es|ing) (?:\w+ )*(?:concerns?|regret|alarm|dismay)", "about|at|regarding|over|for|in|on|with"),
    (r"Express(?:es|ing) (?:\w+ )*(?:appreciation|gratitude|thanks)", "to|for"),
)
"""Openings, and the prepositions one of which must follow, measured in adopted texts; “that” may always follow."""

_PATTERNS = tuple((re.compile(opening), words.split("|")) for opening, words in _TAKES)
_ANY = frozenset(("that", "and", "also", "further", "again", "once", "in", "with", "as", "when", "particularly"))
_DIRECT = lazy(
    r"(?:Recall|Not|Welcom|Stress|Emphasiz|Recogniz|Reaffirm|Acknowledg|Underlin|Underscor|Commend|Endors|Request|Urg|"
    r"Encourag|Invit|Condemn)(?:e?s|ing)"
)
_NO_OBJECT = lazy(r" (?P<wrong>of|to|about|upon|on|for) (?=the |its |all |States |Member )")
_THAT_TO = lazy(
    r"(?:\w+ )?(?:Request|Invit|Urg|Encourag|Ask|Call)(?:e?s|ing)(?: upon)? (?P<wrong>that )"
    r"(?=(?:(?:the|all) [A-Z][\w’-]+|Member|[A-Z][\w’-]*s)(?: (?:[A-Z][\w’-]+|of|for|on|and|the|in|parties))*,? to "
    r"(?!(?:the|its?|all|them|any|each|other)\b)[a-z]+)"
)
_CALL_ON = lazy(r"(?:\w+ )?Call(?:s|ing)(?: also| further)? (?P<wrong>on)(?= )", re.IGNORECASE)


@rule("VRB-03", Level.WARN, "unsafe", "79/332; measured: “Taking note” of in 168 of 170 paragraphs")
def preposition(draft: Draft) -> Iterator[Finding]:
    """Opening words have their preposition: Taking note of, Guided by, Looks forward to; Recalling has none.

    Bad: Taking note the report of the Secretary-General,
    Bad: Recalling of its resolution 70/1,
    Bad: 1. Looks forward the meeting; / 2. Decides to return.
    Good: Taking note with appreciation of the report, / Guided by the Charter, / Recalling its resolution 70/1,
    """
    for passage in draft.of(*BODY) if not draft.outcome else ():
        printed = openings.opening(passage.words, passage.part) if not passage.level else ""
        bare = openings.split(printed, passage.part)[0]
        if bare:
            yield from _lacking(passage, printed, bare)
        if _DIRECT.fullmatch(bare) and (wrong := _NO_OBJECT.match(passage.words[len(printed) :])):
            message = f"“{bare}” takes no “{wrong['wrong']}”"
            yield Finding(passage, len(printed), len(printed) + wrong.end("wrong"), message, "")


def _lacking(passage: Passage, printed: str, bare: str) -> Iterator[Finding]:
    """Yield the prepositions that the opening words of a paragraph lack."""
    following = re.match(r" ([A-Za-z]+)", passage.words[len(printed) :])
    for pattern, words in _PATTERNS if following else ():
        if following and pattern.fullmatch(bare) and following[1] not in {*_ANY, *words}:
            insert = f" {words[0]}" if len(words) == 1 else None
            message = f"after “{printed}” stands {' or '.join(f'“{word}”' for word in words)}"
            yield Finding(passage, len(printed), len(printed), message, insert)


@rule("VRB-05", Level.WARN, "unsafe", "measured: “requests that” is followed by a clause 14 times, by “to” never")
def that_and_infinitive(draft: Draft) -> Iterator[Finding]:
    """One requests somebody to act, or that somebody act: “that” and “to” do not go together.

    Bad: 1. Requests that the Secretary-General to submit a report; / 2. Decides to meet.
    Good: 1. Requests that the Secretary-General submit a report to the Council; / 2. Calls upon that State to act.
    """
    for passage in draft.of(*BODY):
        if match := _THAT_TO.match(passage.words):
            yield found(passage, match, "no “that” stands before “to”", "", 1)


@rule("VRB-06", Level.WARN, "unsafe", "measured: “Calls upon” opens all paragraphs of adopted texts, “Calls on” none")
def calls_upon(draft: Draft) -> Iterator[Finding]:
    """A paragraph opens with “Calls upon”.

    Bad: 1. Calls on all States to act; / 2. Decides to meet.
    Good: 1. Calls upon all States to act; / 2. Decides to meet.
    """
    for passage in draft.of(*BODY):
        if match := _CALL_ON.match(passage.words):
            yield found(passage, match, "the Assembly “calls upon”", "upon", 1)
