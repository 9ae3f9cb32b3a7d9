"""Under which heading, and after which opening words, a text stands: what names of facts may be made of, too."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from drafter.language.facts.naming.heading_names import of_heading
from drafter.skeleton import walk
from drafter.skeleton.records import AnyEntry, Entry, HeadingEntry, Skeleton


def named(skeleton: Skeleton) -> dict[str, str]:
    """Return the names that headings give, by the texts that stand under them.

    Args:
        skeleton: a skeleton.

    >>> from drafter.skeleton.records import Document, Entry, Section
    >>> section = Section((Entry("Noting", "the report"),), title="Capital investment planning")
    >>> named(Skeleton(Document(), sections=(section,)))
    {'the report': 'capital_investment_planning'}
    """
    bodies = [("", (*skeleton.body.preamble, *skeleton.body.operative))]
    bodies += [(section.title, (*section.preamble, *section.operative)) for section in skeleton.sections]
    return {text: name for title, entries in bodies for text, name in _under(title, entries)}


def openings(skeleton: Skeleton) -> dict[str, str]:
    """Return the opening words of paragraphs, by the texts that follow them.

    Args:
        skeleton: a skeleton.

    >>> from drafter.skeleton.records import Document, Entry, Section
    >>> openings(Skeleton(Document(), body=Section((Entry("Noting", "the report"),))))
    {'the report': 'Noting'}
    """
    several = (entry for entry in walk.entries(skeleton) if isinstance(entry, Entry) and entry.opening)
    return {text: entry.opening for entry in several for text in walk.words(entry)}


def _under(title: str, entries: Iterable[AnyEntry]) -> Iterator[tuple[str, str]]:
    """Yield the texts of paragraphs, each with the name of the last heading before it."""
    name = of_heading(title)
    for entry in entries:
        if isinstance(entry, HeadingEntry):
            name = of_heading(entry.heading)
        elif name:
            yield from ((text, name) for text in walk.words(entry))
