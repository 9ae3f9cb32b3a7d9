"""Events that have a number in a series: “the Twenty-fifth Annual Conference”, “the sixth and seventh sessions”.

A number stands before what is held: a gathering by its common name, or anything that bears a proper name of its own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from drafter.language.numbers import ORDINAL, ordinal, parse_ordinal
from drafter.language.patterns import lazy

GATHERING = (
    r"[Ss]essions?|[Mm]eetings?|[Cc]onferences?|[Ss]ummits?|[Ff]orums?|[Cc]ongress(?:es)?|[Dd]ialogues?|"
    r"[Rr]ound [Tt]ables?|[Rr]ounds?|[Cc]ommemorations?|[Ss]eminars?|[Ss]ymposiums?|[Ww]orkshops?|[Cc]onsultations?|"
    r"[Cc]onvocations?|[Ee]ditions?|[Cc]ycles?|[Rr]eplenishments?|[Pp]latforms?|[Ss]egments?|[Ee]xhibitions?|"
    r"[Ff]estivals?|[Gg]ames|Assembly|Week|[Aa]nniversar(?:y|ies)"
)
"""A regular expression for what is held again and again, by its common name."""

_NO_SERIES = (
    r"Amendments?|Agenda|Chamber|Co(?:mmittee|mmission|nvention|uncil|urt)s?|Decades?|Divisions?|Goals?|Nations?|Part(?:y|ies)|"
    r"President|Protocols?|Reports?|Secretary|States?|War|World"
)
"""Last words of names that have a number and are not held: “Fourth Geneva Convention”."""

_NUMBERED = lazy(
    rf"(?<![\w-])(?P<list>(?:(?:{ORDINAL}), ){{0,19}}(?:{ORDINAL}),? and )?(?P<ordinal>{ORDINAL})"
    rf"(?P<own>(?: [\w’-]+){{0,4}}?|(?: [A-Z][\w’-]*,)*(?: (?:and|for|on|of|[A-Z][\w’-]*)){{1,8}}?) "
    rf"(?P<kind>{GATHERING})\b(?! of the (?:General )?Assembly(?! of\b))"
)
_NAMED = lazy(
    rf"(?<![\w-])(?P<list>)(?P<ordinal>{ORDINAL})(?P<own>(?: [A-Z][\w’-]+){{1,5}}) (?!(?:{_NO_SERIES})\b)"
    r"(?P<kind>[A-Z][a-z’-]+)(?! [A-Z]|[\w-])"
)
"""What bears a proper name and a number, whatever it is: “the third Lagoon Games Olympiad”."""

_OUTCOME = lazy(
    r"\bthe (?P<outcome>[A-Z][\w’-]+(?: [A-Z][\w’-]+)* (?:Declaration|Communiqué|Covenant|Consensus|Commitment|Accord|"
    r"Statement|Call to Action|Action Plan|Plan of Action|Programme of Action|Outcome Document)),?"
    r"(?:\[\^[^\]]*\])? (?:which was )?(?:adopted|issued|signed|approved|agreed)(?: by consensus)? (?:at|by) the $"
)
_NOT_OWN = lazy(r"\b(?:and|or|of|the|to|in|at|[Ss]pecial|[Ee]mergency|their|its)\b")
_LISTED = lazy(r"^(?:[A-Z][\w’-]*, )+(?:[A-Z][\w’-]* )*and [A-Z]")
_NEAR = 90
"""Letters before a number that tell whether its event is still to come."""

_AHEAD = lazy(
    r"\b(?:look\w* forward|forthcoming|upcoming|hosting|to host|(?:to|will) be (?:held|convened|hosted))\b"
    r"|^(?:forward )?to the $"
)
"""“Looks forward” may be the opening words, which stand before the text."""


class Numbered(NamedTuple):
    """An event that has a number in a series.

    Args:
        start, end: where the number stands, in words.
        number: the number.
        words: the words between the number and the kind, such as “annual”.
        kind: what it is: “session”.
        after: where the words on whose it is begin.
    """

    start: int
    end: int
    number: int
    words: str
    kind: str
    after: int


def find(text: str) -> Iterator[Numbered]:
    """Yield the events of a text that have a number in a series; the sessions of the Assembly are none.

    >>> [(n.number, n.words, n.kind) for n in find("the Twenty-fifth Annual Conference and the first part")]
    [(25, 'Annual', 'conference')]
    >>> [(n.number, n.kind) for n in find("the sixth, seventh and eighth sessions")]
    [(6, 'session'), (7, 'session'), (8, 'session')]
    """
    known = list(_NUMBERED.finditer(text))
    starts = {found.start("ordinal") for found in known}
    others = [found for found in _NAMED.finditer(text) if found.start("ordinal") not in starts]
    for found in sorted((*known, *others), key=lambda found: found.start()):
        own = found["own"].strip()
        if (_NOT_OWN.search(own) and not _LISTED.match(own)) or _is_alone(found, text):
            continue
        kind = re.sub("(?<=[^s])s$", "", re.sub("ies$", "y", found["kind"].lower().replace(" ", "_")))
        for one in re.finditer(ORDINAL, text[found.start() : found.end("ordinal")]):
            start, number = found.start() + one.start(), parse_ordinal(one[0])
            if number is not None:
                yield Numbered(start, start + len(one[0]), number, own, kind, found.end())


def _is_alone(found: re.Match[str], text: str) -> bool:
    """Return whether it is only said that something was the first one, and not in which series: “the first meeting”."""
    return found["ordinal"] == "first" and found["kind"].islower() and not text.startswith(" of ", found.end())


def is_ahead(text: str, event: Numbered) -> bool:
    """Return whether a text speaks of an event as one that is still to come.

    >>> text = "looks forward to the third Forum"
    >>> [is_ahead(text, event) for event in find(text)]
    [True]
    """
    return is_before_one_ahead(text[: event.start])


def is_before_one_ahead(before: str) -> bool:
    """Return whether the words before the number of an event say that it is still to come.

    >>> is_before_one_ahead("looks forward to the "), is_before_one_ahead("welcomes the ")
    (True, False)
    """
    return _AHEAD.search(before[-_NEAR:]) is not None


def is_anniversary(event: Numbered) -> bool:
    """Return whether an event is an anniversary, which is another one whenever a text comes back, and has no day.

    >>> [is_anniversary(event) for event in find("the thirtieth anniversary of the Fund")]
    [True]
    """
    return event.kind == "anniversary"


def outcome(text: str, event: Numbered) -> tuple[int, int] | None:
    """Return where the name of what an event has adopted stands, right before it; `None` where none does.

    >>> text = "the Bridgetown Covenant, adopted at the fifteenth session"
    >>> [text[slice(*outcome(text, event))] for event in find(text)]
    ['Bridgetown Covenant']
    """
    found = _OUTCOME.search(text, max(0, event.start - 160), event.start)
    return found.span("outcome") if found else None


def printed_number(event: Numbered, text: str) -> str:
    """Return the filters that print the number of an event as its text has it; empty where none does.

    >>> text = "the Third Forum"
    >>> [printed_number(event, text) for event in find(text)]
    ['ordinal | capitalize']
    """
    words = text[event.start : event.end]
    usual = ordinal(event.number)
    if words == usual:
        return "ordinal"
    return "ordinal | capitalize" if words == usual[0].upper() + usual[1:] else ""
