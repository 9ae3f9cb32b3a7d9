"""What a person has to do in a draft, one thing once, in the order of its lines."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from drafter.language.facts import figures, periods, years
from drafter.language.facts.naming import told_apart
from drafter.language.numbers import is_figures
from drafter.language.open_wordings import open_wordings, told
from drafter.model.problems import Place, Problem
from drafter.skeleton import beside, walk
from drafter.skeleton.carry.events import proposed
from drafter.skeleton.placed import place_at
from drafter.skeleton.records import Document, Skeleton
from drafter.skeleton.todo.fresh import Fresh
from drafter.skeleton.todo.missing import placeholders
from drafter.skeleton.todo.places import asked_at, beginning, lines_that_print, name_at
from drafter.skeleton.todo.undone import Undone, same_lines, undone

_DOCUMENT = "document"
"""The name of what stands under `document:`, which is one thing to do."""

_TABLE = "the table"


class Want(StrEnum):
    """What is wanted of a person."""

    CONFIRM = "confirm"
    FILL = "fill in"
    AGREE = "agree"
    LOOK = "look"


class Task(NamedTuple):
    """One thing that a person has to do.

    Args:
        want: what is wanted.
        fact: the name of the fact, the note or the line of the document that it is about, or the names of the events
            of a series; empty for paragraphs.
        value: what the paragraphs speak of.
        places: where it is to be done, each with what is to be said of it.
        printed: the lines in which the fact is printed.
    """

    want: Want
    fact: str
    places: tuple[tuple[Place, str], ...]
    printed: tuple[int, ...] = ()
    value: str = ""


def tasks(draft: Skeleton, fresh: Fresh) -> tuple[Task, ...]:
    r"""Return what a person has still to do in a draft: to confirm, to fill in, to agree, to look at, as lines follow.

    Args:
        draft: the draft as it stands.
        fresh: the draft as it was made; what has another value by now is done, and so is what is marked as right.

    >>> from drafter.skeleton.load import load
    >>> draft = load("drafter: 1\ndocument:\n  title: Peace\n  date: TODO\n", "a.yaml")
    >>> [(task.want.value, task.fact) for task in tasks(draft, Fresh(draft))]
    [('fill in', 'document')]
    """
    kept = beside.kept(draft.text)
    asked = {name_at(fresh.skeleton, one.place.line) for one in fresh.probable}
    left = [
        one
        for one in undone(fresh.stale, fresh.skeleton, draft)
        if one.place.line not in kept and (not one.name or one.name not in asked)
    ]
    probable = [one for one in same_lines(fresh, draft) if one.place.line not in kept]
    return (*_to_confirm(probable, draft), *_to_fill_in(draft), *_to_agree(draft, kept), *_to_look_at(left, draft))


def _to_confirm(probable: Iterable[Problem], draft: Skeleton) -> Iterator[Task]:
    """Yield what is probable, all values of a fact together."""
    groups: dict[str, list[tuple[Place, str]]] = {}
    for problem in sorted(probable):
        groups.setdefault(name_at(draft, problem.place.line), []).append((problem.place, problem.message))
    for name, places in groups.items():
        yield Task(Want.CONFIRM, name, tuple(places), lines_that_print(draft, name))


def _to_fill_in(draft: Skeleton) -> Iterator[Task]:
    """Yield the placeholders, those of the document together and those of one fact."""
    groups: dict[tuple[str, int], list[tuple[Place, str]]] = {}
    for problem in placeholders(draft):
        name, _, said = problem.message.partition(": ")
        fact, _, field = name.partition(", ")
        if fact in Document.__slots__:
            groups.setdefault((_DOCUMENT, 0), []).append((problem.place, problem.message))
        else:
            line = 0 if field or fact in draft.facts else problem.place.line
            groups.setdefault((fact, line), []).append((problem.place, f"{field}: {said}" if field else said))
    for (fact, _), places in groups.items():
        yield Task(Want.FILL, fact, tuple(places), lines_that_print(draft, fact))


def _to_agree(draft: Skeleton, kept: Collection[int]) -> Iterator[Task]:
    """Yield the places that stand in brackets, each with its wordings and who wants them."""
    for text in (draft.document.title, *walk.texts(draft)):
        for place in open_wordings(text):
            at = place_at(text, place[0].start)
            if at.line not in kept:
                yield Task(Want.AGREE, "", ((at, told(place)),))


def _to_look_at(left: Iterable[Undone], draft: Skeleton) -> Iterator[Task]:
    """Yield what may be out of date, what changes together once: a fact, a series, the paragraphs that speak of one."""
    shared = _shared(draft)
    groups: dict[tuple[bool, str], list[Undone]] = {}
    for one in sorted(left, key=lambda one: one.place):
        of_fact = shared.get(one.name, one.name)
        groups.setdefault((bool(one.name), of_fact or (_TABLE if _is_cell(one) else one.values[0])), []).append(one)
    for (is_fact, name), found in groups.items():
        if is_fact:
            yield _outdated_facts(found, draft)
        else:
            yield Task(Want.LOOK, "", tuple((one.place, _spoken(one)) for one in found), value=name)


def _shared(draft: Skeleton) -> dict[str, str]:
    """Return for each entry of a table what it changes with: the one text that prints all of its series, or its series.

    An editor goes through a paragraph that lists several events once, and so through notes and through figures.
    """
    texts = list(walk.texts(draft))
    found = dict.fromkeys((years.OF_FIGURES, periods.AS_AT), figures.NAME)
    found |= {f"footnote {key}": "footnotes" for key in draft.footnotes}
    for entries in draft.tables.values():
        series: dict[str, list[str]] = {}
        for name in entries:
            series.setdefault(told_apart.series_of(name), []).append(name)
        for shared, names in series.items():
            asked = re.compile(rf"\{{\{{-? *(?:{'|'.join(names)})\b")
            printing = [n for n, text in enumerate(texts) if asked.search(text)]
            found |= dict.fromkeys(names, f"text {printing[0]}" if len(printing) == 1 else shared)
    return found


def _told(one: Undone, numbers: tuple[str, ...]) -> str:
    """Return the values of a fact; the number of an event stands in words behind its day, or alone."""
    values = [_reading(value, one) for value in one.values if not (numbers and is_figures(value))]
    return ", ".join((*values, *numbers))


def _outdated_facts(found: Sequence[Undone], draft: Skeleton) -> Task:
    """Return what is to be done with a fact, or with the events of a series, whose values change together."""
    names = list(dict.fromkeys(one.name for one in found))
    places = tuple((one.place, _told(one, tuple(proposed(draft, one.name)))) for one in found)
    asked = {asked_at(draft, one.name, one.place.line) for one in found}
    printed = sorted({line for name in asked for line in lines_that_print(draft, name)})
    return Task(Want.LOOK, ", ".join(names), places, tuple(printed))


def _is_cell(one: Undone) -> bool:
    """Return whether it is the first figure of a table, which stands for all of them."""
    return one.text == one.values[0]


def _spoken(one: Undone) -> str:
    """Return how a paragraph begins, and what else it speaks of than what it is told for."""
    if _is_cell(one):
        return "the figures in it"
    others = ", ".join(_reading(value, one) for value in one.values[1:])
    first = _past(one.values[0], one)
    return f"{beginning(one.text)}{f' ({first})' if first else ''}{f', and {others}' if others else ''}"


def _reading(value: str, one: Undone) -> str:
    past = _past(value, one)
    return f"{value} ({past})" if past else value


def _past(value: str, one: Undone) -> str:
    """Return what stood there in the text before the base, and what will probably stand there now."""
    was, then = one.readings.get(value, ("", ""))
    surely = "probably" if then.isdigit() else "perhaps"
    return f"was {was}{f', so {surely} {then}' if then else ''}" if was else ""
