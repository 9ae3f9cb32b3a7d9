"""Names of events that have a number: short English ones that say which series it is, from the words around it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from drafter.language.facts.naming.around import (
    GENERIC,
    MEMBERS,
    clause_after,
    clause_before,
    joined,
    last_name,
    subject,
    whole_names,
    words,
)
from drafter.language.patterns import lazy

PLAIN = frozenset(
    "special annual regional informal formal joint such said recent same final last next previous latest relevant "
    "international general plenary national own entire forthcoming upcoming coming".split()
)
"""Words before a kind that many of it have."""

_AT_ASSEMBLY = lazy(r"\b(?:General|the) Assembly(?! of\b),?(?: [a-z][^;,]{0,40},?)? (?:at|during|of) (?:its|the) $")
_PARTIES = lazy(r"\bStates parties\b")
_BODIES = lazy(r" of the (?P<which>[a-z]+ bod(?:y|ies)) of the ")
"""A body that has no name of its own: “the sixtieth session of the subsidiary bodies of the Convention”."""

_ANNIVERSARY = lazy(r"\banniversar(?:y|ies) of [^A-Z]*(?P<what>(?P<name>[A-Z][\w’-]+(?: [A-Z][\w’-]+)*).*)")
_HOST = lazy(r"\bhosted by (?:the )?(?P<host>[A-Z][\w’-]+(?: [A-Z][\w’-]+)*)[, ]*$")
_COMMON = frozenset("World Global International United Nations".split())
"""Words of which a name does not say what it is about; then the words of the title do, too."""

_WHOLE = 3
"""So many words of a proper name are a whole name."""


class EventNames(NamedTuple):
    """Names for an event.

    Args:
        own: names that say which one it is, the best first; none where the text does not say it.
        general: names that others of its kind may have, too.
    """

    own: tuple[str, ...]
    general: tuple[str, ...]

    @property
    def every(self) -> tuple[str, ...]:
        """Return all names, the best first."""
        return (*self.own, *self.general)

    def may_be(self, other: EventNames) -> bool:
        """Return whether the event may be another one; where both say which one they are, the names must meet.

        “The twenty-eighth session of the Conference of the Parties” does not say of which.

        >>> EventNames(("ocean_forum",), ("forum",)).may_be(EventNames(("trade_forum",), ("forum",)))
        False
        """
        telling = [name for name in self.own if not _is_plain(name)]
        if telling and any(not _is_plain(name) for name in other.own):
            return not set(self.own).isdisjoint(other.own)
        return not set(self.every).isdisjoint(other.every)

    def is_of_series(self, other: EventNames) -> bool:
        """Return whether the event may be of the series of another one: a name that many have does not tell it.

        >>> ocean = EventNames(("ocean_conference", "international_conference"), ("conference",))
        >>> ocean.is_of_series(EventNames(("trade_conference", "international_conference"), ("conference",)))
        False
        """
        shared = set(self.own) & set(other.own)
        telling = frozenset(name for name in self.own if not _is_plain(name))
        return not telling.isdisjoint(shared) if telling else bool(shared)


def of_series(own: str, kind: str, after: str, before: str = "", common: frozenset[str] = frozenset()) -> EventNames:
    """Return names for an event that has a number.

    Args:
        own: the words between its number and what it is.
        kind: what it is.
        after: the words that follow.
        before: the words before its number.
        common: words that say nothing here, since the title has them.

    >>> of_series("Annual", "conference", " of the High Contracting Parties").own[0], of_series(
    ...     "", "session", " of the Committee on Fisheries, held in Rome").own[0]
    ('annual_conference', 'fisheries_session')
    """
    if named := of_anniversary(f"{kind}{clause_after(after)}"):
        return named
    if kind == "session" and not own and _AT_ASSEMBLY.search(before):
        return EventNames(("assembly_session",), (kind,))
    after = _PARTIES.sub("States Parties", after)
    said = _said(own, common)[-2:]
    bodies = _BODIES.match(after)
    about = tuple(bodies["which"].split()) if bodies else subject(clause_after(after), common)
    plain = tuple(own.split()[-2:]) or last_name(clause_after(after), common)
    several = [said, about, (*said, *about) if said and about else (), plain]
    if not said and not about:
        owner = subject(words(before) if _is_owned(before) else clause_before(before), common)
        titled = subject(clause_after(after)) if _COMMON.issuperset(plain) else ()
        several = [owner, plain] if _is_owned(before) else [titled or plain or owner]
    return EventNames(
        tuple(joined(*one, kind) for one in several if one),
        (*of_whom(before, clause_after(after), kind), kind, joined(*subject(words(before)), kind), f"numbered_{kind}"),
    )


def of_anniversary(clause: str) -> EventNames | None:
    """Return names for an anniversary: what it is of, by the first proper name, and by what that one is about.

    The words of the title are taken, too: “the Declaration” of the title has its anniversary.

    >>> of_anniversary("the anniversary of the adoption of the Durban Declaration").own
    ('durban_declaration_anniversary',)
    """
    found = _ANNIVERSARY.search(clause)
    if not found:
        return None
    said = found["name"].split()
    last = said[-2:] if said[-1] in MEMBERS else said[-1:]
    is_told = not GENERIC.issuperset(said)
    several = [tuple(said[-_WHOLE:])] if is_told else [subject(found["what"]), tuple(last)]
    return EventNames(tuple(joined(*one, "anniversary") for one in several if one), ("anniversary",))


def _is_plain(name: str) -> bool:
    """Return whether a name says only of what kind an event is: “international_conference”."""
    return all(word in PLAIN or word.capitalize() in GENERIC for word in name.split("_")[:-1])


def has_subject(own: str, after: str, common: frozenset[str]) -> bool:
    """Return whether the words of an event that has a number say which one it is.

    >>> [has_subject("", after, frozenset()) for after in (" of the Committee on Fisheries", " of the Conference")]
    [True, False]
    """
    return bool(_said(own, common) or subject(clause_after(after), common))


def _said(own: str, common: frozenset[str]) -> tuple[str, ...]:
    """Return the words between a number and what has it that say something; of two none is left out alone."""
    said = tuple(word for word in whole_names(own).split() if word not in GENERIC)
    left = tuple(word for word in said if word not in common)
    return said if len(left) == 1 else left


def _is_owned(before: str) -> bool:
    """Return whether the words before a number say whose event it is: “the Forum … at its fourteenth session”."""
    return before.endswith((" its ", " their "))


def of_whom(before: str, following: str, kind: str) -> Iterator[str]:
    """Yield names by whose something is, or who is the host, where nothing nearer tells which one it is.

    Args:
        before: the words before its number or its day.
        following: those of its clause that follow.
        kind: what it is.

    >>> next(of_whom("the conference hosted by Luxembourg ", "", "conference"))
    'luxembourg_conference'
    """
    if kind == "report" and "Secretary-General" in clause_before(before):
        yield joined("secretary-general", kind)
    if host := _HOST.search(clause_before(before)):
        yield joined(*host["host"].split(), kind)
    for clause in (clause_before(before), following, words(before)):
        if named := last_name(clause, frozenset()):
            yield joined(*named, kind)
