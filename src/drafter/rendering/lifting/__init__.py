"""Facts lifted out of the texts of a skeleton, each only where it prints the very words that it replaces."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from drafter.language.facts import cooperation, own_session, session
from drafter.language.facts.citations import series
from drafter.language.facts.kinds import kind_of
from drafter.language.numbers import is_figures
from drafter.rendering.lifting import (
    citations,
    lists,
    moving,
    repeated,
    running_texts,
    whole_paragraphs,
)
from drafter.rendering.wording.phrases import Phrases
from drafter.skeleton import walk
from drafter.skeleton.records import AnyEntry, Entry, Section, Skeleton

_COUNCIL = r"\b(?P<council>(?:[A-Z]\w+ (?:of )?)*Heads of State(?: and Government)?) of the {organization}"
_FIRST = ("organization", "council", series.PREVIOUS, series.NAME, "meetings", "latest_meeting")
"""The facts that an editor looks for first, in this order."""


def lifted(skeleton: Skeleton, known: Phrases) -> Skeleton:
    """Lift what facts are found out of the texts.

    Args:
        skeleton: a skeleton without facts, its texts literal.
        known: the phrases of the kinds of facts.
    """
    document, facts = skeleton.document, _names(skeleton)
    body, period = _sessions(skeleton)
    cite = _citations(skeleton, period, facts)
    own = (body, *skeleton.sections)
    body, *sections = running_texts.with_texts(own, [cite(text) for text in running_texts.texts(own)])
    preamble = whole_paragraphs.lifted(body.preamble, known, facts)
    preamble = _with_texts(preamble, lists.lifted([e.text for e in preamble if isinstance(e, Entry)], known, facts))
    skeleton = replace(
        skeleton,
        document=replace(document, period=str(period or "")),
        facts={**{name: facts[name] for name in _FIRST if name in facts}, **facts},
        body=replace(body, preamble=preamble),
        sections=tuple(sections),
    )
    return _without_names(moving.lifted(repeated.lifted(skeleton)))


def _without_names(skeleton: Skeleton) -> Skeleton:
    """Leave out the names of the organization and its council where nothing prints them: no list of facts is there."""
    if any(kind_of(name) for name in skeleton.facts):
        return skeleton
    asked = "\n".join((*walk.texts(skeleton), *walk.phrases(skeleton)))
    unasked = [name for name in ("organization", "council") if not re.search(rf"{{{{ *{name}\b", asked)]
    return replace(skeleton, facts={name: fact for name, fact in skeleton.facts.items() if name not in unasked})


def _with_texts(entries: tuple[AnyEntry, ...], texts: list[str]) -> tuple[AnyEntry, ...]:
    following = iter(texts)
    return tuple(replace(e, text=next(following)) if isinstance(e, Entry) else e for e in entries)


def _names(skeleton: Skeleton) -> dict[str, Any]:
    """Find the organization in the title, and its council in the texts."""
    organization = cooperation.organization(skeleton.document.title)
    if not organization:
        return {}
    names = {"organization": organization}
    pattern = re.compile(_COUNCIL.format(organization=re.escape(organization)))
    texts = [e.text for e in (*skeleton.body.preamble, *skeleton.body.operative) if isinstance(e, Entry)]
    councils = [found["council"] for text in texts for found in pattern.finditer(text)]
    return {**names, "council": max(set(councils), key=councils.count)} if councils else names


def _changed(entry: AnyEntry, change: Callable[[str], str]) -> AnyEntry:
    return _changed_words(entry, change) if isinstance(entry, Entry) else entry


def _changed_words(entry: Entry, change: Callable[[str], str]) -> Entry:
    items = tuple(_changed_words(item, change) if isinstance(item, Entry) else item for item in entry.items)
    return replace(entry, text=change(entry.text), then=change(entry.then), items=items)


def _sessions(skeleton: Skeleton) -> tuple[Section, int]:
    """Lift the sessions to which the Assembly puts the report and the item; they give the period."""
    document, body = skeleton.document, skeleton.body
    if not is_figures(document.session):
        return body, 0
    number = int(document.session)
    if not document.in_assembly:
        return _own_sessions(body, document.organ, number)
    texts = [(opening, text) for entry in body.operative for opening, text in _words(entry)]
    period = session.period(texts, number)
    operative = tuple(_with_sessions(entry, number, period) for entry in body.operative)
    return replace(body, operative=operative), period


def _own_sessions(body: Section, organ: str, number: int) -> tuple[Section, int]:
    """Lift the sessions of its own to which a council puts a report; they give the period."""
    period = own_session.period((text for e in body.operative for _, text in _words(e)), organ, number)
    change = partial(own_session.lifted, council=organ, session=number, period_=period)
    return replace(body, operative=tuple(_changed(entry, change) for entry in body.operative)), period


def _with_sessions(entry: AnyEntry, number: int, period: int) -> AnyEntry:
    opening = entry.opening if isinstance(entry, Entry) else ""
    return _changed(entry, lambda text: session.lifted(text, number, period, opening))


def _words(entry: AnyEntry, opening: str = "") -> Iterator[tuple[str, str]]:
    """Yield the texts of a paragraph, each with its opening; a sub-paragraph has that of its paragraph."""
    if isinstance(entry, Entry):
        opening = entry.opening or opening
        yield from ((opening, text) for text in (entry.text, entry.then))
        yield from (words for item in entry.items for words in _words(item, opening))


def _citations(skeleton: Skeleton, period: int, facts: dict[str, Any]) -> Callable[[str], str]:
    """Lift the citations of the resolution that this one follows."""
    follower = citations.follower(skeleton.document, period)
    found = citations.facts(citations.texts(skeleton), follower)
    facts.update(found)
    return lambda text: citations.lifted(text, found, follower)
