"""The entries of the draft, each with what it prints, and beside it what the printed words would be stated as."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from drafter.model.resolution import Block, Inlines, Resolution, Table, plain
from drafter.rendering.asked import unplaced
from drafter.rendering.merging.stated import marked_words
from drafter.rendering.merging.stated.marked_words import Laid
from drafter.rendering.traces.provenance import BlockTrace, Provenance
from drafter.rendering.wording.phrases import Phrases
from drafter.skeleton.placed import Path
from drafter.skeleton.records import AnnexEntry, AnyEntry, EachEntry, Entry, Section, Skeleton


class FactParagraph(NamedTuple):
    """A fact that is a paragraph by itself.

    Args:
        each: the place of the entry that asks for it; empty where none does, and it ends the preamble.
    """

    each: Path


class OwnEntry(NamedTuple):
    """An entry of the draft.

    Args:
        entry: the entry.
        path: what leads to it in the file; for a fact, to the fact.
        first: the first block that it prints.
        size: how many blocks it prints.
        stated: what its printed words would be stated as without facts; `None` where they would be parted otherwise.
        words: its words, for a comparison.
    """

    entry: AnyEntry | FactParagraph
    path: Path
    first: int
    size: int
    stated: AnyEntry | None
    words: str


class OwnList(NamedTuple):
    """A list of entries of the draft, such as its preamble."""

    path: Path
    entries: tuple[OwnEntry, ...]


class Printing(NamedTuple):
    """What a part of the draft prints: blocks, and where their words come from."""

    blocks: tuple[Block, ...]
    traces: tuple[BlockTrace, ...]

    def words(self, first: int, count: int) -> str:
        """Return the words of some blocks."""
        return " ".join(plain(inlines) for block in self.blocks[first : first + count] for inlines in _texts(block))


def _texts(block: Block) -> Iterator[Inlines]:
    if isinstance(block, Table):
        yield from (cell for row in block.rows for cell in row)
    else:
        yield block.inlines


class OwnSection(NamedTuple):
    """A section of the draft; the first is the body itself.

    Args:
        section: the section.
        path: what leads to it in the file; empty for the body.
        start: its first block.
        lists: its preamble and its operative part.
        stated: what its printed words would be stated as without facts.
    """

    section: Section
    path: Path
    start: int
    lists: tuple[OwnList, OwnList]
    stated: Section


def section_starts(skeleton: Skeleton, known: Phrases) -> tuple[int, ...]:
    """Return the blocks at which the sections of a draft begin, but for the first."""
    starts, at = [], sum(_count(skeleton, name) for name in unplaced(skeleton, known))
    for number, section in enumerate((skeleton.body, *skeleton.sections)):
        starts.append(at if number else 0)
        at += _head(section, number)
        at += sum(printed_size(skeleton, entry) for entry in (*section.preamble, *section.operative))
    return tuple(starts[1:])


def own_sections(skeleton: Skeleton, known: Phrases, resolution: Resolution, where: Provenance) -> Iterator[OwnSection]:
    """Yield the sections of the draft, the body first."""
    printing, starts = Printing(resolution.body, where.body), section_starts(skeleton, known)
    sections = marked_words.stated_sections(resolution, starts)
    stated = {one.first: one for one in marked_words.laid(sections)}
    added = [path for name in unplaced(skeleton, known) for path in _places(skeleton, name)]
    for number, section in enumerate((skeleton.body, *skeleton.sections)):
        path: Path = ("sections", number - 1) if number else ()
        start = (0, *starts)[number]
        at = start + _head(section, number)
        lists = []
        for name in ("preamble", "operative"):
            entries = tuple(_laid(skeleton, section, (*path, name), at, printing, stated))
            at = entries[-1].first + entries[-1].size if entries else at
            if name == "preamble" and not number:
                own = FactParagraph(())
                entries += tuple(_own(own, place, at + n, 1, printing, stated) for n, place in enumerate(added))
                at += len(added)
            lists.append(OwnList((*path, name), entries))
        yield OwnSection(section, path, start, (lists[0], lists[1]), sections[number])


def _head(section: Section, number: int) -> int:
    """Return how many blocks stand before the paragraphs of a section: its heading, its enacting words."""
    enacting = bool(section.enacting or not number) and section.enacting != "none"
    return bool(section.title or section.label) + enacting


def _count(skeleton: Skeleton, name: str) -> int:
    facts = skeleton.facts.get(name, ())
    return len([one for one in (facts if isinstance(facts, tuple) else (facts,)) if isinstance(one, Mapping) and one])


def _laid(
    skeleton: Skeleton,
    section: Section | AnnexEntry,
    path: Path,
    at: int,
    printing: Printing,
    stated: Mapping[int, Laid],
    name: str = "",
) -> Iterator[OwnEntry]:
    for number, entry in enumerate(getattr(section, name or str(path[-1]))):
        if isinstance(entry, EachEntry):
            for fact, place in enumerate(_places(skeleton, entry.each)):
                own = FactParagraph((*path, number))
                yield _own(own, place, at + fact, 1, printing, stated)
            at += _count(skeleton, entry.each)
        else:
            size = printed_size(skeleton, entry)
            yield _own(entry, (*path, number), at, size, printing, stated)
            at += size


def printed_size(skeleton: Skeleton, entry: AnyEntry) -> int:
    """Return how many blocks an entry of a draft prints."""
    match entry:
        case EachEntry(each):
            return _count(skeleton, each)
        case Entry():
            return 1 + sum(printed_size(skeleton, item) for item in entry.items) + bool(entry.then)
    return 1


def items_of(skeleton: Skeleton, own: OwnEntry, printing: Printing) -> tuple[OwnEntry, ...]:
    """Return the sub-paragraphs of a paragraph of a draft, those made of facts one by one."""
    entry, stated = own.entry, own.stated
    if not isinstance(entry, Entry) or not isinstance(stated, Entry):
        return ()
    at, known = own.first + 1, dict[int, Laid]()
    for item in stated.items:
        known[at] = Laid(item, at, marked_words.size(item))
        at += known[at].size
    inner = Section(preamble=entry.items)
    found = _laid(skeleton, inner, (*own.path, "items"), own.first + 1, printing, known, "preamble")
    return tuple(found)


def _places(skeleton: Skeleton, name: str) -> Iterator[Path]:
    facts = skeleton.facts.get(name, ())
    if not isinstance(facts, tuple):
        yield ("facts", str(name))
        return
    yield from (("facts", str(name), n) for n, one in enumerate(facts) if isinstance(one, Mapping) and one)


def _own(
    entry: AnyEntry | FactParagraph,
    path: Path,
    first: int,
    count: int,
    printing: Printing,
    stated: Mapping[int, Laid],
) -> OwnEntry:
    found = stated.get(first)
    words = printing.words(first, count)
    return OwnEntry(entry, path, first, count, found.entry if found and found.size == count else None, words)


def annex_lists(skeleton: Skeleton, resolution: Resolution) -> Iterator[OwnList]:
    """Yield the text of each annex of the draft."""
    several = zip(skeleton.annexes, resolution.annexes, marked_words.stated_annexes(resolution), strict=True)
    for number, (annex, printed, stated) in enumerate(several):
        path: Path = ("annexes", number, "body")
        printing = Printing(printed.body, ())
        known = {n: marked_words.Laid(entry, n, 1) for n, entry in enumerate(stated)}
        yield OwnList(path, tuple(_laid(skeleton, annex, path, 0, printing, known)))
