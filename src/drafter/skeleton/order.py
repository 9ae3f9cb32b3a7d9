"""The order in which the facts of a skeleton stand: that in which its text asks for them."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.facts.years import OF_FIGURES
from drafter.language.patterns import lazy
from drafter.skeleton import walk
from drafter.skeleton.records import Skeleton

_ASKED = lazy(r"\{\{ (\w+)")
_MARK = lazy(r"\[\^(?:again:)?([^\]]*)\]")
_TOGETHER = {OF_FIGURES: "figures"}
"""Facts that stand right before another one, which they explain."""


def of_facts(skeleton: Skeleton) -> list[str]:
    """Return the names of the facts and tables of a skeleton in the order in which its text first asks for them.

    A fact that no text asks for stays after the one before it.

    Args:
        skeleton: a skeleton.

    >>> from drafter.skeleton.records import Document, Entry, Section
    >>> body = Section((Entry("Noting", "the forum held {{ forum.held | when }} in {{ year }}"),))
    >>> facts, tables = {"name": "Forum", "year": "2025"}, {"events": {"forum": {"held": "4 July 2025"}}}
    >>> of_facts(Skeleton(Document(), facts, tables, body=body))
    ['name', 'events', 'year']
    """
    owner = {name: table for table, known in skeleton.tables.items() for name in known}
    asked = dict.fromkeys(owner.get(name, name) for name in _asked(skeleton))
    place = {name: n for n, name in enumerate(asked)}
    last, ranks = -1, {}
    for name in (*skeleton.facts, *skeleton.tables):
        last = ranks[name] = place.get(_TOGETHER.get(name, name), last)
    return sorted(ranks, key=ranks.__getitem__)


def _asked(skeleton: Skeleton) -> Iterator[str]:
    """Yield the names for which a text asks, in its order; what a note asks for comes where its mark stands."""
    yield from _ASKED.findall(skeleton.document.title)
    notes = {key: note for key, note in skeleton.footnotes.items() if isinstance(note, str)}
    for entry in walk.entries(skeleton):
        for text in walk.words(entry):
            yield from _ASKED.findall(_MARK.sub(lambda mark: notes.get(mark[1], ""), text))
        yield from (one.each for one in walk.each_in(entry))
