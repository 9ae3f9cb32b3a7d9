"""What may be out of date: texts, facts and notes that speak of the time of the text that a draft follows."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from drafter.language import dates, organs
from drafter.language.facts import documents
from drafter.language.facts.citations import series
from drafter.language.facts.kinds import kind_of
from drafter.language.numbers import is_figures
from drafter.language.patterns import lazy
from drafter.language.sessions import FIRST_YEAR
from drafter.language.symbols import NUMBER, session_of
from drafter.skeleton import walk
from drafter.skeleton.records import Skeleton
from drafter.skeleton.todo import entries, timed_words, values
from drafter.skeleton.todo.aged import Stale

_RESOLUTION = lazy(rf"(?<![\w/.–-])(?:{NUMBER.pattern})(?![\d/])")
_RECALLED = lazy(r"\bits (?:(?:previous|earlier|relevant|other|past)(?: and|,)? )+resolutions\b")
_MARK = lazy(r"\[\^[^\]]*\]")
_LONG_AGO = date(2000, 1, 1)


def stale(skeleton: Skeleton, since: date) -> tuple[Stale, ...]:
    """Return the texts that speak of dated events on or after a day, and may be out of date, in no order.

    Args:
        skeleton: a skeleton, carried forward.
        since: the day from which on an event was news to the base.

    Of resolutions those of the sessions since are told, which may have been followed; their dates are no events.
    History does not age, and years that are still to come are goals: both are left out.
    """
    session, counted = skeleton.document.session, skeleton.document.in_assembly
    until = date(FIRST_YEAR + int(session) + 1, 12, 31) if is_figures(session) and counted else date.max
    texts = (*walk.texts(skeleton), *walk.phrases(skeleton))
    paragraphs = (
        (text, _said(text, since, until) + _own_sessions(text, skeleton) + values.said(text, skeleton, since))
        for text in texts
    )
    ends = ((name, _first_dated(entry, _first_day(entry, since), until)) for name, entry in _last_entries(skeleton))
    return (
        *(Stale(text, said) for text, said in paragraphs if said),
        *_recalled(skeleton, texts),
        *(Stale(value, (value,), name) for name, value in _dated_facts(skeleton, since)),
        *(Stale(value, (value,), name) for name, value in ends if value),
        *(Stale(words, (words,), name) for name, words in entries.recent(skeleton, since)),
        *values.outdated(skeleton, since),
        *values.tables(skeleton),
        *(Stale(value, (value,), f"footnote {key}") for key, value in _recent_documents(skeleton, since)),
    )


def _recalled(skeleton: Skeleton, texts: Iterable[str]) -> Iterator[Stale]:
    """Yield the first text that recalls earlier resolutions, where a draft cites the one that it follows nowhere."""
    number = skeleton.document.based_on
    if not NUMBER.fullmatch(number) or walk.cites(skeleton, number):
        return
    for text in texts:
        if found := _RECALLED.search(text):
            yield Stale(text, (found[0],), wanting=number)
            return


def _recent_documents(skeleton: Skeleton, since: date) -> Iterator[tuple[str, str]]:
    """Yield the notes that cite a document of the sessions since, such as a report that has a successor by now."""
    for key, note in skeleton.footnotes.items():
        symbol = note.get("document", "") if isinstance(note, Mapping) else ""
        found = re.match(r"A/(?!HRC/)(?:[A-Z.\d]+/)?(\d{2,3})/", symbol)
        if (found and int(found[1]) > since.year - FIRST_YEAR) or documents.year_of(symbol) > since.year:
            yield key, symbol


def _said(text: str, since: date, until: date) -> tuple[str, ...]:
    words = _MARK.sub("", text)
    return tuple(dict.fromkeys([*timed_words.find(words, since, until), *_recent_resolutions(words, since)]))


def _own_sessions(text: str, skeleton: Skeleton) -> tuple[str, ...]:
    """Return the sessions of a council of its own since the last but one of its texts: “fifty-sixth session”."""
    document = skeleton.document
    if document.in_assembly or not (is_figures(document.session) and is_figures(document.period)):
        return ()
    own = range(int(document.session) - 2 * int(document.period) + 1, int(document.session) + 1)
    return tuple(words for words, number in timed_words.sessions(text) if number in own)


def _recent_resolutions(text: str, since: date) -> list[str]:
    """Return the resolutions of the sessions since, which may have been followed by another one."""
    sessions = ((found[0], session_of(found[0])) for found in _RESOLUTION.finditer(text))
    return [number for number, session in sessions if session and session >= since.year - FIRST_YEAR]


def _last_entries(skeleton: Skeleton) -> Iterator[tuple[str, Mapping[str, str]]]:
    """Yield the name and the last entry of each list with a phrase of its own; the others are history."""
    for name, value in skeleton.facts.items():
        last = value[-1:] if isinstance(value, tuple) else (value,)
        if name in skeleton.phrases:
            yield from ((name, entry) for entry in last if isinstance(entry, Mapping))


def _first_dated(entry: Mapping[str, str], since: date, until: date) -> str:
    """Return the first value of an entry that speaks of an event since; empty where none does."""
    return next((value for value in entry.values() if _said(value, since, until)), "")


def _dated_facts(skeleton: Skeleton, since: date) -> Iterator[tuple[str, str]]:
    for name, value in skeleton.facts.items():
        kind = kind_of(name)
        for fact in value if isinstance(value, tuple) else (value,):
            if name in series.NAMES or not isinstance(fact, Mapping) or kind is None:
                continue
            held = next((fact[f] for f in (kind.when, "renewed", "term") if f in fact), "")
            if max(map(int, re.findall(r"\d{4}", held)), default=0) >= since.year:
                yield name, held


def _first_day(entry: Mapping[str, str], since: date) -> date:
    """Return the day from which on the end of a list is told; one of resolutions goes on also after a year without."""
    return since.replace(year=since.year - 1) if "resolution" in entry else since


def horizon(base: Skeleton) -> date:
    """Return the day from which an event was news to a resolution: two sessions before its own, or a period.

    >>> from drafter.skeleton.records import Document
    >>> horizon(Skeleton(Document(session="79", period="2")))
    datetime.date(2022, 9, 1)
    """
    document = base.document
    if is_figures(document.session) and document.in_assembly:
        return _before(int(document.session), document.period)
    if not dates.is_official(document.adopted):
        return _LONG_AGO
    a_year, period = organs.organ(document.organ).a_year or 1, document.period
    years = max(1, int(period) // a_year) if is_figures(period) else 1
    day = dates.parse(document.adopted).last
    return day.replace(year=day.year - years, day=1)


def horizon_without_base(draft: Skeleton) -> date | None:
    """Return the day from which an event was news to the text that a draft follows; `None` if the draft hides it.

    >>> from drafter.skeleton.records import Document
    >>> horizon_without_base(Skeleton(Document(session="81", period="2", based_on="79/332")))
    datetime.date(2022, 9, 1)
    """
    session = session_of(draft.document.based_on) if draft.document.in_assembly else None
    return _before(session, draft.document.period) if session else None


def _before(session: int, period: str) -> date:
    return date(FIRST_YEAR + session - (int(period) if is_figures(period) else 1), 9, 1)
