"""What the texts of a skeleton can ask for: its facts, its sessions, and the filters that print them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from drafter.language import dates, numbers
from drafter.language.facts import reference, series
from drafter.language.facts.forms import FORMS, TODO
from drafter.language.facts.kinds import KINDS, kind_of
from drafter.language.symbols import NUMBER, number_of
from drafter.model.errors import BadSkeleton
from drafter.model.problems import Place, Problem
from drafter.rendering import phrases, template
from drafter.rendering.phrases import Phrases
from drafter.rendering.template import LONGEST, Context
from drafter.skeleton.records import Document, Facts, Skeleton
from drafter.skeleton.yaml import place_of

_KIND = "kind"
_OF_SERIES = "the resolutions of a series with their dates"
_LAST_SESSION = 399
_NO_BRACES = "a fact cannot ask for another fact: write its words here"


def context(skeleton: Skeleton) -> Context:
    """Return the facts by name, with `session`, and `next_session` where the period of the series is known.

    What follows from a placeholder is a placeholder.

    >>> context(Skeleton(Document(session="81", period="2"), {"host": "China"}))
    {'host': 'China', 'session': '81', 'next_session': '83'}
    """
    values = {name: _tagged(name, fact) for name, fact in skeleton.facts.items()}
    document = skeleton.document
    if document.session.isdigit() or document.session == TODO:
        values["session"] = document.session
        if TODO in (document.session, document.period):
            values["next_session"] = TODO
        elif document.period.isdigit():
            values["next_session"] = str(int(document.session) + int(document.period))
    return values


def _tagged(name: str, fact: Any) -> Any:
    """Let a fact know its kind, so that a filter can print it in the words of that kind."""
    kind = kind_of(name)
    if kind is None:
        return fact
    if isinstance(fact, Mapping):
        return {_KIND: kind.name, **fact}
    return [{_KIND: kind.name, **one} if isinstance(one, Mapping) else one for one in fact]


def plain_facts(facts: Facts) -> dict[str, str]:
    """Return the facts that are a single text; phrases may name them.

    >>> plain_facts({"organization": "League of Arab States", "meetings": ()})
    {'organization': 'League of Arab States'}
    """
    return {name: fact for name, fact in facts.items() if isinstance(fact, str)}


def texts(facts: Facts) -> Iterator[str]:
    """Yield every text that a fact holds, in their order.

    >>> list(texts({"host": "Bishkek", "meetings": ({"number": "4", "place": "Osh"},)}))
    ['Bishkek', '4', 'Osh']
    """
    for value in facts.values():
        for fact in value if isinstance(value, tuple) else (value,):
            yield from fact.values() if isinstance(fact, Mapping) else (fact,)


def filters(facts: Facts, known: Phrases) -> dict[str, Callable[..., Any]]:
    """Return the filters that a text may use, by name."""

    def one(fact: Any) -> str:
        kind = kind_of_tagged(fact)
        fields = {name: value for name, value in fact.items() if name != _KIND}
        return phrases.printed(fields, kind, known, plain_facts(facts))[1]

    def each(value: Any) -> list[str]:
        return _limited(one(fact) for fact in ([value] if isinstance(value, Mapping) else value))

    lists: dict[str, Callable[..., Any]] = {
        "listed": lambda value: ", ".join(each(value)),
        "listed_and": lambda value: _with_and(each(value)),
        "since": lambda value, first: [fact for fact in value if _is_since(fact, _number(first))],
        "latest": lambda value, count=1: list(value)[-_number(count) :],
        "without": lambda value, *fields: [{k: v for k, v in fact.items() if k not in fields} for fact in value],
    }
    words: dict[str, Callable[..., Any]] = {
        **{name: form.print for name, form in FORMS.items()},
        "plus": lambda value, count: value if value == TODO else str(_number(value) + _number(count)),
        "capitalize": lambda value: value[:1].upper() + value[1:],
    }
    return {
        **{name: _made_for((list, tuple, Mapping), "a list of facts", name, one) for name, one in lists.items()},
        **{name: _made_for((str,), "a fact of one text", name, one) for name, one in words.items()},
        "series": _made_for((Mapping,), _OF_SERIES, "series", series.format),
        "resolutions": _made_for((Mapping,), _OF_SERIES, "resolutions", series.with_noun),
    }


def _made_for(types: tuple[type, ...], what: str, name: str, print_: Callable[..., Any]) -> Callable[..., Any]:
    """Let a filter say in a sentence that a value is none of those that it prints."""

    def checked(value: Any, *arguments: Any, **named: Any) -> Any:
        if not isinstance(value, types):
            raise ValueError(f"“| {name}” is for {what}, and this is none")
        try:
            return print_(value, *arguments, **named)
        except (TypeError, AttributeError, LookupError):
            raise ValueError(f"“| {name}” is for {what}; this is another one, or its brackets do not fit") from None

    return checked


def _number(value: Any) -> int:
    """Read a number that stands in a fact or in the brackets of a filter."""
    if not re.fullmatch(r"[0-9]{1,9}", str(value)):
        raise ValueError(f"“{value}” is no number: write it in figures, for example 24")
    return int(value)


def expression(name: str) -> str:
    """Return the expression that prints a fact in a text.

    >>> expression("host"), expression("meetings"), expression("earlier_resolutions")
    ('{{ host }}', '{{ meetings | listed }}', '{{ earlier_resolutions | resolutions }}')
    """
    form = " | resolutions" if name == series.NAME else " | listed" if kind_of(name) else ""
    return f"{{{{ {name}{form} }}}}"


def _is_since(fact: Mapping[str, str], first: int) -> bool:
    """Return whether a fact has a number from the first on; one that is still to be filled in is the newest."""
    if "number" not in fact:
        raise ValueError("“since” goes by the number, and a fact of this list has none: add “number: …”")
    return fact["number"] == TODO or _number(fact["number"]) >= first


def kind_of_tagged(fact: Any) -> Any:
    """Return the kind of a fact in a context.

    Raises:
        ValueError: it is no fact of a kind that has phrases.
    """
    kind = KINDS.get(fact.get(_KIND, "")) if isinstance(fact, Mapping) else None
    if kind is None:
        raise ValueError("only a fact of a known kind can be listed, for example meetings")
    return kind


def _limited(words: Iterator[str]) -> list[str]:
    kept: list[str] = []
    total = 0
    for word in words:
        total += len(word)
        if total > LONGEST:
            raise ValueError(f"more than {LONGEST:,} characters come out of this list")
        kept.append(word)
    return kept


def _with_and(words: list[str]) -> str:
    """Join with a comma before the last and, since a fact has commas of its own."""
    return words[0] if len(words) == 1 else ", ".join([*words[:-1], f"and {words[-1]}"] if words else [])


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
