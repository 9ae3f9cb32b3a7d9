"""A skeleton to the resolution that it stands for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from drafter.language import markup
from drafter.language.facts.kinds import kind_of
from drafter.language.symbols import is_web_address
from drafter.model.errors import BadSkeleton
from drafter.model.nearest import nearest
from drafter.model.problems import Place, Problem
from drafter.model.resolution import Annex, Block, Enacting, Heading, Inlines, Link, Note, Part, Resolution
from drafter.rendering import document, footnotes, paragraphs, phrases, template
from drafter.rendering.context import check, context, filters, plain_facts
from drafter.rendering.phrases import Phrases
from drafter.skeleton import walk
from drafter.skeleton.records import AnyEntry, EachEntry, Entry, Section, Skeleton
from drafter.skeleton.yaml import place_of

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
    check(skeleton)
    rendering = _Rendering(skeleton, known)
    resolution = rendering.resolution()
    if rendering.problems:
        raise BadSkeleton(tuple(sorted(set(rendering.problems))), skeleton.text)
    return resolution


def unplaced(skeleton: Skeleton, known: Phrases) -> list[str]:
    """Return the facts that no text prints, but whose phrase is a paragraph: it ends the preamble.

    So a fact that is added to a skeleton is never left out of the draft; `each: <fact>` puts it elsewhere.
    """
    return [name for name in _unasked(skeleton) if _makes_paragraphs(name, known)]


def unprinted(skeleton: Skeleton, known: Phrases) -> list[str]:
    """Return the facts that nothing prints: no text asks for them, and no phrase does."""
    by_phrases = {name for phrases_ in known.values() for phrase in phrases_ for name in phrase.asks}
    unasked = [name for name in _unasked(skeleton) if name not in by_phrases]
    return [name for name in unasked if not _makes_paragraphs(name, known)]


def _unasked(skeleton: Skeleton) -> list[str]:
    asked = {e.each for e in walk.entries(skeleton) if isinstance(e, EachEntry)}
    texts = (*walk.texts(skeleton), skeleton.document.title, skeleton.document.agenda_title)
    asked |= {name for text in texts for name in template.names(text)}
    return [name for name, value in skeleton.facts.items() if value and name not in asked]


def _makes_paragraphs(name: str, known: Phrases) -> bool:
    kind = kind_of(name)
    return kind is not None and any(phrase.opening for phrase in known.get(kind.name, ()))


class _Rendering:
    """Goes through a skeleton in reading order, since the notes depend on it, and collects the problems."""

    def __init__(self, skeleton: Skeleton, known: Phrases) -> None:
        self.skeleton, self.known = skeleton, known
        self.context = context(skeleton)
        self.filters = filters(skeleton.facts, known)
        self.problems: list[Problem] = []
        self.notes = footnotes.Footnotes(skeleton.footnotes, self.fill)
        self.size = 0

    def resolution(self) -> Resolution:
        head = document.masthead(self.skeleton.document, self.read)
        title = self.read(self.skeleton.document.title)
        sections = self.skeleton.sections
        ending = paragraphs.section_ending(sections)
        blocks = [*self.section(self.skeleton.body, self.usual_enacting(), tuple(self.added()), 0, ending)]
        for n, section in enumerate(sections, 1):
            ending = paragraphs.section_ending(sections[n:])
            blocks += self.section(section, "", (), paragraphs.number_before(blocks, section), ending)
        resolution = Resolution(
            masthead=head,
            title=title,
            body=tuple(blocks),
            number=self.skeleton.document.number,
            closing=document.closing(self.skeleton.document),
            annexes=tuple(
                Annex(a.label, self.read(a.title), paragraphs.blocks(a.body, Part.PLAIN, self.read))
                for a in self.skeleton.annexes
            ),
        )
        for key in self.notes.unused():
            self.problem(key, f"no text has the mark of the footnote “{key}”: add “[^{key}]” or take the footnote out")
        return resolution

    def usual_enacting(self) -> str:
        return f"*The {self.skeleton.document.organ}*,"

    def section(
        self, section: Section, enacting: str, added: tuple[Entry, ...], numbered: int, ending: str
    ) -> Iterator[Block]:
        if section.title or section.label:
            yield Heading(self.read(section.title), section.label)
        words = section.enacting or enacting
        if words and words != "none":
            yield Enacting(self.read(words))
        yield from paragraphs.blocks((*self.expanded(section.preamble), *added), Part.PREAMBULAR, self.read)
        operative = tuple(self.expanded(section.operative))
        yield from paragraphs.blocks(operative, Part.OPERATIVE, self.read, numbered, ending)

    # Facts that are paragraphs ----------------------------------------------------------------------------------

    def expanded(self, entries: Iterable[AnyEntry]) -> Iterator[AnyEntry]:
        for entry in entries:
            if isinstance(entry, EachEntry):
                yield from self.each(entry.each, entry.each)
            else:
                yield entry

    def added(self) -> Iterator[Entry]:
        for name in unplaced(self.skeleton, self.known):
            yield from self.each(name, name)

    def each(self, name: str, where: object) -> Iterator[Entry]:
        facts = self.skeleton.facts.get(name)
        kind = kind_of(name)
        if facts is None or kind is None:
            known = [n for n in self.skeleton.facts if kind_of(n)]
            hint = nearest(name, known) or "; add it under “facts:”"
            self.problem(where, f"there is no list of facts “{name}”{hint}")
            return
        for fact in facts if isinstance(facts, tuple) else (facts,):
            if isinstance(fact, Mapping) and fact:
                try:
                    opening, words = phrases.printed(fact, kind, self.known, plain_facts(self.skeleton.facts))
                except ValueError as error:
                    self.problem(fact, str(error))
                    continue
                yield Entry(opening=opening, text=_Finished(words))

    # Texts ------------------------------------------------------------------------------------------------------

    def fill(self, text: str) -> str:
        words = text if isinstance(text, _Finished) else template.fill(text, self.context, self.filters)
        self.size += len(words)
        if self.size > LARGEST:
            raise BadSkeleton((Problem(place_of(text), f"more than {LARGEST:,} characters come out of this skeleton"),))
        return words

    def read(self, text: str) -> Inlines:
        try:
            inlines = markup.parse(self.fill(text), self.notes.at(text))
        except BadSkeleton as error:
            places = [p if p.place.line else replace(p, place=place_of(text)) for p in error.problems]
            self.problems += places
            return ()
        for link in (one for one in _links(inlines) if not is_web_address(one.target)):
            self.problem(text, f"“{link.words}” leads to “{link.target}”: write an address with https:// or mailto:")
        return inlines

    def problem(self, value: object, message: str) -> None:
        place = place_of(value)
        self.problems.append(Problem(place if place.line else Place(self.skeleton.file, 1, 1), message))


def _links(inlines: Inlines) -> Iterator[Link]:
    for inline in inlines:
        if isinstance(inline, Link):
            yield inline
        elif isinstance(inline, Note):
            yield from _links(inline.inlines)


class _Finished(str):
    """Words that came out of a phrase and are not filled again."""
