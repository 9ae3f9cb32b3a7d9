"""Capital letters (Editorial Manual, capitalization; measured on 1,202 issued texts)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.language.patterns import lazy
from drafter.language.states import names, with_article
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, Finding, found
from drafter.rules.registry import rule
from drafter.rules.wordlists import table

_MEMBER = lazy(r"\b(?P<wrong>[Mm]ember states?)\b")
_MEMBERS_OF = lazy(r"\b(?P<wrong>Member States of) the (?!United Nations|Organization\b)(?P<body>[A-Z]\w+)")
_PARTIES = lazy(r"\bStates? (?P<word>[Pp]art(?:ies|y)) to the\b")
_STATES = lazy(
    r"\b(?:all|other|these|those|such|both|some|many|most|between|among|affected|interested|concerned|donor|coastal|"
    r"developing|neighbouring|requesting|requested|third|sovereign|independent) (?P<wrong>states)\b"
    r"|\b(?:State|the|a|of) (?P<own>states) (?:members|parties|concerned)\b"
)
_GOVERNMENT = lazy(r"\bthe (?P<wrong>government) of (?:the )?(?P<name>[A-ZÀ-Ý][^,;.]*)")
_WITHIN = lazy(
    r"\b(?:federal|federation|subnational|provinc|municipal|canton|local (?:authorit|govern))", re.IGNORECASE
)
"""What tells of the parts of a country, which may be states too."""

_SECRETARIAT = lazy(r"\bthe (?P<wrong>Secretariats?) of (?:the )?(?!United Nations)(?=[A-Z])")
_HEADS = lazy(r"\b(?P<wrong>heads of state(?: and government)?)\b")
_PLACE = lazy(
    r"(?<=[a-z,] )(?P<wrong>Paragraphs?|Annex|Sections?|Agenda items?|Sub-items?) (?=[\dIVX]+\b|entitled)"
    r"|(?<=the present )(?P<own>Resolution|Draft|Decision)\b"
)

_TREATY = lazy(r"\b(?:Convention|Treaty|Protocol|Agreement|Statute|Regulations?)\b")
"""What has annexes of its own, some of which are cited by a name with a capital."""


@rule("CAP-01", fix="unsafe", source="measured: 6,547 “Member States”, 0 “member states”")
def member_states(draft: Draft) -> Iterator[Finding]:
    """“Member States” are those of the United Nations; “State” always has a capital.

    Bad: Encouraging all member states to take part,
    Good: Encouraging all Member States to take part,
    """
    for passage, match in draft.matches(_MEMBER, having="ember state"):
        right = match["wrong"].replace("member", "Member").replace("state", "State")
        yield found(passage, match, f"write “{right}”; members of another body are “States members of” it", right, 1)


@rule("CAP-02", Level.HINT, "unsafe", "measured: “States members of” 200")
def states_members(draft: Draft) -> Iterator[Finding]:
    """Members of another organization are “States members of” it.

    Bad: Noting the commitment of the Member States of the Shanghai Cooperation Organization,
    Good: Noting the commitment of the States members of the Shanghai Cooperation Organization,
    """
    for passage, match in draft.matches(_MEMBERS_OF, having="Member States of the "):
        yield found(passage, match, "“Member States” are those of the United Nations: write “States members of”",
                    "States members of", 1)  # fmt: skip


@rule("CAP-03", Level.HINT, source="measured: “States Parties to” in 106 texts, “States parties to” in 41, both in 30")
def parties(draft: Draft) -> Iterator[Finding]:
    """A text keeps to one form, “States parties to” or “States Parties to”.

    Bad: Noting the States parties to the Treaty, / Recalling the States Parties to the Treaty,
    Good: Noting the States parties to the Treaty, / Recalling the States parties to the Convention,
    """
    first = ""
    for passage, match in draft.matches(_PARTIES, *BODY, having=" to the"):
        first = first or match["word"][0]
        if match["word"][0] != first:
            yield found(passage, match, f"this text has “States {first}arties to” before: keep to one form", group=1)


@rule("CAP-04", fix="unsafe", source="measured: “Government of” 555 against 3")
def states(draft: Draft) -> Iterator[Finding]:
    """“State” and “Government of” a country have a capital.

    Bad: Encouraging all states to take part,
    Bad: Thanking the government of Qatar,
    Good: Encouraging all States to thank the Government of Qatar,
    """
    for passage, match in draft.matches(_STATES, having="states"):
        start, end = match.span("wrong" if match["wrong"] else "own")
        inner = _WITHIN.search(passage.words)
        level, right = (Level.HINT, None) if inner else (None, "States")
        yield Finding(passage, start, end, "a country is a “State”, with a capital", right, level=level)
    for passage, match in draft.matches(_GOVERNMENT, having=" government of "):
        start, end = match.span("wrong")
        country = match["name"].startswith(_countries())
        level, right = (Level.WARN, "Government") if country else (Level.HINT, None)
        yield Finding(passage, start, end, "it is the “Government” of a country", right, level=level)


@cache
def _countries() -> tuple[str, ...]:
    """Return how the names of States begin, in lists and in sentences, and wrong ones that are in use."""
    listed = [*names(), *(with_article(name).removeprefix("the ") for name in names()), *table("states-wrong.txt")]
    return tuple(name.partition(" (")[0] for name in listed)


@rule("CAP-05", Level.WARN, "unsafe", "77/338: 7 of 7; 79/332: 8 of 9")
def secretariat(draft: Draft) -> Iterator[Finding]:
    """“the Secretariat” is that of the United Nations; other bodies have a secretariat.

    Bad: Noting the role of the Secretariat of the Shanghai Cooperation Organization,
    Good: Noting the role of the secretariat of the Shanghai Cooperation Organization,
    """
    for passage, match in draft.matches(_SECRETARIAT, having="Secretariat"):
        message = "only the United Nations has a “Secretariat” with a capital"
        yield found(passage, match, message, match["wrong"].lower(), 1)


@rule("CAP-08", Level.WARN, "unsafe", "measured: “Heads of State and Government” 202")
def heads_of_state(draft: Draft) -> Iterator[Finding]:
    """It is “Heads of State and Government”.

    Bad: Welcoming the meeting of heads of state and government,
    Good: Welcoming the meeting of Heads of State and Government,
    """
    for passage, match in draft.matches(_HEADS, having="heads of state"):
        right = match["wrong"].replace("heads", "Heads").replace("state", "State").replace("government", "Government")
        yield found(passage, match, f"write “{right}”", right, 1)


@rule("CAP-11", Level.WARN, "unsafe", "measured")
def places(draft: Draft) -> Iterator[Finding]:
    """“paragraph”, “annex”, “section”, “agenda item” and “the present resolution” have a small letter.

    Bad: Recalling, as said in Paragraph 6 of its resolution, the report,
    Bad: 1. Requests a report on the present Resolution; / 2. Decides to meet.
    Good: Recalling, as said in paragraph 6 of its resolution, the report,
    """
    for passage, match in draft.matches(_PLACE, *BODY):
        right = match[0].strip().lower()
        start, end = match.start(), match.start() + len(right)
        of_treaty = right.startswith(("annex", "section")) and _TREATY.search(passage.words)
        level, instead = (Level.HINT, None) if of_treaty else (None, right)
        yield Finding(passage, start, end, f"“{right}” has a small letter", instead, level=level)
