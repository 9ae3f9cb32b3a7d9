"""The session to which the Assembly puts a report or an item: "at its eighty-first session".

Only an ordinal that is bound to the Assembly, in a request for a report or a decision on the agenda, is one (CAL-07,
CAL-08, CAL-13). Special sessions, sessions of other organs, anniversaries and meetings are not (CAL-14).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from drafter.language.numbers import ORDINAL, parse_ordinal
from drafter.language.patterns import lazy

LONGEST_PERIOD = 5
"""No item of the Assembly is put off for more sessions than this."""

_ITS = (
    rf"(?:at|during)(?: the main part of)? its (?P<ordinal>{ORDINAL})(?: and (?P<second>{ORDINAL}) sessions| session)"
)
_BOUND = lazy(
    rf"(?:(?P<to>\b(?:General )?Assembly),?(?P<between> [^,;]{{1,80}}?)?? {_ITS}"
    rf"|\bprovisional agenda (?:of|for) its (?P<listed>{ORDINAL}) session"
    rf"|\bAssembly and the [A-Z][a-z]+(?: [A-Za-z]+){{0,4}} at their (?P<their>{ORDINAL}) and (?:{ORDINAL}) sessions,"
    r" respectively"
    rf"|\bunder the (?:sub-?)?item entitled “[^”]+”,? at its (?P<item>{ORDINAL}) session)"
)
_TO_IT = lazy(
    r"(?:^|\brequests )the Secretary-General\b(?P<asked>[^;]{0,300}?)\b(?:to|by) it,?(?: [^,;]{1,80}?,?)?? " + _ITS
)
"""What the Secretary-General is to report “to it” is for the Assembly that asks, if no other body stands between."""

_REVIEWED = lazy(
    rf"^to keep (?:the (?:item|question|matter) )?under review(?: during| at) its (?P<ordinal>{ORDINAL}) session"
)
"""What the Assembly keeps under review stays on the agenda of its own session."""

_RECORDS = lazy(rf"\b(?:records?|documents?) of the (?P<ordinal>{ORDINAL}) session of the (?:General )?Assembly\b")
"""What is passed on to others when the Assembly has considered the item: the records of this very session."""

_DECIDED = lazy(
    r"(?:^|, )[Tt]o (?:continue (?:(?:its|the) )?|give (?:its |full )*|remain )?"
    r"(?:consider|examin|review|discuss|seized)\w* "
    rf"(?:[^,;]|, (?=as|inter)){{0,250}}?\b(?:at|during)(?: the main part of)? its (?P<ordinal>{ORDINAL}) session"
)
_OTHERS = lazy(
    r"\b(?:Health Assembly|Board|Commission|Committee|Conference|Council|Group|Panel|Secretary-General|Union)\b"
)
_REPORTS = lazy(
    r"\b(?:report|reports|reporting|submit|submits|update|information|inform|dialogue|consideration)\b",
    re.IGNORECASE,
)
_ASKED = lazy(
    r"\}\},? in which it (?:also )?(?:decided to include in the (?:provisional )?agenda of|requested [^,;]{1,200}? at) "
    rf"its (?P<ordinal>{ORDINAL}) session"
)
"""What the resolution that a text follows decided for the session of this text (“in which it decided to include …”)."""

_FIXED = lazy(
    rf"\b(?:{ORDINAL}|comprehensive|quadrennial|biennial|midterm|mid-term|final|overall) (?:[\w-]+ ){{0,3}}review\b"
)
"""A review whose time is set once; it does not move with the session of the text (CAL-14)."""

_ANNIVERSARY = lazy(rf"\b(?:{ORDINAL}) anniversary\b")
"""What is to be reported on an anniversary is reported once, whatever the period of the text."""


_ON_THE_AGENDA = ("listed", "item")


class NamedSession(NamedTuple):
    """A session of the Assembly in a text.

    Args:
        start, end: where its ordinal stands.
        number: its number.
        on_agenda: whether the text puts an item on its agenda.
    """

    start: int
    end: int
    number: int
    on_agenda: bool


def find(text: str, opening: str = "") -> Iterator[NamedSession]:
    """Yield the sessions in a text for which something is asked or put on the agenda.

    Args:
        text: the text of an operative paragraph, after its opening words.
        opening: the opening words; what the Assembly decides to consider at its session is put there by itself.

    >>> [(one.number, one.on_agenda) for one in find("in the provisional agenda of its eighty-first session")]
    [(81, True)]
    >>> text = "to continue its consideration of the question at its eightieth session"
    >>> [one.number for one in find(text, "Decides")]
    [80]
    >>> [one.number for one in find("to continue its examination of the situation at its eightieth session", "Decides")]
    [80]
    >>> [one.number for one in find("the Secretary-General to report to it at its eightieth session")]
    [80]
    >>> list(find("to convene a meeting of the General Assembly at its eightieth session"))
    []
    """
    found = {one.start: one for one in _every(text, opening)}  # “to it and to the General Assembly at its …” is one
    yield from found.values()


def _every(text: str, opening: str) -> Iterator[NamedSession]:
    """Yield what each form finds; two of them may find the same session."""
    decided = _DECIDED.search(text) if opening == "Decides" else None
    if decided and not _BOUND.search(text) and not _OTHERS.search(decided[0]):
        yield _named(decided, "ordinal", on_agenda=True)
    for found in _TO_IT.finditer(text):
        if not _OTHERS.search(found["asked"]) and _REPORTS.search(found[0]):
            yield from (_named(found, name, on_agenda=False) for name in ("ordinal", "second") if found[name])
    for found in _BOUND.finditer(text):
        if _OTHERS.search(found["between"] or ""):
            continue
        around = text[max(0, found.start() - 400) : found.end() + 80]
        for name in ("listed", "item", "ordinal", "second", "their"):
            if found[name] and (name in _ON_THE_AGENDA or _REPORTS.search(around)):
                yield _named(found, name, on_agenda=name in _ON_THE_AGENDA)


def _named(found: re.Match[str], name: str, *, on_agenda: bool) -> NamedSession:
    """Return the session whose ordinal is a group of what was found."""
    return NamedSession(*found.span(name), parse_ordinal(found[name]) or 0, on_agenda)


def period(texts: list[tuple[str, str]], session: int) -> int:
    """Return the sessions from one resolution to the next: from the agenda, else from the report; 0 if unknown.

    Args:
        texts: opening and text of the operative paragraphs.
        session: the session of the resolution.

    >>> period([("Decides", "to include in the provisional agenda of its eighty-first session the item")], 79)
    2
    """
    found = [one for opening, text in texts for one in find(text, opening) if not text.startswith(" and ", one.end)]
    periods = (one.number - session for one in sorted(found, key=lambda one: not one.on_agenda))
    return next((period for period in periods if 1 <= period <= LONGEST_PERIOD), 0)


def lifted(text: str, session: int, period: int, opening: str = "") -> str:
    """Put the facts in the place of the sessions of a text.

    >>> lifted("report to the General Assembly at its eighty-first session", 79, 2)
    'report to the General Assembly at its {{ next_session | ordinal }} session'
    >>> lifted("report to the General Assembly at its eightieth session", 79, 2)
    'report to the General Assembly at its {{ session | plus(1) | ordinal }} session'
    >>> lifted("to report to the Assembly on the final review at its eighty-third session", 79, 2)
    'to report to the Assembly on the final review at its eighty-third session'
    >>> lifted("to commemorate the tenth anniversary and to report to the Assembly at its eightieth session", 79, 1)
    'to commemorate the tenth anniversary and to report to the Assembly at its eightieth session'
    >>> lifted("to report to the Assembly at its eightieth session, before the tenth anniversary", 79, 1)
    'to report to the Assembly at its {{ next_session | ordinal }} session, before the tenth anniversary'
    >>> lifted("to keep under review during its seventy-ninth session the item", 79, 1)
    'to keep under review during its {{ session | ordinal }} session the item'
    >>> lifted("to transmit to the Agency the records of the seventy-ninth session of the General Assembly", 79, 0)
    'to transmit to the Agency the records of the {{ session | ordinal }} session of the General Assembly'
    """
    for start, end, number, _ in sorted(find(text, opening), reverse=True):
        after = 0 if _ANNIVERSARY.search(text, 0, start) else number - session
        if 1 <= after <= LONGEST_PERIOD and (after == period or not _FIXED.search(text)):
            name = "next_session" if after == period else f"session | plus({after})"
            text = f"{text[:start]}{{{{ {name} | ordinal }}}}{text[end:]}"
    text = _with_own(text, _REVIEWED.match(text), session)
    return _with_own(text, _RECORDS.search(text), session)


def _with_own(text: str, found: re.Match[str] | None, session: int) -> str:
    """Put the fact in the place of what was found, if it is the session of the text itself."""
    if not found or parse_ordinal(found["ordinal"]) != session:
        return text
    return f"{text[: found.start('ordinal')]}{{{{ session | ordinal }}}}{text[found.end('ordinal') :]}"


def asked(text: str, session: int) -> str:
    """Put the fact in the place of the session for which the resolution that a text follows decided something.

    Args:
        text: a text, with that resolution lifted.
        session: the session of the text.

    >>> asked("its {{ r }}, in which it decided to include in the provisional agenda of its eightieth session", 80)
    'its {{ r }}, in which it decided to include in the provisional agenda of its {{ session | ordinal }} session'
    """
    return _with_own(text, _ASKED.search(text), session)
