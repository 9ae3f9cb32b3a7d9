"""The labels that a draft states for its paragraphs in negotiation, at the blocks that print them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafter.rendering.traces.provenance import BlockTrace, Provenance, Trace
from drafter.skeleton.placed import Path
from drafter.skeleton.records import AnyEntry, Entry, Section, Skeleton

_THEN = "then"


def stated_labels(skeleton: Skeleton, where: Provenance) -> dict[int, str]:
    """Return the stated labels by the positions of their blocks in the body.

    Args:
        skeleton: the draft.
        where: where its printed words come from.
    """
    return {n: entry.label for n, trace in enumerate(where.body) for entry in _entry_of(skeleton, trace) if entry.label}


def _entry_of(skeleton: Skeleton, trace: BlockTrace) -> Iterator[Entry]:
    """Yield the entry that prints a block; what goes on after a list, and a sub-paragraph, is none of its own."""
    path: Path = next((text.path for text in trace.texts()), ()) if isinstance(trace, Trace) else ()
    section: Section = skeleton.body
    if path[:1] == ("sections",):
        section, path = skeleton.sections[int(path[1])], path[2:]
    if len(path) != 3 or path[2] == _THEN or path[0] not in ("preamble", "operative"):
        return
    entries: Sequence[AnyEntry] = section.preamble if path[0] == "preamble" else section.operative
    entry = entries[int(path[1])]
    if isinstance(entry, Entry):
        yield entry
