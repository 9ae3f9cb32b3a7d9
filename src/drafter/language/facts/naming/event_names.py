"""Names of entries: a short English name that says what an event is, taken from the words around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from drafter.language.facts import events
from drafter.language.facts.naming import day_names, due_names
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
from drafter.language.facts.naming.event_kinds import kind_in
from drafter.language.patterns import lazy

_PLAIN = frozenset(
    "special annual regional informal formal joint such said recent same final last next previous latest relevant "
    "international general plenary national own entire forthcoming upcoming coming".split()
)
"""Words before a kind that many of it have."""

_BEGINNING = lazy(r"\b(?:that|the fact that),? (?:on |in )?$")
_FOLLOWS = lazy(r",? (?:of )?(?:an?|the|its|their) ")
"""What follows a day that stands before what it is of: “to convene, on 24 April 2026, a special meeting”."""
_AT_ASSEMBLY = lazy(r"\b(?:General|the) Assembly(?! of\b),?(?: [a-z][^;,]{0,40},?)? (?:at|during|of) (?:its|the) $")
_PARTIES = lazy(r"\bStates parties\b")
_ANNIVERSARY = lazy(r"\banniversar(?:y|ies) of [^A-Z]*(?P<what>(?P<name>[A-Z][\w’-]+(?: [A-Z][\w’-]+)*).*)")
_HOST = lazy(r"\bhosted by (?:the )?(?P<host>[A-Z][\w’-]+(?: [A-Z][\w’-]+)*)[, ]*$")
_NOUN = lazy(r"(?<![\w-])([a-z]{3,}(?:tion|ment))(?: on| in)? $")
"""What was done on a day, and to what, right beside it: “the supplementation in May 2025 of the policy”."""
_COMMON = frozenset("World Global International United Nations".split())
"""Words of which a name does not say what it is about; then the words of the title do, too."""

_WHOLE = 3
"""So many words of a proper name are a whole name."""

_FAR = 200
"""So many letters before a day may tell what it is, where its clause does not."""

_BOUNDS = ("deadline", "start", "end")
"""Of these the names say what is due, or what ends."""


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
    if named := _of_anniversary(f"{kind}{clause_after(after)}"):
        return named
    if kind == "session" and not own and _AT_ASSEMBLY.search(before):
        return EventNames(("assembly_session",), (kind,))
    after = _PARTIES.sub("States Parties", after)
    said = _said(own, common)[-2:]
    about = subject(clause_after(after), common)
    plain = tuple(own.split()[-2:]) or last_name(clause_after(after), common)
    several = [said, about, (*said, *about) if said and about else (), plain]
    if not said and not about:
        owner = subject(words(before) if _is_owned(before) else clause_before(before), common)
        titled = subject(clause_after(after)) if _COMMON.issuperset(plain) else ()
        several = [owner, plain] if _is_owned(before) else [titled or plain or owner]
    return EventNames(
        tuple(joined(*one, kind) for one in several if one),
        (*_of_whom(before, clause_after(after), kind), kind, joined(*subject(words(before)), kind), f"numbered_{kind}"),
    )


def _of_anniversary(clause: str) -> EventNames | None:
    """Return names for an anniversary: what it is of, by the first proper name, and by what that one is about.

    The words of the title are taken, too: “the Declaration” of the title has its anniversary.
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
    return all(word in _PLAIN or word.capitalize() in GENERIC for word in name.split("_")[:-1])


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


def of_day(before: str, after: str, common: frozenset[str] = frozenset(), *, lasts: bool = False) -> EventNames:
    """Return names for something that has a date.

    Args:
        before: the words before the date, or before the place that is named with it.
        after: the words after it.
        common: words that say nothing here, since the title has them.
        lasts: whether it is several days, as meetings have them and reports do not.

    >>> of_day("the regional seminar of the Special Committee on Decolonization, held in ", "").own[0]
    'decolonization_seminar'
    >>> of_day("takes note of the advisory opinion rendered ", " by the International Court of Justice").own[0]
    'advisory_opinion'
    """
    fixed = day_names.bounds(before, after)
    clause, following = (
        _near(clause_before(before), common),
        day_names.ANOTHER.split(clause_after(after), maxsplit=1)[0],
    )
    if _BEGINNING.search(clause):
        clause = clause_after(after.lstrip(", "))
    if named := _of_anniversary(clause):
        return EventNames((*fixed, *named.own), named.general)
    if fixed and fixed[0] in _BOUNDS:
        following = clause_after(after.lstrip(", ")) if due_names.ASIDE.search(clause) else following
        return EventNames(tuple(due_names.names(fixed[0], clause, following, common)), ("day",))
    done = _NOUN.search(clause) if after.startswith(" of ") else None
    if done and not kind_in(clause, common)[0]:
        return EventNames((*fixed, joined(done[1]), joined(*subject(following, common), done[1])), ("day",))
    if clause.endswith(", ") and _FOLLOWS.match(after) and not any(kind_in(clause, common)):
        clause, following = due_names.head(clause_after(after.lstrip(", "))), ""
    about = day_names.about(clause, after, common)
    periods = [joined(*about, one) for one in fixed if about]
    looked_at = (
        day_names.up_to_text(clause),
        following,
        "" if about and events.IS_HELD.search(before) else words(before)[-_FAR:],
    )
    kind, right_before = _kind(looked_at, common, lasts=lasts)
    if not kind:
        deeds = (joined(*one) for one in day_names.deeds(before, clause))
        return EventNames((*fixed, *periods, *deeds, *day_names.without_kind(about, clause)), ("day",))
    own = _with_kind(kind, right_before, about, () if about else last_name(clause, common))
    general = (*_of_whom(before, following, kind), kind, joined(*subject(clause), kind))
    return EventNames((*fixed, *periods, *own), general)


def _near(clause: str, common: frozenset[str]) -> str:
    """Return the nearest words of a clause, if they tell what something is, else all of it."""
    near = clause if len(clause) <= _FAR else clause[-_FAR:].partition(" ")[2]
    return near if kind_in(near, common)[0] else clause


def _of_whom(before: str, following: str, kind: str) -> Iterator[str]:
    """Yield names by whose something is, or who is the host, where nothing nearer tells which one it is."""
    if kind == "report" and "Secretary-General" in clause_before(before):
        yield joined("secretary-general", kind)
    if host := _HOST.search(clause_before(before)):
        yield joined(*host["host"].split(), kind)
    for clause in (clause_before(before), following, words(before)):
        if named := last_name(clause, frozenset()):
            yield joined(*named, kind)


def _kind(places: Iterable[str], common: frozenset[str], *, lasts: bool) -> tuple[str, tuple[str, ...]]:
    """Return what something is as the first place tells it that does, with the words right before it."""
    found = (kind_in(said, common, lasts=lasts) for said in places)
    return next((told for told in found if told[0]), ("", ()))


def _with_kind(
    kind: str, right_before: tuple[str, ...], about: tuple[str, ...], last: tuple[str, ...]
) -> Iterator[str]:
    """Yield names that end in what something is, the best first.

    Args:
        kind: what it is.
        right_before: the words right before that; those that many of its kind have come last.
        about: the proper name beside it.
        last: the last proper name of any kind.
    """
    telling = () if _PLAIN.issuperset(right_before) else right_before
    for said in (telling, _without(about, kind), last, right_before):
        if said:
            yield joined(*said, kind)


def _without(about: tuple[str, ...], kind: str) -> tuple[str, ...]:
    """Return words without the kind itself: “the statements of 4 July 2024” are no statements statement."""
    return tuple(word for word in about if word.lower().removesuffix("s") != kind)
