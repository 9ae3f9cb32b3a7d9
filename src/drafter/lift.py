"""Facts lifted out of the texts of a skeleton, each only where it prints the very words that it replaces."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

from drafter import phrases
from drafter.facts import KINDS, series, session
from drafter.model import Part
from drafter.phrases import Phrase, Phrases
from drafter.skeleton.records import AnyEntry, Document, EachEntry, Entry, Section, Skeleton

Match = tuple[int, int, dict[str, str]]

_COOPERATION = re.compile(r"[Cc]ooperation between the United Nations and (?:the )?(?P<name>[A-Z].+)")
_COUNCIL = r"\b(?P<council>(?:[A-Z]\w+ (?:of )?)*Heads of State(?: and Government)?) of the {organization}"
_SEPARATORS = (", ", ", and ")


@dataclass(slots=True)
class _Lifted:
    """The facts that have been found so far."""

    facts: dict[str, Any] = field(default_factory=dict)
    period: int = 0


def lifted(skeleton: Skeleton, known: Phrases) -> Skeleton:
    """Lift what facts are found out of the texts.

    Args:
        skeleton: a skeleton without facts, its texts literal.
        known: the phrases of the kinds of facts.
    """
    found = _Lifted(_names(skeleton))
    body = _sessions(skeleton, found)
    body = _each_preambular(body, _series(skeleton.document, found))
    body = replace(body, preamble=_paragraph_facts(body.preamble, Part.PREAMBULAR, known, found))
    body = _runs(body, known, found)
    document = replace(skeleton.document, period=str(found.period or ""))
    return replace(skeleton, document=document, facts=_ordered(found.facts), body=body)


def _ordered(facts: dict[str, Any]) -> dict[str, Any]:
    """Put the facts in the order in which an editor looks for them: names, earlier resolutions, then the rest."""
    first = ("organization", "council", series.NAME, "meetings", "latest_meeting")
    return {**{n: facts[n] for n in first if n in facts}, **facts}


# Names ------------------------------------------------------------------------------------------------------------


def _names(skeleton: Skeleton) -> dict[str, Any]:
    """Find the organization in the title, and its council in the texts."""
    title = _COOPERATION.search(skeleton.document.title)
    if not title or "{" in title["name"] or "[^" in title["name"]:
        return {}
    names = {"organization": title["name"]}
    pattern = re.compile(_COUNCIL.format(organization=re.escape(title["name"])))
    texts = [e.text for e in (*skeleton.body.preamble, *skeleton.body.operative) if isinstance(e, Entry)]
    councils = [found["council"] for text in texts for found in pattern.finditer(text)]
    return {**names, "council": max(set(councils), key=councils.count)} if councils else names


# Words inside a text ----------------------------------------------------------------------------------------------


def _each_operative(body: Section, change: Callable[[str], str]) -> Section:
    return replace(body, operative=tuple(_changed(e, change) for e in body.operative))


def _each_preambular(body: Section, change: Callable[[str], str]) -> Section:
    return replace(body, preamble=tuple(_changed(e, change) for e in body.preamble))


def _changed(entry: AnyEntry, change: Callable[[str], str]) -> AnyEntry:
    return _changed_words(entry, change) if isinstance(entry, Entry) else entry


def _changed_words(entry: Entry, change: Callable[[str], str]) -> Entry:
    items = tuple(_changed_words(item, change) for item in entry.items)
    return replace(entry, text=change(entry.text), then=change(entry.then), items=items)


def _sessions(skeleton: Skeleton, found: _Lifted) -> Section:
    """Lift the sessions to which the Assembly puts the report and the item; they give the period."""
    document, body = skeleton.document, skeleton.body
    if not document.session.isdigit() or document.organ != "General Assembly":
        return body
    number = int(document.session)
    found.period = session.period([text for entry in body.operative for text in _words(entry)], number)
    if not found.period:
        return body
    return _each_operative(body, lambda text: session.lifted(text, number, found.period))


def _words(entry: AnyEntry) -> Iterator[str]:
    if isinstance(entry, Entry):
        yield from (entry.text, entry.then)
        yield from (text for item in entry.items for text in _words(item))


def _series(document: Document, found: _Lifted) -> Callable[[str], str]:
    """Lift the series of the resolutions on the subject of this one."""

    def change(text: str) -> str:
        for start, end, one in series.find(text):
            number = int(document.session) if document.session.isdigit() else 0
            own = series.is_own(one, text[end:], document.title, number, found.period)
            if own and text[:start].endswith("its ") and series.NAME not in found.facts:
                found.facts[series.NAME] = one
                return f"{text[:start]}{{{{ {series.NAME} | resolutions }}}}{text[end:]}"
        return text

    return change


# Paragraphs that are facts ----------------------------------------------------------------------------------------


def _paragraph_facts(entries: Sequence[AnyEntry], part: Part, known: Phrases, found: _Lifted) -> tuple[AnyEntry, ...]:
    """Lift the paragraphs that are facts: of each kind the longest run of neighbours, the last one among equals."""
    read = [_read(entry, known, found.facts) for entry in entries]
    kept: dict[int, str] = {}
    for kind in KINDS.values():
        runs = _neighbours([n for n, fact in enumerate(read) if fact and fact[0] == kind.name])
        if not runs:
            continue
        run = max(reversed(runs), key=len)
        name = kind.one if len(run) == 1 and kind.one else kind.many
        if name:
            facts = tuple(read[n][1] for n in run)  # type: ignore[index]
            found.facts[name] = facts[0] if name == kind.one else facts
            kept |= dict.fromkeys(run, name)
    return tuple(_with_each(entries, kept))


def _neighbours(positions: list[int]) -> list[list[int]]:
    return [[n for _, n in group] for _, group in groupby(enumerate(positions), lambda pair: pair[1] - pair[0])]


def _with_each(entries: Sequence[AnyEntry], kept: Mapping[int, str]) -> Iterator[AnyEntry]:
    for n, entry in enumerate(entries):
        if n not in kept:
            yield entry
        elif kept.get(n - 1) != kept[n]:
            yield EachEntry(kept[n])


def _read(entry: AnyEntry, known: Phrases, facts: Mapping[str, Any]) -> tuple[str, dict[str, str]] | None:
    """Read a whole paragraph as a fact of some kind."""
    if not isinstance(entry, Entry) or entry != Entry(entry.opening, entry.text) or "{{" in entry.text:
        return None
    for kind, forms in known.items():
        for phrase in forms:
            fact = phrases.read(phrase, entry.text, _texts(facts)) if phrase.opening and kind in KINDS else None
            if fact and (chosen := _chosen(fact, phrase, entry, known, facts)):
                return kind, chosen
    return None


def _chosen(
    fact: dict[str, str], phrase: Phrase, entry: Entry, known: Phrases, facts: Mapping[str, Any]
) -> dict[str, str] | None:
    """Name the phrase and the opening in a fact where they are not the usual ones; `None` if it prints other words."""
    verb = {"verb": entry.opening} if entry.opening != phrase.opening else {}
    for chosen in ({**fact, **verb}, {**fact, **verb, "phrase": phrase.name}):
        if phrases.printed(chosen, KINDS[phrase.kind], known, _texts(facts)) == (entry.opening, entry.text):
            return chosen
    return None


def _texts(facts: Mapping[str, Any]) -> dict[str, str]:
    return {name: value for name, value in facts.items() if isinstance(value, str)}


# Lists of facts inside a text -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Run:
    """Facts that follow one another in a text, with the filter that joins them."""

    start: int
    end: int
    facts: tuple[dict[str, str], ...]
    joined: str


def _runs(body: Section, known: Phrases, found: _Lifted) -> Section:
    """Lift lists of facts inside the texts: the longest becomes the list, a lone one the latest."""
    for kind in KINDS.values():
        inline = [p for p in known.get(kind.name, ()) if not p.opening]
        runs = [run for e in body.preamble if isinstance(e, Entry) for run in _find_runs(inline, e.text, found.facts)]
        lists = [run.facts for run in runs if len(run.facts) > 1]
        if lists:
            found.facts[kind.many] = max(lists, key=lambda facts: (len(facts), sum(map(len, facts))))
        base = found.facts.get(kind.many, ())
        lone = [
            run.facts[0] for run in runs if len(run.facts) == 1 and run.facts[0].get("number") not in _numbers(base)
        ]
        if lone and kind.one:
            found.facts[kind.one] = max(lone, key=lambda fact: int(fact.get("number", 0)))

        def change(text: str, inline: list[Phrase] = inline, kind: Any = kind) -> str:
            for run in reversed(list(_find_runs(inline, text, found.facts))):
                if expression := _expression(run, kind.one, kind.many, found.facts):
                    text = f"{text[: run.start]}{{{{ {expression} }}}}{text[run.end :]}"
            return text

        body = _each_preambular(body, change) if inline else body
    return body


def _numbers(facts: Sequence[Mapping[str, str]]) -> list[str | None]:
    return [fact.get("number") for fact in facts]


def _expression(run: _Run, one: str, many: str, facts: Mapping[str, Any]) -> str:
    """Say how a run is printed from the facts; "" when it cannot be."""
    if len(run.facts) == 1:
        return f"{one} | listed" if facts.get(one) == run.facts[0] else ""
    base = facts.get(many, ())
    tail = base[len(base) - len(run.facts) :]
    dropped = sorted({key for fact in tail for key in fact} - {key for fact in run.facts for key in fact})
    if tuple({k: v for k, v in fact.items() if k not in dropped} for fact in tail) != run.facts:
        return ""
    since = f" | since({run.facts[0]['number']})" if len(tail) < len(base) else ""
    without = f" | without({', '.join(map(repr, dropped))})" if dropped else ""
    return f"{many}{since}{without} | {run.joined}"


def _find_runs(inline: list[Phrase], text: str, facts: Mapping[str, Any]) -> Iterator[_Run]:
    """Find neighbouring facts in a text, joined by commas, the last perhaps by a comma and and."""
    group: list[Match] = []
    joined = "listed"
    for match in _longest(m for phrase in inline for m in phrases.find(phrase, text, _texts(facts))):
        between = text[group[-1][1] : match[0]] if group else None
        if between not in _SEPARATORS or joined == "listed_and":
            yield from _run(group, joined)
            group, joined = [], "listed"
        elif between == _SEPARATORS[1]:
            joined = "listed_and"
        group.append(match)
    yield from _run(group, joined)


def _run(group: list[Match], joined: str) -> Iterator[_Run]:
    if group:
        yield _Run(group[0][0], group[-1][1], tuple(fact for _, _, fact in group), joined)


def _longest(matches: Iterator[Match]) -> Iterator[Match]:
    end = 0
    for match in sorted(matches, key=lambda m: (m[0], -m[1])):
        if match[0] >= end:
            yield match
            end = match[1]
