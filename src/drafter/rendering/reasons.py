"""Why words of a draft changed: they print facts and sessions that differ from those of the text that is followed."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from drafter.compare import Reason
from drafter.rendering.traces.origins import Field
from drafter.rendering.traces.provenance import Trace
from drafter.skeleton.placed import Path
from drafter.skeleton.records import Skeleton


def reasons(old: Skeleton, new: Skeleton, texts: Iterable[tuple[str, Trace]]) -> dict[str, tuple[Reason, ...]]:
    r"""Return the reasons of the words that a changed fact prints, by the words of their text.

    Of texts with the same words, only the reasons that all of them have are given.

    Args:
        old: the skeleton of the text that is followed.
        new: the skeleton of the draft.
        texts: the words of each text of the draft, with where they come from.

    >>> from drafter.rendering.render import rendered
    >>> from drafter.skeleton.load import load
    >>> body = "operative:\n  - Invites: the {{ session | ordinal }}\n"
    >>> old, new = (load(f"drafter: 1\ndocument: {{title: Peace, session: {n}}}\n{body}") for n in (79, 81))
    >>> reasons(old, new, [("Invites the eighty-first.", rendered(new, {})[1].body[1])])
    {'Invites the eighty-first.': (Reason(start=12, end=24, said='session 79 → 81'),)}
    """
    found: dict[str, tuple[Reason, ...]] = {}
    for words, trace in texts:
        own = tuple(_of_text(old, new, trace))
        found[words] = tuple(one for one in found.get(words, own) if one in own)
    return {words: own for words, own in found.items() if own}


def _of_text(old: Skeleton, new: Skeleton, trace: Trace) -> Iterator[Reason]:
    for span in trace.spans:
        if isinstance(span.origin, Field):
            said = (_change(old, new, path) for path in (span.origin.path, *span.origin.also))
            yield from (Reason(span.start, span.end, one) for one in said if one)


def _change(old: Skeleton, new: Skeleton, path: Path) -> str:
    match path:
        case ("document", ("session" | "period") as name):
            before, now = (getattr(skeleton.document, name) for skeleton in (old, new))
            return f"{name} {before or '(none)'} → {now}" if before != now else ""
        case ("facts", str(table), str(name), str(key)) if table in new.tables:
            before_, now_ = ((skeleton.tables.get(table) or {}).get(name, {}) for skeleton in (old, new))
            return _of_field(_plain(name), before_, now_, key)
        case ("facts", str(name), *inner):
            return _of_fact(_plain(name), old.facts.get(name), new.facts.get(name), inner)
    return ""


def _of_fact(name: str, before: Any, now: Any, inner: list[str | int]) -> str:
    """Return what changed in a fact, at the keys and positions that lead to a value in it."""
    match inner, now:
        case [int(n), *rest], tuple():
            return _of_fact(name, _as_it_was(before, now, n), now[n], rest)
        case [str(key)], Mapping():
            return _of_field(name, before if isinstance(before, Mapping) else {}, now, key)
        case [], str():
            return _said(name, before, now)
    return ""


def _of_field(name: str, before: Mapping[str, str], now: Mapping[str, str], key: str) -> str:
    """Return what changed in a field; where the names of the fields are numbers of resolutions, they are facts too."""
    if key not in before and any(character.isdigit() for character in key):
        return f"{name}: {key} of {now[key]} added"
    return _said(f"{name}, {_plain(key)}", before.get(key), now[key])


def _as_it_was(before: Any, now: tuple[Any, ...], n: int) -> Any:
    """Return what an entry of a list was: itself, wherever it stood, or one at its place that has a value of it."""
    known = before if isinstance(before, tuple) else ()
    if now[n] in known:
        return now[n]
    there = known[n] if n < len(known) and known[n] not in now else None
    return there if _is_akin(there, now[n]) else None


def _is_akin(one: Any, other: Any) -> bool:
    return isinstance(one, Mapping) and isinstance(other, Mapping) and bool(one.items() & other.items())


def _said(name: str, before: Any, now: str) -> str:
    if before == now:
        return ""
    return f"{name}: {before} → {now}" if isinstance(before, str) and before else f"{name}: {now} added"


def _plain(name: str) -> str:
    return name.replace("_", " ")
