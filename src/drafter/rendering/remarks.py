"""The remarks of a skeleton beside the paragraphs that they are about, for those who show them in Word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from drafter.language.patterns import lazy
from drafter.model.resolution import Block, Resolution, Table, plain
from drafter.rendering import template
from drafter.rendering.phrases import Phrases
from drafter.rendering.render import unplaced
from drafter.skeleton import walk
from drafter.skeleton.records import AnyEntry, EachEntry, Entry, Section, Skeleton

_MARK = lazy(r"\[\^([^\]\s]+)\]")


def remarks(skeleton: Skeleton, resolution: Resolution, known: Phrases) -> tuple[tuple[str, str], ...]:
    """Return the words of each paragraph that has a remark, with the remark, in the order of reading.

    A remark on a fact or a footnote stands at the first paragraph that asks for it.

    Args:
        skeleton: what the editor wrote.
        resolution: what it renders.
        known: the phrases of the kinds of facts.
    """
    laid = _Laid(skeleton, known)
    blocks = (*resolution.body, *(block for annex in resolution.annexes for block in annex.body))
    pairs = zip(blocks, laid.blocks(), strict=False)
    return tuple((_words(block), remark) for block, said in pairs for remark in said)


def _words(block: Block) -> str:
    inlines = next((cell for row in block.rows for cell in row), ()) if isinstance(block, Table) else block.inlines
    return plain(inlines)


class _Laid:
    """Goes through a skeleton as `render` does, and yields the remarks of each block."""

    def __init__(self, skeleton: Skeleton, known: Phrases) -> None:
        self.skeleton, self.left = skeleton, dict(skeleton.comments)
        self.added = tuple(EachEntry(name) for name in unplaced(skeleton, known))

    def blocks(self) -> Iterator[list[str]]:
        for n, section in enumerate((self.skeleton.body, *self.skeleton.sections)):
            yield from self.section(section, self.added if n == 0 else (), first=n == 0)
        for annex in self.skeleton.annexes:
            yield from self.entries(annex.body)

    def section(self, section: Section, added: tuple[AnyEntry, ...], first: bool) -> Iterator[list[str]]:
        if section.title or section.label:
            yield []
        if section.enacting != "none" and (section.enacting or first):
            yield []
        yield from self.entries((*section.preamble, *added, *section.operative))

    def entries(self, entries: Iterable[AnyEntry]) -> Iterator[list[str]]:
        for entry in entries:
            if isinstance(entry, EachEntry):
                yield from self.each(entry)
            else:
                yield self.own(entry)
            if isinstance(entry, Entry):
                yield from self.entries(entry.items)
                yield from [[]] if entry.then else []

    def each(self, entry: EachEntry) -> Iterator[list[str]]:
        value = self.skeleton.facts.get(entry.each, ())
        facts = value if isinstance(value, tuple) else (value,)
        for n, _ in enumerate(fact for fact in facts if fact):
            path = ("facts", entry.each, str(n)) if isinstance(value, tuple) else ("facts", entry.each)
            yield [*([entry.comment] if n == 0 and entry.comment else []), *self.taken(path)]

    def own(self, entry: AnyEntry) -> list[str]:
        texts = (entry.text, entry.then) if isinstance(entry, Entry) else tuple(walk.words(entry))
        paths = [("facts", name) for text in texts for name in sorted(template.names(text))]
        paths += [("footnotes", key) for text in texts for key in _MARK.findall(text)]
        return [*filter(None, [entry.comment]), *(said for path in paths for said in self.taken(path))]

    def taken(self, path: tuple[str, ...]) -> list[str]:
        """Take the remarks on a fact or footnote, and on what it holds; each is shown once."""
        return [self.left.pop(key) for key in list(self.left) if key[: len(path)] == path]
