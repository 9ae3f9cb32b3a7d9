"""Facts, dates and numbers of a skeleton, looked at before anything is printed from them."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from drafter.language import dates, numbers, organs
from drafter.language.facts import reference
from drafter.language.facts.citations import series
from drafter.language.facts.forms import TODO
from drafter.language.facts.kinds import FactKind
from drafter.language.facts.naming.names import VALUES
from drafter.language.patterns import lazy
from drafter.language.sessions import LAST_SESSION
from drafter.model.errors import BadSkeleton
from drafter.model.problems import Place, Problem
from drafter.rendering import tables
from drafter.rendering.braces import template
from drafter.rendering.wording import own_phrases, phrasing
from drafter.rendering.wording.plain import texts
from drafter.skeleton.faults import no_blank
from drafter.skeleton.placed import Placed, place_of
from drafter.skeleton.records import Document, Skeleton

_STARRED = lazy(r"\s*(?:\[\^[^\]]*\]|\*)+$")
_NO_BRACES = "a fact cannot ask for another fact: write its words here"


def check(skeleton: Skeleton) -> None:
    """Look at every fact, date and number of a skeleton before anything is printed from them.

    Raises:
        BadSkeleton: some are wrong; all are told.
    """
    own = _own_phrases(skeleton)
    found = [*_document(skeleton.document), *_facts(skeleton, skeleton.phrases if own else ())]
    found += _notes(skeleton.footnotes)
    found += tables.problems(skeleton) if skeleton.tables else ()
    problems = tuple(sorted([*(Problem(place_of(value), message) for value, message in found), *own]))
    if problems:
        default = Place(skeleton.file, 1, 1)
        raise BadSkeleton(tuple(p if p.place.line else Problem(default, p.message) for p in problems), skeleton.text)


def _document(document: Document) -> Iterator[tuple[object, str]]:
    yield from _begun(document)
    yield from _one_day(document.date, "day of issue")
    yield from _one_day(document.adopted, "day of adoption")
    yield from _session(document.session)
    if document.period not in ("", TODO) and not (numbers.is_figures(document.period) and int(document.period)):
        yield document.period, f"the period is a number of sessions, 1 or more, not “{document.period[:20]}”"
    yield from _sponsors(document)


def _begun(document: Document) -> Iterator[tuple[object, str]]:
    """Find the lines of the masthead that were begun and have no words; a title is told as a placeholder."""
    for name in Document.__slots__:
        value = getattr(document, name)
        if name != "title" and isinstance(value, Placed) and not value:
            yield value, phrasing.no_words(name)


def _one_day(text: str, what: str) -> Iterator[tuple[object, str]]:
    wrong = list(_date(text))
    yield from wrong
    if text and text != TODO and not wrong and dates.parse(text).form != "day":
        yield text, f"the {what} is one day, for example 28 August 2027, not “{text}”"


def _session(session: str) -> Iterator[tuple[object, str]]:
    if numbers.parse_ordinal(session.lower()) is not None:
        yield session, "write the session in figures, for example 81"
    elif numbers.is_figures(session) and session.startswith("0"):
        yield session, f"the session begins with no zero: write {session.lstrip('0') or 'its number'}"
    elif numbers.is_figures(session):
        if not (1 <= int(session) <= LAST_SESSION or organs.is_year(session)):
            yield session, f"there is no session {session}"
    elif session not in ("", TODO) and not _may_be_printed(session):
        yield session, f"the session is a number in figures, for example 81, not “{session[:20]}”"


def _may_be_printed(session: str) -> bool:
    """Return whether words may be the session line of another organ: several words, the first one with a letter."""
    return session.endswith("session") or (session[0].isalpha() and " " in session)


def _sponsors(document: Document) -> Iterator[tuple[object, str]]:
    if isinstance(document.sponsors, str) and "draft" not in document.sponsors and document.sponsors != TODO:
        yield document.sponsors, "the sponsors are a list: put square brackets around them, for example [China, Cuba]"
    for name in document.states:
        bare = _STARRED.sub("", name)
        if bare != name:
            said = f"write its group under “on_behalf:”, as “{bare}: the States that are members of …”"
            yield name, f"the star of a sponsor is put there by drafter: {said}"
    for name, group in document.on_behalf.items():
        if not group:
            yield name, f"“{name}” has no group yet: write “{name}: the States that are members of …”"
        elif group.lower().startswith("on behalf of"):
            yield group, "“On behalf of” is put there by drafter: begin with “the States that are members of …”"


def _own_phrases(skeleton: Skeleton) -> list[Problem]:
    """Find what is wrong in the phrases of a skeleton's own, which few have."""
    if not skeleton.phrases:
        return []
    from drafter.rendering.wording.own_phrase_problems import problems

    return list(problems(skeleton))


def _facts(skeleton: Skeleton, unread: Collection[str]) -> Iterator[tuple[object, str]]:
    """Find what is wrong in facts, but for those whose phrases are wrong themselves."""
    yield from ((text, _NO_BRACES) for text in texts(skeleton.facts) if template.is_template(text))
    for name, value in skeleton.facts.items():
        kind = own_phrases.kind_of(name, skeleton)
        if name in series.NAMES:
            yield from _series(name, value)
        elif name in VALUES:
            yield from _value(name, value)
        elif kind is None or name in unread:
            yield from (problem for fact in _each(value) for problem in _without_words(fact))
        else:
            yield from (problem for fact in _each(value) for problem in _of_kind(name, fact, kind))


def _of_kind(name: str, fact: Any, kind: FactKind) -> Iterator[tuple[object, str]]:
    if isinstance(fact, Mapping):
        yield from phrasing.problems(fact, kind)
    elif fact:
        yield fact, f"“{name}” is written with fields: {', '.join(kind.fields)}"


def _value(name: str, value: Any) -> Iterator[tuple[object, str]]:
    from drafter.language.facts import values

    yield from values.problems(name, value)


def _each(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)


def _without_words(fact: Any) -> Iterator[tuple[object, str]]:
    """Find the fields of an editor's own fact that have no words: often the half of a text with a comma."""
    for key in (key for key, words in fact.items() if not words) if isinstance(fact, Mapping) else ():
        yield key, f"no words stand after “{key}”; a text with a comma in it stands in double quotes"


def _series(name: str, value: Any) -> Iterator[tuple[object, str]]:
    if isinstance(value, str) and (missing := no_blank(value)):
        yield value, missing
    elif not isinstance(value, Mapping):
        yield name, f"“{name}” is written as lines of “number: date”, for example “70/1: 25 September 2015”"
    for number, day in value.items() if isinstance(value, Mapping) else ():
        if said := tables.number_problem(number):
            yield number, said
        if said := tables.missing_day(number, day):
            yield number, said
        yield from _one_day(day, "day of adoption")


def _date(text: str) -> Iterator[tuple[object, str]]:
    if text and text != TODO:
        try:
            dates.parse(text)
        except ValueError as error:
            yield text, str(error)


def _notes(footnotes: Mapping[str, Any]) -> Iterator[tuple[object, str]]:
    for note in footnotes.values():
        if isinstance(note, Mapping):
            yield from reference.problems(note)
