"""The filters that a text may use: they choose facts of a list, and print them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import dropwhile
from typing import Any

from drafter.language.facts.citations import series
from drafter.language.facts.forms import FORMS, TODO
from drafter.language.facts.kinds import kind_of
from drafter.language.facts.tables import EVENTS, TABLES
from drafter.language.numbers import is_figures
from drafter.rendering.braces.known import Filter, Filters
from drafter.rendering.braces.printing import LONGEST
from drafter.rendering.context import Record
from drafter.rendering.traces import punctuated, traced
from drafter.rendering.traces.origins import Computed, What
from drafter.rendering.traces.traced import Traced
from drafter.rendering.wording import phrasing
from drafter.rendering.wording.phrases import Phrases
from drafter.rendering.wording.plain import plain_facts
from drafter.skeleton.records import Facts

_FIRST = {"number": " | ordinal", "held": " | when", "date": " | date"}
"""How the fields that an event is known by are printed."""


def filters(facts: Facts, known: Phrases) -> Filters:
    """Return the filters that a text may use, by name; those that print a fact return its words with their sources."""
    return {
        **_made_for((list, tuple, Mapping), "a list of facts", {**_printing_lists(facts, known), **_choosing_facts()}),
        **_made_for((str,), "a fact of one text", _of_words()),
        **_made_for((str, Traced), "a fact of one text", {"capitalize": _capitalized}),
        **_made_for((Mapping,), "the resolutions of a series with their dates", _of_resolutions()),
    }


def _printing_lists(facts: Facts, known: Phrases) -> Filters:
    """Return the filters that print the facts of a list, each in the words of its phrase."""

    def one(fact: Record) -> Traced:
        plain = plain_facts(facts)
        return phrasing.printed_with_sources(phrasing.chosen(fact, fact.kind, known, plain), fact, plain)

    def each(value: Any) -> list[Traced]:
        if not value:
            raise ValueError("this list is empty: add an entry to it under “facts:”, or take it out of this text")
        facts = [value] if isinstance(value, Mapping) else value
        return _limited(one(_record(fact)) for fact in facts)

    def several(value: Any, last: str) -> Traced:
        if isinstance(value, Mapping) and not isinstance(value, Record):
            return traced.parts(series.parts(_series(value), last), _joining(value))
        return punctuated.join(_listed(each(value), last))

    return {
        "listed": lambda value: several(value, ", "),
        "listed_and": lambda value: several(value, ", and "),
        "joined": lambda value: several(value, " and "),
    }


def _choosing_facts() -> Filters:
    return {
        "since": _since,
        "latest": lambda value, count=1: _latest(value, _number(count)),
        "without": lambda value, *fields: [_record(fact).without(fields) for fact in value],
    }


def _of_words() -> Filters:
    return {
        **{name: form.print for name, form in FORMS.items()},
        "plus": lambda value, count: value if value == TODO else str(_number(value) + _number(count)),
        "earlier": lambda value, years: _shifted(value, -_number(years)),
        "later": lambda value, years: _shifted(value, _number(years)),
        "end": _end,
        "session_of": _session_of,
    }


def _of_resolutions() -> Filters:
    return {
        "series": lambda value: traced.parts(series.parts(_series(value)), _joining(value)),
        "numbers": lambda value: traced.parts(series.numbers(_series(value)), _joining(value)),
        "resolutions": lambda value: traced.parts(series.parts_with_noun(_series(value)), _joining(value)),
    }


def _series(value: Mapping[str, str]) -> Mapping[str, str]:
    """Return resolutions with their days.

    Raises:
        ValueError: it is an event, whose fields are printed one by one.
    """
    field = next((name for name in value if name in TABLES[EVENTS].fields), "")
    if field:
        raise ValueError(f"this is an event and no resolution: print one of its fields, for example “.{field}”")
    return value


def _latest(value: Any, count: int) -> Any:
    """Return the last facts of a list, or the last resolutions of a series, which stay a series."""
    if isinstance(value, Mapping) and not isinstance(value, Record):
        return dict(list(value.items())[-count:])
    return list(value)[-count:]


def _made_for(types: tuple[type, ...], what: str, several: Filters) -> Filters:
    """Return filters that say in a sentence where a value is none of those that they are for."""
    return {name: _checked(f"“| {name}” is for {what}", types, one) for name, one in several.items()}


def _checked(purpose: str, types: tuple[type, ...], one: Filter) -> Filter:
    def checked(value: Any, *arguments: Any, **named: Any) -> Any:
        if not isinstance(value, types):
            raise ValueError(f"{purpose}, and this is none{_fields(value)}")
        try:
            return one(value, *arguments, **named)
        except (TypeError, AttributeError, LookupError):
            raise ValueError(f"{purpose}; this is another one, or its brackets do not fit") from None

    return checked


def _fields(value: Any) -> str:
    """Return the fields of which one may have been meant, as the end of a sentence.

    >>> _fields({"date": "4 July 2024"}), _fields("Osh")
    ('; it has date: write .date behind its name', '')
    """
    names = ", ".join(value) if isinstance(value, Mapping) and all(name.isidentifier() for name in value) else ""
    return f"; it has {names}: write .{next(iter(value))} behind its name" if names else ""


def _capitalized(value: str | Traced) -> str | Traced:
    """Begin a fact, or the words of a list, with a capital."""
    return traced.capitalized(value) if isinstance(value, Traced) else value[:1].upper() + value[1:]


def _number(value: Any) -> int:
    """Read a number that stands in a fact or in the brackets of a filter."""
    if not re.fullmatch(r"[0-9]{1,9}", str(value)):
        raise ValueError(f"“{value}” is no number: write it in figures, for example 24")
    return int(value)


def _shifted(value: str, years: int) -> str:
    from drafter.language.facts import periods

    return periods.shifted(value, years)


def _end(period: str) -> str:
    from drafter.language.facts import periods

    return periods.end(period)


def _session_of(symbol: str) -> str:
    from drafter.language.facts import documents

    return documents.in_session(symbol)


def expression(name: str, entry: Mapping[str, str] | None = None) -> str:
    """Return the expression that prints a fact in a text.

    Args:
        name: the name of the fact, or of an entry of a table.
        entry: its fields, if it is an entry of a table; none where it holds resolutions.

    >>> expression("host"), expression("meetings"), expression("earlier_resolutions")
    ('{{ host }}', '{{ meetings | listed }}', '{{ earlier_resolutions | resolutions }}')
    >>> expression("fisheries", {"number": "36", "held": "May 2024"})
    '{{ fisheries.number | ordinal }}'
    """
    if entry:
        field = next(f for f in (*_FIRST, *entry) if f in entry)
        return f"{{{{ {name}.{field}{_FIRST.get(field, '')} }}}}"
    form = " | resolutions" if name in series.NAMES or entry is not None else " | listed" if kind_of(name) else ""
    return f"{{{{ {name}{form} }}}}"


def _record(fact: Any) -> Record:
    """Return a fact that has a kind.

    Raises:
        ValueError: it is no fact of a kind that has phrases.
    """
    if not isinstance(fact, Record):
        raise ValueError("only a fact of a known kind can be listed, for example meetings")
    return fact


def _since(value: Sequence[Mapping[str, str]], first: Any) -> list[Mapping[str, str]]:
    """Return the facts from a number on, or from the one on that has a value."""
    if isinstance(first, str) and not is_figures(first):
        if found := list(dropwhile(lambda fact: first not in fact.values(), value)):
            return found
        raise ValueError(
            f"“{first}” is no number, and no entry of this list has it: write the first to be printed here"
        )
    return [fact for fact in value if _is_since(fact, _number(first))]


def _is_since(fact: Mapping[str, str], first: int) -> bool:
    """Return whether a fact has a number from the first on; one that is still to be filled in is the newest."""
    if "number" not in fact:
        raise ValueError("“since” goes by the number, and a fact of this list has none: add “number: …”")
    return fact["number"] == TODO or _number(fact["number"]) >= first


def _limited(words: Iterator[Traced]) -> list[Traced]:
    kept: list[Traced] = []
    total = 0
    for one in words:
        total += len(one.words)
        if total > LONGEST:
            raise ValueError(f"more than {LONGEST:,} characters come out of this list")
        kept.append(one)
    return kept


def _listed(facts: list[Traced], last: str) -> Iterator[Traced]:
    """Join with commas, and the last one with other words."""
    for n, fact in enumerate(facts):
        if n:
            yield traced.of(last if n == len(facts) - 1 else ", ", _before(fact))
        yield fact


def _before(fact: Traced) -> Computed:
    """Return the source of the words that join a fact to the one before it."""
    return Computed(*traced.beginning(fact), What.JOINING)


def _joining(value: Iterable[object]) -> Computed:
    """Return the source of the words around the values of a series."""
    return Computed(*traced.extent(next(iter(value), "")), What.JOINING)
