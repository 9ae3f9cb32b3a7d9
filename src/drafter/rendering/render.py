"""A skeleton to the resolution that it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from drafter.language.facts.parts import PrintedPart
from drafter.model.errors import BadSkeleton
from drafter.model.resolution import Annex, Block, Enacting, Heading, Masthead, Part, Resolution
from drafter.rendering.body import paragraph_numbers, paragraphs
from drafter.rendering.body.endings import section_ending
from drafter.rendering.body.paragraphs import FactEntry, TracedBlock
from drafter.rendering.fact_paragraphs import FactParagraphs
from drafter.rendering.filled_texts import FilledTexts
from drafter.rendering.frame import asking_parts, document, sponsors
from drafter.rendering.traces import traced, traced_inlines
from drafter.rendering.traces.origins import Computed, What
from drafter.rendering.traces.provenance import AnnexTrace, BlockTrace, Provenance, Trace
from drafter.rendering.traces.traced import Traced
from drafter.rendering.validation import check
from drafter.rendering.wording import own_phrases
from drafter.rendering.wording.phrases import Phrases
from drafter.skeleton.records import AnnexEntry, Section, Skeleton


def render(skeleton: Skeleton, known: Phrases) -> Resolution:
    """Render a skeleton; the inverse of `reduce`.

    Args:
        skeleton: what the editor wrote.
        known: the phrases of the kinds of facts.

    Raises:
        BadSkeleton: facts, texts or notes are wrong; every problem is told with its place.
    """
    return rendered(skeleton, known)[0]


def rendered(skeleton: Skeleton, known: Phrases) -> tuple[Resolution, Provenance]:
    r"""Render a skeleton as `render` does, and return beside it where every word comes from.

    >>> from drafter.skeleton.load import load
    >>> _, where = rendered(load("drafter: 1\ndocument: {title: Peace, sponsors: [Chad]}\n"), {})
    >>> where.title.spans
    (Span(start=0, end=5, origin=Literal(start=29, end=34, path=('document', 'title'))),)
    """
    check(skeleton)
    known = own_phrases.of(skeleton, known)
    texts = FilledTexts(skeleton, known)
    made = _Rendering(skeleton, texts, FactParagraphs(skeleton, known, texts)).resolution()
    if texts.problems:
        raise BadSkeleton(tuple(sorted(set(texts.problems))), skeleton.text)
    return made


class _Rendering:
    """Goes through a skeleton in reading order, since the notes depend on it."""

    def __init__(self, skeleton: Skeleton, texts: FilledTexts, facts: FactParagraphs) -> None:
        self.skeleton, self.texts, self.facts = skeleton, texts, facts
        self.making = paragraphs.Making(texts.read, facts.expanded)

    def resolution(self) -> tuple[Resolution, Provenance]:
        own = self.skeleton.document
        head, lines = self.masthead()
        title = self.texts.read(own.title)
        body = self.body()
        annexes = [self.annex(annex) for annex in self.skeleton.annexes]
        self.texts.tell_unmarked_notes()
        resolution = Resolution(
            masthead=head,
            title=traced_inlines.inlines(title),
            body=_blocks(body),
            number=document.printed_number(own),
            closing=document.closing(own),
            annexes=tuple(annex for annex, _ in annexes),
        )
        provenance = Provenance(
            masthead=lines,
            title=traced_inlines.trace(title),
            body=_traces(body),
            closing={name: _trace(parts) for name, parts in document.closing_lines(own).items()},
            annexes=tuple(trace for _, trace in annexes),
        )
        return resolution, provenance

    def masthead(self) -> tuple[Masthead, dict[str, Trace]]:
        own = self.skeleton.document
        read = {
            "agenda_title": self.texts.read(own.agenda_title),
            "sponsors": self.texts.read(self.sponsors()),
            "source": self.texts.read(own.source),
        }
        head = replace(
            document.masthead(own, lambda text: ()),
            agenda_title=traced_inlines.inlines(read["agenda_title"]),
            sponsors=traced_inlines.inlines(read["sponsors"]),
            source=traced_inlines.inlines(read["source"]),
        )
        traces = {name: _trace(parts) for name, parts in document.lines(own).items()}
        return head, {**traces, **{name: traced_inlines.trace(words) for name, words in read.items()}}

    def sponsors(self) -> Traced:
        """Return the sponsors line; a name may ask for a fact."""
        own = self.skeleton.document
        source = Computed(*traced.extent(own.title), What.MASTHEAD)
        return asking_parts.line(sponsors.line_parts(own), self.texts.fill, source)

    def body(self) -> list[TracedBlock]:
        sections = self.skeleton.sections
        added = tuple(self.facts.added())
        printed = [*self.section(self.skeleton.body, self.usual_enacting(), added, 0, section_ending(sections))]
        for n, section in enumerate(sections, 1):
            ending = section_ending(sections[n:])
            number = paragraph_numbers.number_before([block for block, _ in printed], section)
            printed += self.section(section, traced.NOTHING, (), number, ending)
        return printed

    def usual_enacting(self) -> Traced:
        organ = self.skeleton.document.organ
        source = Computed(*traced.extent(organ), What.ENACTING)
        name = asking_parts.part(PrintedPart(organ, organ), self.texts.fill, source)
        return traced.join((traced.of("*The ", source), name, traced.of("*,", source)))

    def section(
        self, section: Section, enacting: Traced, added: tuple[FactEntry, ...], numbered: int, ending: str
    ) -> Iterator[TracedBlock]:
        """Yield the blocks of a section.

        Args:
            section: the section.
            enacting: its enacting clause, where it does not state one.
            added: paragraphs that end its preamble.
            numbered: the number of the operative paragraph before it.
            ending: the ending of its last operative paragraph.
        """
        if section.title or section.label:
            words = self.texts.read(section.title)
            label = paragraph_numbers.origin(section.label, section.label, section.title)
            yield TracedBlock(Heading(traced_inlines.inlines(words), section.label), traced_inlines.trace(words, label))
        if (section.enacting or enacting.words) and section.enacting != "none":
            words = self.texts.read(section.enacting or enacting)
            yield TracedBlock(Enacting(traced_inlines.inlines(words)), traced_inlines.trace(words))
        yield from paragraphs.blocks((*section.preamble, *added), Part.PREAMBULAR, self.making)
        yield from paragraphs.blocks(section.operative, Part.OPERATIVE, self.making, numbered, ending)

    def annex(self, annex: AnnexEntry) -> tuple[Annex, AnnexTrace]:
        title = self.texts.read(annex.title)
        body = paragraphs.blocks(annex.body, Part.PLAIN, self.making)
        printed = Annex(annex.label, traced_inlines.inlines(title), _blocks(body))
        return printed, AnnexTrace(traced_inlines.trace(title), _traces(body))


def _trace(parts: Iterable[PrintedPart]) -> Trace:
    """Return where a line of the masthead comes from; words that no value prints belong to the first value."""
    parts = tuple(parts)
    value = next((part.value for part in parts if part.value is not None), None)
    return Trace(traced.parts(parts, Computed(*traced.extent(value), What.MASTHEAD)).segments)


def _blocks(printed: Iterable[TracedBlock]) -> tuple[Block, ...]:
    return tuple(block for block, _ in printed)


def _traces(printed: Iterable[TracedBlock]) -> tuple[BlockTrace, ...]:
    return tuple(trace for _, trace in printed)
