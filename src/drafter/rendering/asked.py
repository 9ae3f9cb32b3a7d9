"""Which facts the texts of a skeleton ask for, and what becomes of the others."""

from __future__ import annotations

from drafter.language.facts.kinds import kind_of
from drafter.language.facts.tables import EVENTS
from drafter.language.patterns import lazy
from drafter.rendering.braces import template
from drafter.rendering.wording import own_phrases
from drafter.rendering.wording.phrases import Phrases
from drafter.skeleton import walk
from drafter.skeleton.records import Skeleton

_PART = lazy(r"(\w+)\.(\w+)")


def unplaced(skeleton: Skeleton, known: Phrases) -> list[str]:
    """Return the facts that no text prints, but whose phrase is a paragraph: it ends the preamble.

    So a fact that is added to a skeleton is never left out of the draft; `each: <fact>` puts it elsewhere. A list with
    a phrase of the skeleton's own is not among them: only the skeleton says where it belongs.
    """
    return [name for name in _unasked(skeleton) if _makes_paragraphs(name, skeleton, known)]


def unasked_lists(skeleton: Skeleton, known: Phrases) -> set[str]:
    """Return the facts that have a phrase and that no text asks for."""
    return {name for name in _unasked(skeleton) if name in skeleton.phrases or _makes_paragraphs(name, skeleton, known)}


def unprinted(skeleton: Skeleton, known: Phrases) -> list[str]:
    """Return the facts that nothing prints: no text asks for them, and no phrase does."""
    known = own_phrases.of(skeleton, known)
    by_phrases = {name for phrases_ in known.values() for phrase in phrases_ for name in phrase.asks}
    unasked = [name for name in _unasked(skeleton) if name not in by_phrases]
    return [name for name in unasked if not _makes_paragraphs(name, skeleton, known)]


def unprinted_values(skeleton: Skeleton) -> list[tuple[str, str]]:
    """Return the documents, amounts and figures that no text asks for, each with the name of its fact before it.

    >>> from drafter.skeleton.records import Document
    >>> unprinted_values(Skeleton(Document(), {"documents": {"report": "A/81/302"}}))
    [('documents', 'report')]
    """
    from drafter.language.facts.values import NAMED, is_named

    tables = [(name, value) for name in NAMED if is_named(value := skeleton.facts.get(name))]
    texts = (
        [text for text in (*walk.texts(skeleton), skeleton.document.title) if template.is_template(text)]
        if tables
        else []
    )
    asked = {found for text in texts for found in _PART.findall(text)}
    return [(table, name) for table, value in tables for name in value if (table, name) not in asked]


def unprinted_fields(skeleton: Skeleton) -> list[tuple[str, str]]:
    """Return the fields of events that no text asks for, each with the name of its event before it.

    An event of which no text prints anything is not among them: it is told as a whole.

    >>> from drafter.skeleton.records import Document, Entry, Section
    >>> body = Section((Entry("Noting", "the forum in {{ forum.place }}"),))
    >>> tables = {"events": {"forum": {"place": "Osh", "outcome": "Osh Declaration"}}}
    >>> unprinted_fields(Skeleton(Document(), {}, tables, body=body))
    [('forum', 'outcome')]
    """
    events = skeleton.tables.get(EVENTS, {})
    asked = {found for text in walk.texts(skeleton) for found in _PART.findall(text)} if events else set()
    printed = {name for name, _ in asked}
    several = ((name, field) for name, entry in events.items() if name in printed for field in entry)
    return [(name, field) for name, field in several if (name, field) not in asked]


def _unasked(skeleton: Skeleton) -> list[str]:
    asked = {entry.each for entry in walk.each(skeleton)}
    texts = (*walk.texts(skeleton), skeleton.document.title, skeleton.document.agenda_title)
    asked |= {name for text in texts for name in template.names(text)}
    return [name for name in walk.fact_names(skeleton) if skeleton.facts.get(name, name) and name not in asked]


def _makes_paragraphs(name: str, skeleton: Skeleton, known: Phrases) -> bool:
    """Whether a phrase of the house makes a paragraph of a fact; an entry of a table has none, whatever its name."""
    kind = kind_of(name) if name in skeleton.facts else None
    return kind is not None and any(phrase.opening for phrase in known.get(kind.name, ()))
