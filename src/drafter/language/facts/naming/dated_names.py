"""Names of what has a day and no number: a meeting, a report, what was done, what is due."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from drafter.language.facts import events
from drafter.language.facts.naming import day_names, due_names
from drafter.language.facts.naming.around import clause_after, clause_before, joined, last_name, subject, words
from drafter.language.facts.naming.event_kinds import kind_in
from drafter.language.facts.naming.event_names import PLAIN, EventNames, of_anniversary, of_whom
from drafter.language.patterns import lazy

_BEGINNING = lazy(r"\b(?:that|the fact that),? (?:on |in )?$")
_FOLLOWS = lazy(r",? (?:of )?(?:an?|the|its|their) ")
"""What follows a day that stands before what it is of: “to convene, on 24 April 2026, a special meeting”."""
_NOUN = lazy(r"(?<![\w-])([a-z]{3,}(?:tion|ment))(?: by (?:the )?[A-Z][\w’-]+(?: [A-Z][\w’-]+)*)?(?: on| in)? $")
"""What was done on a day, and to what, right beside it: “the supplementation in May 2025 of the policy”."""
_FAR = 200
"""So many letters before a day may tell what it is, where its clause does not."""

_BOUNDS = ("deadline", "start", "end")
"""Of these the names say what is due, or what ends."""


class _Said(NamedTuple):
    """The words around a day.

    Args:
        before, after: all of them.
        clause, following: those of its clause.
        common: words that say nothing here.
        fixed: the name by what stands right before the day; empty where nothing bounds or ends there.
    """

    before: str
    after: str
    clause: str
    following: str
    common: frozenset[str]
    fixed: tuple[str, ...]


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
    said = _around(before, after, common)
    several = (named(said) for named in (_of_anniversary, _of_bound, _of_deed))
    return next((one for one in several if one), None) or _of_kind(_turned(said), lasts=lasts)


def _around(before: str, after: str, common: frozenset[str]) -> _Said:
    """Return the words around a day; where a clause begins with the day, what follows it is of it."""
    clause = _near(clause_before(before), common)
    if _BEGINNING.search(clause):
        clause = clause_after(after.lstrip(", "))
    following = day_names.ANOTHER.split(clause_after(after), maxsplit=1)[0]
    return _Said(before, after, clause, following, common, tuple(day_names.bounds(before, after)))


def _near(clause: str, common: frozenset[str]) -> str:
    """Return the nearest words of a clause, if they tell what something is, else all of it."""
    near = clause if len(clause) <= _FAR else clause[-_FAR:].partition(" ")[2]
    return near if kind_in(near, common)[0] else clause


def _of_anniversary(said: _Said) -> EventNames | None:
    named = of_anniversary(said.clause)
    return EventNames((*said.fixed, *named.own), named.general) if named else None


def _of_bound(said: _Said) -> EventNames | None:
    """Return names for a day on which something begins, ends or is due."""
    if not said.fixed or said.fixed[0] not in _BOUNDS:
        return None
    is_aside = due_names.ASIDE.search(said.clause)
    following = clause_after(said.after.lstrip(", ")) if is_aside else said.following
    return EventNames(tuple(due_names.names(said.fixed[0], said.clause, following, said.common)), ("day",))


def _of_deed(said: _Said) -> EventNames | None:
    """Return names for the day of a deed that stands right beside it, with what it was done to behind it."""
    done = _NOUN.search(said.clause) if said.after.startswith(" of ") else None
    if not done or kind_in(said.clause, said.common)[0]:
        return None
    about = joined(*subject(said.following, said.common), done[1])
    return EventNames((*said.fixed, joined(done[1]), about), ("day",))


def _turned(said: _Said) -> _Said:
    """Return the words with what follows a day in the place of its clause, where a day between commas precedes it."""
    if not said.clause.endswith(", ") or not _FOLLOWS.match(said.after) or any(kind_in(said.clause, said.common)):
        return said
    return said._replace(clause=due_names.head(clause_after(said.after.lstrip(", "))), following="")


def _of_kind(said: _Said, *, lasts: bool) -> EventNames:
    """Return names by what something is, with what tells which one; where nothing says what it is, by what was done."""
    about = day_names.about(said.clause, said.after, said.common)
    own = (*said.fixed, *(joined(*about, one) for one in said.fixed if about))
    kind, right_before = _kind(_places(said, about), said.common, lasts=lasts)
    if not kind:
        deeds = (joined(*one) for one in day_names.deeds(said.before, said.clause))
        return EventNames((*own, *deeds, *day_names.without_kind(about, said.clause)), ("day",))
    named = _with_kind(kind, right_before, about, () if about else last_name(said.clause, said.common))
    general = (*of_whom(said.before, said.following, kind), kind, joined(*subject(said.clause), kind))
    return EventNames((*own, *named), general)


def _places(said: _Said, about: tuple[str, ...]) -> Iterator[str]:
    """Yield the words that may tell what something is, the nearest first."""
    yield day_names.up_to_text(said.clause)
    yield said.following
    if not (about and events.IS_HELD.search(said.before)):
        yield words(said.before)[-_FAR:]


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
    telling = () if PLAIN.issuperset(right_before) else right_before
    for said in (telling, _without(about, kind), last, right_before):
        if said:
            yield joined(*said, kind)


def _without(about: tuple[str, ...], kind: str) -> tuple[str, ...]:
    """Return words without the kind itself: “the statements of 4 July 2024” are no statements statement."""
    return tuple(word for word in about if word.lower().removesuffix("s") != kind)
