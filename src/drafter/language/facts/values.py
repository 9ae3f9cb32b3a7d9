"""The facts that are values with a form of their own: documents, amounts, the budget period, the year."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeGuard

from drafter.language.facts import amounts, council, documents, figures, periods, years
from drafter.language.facts.forms import TODO

NAMED: Mapping[str, Callable[[str], str]] = {
    documents.NAME: documents.problem,
    amounts.NAME: amounts.problem,
    figures.NAME: figures.problem,
}
"""The facts that name several values, each with what tells a wrong value in a sentence."""

SINGLE: Mapping[str, Callable[[str], str]] = {
    periods.NAME: periods.problem,
    years.NAME: years.problem,
    years.OF_FIGURES: years.problem,
    council.NAME: council.problem,
    periods.AS_AT: periods.day_problem,
}
"""The single values by name, each with what tells a wrong one in a sentence."""

NAMES = (*NAMED, *SINGLE)
"""The names of all of them."""

_EXAMPLES = {documents.NAME: "report: A/81/302", amounts.NAME: "total: 1,500,000", figures.NAME: "people: 205 million"}


def is_named(value: object) -> TypeGuard[Mapping[str, str]]:
    """Return whether a fact is written as names with their values."""
    return isinstance(value, Mapping)


def problems(name: str, value: Any) -> Iterator[tuple[object, str]]:
    """Yield what is wrong in a fact of this kind: the value, and a sentence with the remedy.

    Args:
        name: the name of the fact, one of `NAMES`.
        value: its value in the skeleton.

    >>> [said for _, said in problems("documents", {"report": "A/79"})]
    ['“A/79” is no symbol of a document: write it as it is printed, for example A/81/302, or A/81/TODO']
    """
    if name in SINGLE:
        yield from _single(name, value)
    elif not is_named(value):
        yield name if value == "" else value, f"“{name}” is written as lines of “name: value”: {_EXAMPLES[name]}"
    else:
        wrong = ((one, NAMED[name](one)) if one else (key, _no_words(key)) for key, one in value.items())
        yield from ((one, said) for one, said in wrong if said)


def _single(name: str, value: Any) -> Iterator[tuple[object, str]]:
    if not isinstance(value, str):
        yield value, f"“{name}” is one value, not a list: write it on one line"
    elif value not in ("", TODO) and (said := SINGLE[name](value)):
        yield value, said


def _no_words(key: str) -> str:
    return f"no words stand after “{key}”: write its value, or TODO"
