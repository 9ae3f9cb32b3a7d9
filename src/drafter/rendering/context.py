"""What the texts of a skeleton can ask for: its facts and its sessions."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any

from drafter.language.facts.forms import TODO
from drafter.language.facts.kinds import FactKind
from drafter.language.numbers import is_figures
from drafter.rendering.braces.known import Context, Derivations
from drafter.rendering.wording import own_phrases
from drafter.skeleton.records import Skeleton


class Record(Mapping[str, str]):
    """The fields of a fact, with the kind in whose words it is printed."""

    def __init__(self, kind: FactKind, fields: Mapping[str, str]) -> None:
        self.kind, self._fields = kind, fields

    def __getitem__(self, name: str) -> str:
        return self._fields[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def without(self, names: Collection[str]) -> Record:
        """Return the fact without some of its fields."""
        return Record(self.kind, {name: value for name, value in self.items() if name not in names})


def context(skeleton: Skeleton) -> Context:
    """Return the facts by name, with `session`, and `next_session` where the period of the series is known.

    What follows from a placeholder is a placeholder.

    >>> from drafter.skeleton.records import Document
    >>> context(Skeleton(Document(session="81", period="2"), {"host": "China"}))
    {'host': 'China', 'session': '81', 'next_session': '83'}
    """
    values = {name: _with_kind(name, fact, skeleton) for name, fact in skeleton.facts.items()}
    values |= {name: entry for table in skeleton.tables.values() for name, entry in table.items()}
    document = skeleton.document
    if is_figures(document.session) or document.session == TODO:
        values["session"] = document.session
        if TODO in (document.session, document.period):
            values["next_session"] = TODO
        elif is_figures(document.period):
            values["next_session"] = str(int(document.session) + int(document.period))
    return values


def derivations(skeleton: Skeleton) -> Derivations:
    """Return what follows from values of the document, by name, with those values."""
    return {"next_session": (skeleton.document.session, skeleton.document.period)}


def _with_kind(name: str, fact: Any, skeleton: Skeleton) -> Any:
    kind = own_phrases.kind_of(name, skeleton)
    if kind is None:
        return fact
    if isinstance(fact, Mapping):
        return Record(kind, fact)
    return [Record(kind, one) if isinstance(one, Mapping) else one for one in fact]
