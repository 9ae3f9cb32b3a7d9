"""Names of entries: a short English name that says what an event is, taken from the words around it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import NamedTuple

from drafter.language.dates import MONTHS
from drafter.language.facts.around import GENERIC, clause_after, clause_before, joined, last_name, nouns, subject, words
from drafter.language.numbers import cardinal, parse_ordinal
from drafter.language.patterns import lazy

_KIND = lazy(
    r"\b(?P<kind>session|meeting|conference|summit|forum|congress|dialogue|seminar|symposium|workshop|consultation|"
    r"launch|statement|declaration|communiqué|letter|decision|opinion|order|agreement|memorandum|protocol|plan|"
    r"strategy|event|report|observance|commemoration|anniversary|day|election|referendum|ceasefire|visit|mission|"
    r"deadline|period|year|round|exercise|ceremony|mandate|attack|law|review|entry into force|adoption|process|"
    r"guideline|barometer|platform|edition|debate|briefing|celebration|presentation|panel|complaint|comment|"
    r"recommendation)s?\b(?<!\bto review)",
    re.IGNORECASE,
)
_HELD_KINDS = frozenset(
    "session meeting conference summit forum congress dialogue seminar symposium workshop consultation event election "
    "referendum visit mission round exercise ceremony debate briefing celebration presentation panel commemoration "
    "observance edition".split()
)
"""Kinds of what is held; the others have a date."""

_PLAIN = frozenset(
    "special annual regional informal formal joint such said recent same final last next previous latest relevant "
    "international general plenary national own entire forthcoming upcoming coming".split()
)
"""Words before a kind that many of it have."""

_BETWEEN = frozenset(
    "a an the of on in at for to from by with and or its their his her this that as which who into such any no each "
    "all under between during after before since until is was were be been has have had not it".split()
)
_NUMBERS = frozenset(cardinal(number) for number in range(1, 100))
_FROM = rf"(?:\d{{1,2}} )?(?:{'|'.join(MONTHS)})(?: \d{{4}})?"
_BOUND = lazy(r"(?:\bby|\bno later than|\bbefore)(?: the end of)? $")
_UNTIL = lazy(r"(?:\buntil|\bup to)(?: the end of)? $")
_BEGINNING = lazy(r"\b(?:that|the fact that),? (?:on |in )?$")
_STATUS = lazy(r"\bas at $")
_RANGE = lazy(rf"\b(?:between {_FROM} and|from {_FROM} (?:to|until)) $")
_START = lazy(r"\bfrom $")
_GOES_ON = lazy(r" (?:to|until) \d")
_ASIDE = lazy(r", (?:by|no later than|before) $")
"""A day that stands between commas: what is due follows it."""
_FIRST_WORDS = lazy(
    r" ?(?P<head>[^,;]*?)"
    r"(?= (?:of|on|in|for|regarding|with|as|that|which|to|by|at|from|imposed|provided|and (?:the|its))\b|[,;.]|$)"
)
_ANNIVERSARY = lazy(r"\banniversar(?:y|ies) of [^A-Z]*(?P<what>(?P<name>[A-Z][\w’-]+(?: [A-Z][\w’-]+)*).*)")
_WHOLE = 3
"""So many words of a proper name are a whole name."""


_FIXED = {"deadline": _BOUND, "period_end": _RANGE, "end": _UNTIL, "as_at": _STATUS}
"""Names for a day by what stands right before it."""
_BOUNDS = ("deadline", "end")
"""Of these the names say what is due, or what ends."""
_RIGHT_BEFORE = len(" between 30 September 2025 and ")


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

        >>> EventNames(("ocean_forum",), ("forum",)).may_be(EventNames(("trade_forum",), ("forum",)))
        False
        """
        if self.own and other.own:
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
    said = _said(own, common)[-2:]
    about = subject(clause_after(after), common)
    plain = tuple(own.split()[-2:]) or last_name(clause_after(after), common)
    several = [said, about, (*said, *about) if said and about else (), plain]
    if not said and not about:
        owner = subject(words(before) if _is_owned(before) else clause_before(before), common)
        several = [owner, plain] if _is_owned(before) else [plain or owner]
    return EventNames(
        tuple(joined(*one, kind) for one in several if one),
        (kind, joined(*subject(words(before)), kind), f"numbered_{kind}"),
    )


def _of_anniversary(clause: str) -> EventNames | None:
    """Return names for an anniversary: what it is of, by the first proper name, and by what that one is about.

    The words of the title are taken, too: “the Declaration” of the title has its anniversary.
    """
    found = _ANNIVERSARY.search(clause)
    if not found:
        return None
    said = found["name"].split()
    is_told = not GENERIC.issuperset(said)
    several = [tuple(said[-_WHOLE:])] if is_told else [subject(found["what"]), (said[-1],)]
    return EventNames(tuple(joined(*one, "anniversary") for one in several if one), ("anniversary",))


def is_held(called: EventNames) -> bool:
    """Return whether an event is of a kind that is held, by its best name.

    >>> is_held(EventNames(("ocean_forum",), ())), is_held(EventNames(("forum_report",), ("report",)))
    (True, False)
    """
    return any(name.rpartition("_")[2].removesuffix("s") in _HELD_KINDS for name in called.every[:1])


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
    return tuple(word for word in own.split() if word not in GENERIC | common)


def _is_owned(before: str) -> bool:
    """Return whether the words before a number say whose event it is: “the Forum … at its fourteenth session”."""
    return before.endswith((" its ", " their "))


def of_day(before: str, after: str, common: frozenset[str] = frozenset()) -> EventNames:
    """Return names for something that has a date.

    Args:
        before: the words before the date, or before the place that is named with it.
        after: the words after it.
        common: words that say nothing here, since the title has them.

    >>> of_day("the regional seminar of the Special Committee on Decolonization, held in ", "").own[0]
    'decolonization_seminar'
    >>> of_day("takes note of the advisory opinion rendered ", " by the International Court of Justice").own[0]
    'advisory_opinion'
    """
    fixed = _fixed(before, after)
    clause, following = clause_before(before), clause_after(after)
    if _BEGINNING.search(clause):
        clause = clause_after(after.lstrip(", "))
    if named := _of_anniversary(clause):
        return EventNames((*fixed, *named.own), named.general)
    if fixed and fixed[0] in _BOUNDS:
        following = clause_after(after.lstrip(", ")) if _ASIDE.search(clause) else following
        return EventNames(tuple(_bounds(fixed[0], clause, following, common)), ("day",))
    about = subject(clause, common) or subject(following, common)
    kind, own = next(filter(any, (_kind(said, common) for said in (clause, following, words(before)))), ("", ()))
    if not kind:
        several = [about] if about else [(word,) for word in reversed(nouns(clause))]
        periods = [joined(*about, one) for one in fixed if about]
        return EventNames((*fixed, *periods, *(joined(*one) for one in several)), ("day",))
    last = () if about else last_name(clause, common)
    several = [() if _PLAIN.issuperset(own) else own, _without(about, kind), last, own]
    periods = [joined(*about, one) for one in fixed if about]
    return EventNames(
        (*fixed, *periods, *(joined(*one, kind) for one in several if one)),
        (kind, joined(*subject(clause), kind), "event"),
    )


def _fixed(before: str, after: str) -> list[str]:
    """Return the name of a day by what stands right before it, and of the first of a period by what follows."""
    if _START.search(before[-_RIGHT_BEFORE:]) and _GOES_ON.match(after):
        return ["period_start"]
    return [name for name, said in _FIXED.items() if said.search(before[-_RIGHT_BEFORE:])][:1]


def _bounds(bound: str, clause: str, following: str, common: frozenset[str]) -> Iterator[str]:
    """Yield names for a day until which something goes on, or by which it is due, the best first.

    >>> next(_bounds("end", " extend until ", " the mandate of the Panel", frozenset()))
    'mandate_end'
    >>> list(_bounds("deadline", " to review, by ", "the measures on arms", frozenset()))
    ['measures_deadline', 'deadline']
    """
    what = ("mandate",) if bound == "end" and "mandate" in clause + following else nouns(_head(following))[-1:]
    kind, own = _kind(clause, common)
    about = subject(clause, common) or subject(following, common)
    due = (*own, kind) if kind else ()
    several = [what, due] if bound == "end" or _ASIDE.search(clause) else [due, what]
    several.append((*about, *what) if about else ())
    yield from dict.fromkeys(joined(*one, bound) for one in several if one)
    yield bound


def _head(following: str) -> str:
    """Return the words that what follows a day begins with, up to the first that says more of them."""
    found = _FIRST_WORDS.match(following)
    return found["head"] if found else ""


def _without(about: tuple[str, ...], kind: str) -> tuple[str, ...]:
    """Return words without the kind itself: “the statements of 4 July 2024” are no statements statement."""
    return tuple(word for word in about if word.lower().removesuffix("s") != kind)


def _kind(clause: str, common: frozenset[str]) -> tuple[str, tuple[str, ...]]:
    """Return the last word in a clause that tells what something is, with the words right before it that say more."""
    found = list(_KIND.finditer(clause))
    if not found:
        return "", ()
    before = clause[: found[-1].start()].split()[-2:] if clause[: found[-1].start()].endswith((" ", "-")) else []
    right = takewhile(_may_say_more, reversed(before))
    own = [word.lower() for word in right if word not in common and word.capitalize() not in GENERIC]
    return found[-1]["kind"].lower().replace(" ", "_"), tuple(reversed(own))


def _may_say_more(word: str) -> bool:
    """Return whether a word before a kind may say which one it is: no number, no verb, nothing beyond a comma."""
    small = word.lower()
    is_number = parse_ordinal(small) is not None or small in _NUMBERS or not small[0].isalpha()
    return word[-1].isalpha() and not is_number and small not in _BETWEEN and not small.endswith(("ed", "-day"))
