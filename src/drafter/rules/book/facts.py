"""The facts of a skeleton, checked against each other and against the calendar."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from drafter.language import dates
from drafter.language.facts.citations import series
from drafter.language.facts.kinds import KINDS, kind_of
from drafter.language.numbers import ordinal
from drafter.language.organs import ASSEMBLY
from drafter.language.sessions import FIRST_YEAR, bounds
from drafter.language.symbols import session_of
from drafter.model.problems import Level
from drafter.rendering.asked import unprinted
from drafter.rendering.filters import expression
from drafter.rendering.wording import own_phrases
from drafter.rules.draft import Draft
from drafter.rules.passage import Finding
from drafter.rules.reading_order import of_value
from drafter.rules.registry import rule
from drafter.rules.wrong_day import wrong_day
from drafter.skeleton import walk
from drafter.skeleton.records import Facts

One = Mapping[str, str]


def _facts(draft: Draft) -> Facts:
    return draft.skeleton.facts if draft.skeleton else {}


def of_kind(draft: Draft, kind: str) -> Iterator[tuple[str, One]]:
    """Yield the facts of a kind in the order of the file, each with the name under which it stands.

    Args:
        draft: the draft.
        kind: the name of the kind, such as `meeting`.
    """
    for name, value in _facts(draft).items():
        own = kind_of(name)
        if own and own.name == kind:
            yield from (
                (name, one) for one in (value if isinstance(value, tuple) else (value,)) if isinstance(one, Mapping)
            )


def at(value: str, message: str, instead: str | None = None, level: Level | None = None) -> Finding:
    """Make a finding of the value or name of a fact."""
    return Finding(of_value("facts", value), 0, len(value), message, instead, level=level)


def day_of(value: str) -> dates.When | None:
    """Return when a fact was, or `None` where its value is no date.

    >>> str(day_of("4 July 2024").last), day_of("TODO")
    ('2024-07-04', None)
    """
    try:
        return dates.read(value)
    except ValueError:
        return None


def _earlier(draft: Draft) -> dict[str, str]:
    value = _facts(draft).get(series.NAME)
    return dict(value) if isinstance(value, Mapping) else {}


@rule("FACT-03", source="REF-03, REF-11 for a series that no paragraph prints yet", lasting=False)
def earlier_resolutions(draft: Draft) -> Iterator[Finding]:
    """Earlier resolutions stand in order of date, and are earlier than the draft.

    Bad: facts: {earlier_resolutions: {77/338: 1 September 2023, 75/268: 25 March 2021}}
    Bad: facts: {earlier_resolutions: {82/1: 1 October 2027}}
    Good: facts: {earlier_resolutions: {75/268: 25 March 2021, 77/338: 1 September 2023}}
    """
    earlier = [(number, day, day_of(day)) for number, day in _earlier(draft).items()]
    for (before, _, first), (number, _, second) in pairwise(earlier):
        if first and second and second.last < first.last:
            yield at(number, f"{number} is of an earlier day than {before}, which stands before it: put it above")
    for number, _, _ in earlier:
        session = session_of(number)
        if session and draft.session and session > draft.session:
            yield at(number, f"{number} is a resolution of a session after the {ordinal(draft.session)}")


@rule("FACT-04", source="the dates of adoption of 5,400 resolutions; the sessions of the Assembly")
def earlier_dates(draft: Draft) -> Iterator[Finding]:
    """An earlier resolution has the date of its adoption.

    Bad: facts: {earlier_resolutions: {75/268: 25 March 2020}}
    Good: facts: {earlier_resolutions: {75/268: 25 March 2021}}
    Bad: document: {organ: Human Rights Council, session: 60} | facts: {earlier_resolutions: {57/15: 11 October 2024}}
    Good: document: {organ: Human Rights Council, session: 60} | facts: {earlier_resolutions: {57/15: 10 October 2024}}
    """
    organ = draft.resolution.masthead.organ or ASSEMBLY
    printed = {passage.words for passage in draft.passages}
    for number, day in _earlier(draft).items():
        when = day_of(day)
        message = wrong_day(number, when.last, organ) if when else ""
        if message and not any(f"{number} of {day}" in words for words in printed):
            yield at(day, message)


@rule("FACT-05", Level.WARN, source="logic")
def same_fact_twice(draft: Draft) -> Iterator[Finding]:
    """A fact stands once; the same meeting or memorandum twice would be printed twice, or with two dates.

    Bad: facts: {meetings: [{number: 21, held: 4 July 2021}], latest_meeting: {number: 21, held: 5 July 2021}}
    Bad: facts: {organization: League of Arab States, memorandums: [{with: UNEP, signed: May 2024}, {with: UNEP, signed: May 2024}]}
    Good: facts: {meetings: [{number: 21, held: 4 July 2021}], latest_meeting: {number: 22, held: 5 July 2022}}
    """  # noqa: E501
    for kind, fields in (
        ("meeting", ("number",)),
        ("memorandum", ("with", "signed", "renewed")),
        ("summit", ("name",)),
    ):
        seen: dict[tuple[str, ...], One] = {}
        for _, one in of_kind(draft, kind):
            identity = tuple(one.get(field, "") for field in fields)
            first = seen.setdefault(identity, one)
            if first is not one and any(identity):
                yield at(next(iter(one.values())), _twice(kind, first, one), level=_clash(first, one))
    yield from _same_entry_twice(draft)


def _same_entry_twice(draft: Draft) -> Iterator[Finding]:
    """Yield the entries that stand a second time in a list with a phrase of the skeleton's own."""
    for name in draft.skeleton.phrases if draft.skeleton else ():
        value = _facts(draft).get(name)
        entries = [one for one in value if isinstance(one, Mapping) and one] if isinstance(value, tuple) else []
        for n, entry in enumerate(entries):
            if entry in entries[:n]:
                yield at(next(iter(entry.values())), f"this entry of “{name}” stands here a second time: take one out")


def _twice(kind: str, first: One, one: One) -> str:
    if _clash(first, one):
        return f"this {kind} has two dates: {first['held']} and {one['held']}"
    return f"this {kind} stands here a second time: take one of the two out"


def _clash(first: One, one: One) -> Level | None:
    return Level.ERROR if first.get("held", "") != one.get("held", "") else None


@rule("FACT-06", Level.WARN, source="CAL-15: what was news becomes history", lasting=False)
def term_has_ended(draft: Draft) -> Iterator[Finding]:
    """A term that has ended is no news: the next one, or the past, belongs there.

    Bad: document: {session: 83} | facts: {chairmanship: {by: Kyrgyzstan, term: 2025–2026}}
    Good: document: {session: 80} | facts: {chairmanship: {by: Kyrgyzstan, term: 2025–2026}}
    """
    for _, one in of_kind(draft, "chairmanship"):
        term = one.get("term", "")
        last = re.search(r"(\d{4})$", term)
        if last and draft.session and int(last[1]) < FIRST_YEAR + draft.session:
            yield at(term, f"this term ended in {last[1]}: bring it up to date")


@rule("FACT-07", Level.WARN, source="logic")
def member_before_joining(draft: Draft) -> Iterator[Finding]:
    """A State does nothing as a member before the decision to take it in.

    Bad: facts: {organization: Commonwealth of Independent States, council: Council of Heads of State, new_member: {state: Belarus, decided: 4 July 2024}, meetings: [{number: 22, chair: Belarus, held: 5 July 2022}]}
    Good: facts: {organization: Commonwealth of Independent States, council: Council of Heads of State, new_member: {state: Belarus, decided: 4 July 2024}, meetings: [{number: 25, chair: Belarus, held: 5 July 2025}]}
    """  # noqa: E501
    joined = {one["state"]: day_of(one.get("decided", "")) for _, one in of_kind(draft, "new_member") if "state" in one}
    for kind, dated in (("meeting", "held"), ("summit", "held")):
        for _, one in of_kind(draft, kind):
            day, decided = day_of(one.get(dated, "")), joined.get(one.get("chair", ""))
            if day and decided and day.first < decided.first:
                message = f"{one['chair']} was taken in on {dates.format(decided)} and could not chair on {one[dated]}"
                yield at(one["chair"], message)


@rule("DATE-08", Level.WARN, source="logic", lasting=False)
def not_after_the_draft(draft: Draft) -> Iterator[Finding]:
    """A draft does not tell of an event after its session; one after its own date is looked at.

    Bad: document: {session: 81} | facts: {latest_meeting: {number: 29, held: 30 August 2029}}
    Bad: document: {session: 81, date: 28 August 2027} | facts: {latest_meeting: {number: 27, held: 30 August 2027}}
    Good: document: {session: 81, date: 28 August 2027} | facts: {latest_meeting: {number: 27, held: 4 July 2027}}
    Good: document: {session: 81} | facts: {visits: [{held: May 2027}]} | phrases: {visits: "the visit {{ held|when }}"} | preamble: [{Recalling: "{{ visits|listed }}"}]
    Bad: document: {session: 81} | facts: {visits: [{held: May 2029}]} | phrases: {visits: "the visit {{ held|when }}"} | preamble: [{Recalling: "{{ visits|listed }}"}]
    """  # noqa: E501
    issued = day_of(draft.skeleton.document.date) if draft.skeleton else None
    closes = bounds(draft.session)[1] if draft.session else None
    for day, when in _dated(draft):
        if closes and when.first > closes:
            yield at(day, f"this is after {dates.day(closes)}, when the session of this draft is over")
        elif issued and when.first > issued.last:
            message = f"this is after the date of the draft, {dates.format(issued)}: is it announced, or a slip?"
            yield at(day, message, level=Level.HINT)


def _dated(draft: Draft) -> Iterator[tuple[str, dates.When]]:
    """Yield the dates of the facts that are events."""
    for kind in KINDS:
        for _, one in of_kind(draft, kind):
            days = (one[field] for field in ("held", "signed", "renewed", "decided") if field in one)
            yield from ((day, when) for day in days if (when := day_of(day)))
    skeleton = draft.skeleton
    own = (day for name in skeleton.phrases for day in own_phrases.days(name, skeleton)) if skeleton else ()
    yield from ((day, when) for day in own if (when := day_of(day)))


@rule("FACT-08", Level.HINT, source="a fact that no text prints says nothing")
def unused(draft: Draft) -> Iterator[Finding]:
    """Every fact is printed somewhere.

    Bad: facts: {host: China}
    Bad: facts: {events: {fisheries: {number: 36}}}
    Good: facts: {host: China} | preamble: [{Noting: "the role of {{ host }}"}]
    """
    if draft.skeleton is None:
        return
    for name in draft.skeleton.phrases:
        if draft.skeleton.facts.get(name) == ():
            yield at(name, f"no entry of “{name}” is left: take its list, its phrase and “- each: {name}” out")
    for name in unprinted(draft.skeleton, draft.known):
        braces = expression(name, walk.fields_of(draft.skeleton, name))
        yield at(name, f"no text prints the fact “{name}”: write {braces} where it belongs, or take it out")


@rule("FACT-12", Level.HINT, source="what is printed is read back when the next draft is made")
def read_back(draft: Draft) -> Iterator[Finding]:
    """An entry of a list with a phrase of its own is read back as it stands.

    Bad: facts: {visits: [{host: Friends in Need, city: Osh}]} | phrases: {visits: "talks of {{ host }} in {{ city }}"} | preamble: [{Recalling: "{{ visits|listed }}"}]
    Good: facts: {visits: [{host: Chad, city: Osh}]} | phrases: {visits: "talks of {{ host }} in {{ city }}"} | preamble: [{Recalling: "{{ visits|listed }}"}]
    """  # noqa: E501
    skeleton = draft.skeleton
    for name in skeleton.phrases if skeleton else ():
        for value, said in own_phrases.misread(name, skeleton) if skeleton else ():
            yield at(value, f"this would be read back as “{said}”: words of the phrase “{name}” stand in it")
