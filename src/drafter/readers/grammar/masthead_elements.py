"""The elements of a masthead: which of them a line is, by its words or by what its format says."""

from __future__ import annotations

import re

from drafter.language.organs import MAIN_COMMITTEES, MAIN_COMMITTEES_ELSEWHERE
from drafter.language.patterns import lazy
from drafter.language.symbols import NUMBER
from drafter.readers.grammar.frame import ORGANS, is_date

ORDINAL = r"[A-Z][a-z]+(?:[- ][a-z]+)*"
DAYS = r"\d{1,2}(?: [A-Z][a-z]+)?(?: \d{4})? ?[–-] ?\d{1,2} [A-Z][a-z]+ \d{4}"
_COMMITTEES = "|".join(name.partition(" (")[0] for name in (*MAIN_COMMITTEES, *MAIN_COMMITTEES_ELSEWHERE))
PATTERNS = {
    "symbol": r"[A-Z]{1,4}(?:/[\w.()-]+)+(?: \(\d{4}\)| [A-Z](?:[-–][A-Z])?)?",
    "organ": rf"(?:{ORGANS[0]} )?(?:{'|'.join(ORGANS[1:])})|{ORGANS[0]}",
    "distribution": r"Distr(?:ibution)?[.:]+ .+|Provisional",
    "original": r"Original: .+",
    "session": rf"{ORDINAL} (?:(?:emergency|special|resumed|regular) )*session(?: \(.+\)| {DAYS})?|\d{{4}} session",
    "committee": rf"(?:{_COMMITTEES})(?: \(.+\))?",
    "agenda_item": r"Agenda items? .+|Items? .+ of the (?:provisional )?agenda",
    "sponsors": r".*:? ?(?:draft (?:resolution|decision|amendment)|amendments? to (?:revised )?draft .+)"
    r"|Draft (?:resolution|decision)(?: submitted by .+)?",
    "adoption": r"(?:Resolutions?|Decisions?) adopted by the .+|Adopted by the .+",
    "source": r"\[.*\w.*\]",
}
"""How the line of an element reads; what names two of them is the first."""

_RANGE = lazy(DAYS)

NUMBERED_TITLE = lazy(rf"((?:{NUMBER.pattern})(?:(?:,| and| to) [A-Z](?![a-z]))*)\.(?:\s+|$)")
"""The number of a resolution that stands before its title, of one in parts with their letters: “79/332 A and B. ”."""

_COUNCIL_TITLE = lazy(r"Resolution \d+ \((?:19|20)\d\d\)")

_ROLES = {"agenda item": "agenda_item", "agenda title": "agenda_title"}
"""How formats name elements otherwise."""

_ELEMENTS = frozenset((*PATTERNS, "date", "agenda_title", "title"))
"""All elements; a format may name them."""

_WHOLE = frozenset(("symbol", "distribution", "original", "date", "session", "committee", "organ", "agenda_item"))
"""Elements that are one line, which says what it is."""


def element(words: str, role: str) -> str:
    """Return the element that a line is; empty where neither its format nor its words tell it.

    Args:
        words: the line.
        role: what the format calls it; the format knows better.

    >>> element("Eightieth session", ""), element("Cuba: draft resolution", ""), element("Peace", "title")
    ('session', 'sponsors', 'title')

    A council of the Assembly stands above its session in the same style:

    >>> element("Human Rights Council", "session")
    'organ'
    """
    role = _ROLES.get(role, role)
    if role == "session" and re.fullmatch(PATTERNS["organ"], words):
        return "organ"
    if role in _ELEMENTS:
        return role
    if NUMBERED_TITLE.match(words) or _COUNCIL_TITLE.fullmatch(words):
        return "title"
    if is_date(words):
        return "date"
    if _RANGE.fullmatch(words):
        return "session"
    return next((name for name, pattern in PATTERNS.items() if re.fullmatch(pattern, words)), "")


def names_session_or_committee(words: str) -> bool:
    """Return whether a line is the session or the Main Committee of a masthead, and nothing else.

    >>> names_session_or_committee("Eightieth session"), names_session_or_committee("Third Committee (Social)")
    (True, True)
    """
    return element(words, "") in ("session", "committee")


def names_element(words: str) -> bool:
    """Return whether a line is, as a whole, an element of a masthead of one line.

    >>> names_element("Distr.: Limited"), names_element("3 May 2027"), names_element("Noting the coasts,")
    (True, True, False)
    """
    return element(words, "") in _WHOLE or words == "United Nations"
