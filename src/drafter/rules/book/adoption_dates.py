"""Resolutions with their dates: each date once, in order, and that of the adoption (Editorial Manual; measured)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from drafter.language import dates, register
from drafter.language.organs import ASSEMBLY, HUMAN_RIGHTS
from drafter.language.patterns import lazy
from drafter.language.sessions import bounds
from drafter.language.symbols import ADDRESS, NUMBER, links, session_of
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.owners import Owner, owner
from drafter.rules.passage import BODY, SENTENCES, TEXT, Finding, Passage, found
from drafter.rules.registry import rule
from drafter.rules.wrong_day import wrong_day

_OF_DAY = lazy(rf" of (?P<day>{dates.DAY})")
_ONE = rf"(?:{NUMBER.pattern}) of {dates.DAY}"
_SERIES = lazy(rf"(?P<noun>\bresolutions?) (?P<list>{_ONE}(?:(?:, and |, | and ){_ONE})+)")
_MARGIN = timedelta(400)
_ITEM = lazy(rf"(?P<number>{NUMBER.pattern}) of (?P<day>{dates.DAY})")
_BY_ADDRESS = {f"{ADDRESS}A/RES/": ASSEMBLY, f"{ADDRESS}A/HRC/RES/": HUMAN_RIGHTS}
"""The organs whose days of adoption are known, by the addresses of their resolutions."""


class DatedCitation(NamedTuple):
    """A resolution that a text cites with its date: the organ by whose name it is cited, and whose it is."""

    passage: Passage
    organ: str
    number: str
    start: int
    day_start: int
    day_end: int
    day: date
    owner: Owner


@lru_cache(maxsize=2)
def citations(draft: Draft) -> tuple[DatedCitation, ...]:
    """Find the resolutions of the Human Rights Council, and those that may be the Assembly's, cited with a date."""
    return tuple(_citations(draft))


def _citations(draft: Draft) -> Iterator[DatedCitation]:
    own = draft.resolution.masthead.organ or ASSEMBLY
    for passage in draft.of(*TEXT):
        for start, end, address in links(passage.words, own):
            match = _OF_DAY.match(passage.words, end)
            day = _real(match["day"]) if match else None
            organ = next((organ for head, organ in _BY_ADDRESS.items() if address.startswith(head)), "")
            if match and day and organ:
                whose = owner(passage.words, start)
                whose = whose if draft.by_assembly else Owner.OTHER
                place = start, match.start("day"), match.end("day")
                yield DatedCitation(passage, organ, passage.words[start:end], *place, day, whose)


def _real(text: str) -> date | None:
    try:
        return dates.parse(text).last
    except ValueError:
        return None


@rule("REF-02", Level.HINT, "unsafe", "79/332, preambular paragraph 12")
def date_once(draft: Draft) -> Iterator[Finding]:
    """A resolution is cited with its date at the first mention only.

    Bad: Recalling its resolution 59/48 of 2 December 2004, / Noting resolution 59/48 of 2 December 2004,
    Good: Recalling its resolution 59/48 of 2 December 2004, / Noting resolution 59/48,
    """
    seen: dict[tuple[str, str], Passage] = {}
    for citation in citations(draft):
        named = citation.organ, citation.number
        if citation.passage.role in BODY and named in seen:
            first = seen[named]
            message = f"the date of resolution {citation.number} stands already in {first.name}: the number is enough"
            yield Finding(citation.passage, citation.day_start - 4, citation.day_end, message, "", (first,))
        seen.setdefault(named, citation.passage)


@rule("REF-03", source="Editorial Manual; 77/338, 79/332; measured")
def series_form(draft: Draft) -> Iterator[Finding]:
    """A series is plural, in order of date, with “and” before the last and no comma there.

    Bad: Recalling its resolution 64/183 of 18 December 2009 and 65/124 of 13 December 2010,
    Bad: Recalling its resolutions 65/124 of 13 December 2010 and 64/183 of 18 December 2009,
    Bad: Recalling its resolutions 64/183 of 18 December 2009, 65/124 of 13 December 2010, and 67/15 of 19 November 2012,
    Good: Recalling its resolutions 2621 (XXV) of 24 October 1970 and 2625 (XXV) of 13 October 1970,
    Good: Recalling its resolutions 64/183 of 18 December 2009, 65/124 of 13 December 2010 and 67/15 of 19 November 2012,
    """  # noqa: E501
    for passage, match in draft.matches(_SERIES, *SENTENCES):
        yield from _series(passage, match, passage.words.endswith(("its ", "Assembly "), 0, match.start()))


def _series(passage: Passage, match: re.Match[str], own: bool) -> Iterator[Finding]:
    if match["noun"] == "resolution":
        yield found(passage, match, "several resolutions are “resolutions”", "resolutions", 1)
    for comma in re.finditer(r",(?= and )", match["list"]):
        start = match.start("list") + comma.start()
        yield Finding(passage, start, start + 1, "no comma stands before the last resolution of a series", "")
    items = list(_ITEM.finditer(passage.words, match.start("list"), match.end("list")))
    for before, after in pairwise(items):
        first, second = _real(before["day"]), _real(after["day"])
        slip = any(day and wrong_day(item["number"], day) for item, day in ((before, first), (after, second)))
        counted = _counted(before["number"], after["number"])
        if own and first and second and second < first and not slip and not counted:
            message = (
                f"a series stands in order of date: {after['number']} of {after['day']} comes before {before['number']}"
            )
            yield Finding(passage, after.start(), after.end(), message)
            return


def _counted(before: str, after: str) -> bool:
    """Return whether two resolutions are of one session and in the order of their numbers, which is as good.

    >>> _counted("2621 (XXV)", "2625 (XXV)"), _counted("45/2", "45/164"), _counted("44/2", "45/164")
    (True, True, False)
    """
    (session, number), (same, following) = _place(before), _place(after)
    return session == same and number < following


def _place(number: str) -> tuple[str, int]:
    old = re.fullmatch(r"(\d+).*\((.+)\)", number)
    session, _, rest = number.partition("/")
    return (old[2], int(old[1])) if old else (session, int(re.sub(r"\D.*", "", rest)))


@rule("REF-11", fix="unsafe", source="the dates of adoption of 5,400 resolutions; the sessions of the Assembly")
def date_of_adoption(draft: Draft) -> Iterator[Finding]:
    """A resolution is cited with the date of its adoption, which lies in its session.

    The date on the masthead is that of distribution, days later. Dates that are known are compared; others must lie
    between the opening of the session and that of the next, or in the year of the session of the Human Rights Council.

    Bad: Recalling its resolution 75/268 of 25 March 2020,
    Bad: Recalling Human Rights Council resolution 57/15 of 11 October 2024,
    Bad: Recalling Human Rights Council resolution 57/99 of 11 October 2023,
    Good: Recalling Human Rights Council resolution 57/15 of 10 October 2024,
    Bad: Recalling its resolution 71/41 of 21 November 2016,
    Good: Recalling Human Rights Council resolutions on the subject, including resolutions 53/26 of 13 July 2023,
    Good: Noting that the Council, in its resolution 53/26 of 13 July 2023, asked for a report,
    Good: Welcoming the adoption by the Commission on Narcotic Drugs of resolution 60/1 of 17 March 2017,
    Bad: Recalling its resolution 77/338 of 14 September 2023,
    Good: Recalling its resolution 75/268 of 25 March 2021,
    """
    cited = citations(draft)
    for citation in cited:
        message = wrong_day(citation.number, citation.day, citation.organ)
        if not message or (level := _certainty(citation, cited)) is None:
            continue
        if meant := _meant(citation):
            message, right = f"{message}; {meant} was adopted on that day: is it meant?", None
        else:
            known = register.adopted(citation.number, citation.organ)
            right = dates.day(known) if known and _differs_in_one_part(known, citation.day) else None
        yield Finding(citation.passage, citation.day_start, citation.day_end, message, right, level=level)


def _certainty(one: DatedCitation, cited: Sequence[DatedCitation]) -> Level | None:
    """Return how much a wrong date matters: whether the resolution is the Assembly's, and the date meant for it.

    Other organs number their resolutions alike (“Human Rights Council resolution 53/26 of 13 July 2023”), and a
    sentence does not always say whose it cites: nothing is told of what the Council adopted on that day.
    """
    if one.organ != ASSEMBLY:
        return Level.ERROR
    if one.owner is not Owner.ASSEMBLY and register.adopted(one.number, HUMAN_RIGHTS) == one.day:
        return None
    near = _near(one)
    known = register.adopted(one.number)
    slip = bool(_meant(one)) or (known is not None and _differs_in_one_part(known, one.day))
    if slip or (near and (one.owner is Owner.ASSEMBLY or _among_own(one, cited))):
        return Level.ERROR
    if one.owner is Owner.OTHER:
        return Level.HINT if near else None
    return Level.ERROR if near else Level.HINT


def _near(one: DatedCitation) -> bool:
    """Return whether the date lies in the session of the number, or within a year and a month of it."""
    session = session_of(one.number)
    if session is None:
        return register.adopted(one.number) is not None
    opens, closes = bounds(session)
    return opens - _MARGIN <= one.day <= closes + _MARGIN


def _differs_in_one_part(known: date, day: date) -> bool:
    return sum((known.day == day.day, known.month == day.month, known.year == day.year)) == 2


def _meant(one: DatedCitation) -> str:
    """Return the resolution that was adopted on the day and has the same number but for two figures exchanged."""
    several = (number for number in _mistyped(one.number) if register.adopted(number, one.organ) == one.day)
    return next(several, "")


def _mistyped(number: str) -> Iterator[str]:
    """Yield the numbers that differ in two neighbouring figures that are exchanged.

    >>> list(_mistyped("71/41"))
    ['17/41', '71/14']
    """
    for n, (left, right) in enumerate(pairwise(number)):
        if left.isdigit() and right.isdigit() and left != right:
            yield f"{number[:n]}{right}{left}{number[n + 2 :]}"


def _among_own(one: DatedCitation, cited: Sequence[DatedCitation]) -> bool:
    """Return whether another resolution of the same sentence is certainly the Assembly's, by number and date."""
    beside = (c for c in cited if c.passage is one.passage and c.owner is one.owner and c is not one)
    return any(register.adopted(c.number) == c.day for c in beside)
