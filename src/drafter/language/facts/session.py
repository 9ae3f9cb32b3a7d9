"""The session to which the Assembly puts a report or an item: "at its eighty-first session".

Only an ordinal that is bound to the Assembly, in a request for a report or a decision on the agenda, is one (CAL-07,
CAL-08, CAL-13). Special sessions, sessions of other organs, anniversaries and meetings are not (CAL-14).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from drafter.language.numbers import ORDINAL, parse_ordinal
from drafter.language.patterns import lazy

LONGEST_PERIOD = 5
"""No item of the Assembly is put off for more sessions than this."""

_BOUND = lazy(
    rf"(?P<to>\b(?:General )?Assembly,? at|\bprovisional agenda (?:of|for)) its (?P<ordinal>{ORDINAL}) session"
)
_DECIDED = lazy(
    rf"to (?:continue (?:its|the) )?(?:consider|review|discuss)\w* (?:[^,;]|, (?=as|inter)){{0,250}}?"
    rf"\bat its (?P<ordinal>{ORDINAL}) session"
)
_OTHERS = lazy(r"\b(?:Board|Commission|Committee|Conference|Council|Group|Panel|Secretary-General|Union)\b")
_REPORTS = lazy(r"\b(?:report|reports|reporting|submit|submits|update|information|inform)\b", re.IGNORECASE)


def find(text: str, opening: str = "") -> Iterator[tuple[int, int, int, bool]]:
    """Find the sessions in a text: start and end of the ordinal, its number, and whether it is that of the agenda.

    Args:
        text: the text of an operative paragraph, after its opening words.
        opening: the opening words; what the Assembly decides to consider at its session is put there by itself.

    >>> [(n, agenda) for _, _, n, agenda in find("in the provisional agenda of its eighty-first session")]
    [(81, True)]
    >>> [n for _, _, n, _ in find("to continue its consideration of the question at its eightieth session", "Decides")]
    [80]
    >>> list(find("to convene a meeting of the General Assembly at its eightieth session"))
    []
    """
    decided = _DECIDED.match(text) if opening == "Decides" else None
    if decided and not _BOUND.search(text) and not _OTHERS.search(text[: decided.start("ordinal")]):
        yield decided.start("ordinal"), decided.end("ordinal"), parse_ordinal(decided["ordinal"]) or 0, True
    for found in _BOUND.finditer(text):
        agenda = found["to"].startswith("provisional")
        if agenda or _REPORTS.search(text[max(0, found.start() - 200) : found.end() + 80]):
            yield found.start("ordinal"), found.end("ordinal"), parse_ordinal(found["ordinal"]) or 0, agenda


def period(texts: list[tuple[str, str]], session: int) -> int:
    """Return the sessions from one resolution to the next: from the agenda, else from the report; 0 if unknown.

    Args:
        texts: opening and text of the operative paragraphs.
        session: the session of the resolution.

    >>> period([("Decides", "to include in the provisional agenda of its eighty-first session the item")], 79)
    2
    """
    found = [(agenda, number - session) for opening, text in texts for _, _, number, agenda in find(text, opening)]
    periods = [p for agenda in (True, False) for a, p in found if a is agenda and 1 <= p <= LONGEST_PERIOD]
    return periods[0] if periods else 0


def lifted(text: str, session: int, period: int, opening: str = "") -> str:
    """Put the facts in the place of the sessions of a text.

    >>> lifted("report to the General Assembly at its eighty-first session", 79, 2)
    'report to the General Assembly at its {{ next_session | ordinal }} session'
    >>> lifted("report to the General Assembly at its eightieth session", 79, 2)
    'report to the General Assembly at its {{ session | plus(1) | ordinal }} session'
    """
    for start, end, number, _ in reversed(list(find(text, opening))):
        after = number - session
        if 1 <= after <= LONGEST_PERIOD:
            name = "next_session" if after == period else f"session | plus({after})"
            text = f"{text[:start]}{{{{ {name} | ordinal }}}}{text[end:]}"
    return text
