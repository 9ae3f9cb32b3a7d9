"""A resolution to the skeleton that renders it again, word for word, with the proof."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from drafter.compare import first_difference
from drafter.language import organs
from drafter.model.errors import BadSkeleton, UnprovedReduction, UnreadableSkeleton
from drafter.model.record import record
from drafter.model.resolution import Inlines, Note, Paragraph, Part, Resolution
from drafter.rendering.body import entries
from drafter.rendering.frame import document
from drafter.rendering.frame.note_keys import KeyedNotes
from drafter.rendering.lifting import lifted, tables
from drafter.rendering.render import render
from drafter.rendering.wording.phrases import Phrases
from drafter.skeleton import order, walk
from drafter.skeleton.emit import emit
from drafter.skeleton.load import load
from drafter.skeleton.records import AnnexEntry, Section, Skeleton

_OF_LIST = "one paragraph each, in this order; add a line to add one"
_REMARKS = {
    "earlier_resolutions": "cited in this order",
    "previous_resolution": "the text that this one follows",
    "budget_period": "moves with the session, as do the periods before it",
    "year": "moves with the session, as do the years before and after it",
    "as_at": "the day on which the text says how things stand",
    "council_session": "of the Human Rights Council, which holds three a year",
    "documents": "those of this session and the last; TODO is a number that is not known yet",
    "amounts": "each stands here once and is printed wherever it belongs",
    "data_year": "of the figures below",
    "figures": "of the time of the text; each stands here once",
    "events": "numbered, dated or placed; a change here changes every {{ … }} that prints it",
    "resolutions": "cited beside those that this text follows; has a later one taken its place?",
    "meetings": "add a line to add a meeting",
    "memorandums": _OF_LIST,
    "period": "sessions to the next resolution of the series",
    "date": "day of issue",
}


@record(frozen=True, slots=True)
class Reduction:
    """A skeleton with what is proved of it.

    Args:
        skeleton: the skeleton, loaded from the text that was written.
        preambular, operative, notes: how many of them the resolution has, all rendered back.
        facts: the names of the facts lifted, each with the number of its entries.
        literal: how many paragraphs were not understood and stay as they stand.
    """

    skeleton: Skeleton
    preambular: int
    operative: int
    notes: int
    facts: Mapping[str, int]
    literal: int


def reduce(resolution: Resolution, known: Phrases, file: str = "") -> Reduction:
    """Reduce a resolution.

    Args:
        resolution: the resolution.
        known: the phrases of the kinds of facts.
        file: the name of the file that the skeleton will have, for messages.

    Raises:
        UnprovedReduction: no skeleton renders the resolution again; a fault of drafter, with the first difference.
    """
    bare = _bare(resolution)
    difference = ""
    for attempt in _attempts(bare, resolution, known):
        skeleton, difference = _proved(attempt, resolution, known, file)
        if not difference:
            return _reduction(skeleton, resolution)
    raise UnprovedReduction(f"The skeleton would not give the source back: {difference}. Please report this text.")


def _attempts(bare: Skeleton, resolution: Resolution, known: Phrases) -> Iterator[Skeleton]:
    """Yield skeletons of a resolution, the one with the most facts first."""
    facts = lifted(bare, known)
    yield tables.lifted(facts)
    yield facts
    yield bare
    yield _literal(resolution)


def _proved(skeleton: Skeleton, resolution: Resolution, known: Phrases, file: str) -> tuple[Skeleton, str]:
    """Write a skeleton, load it, render it and compare: the loaded skeleton and the first difference."""
    remarks = {**_remarks_of_lists(skeleton), **_REMARKS}
    text = emit(skeleton, _head(skeleton), remarks, order.of_facts(skeleton))
    try:
        loaded = load(text, file)
        return loaded, first_difference(resolution, render(loaded, known))
    except (BadSkeleton, UnreadableSkeleton) as error:
        return skeleton, str(error)


def _remarks_of_lists(skeleton: Skeleton) -> dict[str, str]:
    """Return what stands beside each list that has a phrase of its own."""
    made = {entry.each for entry in walk.each(skeleton)}
    return {name: _OF_LIST if name in made else "in this order; add a line to add one" for name in skeleton.phrases}


def _head(skeleton: Skeleton) -> str:
    number, symbol = skeleton.document.number, skeleton.document.symbol
    what = f"Resolution {number}" if number else f"Draft resolution {symbol}".rstrip()
    return f"{what}, reduced to facts and words. It prints again, word for word, what was read."


# Without facts ----------------------------------------------------------------------------------------------------


def _bare(resolution: Resolution) -> Skeleton:
    """Make the skeleton without facts: all words literal, all that is computed left out."""
    keys = KeyedNotes()
    write = keys.write
    head = document.read(resolution, write)
    body, sections = entries.sections(resolution.body, organs.named(resolution.masthead.organ), write)
    annexes = tuple(
        AnnexEntry(a.label, write(a.title), entries.entries(a.body, Part.PLAIN, write)) for a in resolution.annexes
    )
    return Skeleton(
        head,
        body=body,
        sections=sections,
        annexes=annexes,
        footnotes=keys.given(head),
    )


def _literal(resolution: Resolution) -> Skeleton:
    """Make the skeleton that computes nothing in the body: every paragraph is printed as it stands."""
    keys = KeyedNotes()
    write = keys.write
    head = document.read(resolution, write)
    body = Section(preamble=entries.literal(resolution.body, Part.PREAMBULAR, write), enacting="none")
    annexes = tuple(
        AnnexEntry(a.label, write(a.title), entries.literal(a.body, Part.PLAIN, write)) for a in resolution.annexes
    )
    return Skeleton(head, body=body, annexes=annexes, footnotes=keys.given(head))


# What was found ---------------------------------------------------------------------------------------------------


def _reduction(skeleton: Skeleton, resolution: Resolution) -> Reduction:
    paragraphs = [b for b in resolution.body if isinstance(b, Paragraph) and b.level == 0]
    count = {name: _size(value) for name, value in skeleton.facts.items()}
    count |= {name: len(entries) for name, entries in skeleton.tables.items()}
    references = sum(isinstance(note, Mapping) for note in skeleton.footnotes.values())
    return Reduction(
        skeleton,
        preambular=sum(p.part is Part.PREAMBULAR for p in paragraphs),
        operative=sum(p.part is Part.OPERATIVE for p in paragraphs),
        notes=sum(1 for _ in _notes(resolution)),
        facts={**count, **({"footnote references": references} if references else {})},
        literal=sum(type(e).__name__ == "PlainEntry" for e in (*skeleton.body.preamble, *skeleton.body.operative)),
    )


def _size(fact: Any) -> int:
    return len(fact) if isinstance(fact, tuple) or (isinstance(fact, Mapping) and "/" in next(iter(fact))) else 1


def _notes(resolution: Resolution) -> Iterator[Note]:
    def inside(inlines: Inlines) -> Iterator[Note]:
        return (i for i in inlines if isinstance(i, Note) and not i.mark)

    yield from inside(resolution.title)
    for block in (*resolution.body, *(b for a in resolution.annexes for b in a.body)):
        if not hasattr(block, "rows"):
            yield from inside(block.inlines)
