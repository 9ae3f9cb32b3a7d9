"""Lists of facts inside a text: neighbours of a kind, joined by commas, become one expression."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from drafter.language.facts.kinds import KINDS, FactKind
from drafter.model.record import record
from drafter.rendering.wording import reading
from drafter.rendering.wording.phrases import Phrase, Phrases
from drafter.rendering.wording.plain import plain_facts

_FactMatch = tuple[int, int, dict[str, str]]
_SEPARATORS = (", ", ", and ")


@record(frozen=True, slots=True)
class _FactRun:
    """Facts that follow one another in a text, with the filter that joins them."""

    start: int
    end: int
    facts: tuple[dict[str, str], ...]
    joined: str


def lifted(texts: Sequence[str], known: Phrases, facts: dict[str, Any]) -> list[str]:
    """Lift lists of facts out of texts: the longest becomes the list of its kind, a lone fact the latest one.

    Args:
        texts: the texts, with facts still in words.
        known: the phrases of the kinds of facts.
        facts: the facts found so far; those found here are added.

    Returns:
        The texts, with facts in the place of the words that they print.
    """
    for kind in KINDS.values():
        inline = [p for p in known.get(kind.name, ()) if not p.opening]
        runs = [run for text in texts for run in _find(inline, text, facts)]
        facts.update(_chosen(kind, runs))
        texts = [_replaced(text, kind, list(_find(inline, text, facts)), facts) for text in texts]
    return list(texts)


def _chosen(kind: FactKind, runs: Sequence[_FactRun]) -> dict[str, Any]:
    """Choose the facts of a kind: the longest list, and of those that stand alone outside of it the latest."""
    base = max((r.facts for r in runs if len(r.facts) > 1), key=lambda f: (len(f), sum(map(len, f))), default=())
    known = [fact.get("number") for fact in base]
    alone = [r.facts[0] for r in runs if len(r.facts) == 1 and r.facts[0].get("number") not in known]
    latest = max(alone, key=lambda fact: int(fact.get("number", 0)), default=None)
    return {**({kind.many: base} if base else {}), **({kind.one: latest} if latest and kind.one else {})}


def _replaced(text: str, kind: FactKind, runs: Sequence[_FactRun], facts: Mapping[str, Any]) -> str:
    for run in reversed(runs):
        if expression := _expression(run, kind.one, kind.many, facts):
            text = f"{text[: run.start]}{{{{ {expression} }}}}{text[run.end :]}"
    return text


def _expression(run: _FactRun, one: str, many: str, facts: Mapping[str, Any]) -> str:
    """Return how a run is printed from the facts; "" when it cannot be."""
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


def _find(inline: list[Phrase], text: str, facts: Mapping[str, Any]) -> Iterator[_FactRun]:
    """Find neighbouring facts in a text, joined by commas, the last perhaps by a comma and and."""
    group: list[_FactMatch] = []
    joined = "listed"
    for match in _longest(m for phrase in inline for m in reading.find(phrase, text, plain_facts(facts))):
        between = text[group[-1][1] : match[0]] if group else None
        if between not in _SEPARATORS or joined == "listed_and":
            yield from _run(group, joined)
            group, joined = [], "listed"
        elif between == _SEPARATORS[1]:
            joined = "listed_and"
        group.append(match)
    yield from _run(group, joined)


def _run(group: list[_FactMatch], joined: str) -> Iterator[_FactRun]:
    if group:
        yield _FactRun(group[0][0], group[-1][1], tuple(fact for _, _, fact in group), joined)


def _longest(matches: Iterator[_FactMatch]) -> Iterator[_FactMatch]:
    end = 0
    for match in sorted(matches, key=lambda m: (m[0], -m[1])):
        if match[0] >= end:
            yield match
            end = match[1]
