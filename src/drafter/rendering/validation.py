"""Facts, dates and numbers of a skeleton, looked at before anything is printed from them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from drafter.language import dates, numbers
from drafter.language.facts import reference, series
from drafter.language.facts.forms import TODO
from drafter.language.facts.kinds import kind_of
from drafter.language.symbols import NUMBER, number_of
from drafter.model.errors import BadSkeleton
from drafter.model.problems import Place, Problem
from drafter.rendering import phrases, template
from drafter.rendering.context import texts
from drafter.skeleton.records import Document, Facts, Skeleton
from drafter.skeleton.yaml import place_of

_LAST_SESSION = 399
_NO_BRACES = "a fact cannot ask for another fact: write its words here"


def check(skeleton: Skeleton) -> None:
    """Look at every fact, date and number of a skeleton before anything is printed from them.

    Raises:
        BadSkeleton: some are wrong; all are told.
    """
    found = [*_document(skeleton.document), *_facts(skeleton.facts), *_notes(skeleton.footnotes)]
    problems = tuple(sorted(Problem(place_of(value), message) for value, message in found))
    if problems:
        default = Place(skeleton.file, 1, 1)
        raise BadSkeleton(tuple(p if p.place.line else Problem(default, p.message) for p in problems), skeleton.text)


def _document(document: Document) -> Iterator[tuple[object, str]]:
    for day in (document.date, document.adopted):
        yield from _date(day)
    if document.period not in ("", TODO) and not document.period.isdigit():
        yield document.period, f"the period is a number of sessions, not “{document.period}”"
    if numbers.parse_ordinal(document.session.lower()) is not None:
        yield document.session, "write the session in figures, for example 81"
    if isinstance(document.sponsors, str) and "draft" not in document.sponsors and document.sponsors != TODO:
        yield document.sponsors, "the sponsors are a list: put square brackets around them, for example [China, Cuba]"
    if document.session.isdigit() and not 1 <= int(document.session) <= _LAST_SESSION:
        yield document.session, f"there is no session {document.session}"


def _facts(facts: Facts) -> Iterator[tuple[object, str]]:
    yield from ((text, _NO_BRACES) for text in texts(facts) if template.is_template(text))
    for name, value in facts.items():
        kind = kind_of(name)
        if name == series.NAME:
            yield from _series(name, value)
        elif kind:
            for fact in value if isinstance(value, tuple) else (value,):
                if isinstance(fact, Mapping):
                    yield from phrases.problems(fact, kind)
                elif fact:
                    yield fact, f"“{name}” is written with fields: {', '.join(kind.fields)}"


def _series(name: str, value: Any) -> Iterator[tuple[object, str]]:
    if not isinstance(value, Mapping):
        yield name, f"“{name}” is written as lines of “number: date”, for example “70/1: 25 September 2015”"
        return
    for number, day in value.items():
        if number != TODO and not NUMBER.fullmatch(number):
            bare = number_of(number)
            right = bare if NUMBER.fullmatch(bare) else "70/1"
            yield (
                number,
                f"“{number}” is no number of a resolution: write it as the text prints it, for example “{right}”",
            )
        yield from _date(day)


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
