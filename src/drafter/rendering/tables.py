"""What is wrong in the tables of facts: names that two entries share, and values that their fields cannot hold."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from drafter.language import dates
from drafter.language.facts.forms import TODO
from drafter.language.facts.tables import TABLES, FactTable, name_problem
from drafter.language.symbols import NUMBER
from drafter.model.nearest import nearest
from drafter.rendering import template
from drafter.skeleton.placed import place_of
from drafter.skeleton.records import Skeleton


def problems(skeleton: Skeleton) -> Iterator[tuple[object, str]]:
    """Yield what is wrong in the tables of a skeleton: a value or name, and a sentence with the remedy.

    >>> from drafter.skeleton.records import Document
    >>> tables = {"events": {"fisheries": {"number": "36th"}}}
    >>> [said for _, said in problems(Skeleton(Document(), tables=tables))]
    ['“36th” is no number: write it in figures, for example 24']
    """
    taken: dict[str, object] = {name: name for name in skeleton.facts}
    for name, table in skeleton.tables.items():
        for key, entry in table.items():
            if key in taken:
                line = place_of(taken[key]).line
                yield key, f"the name “{key}” stands for another fact on line {line}: give one of them another name"
            elif said := name_problem(key):
                yield key, said
            taken.setdefault(key, key)
            yield from _entry(TABLES[name], entry)


def _entry(table: FactTable, entry: Mapping[str, str]) -> Iterator[tuple[object, str]]:
    for field, value in entry.items():
        if template.is_template(value):
            yield value, "a fact cannot ask for another fact: write its words here"
        elif table.fields:
            yield from _field(table, field, value)
        else:
            yield from _resolution(field, value)


def _field(table: FactTable, field: str, value: str) -> Iterator[tuple[object, str]]:
    if field not in table.fields:
        yield field, f"{table.one} has no “{field}”{nearest(field, table.fields)} (it has {', '.join(table.fields)})"
    elif not value.strip():
        yield field, f"“{field}” has no words yet: write them, write TODO, or take the line out"
    elif value != TODO:
        yield from _checked(value, table.fields[field].check)


def _resolution(number: str, day: str) -> Iterator[tuple[object, str]]:
    if number != TODO and not NUMBER.fullmatch(number):
        yield number, f"“{number}” is no number of a resolution: write it as the text prints it, for example “78/68”"
    if day not in ("", TODO):
        yield from _checked(day, dates.parse)


def _checked(value: str, check: Callable[[str], object]) -> Iterator[tuple[object, str]]:
    try:
        check(value)
    except ValueError as error:
        yield value, str(error)
