"""A skeleton to the resolution that it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from drafter.language.facts.kinds import FactKind
from drafter.language.facts.parts import PrintedPart as Words
from drafter.language.symbols import is_web_address
from drafter.model.errors import BadSkeleton
from drafter.model.nearest import nearest
from drafter.model.problems import Place, Problem
from drafter.model.resolution import Annex, Block, Enacting, Heading, Inlines, Link, Masthead, Note, Part, Resolution
from drafter.rendering import (
    document,
    evaluation,
    footnotes,
    own_phrases,
    paragraphs,
    phrasing,
    sponsors,
    template,
    traced,
    traced_inlines,
)
from drafter.rendering.asked import unplaced
from drafter.rendering.context import context, derivations
from drafter.rendering.endings import section_ending
from drafter.rendering.filters import filters
from drafter.rendering.origins import Computed, What
from drafter.rendering.paragraphs import FactEntry, TracedBlock
from drafter.rendering.phrases import Phrases
from drafter.rendering.plain import plain_facts
from drafter.rendering.provenance import AnnexTrace, BlockTrace, Provenance, Trace
from drafter.rendering.traced import Traced
from drafter.rendering.traced_inlines import TracedInlines
from drafter.rendering.validation import check
from drafter.skeleton.placed import place_of
from drafter.skeleton.records import AnnexEntry, AnyEntry, EachEntry, Section, Skeleton

LARGEST = 4_000_000
"""The longest resolution that is rendered, in characters: far more than the longest one adopted."""


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
    rendering = _Rendering(skeleton, known)
    made = rendering.resolution()
    if rendering.problems:
        raise BadSkeleton(tuple(sorted(set(rendering.problems))), skeleton.text)
    return made


class _Rendering:
    """Goes through a skeleton in reading order, since the notes depend on it, and collects the problems."""

    def __init__(self, skeleton: Skeleton, known: Phrases) -> None:
        self.skeleton, self.known = skeleton, own_phrases.of(skeleton, known)
        self.context, self.derived = context(skeleton), derivations(skeleton)
        self.filters = filters(skeleton.facts, self.known)
        self.problems: list[Problem] = []
        self.notes = footnotes.Footnotes(skeleton.footnotes, self.fill, sponsors.note_parts(skeleton.document))
        self.size = 0

    def resolution(self) -> tuple[Resolution, Provenance]:
        own = self.skeleton.document
        head, lines = self.masthead()
        title = self.read(own.title)
        body = self.body()
        annexes = [self.annex(annex) for annex in self.skeleton.annexes]
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
        self.refuse_unmarked_notes()
        return resolution, provenance

    def refuse_unmarked_notes(self) -> None:
        for key in self.notes.unused():
            self.problem(key, f"no text has the mark of the footnote “{key}”: add “[^{key}]” or take the footnote out")

    def masthead(self) -> tuple[Masthead, dict[str, Trace]]:
        own = self.skeleton.document
        item, sponsors, source = self.read(own.agenda_title), self.read(self.sponsors()), self.read(own.source)
        head = replace(
            document.masthead(own, lambda text: ()),
            agenda_title=traced_inlines.inlines(item),
            sponsors=traced_inlines.inlines(sponsors),
            source=traced_inlines.inlines(source),
        )
        traces = {name: _trace(parts) for name, parts in document.lines(own).items()}
        read = {"agenda_title": item, "sponsors": sponsors, "source": source}
        return head, {**traces, **{name: traced_inlines.trace(words) for name, words in read.items()}}

    def sponsors(self) -> Traced:
        """Return the sponsors line; a name may ask for a fact."""
        source = Computed(*traced.extent(self.skeleton.document.title), What.MASTHEAD)
        named = sponsors.line_parts(self.skeleton.document)
        return traced.single_spaced(traced.join(self.part(part, source) for part in named))

    def part(self, part: Words, source: Computed) -> Traced:
        """Return a part of a line; a value may ask for a fact."""
        if part.value is None or not template.is_template(part.value):
            return traced.part(*part, otherwise=source)
        return self.fill(part.value)

    def body(self) -> list[TracedBlock]:
        sections = self.skeleton.sections
        ending = section_ending(sections)
        printed = [*self.section(self.skeleton.body, self.usual_enacting(), tuple(self.added()), 0, ending)]
        for n, section in enumerate(sections, 1):
            ending = section_ending(sections[n:])
            number = paragraphs.number_before([block for block, _ in printed], section)
            printed += self.section(section, traced.NOTHING, (), number, ending)
        return printed

    def usual_enacting(self) -> Traced:
        organ = self.skeleton.document.organ
        source = Computed(*traced.extent(organ), What.ENACTING)
        name = self.part(Words(organ, organ), source)
        return traced.join((traced.of("*The ", source), name, traced.of("*,", source)))

    def section(
        self, section: Section, enacting: Traced, added: tuple[FactEntry, ...], numbered: int, ending: str
    ) -> Iterator[TracedBlock]:
        if section.title or section.label:
            words = self.read(section.title)
            label = paragraphs.label_origin(section.label, section.label, section.title)
            yield TracedBlock(Heading(traced_inlines.inlines(words), section.label), traced_inlines.trace(words, label))
        if (section.enacting or enacting.words) and section.enacting != "none":
            words = self.read(section.enacting or enacting)
            yield TracedBlock(Enacting(traced_inlines.inlines(words)), traced_inlines.trace(words))
        making = paragraphs.Making(self.read, self.expanded)
        yield from paragraphs.blocks((*section.preamble, *added), Part.PREAMBULAR, making)
        yield from paragraphs.blocks(section.operative, Part.OPERATIVE, making, numbered, ending)

    def annex(self, annex: AnnexEntry) -> tuple[Annex, AnnexTrace]:
        title = self.read(annex.title)
        body = paragraphs.blocks(annex.body, Part.PLAIN, paragraphs.Making(self.read, self.expanded))
        printed = Annex(annex.label, traced_inlines.inlines(title), _blocks(body))
        return printed, AnnexTrace(traced_inlines.trace(title), _traces(body))

    # Facts that are paragraphs ----------------------------------------------------------------------------------

    def expanded(self, entries: Iterable[AnyEntry | FactEntry]) -> Iterator[AnyEntry | FactEntry]:
        for entry in entries:
            if isinstance(entry, EachEntry):
                yield from self.each(entry.each, entry.each)
            else:
                yield entry

    def added(self) -> Iterator[FactEntry]:
        for name in unplaced(self.skeleton, self.known):
            yield from self.each(name, name)

    def each(self, name: str, where: object) -> Iterator[FactEntry]:
        facts = self.skeleton.facts.get(name)
        kind = own_phrases.kind_of(name, self.skeleton)
        if facts is None or kind is None:
            self.problem(where, self.no_list(name))
            return
        for fact in facts if isinstance(facts, tuple) else (facts,):
            if isinstance(fact, Mapping) and fact:
                try:
                    yield self.fact(fact, kind)
                except ValueError as error:
                    self.problem(getattr(error, "where", fact), str(error))

    def no_list(self, name: str) -> str:
        """Return why a list cannot be printed: there is none, or no phrase for it."""
        if name in self.skeleton.facts:
            return f"“{name}” has no phrase: write “{name}: …” under “phrases:”, with what an entry prints in braces"
        known = [n for n in self.skeleton.facts if own_phrases.kind_of(n, self.skeleton)]
        hint = nearest(name, known) or "; add it under “facts:”"
        return f"there is no list of facts “{name}”{hint}"

    def fact(self, fact: Mapping[str, str], kind: FactKind) -> FactEntry:
        plain = plain_facts(self.skeleton.facts)
        phrase = phrasing.chosen(fact, kind, self.known, plain)
        words = phrasing.printed_with_sources(phrase, fact, plain)
        self.count(words, next(iter(fact.values())))
        return FactEntry(phrasing.opening(phrase, fact), words, fact.get("adverb", ""))

    # Texts ------------------------------------------------------------------------------------------------------

    def fill(self, text: str) -> Traced:
        words = evaluation.filled(text, self.context, self.filters, self.derived)
        self.count(words, text)
        return words

    def count(self, words: Traced, text: object) -> None:
        self.size += len(words.words)
        if self.size > LARGEST:
            raise BadSkeleton((Problem(place_of(text), f"more than {LARGEST:,} characters come out of this skeleton"),))

    def read(self, text: str | Traced) -> TracedInlines:
        try:
            words = text if isinstance(text, Traced) else self.fill(text)
            pieces = traced_inlines.read(words, self.notes.at(words))
        except BadSkeleton as error:
            self.problems += [p if p.place.line else replace(p, place=place_of(text)) for p in error.problems]
            return ()
        for link in (one for one in _links(traced_inlines.inlines(pieces)) if not is_web_address(one.target)):
            self.problem(text, f"“{link.words}” leads to “{link.target}”: write an address with https:// or mailto:")
        return pieces

    def problem(self, value: object, message: str) -> None:
        place = place_of(value)
        self.problems.append(Problem(place if place.line else Place(self.skeleton.file, 1, 1), message))


def _links(several: Inlines) -> Iterator[Link]:
    for inline in several:
        if isinstance(inline, Link):
            yield inline
        elif isinstance(inline, Note):
            yield from _links(inline.inlines)


def _trace(parts: Iterable[Words]) -> Trace:
    """Return where a line of the masthead comes from; words that no value prints belong to the first value."""
    parts = tuple(parts)
    value = next((part.value for part in parts if part.value is not None), None)
    return Trace(traced.parts(parts, Computed(*traced.extent(value), What.MASTHEAD)).segments)


def _blocks(printed: Iterable[TracedBlock]) -> tuple[Block, ...]:
    return tuple(block for block, _ in printed)


def _traces(printed: Iterable[TracedBlock]) -> tuple[BlockTrace, ...]:
    return tuple(trace for _, trace in printed)
