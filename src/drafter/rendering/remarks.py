"""The remarks of a skeleton beside the paragraphs that they are about, for those who show them in Word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate

from drafter.model.resolution import Block, Resolution, Table, plain
from drafter.rendering.braces import template
from drafter.rendering.traces.origins import Agreed, Field, Literal, Origin
from drafter.rendering.traces.provenance import BlockTrace, Provenance, Trace, flat
from drafter.skeleton import walk
from drafter.skeleton.placed import Path, Placed
from drafter.skeleton.records import AnyEntry, EachEntry, EnactingEntry, Entry, Skeleton


def remarks(skeleton: Skeleton, resolution: Resolution, where: Provenance) -> tuple[tuple[str, str], ...]:
    """Return the words of each paragraph that has a remark, with the remark, in the order of reading.

    A remark on a fact or a footnote stands at the first paragraph that prints it, or else at the first one that asks
    for the fact. A remark on what no paragraph prints stands at the first one, with the name of what it is about.

    Args:
        skeleton: what the editor wrote.
        resolution: what it renders.
        where: where the words of the resolution come from.
    """
    blocks = (*resolution.body, *(block for annex in resolution.annexes for block in annex.body))
    traces = (*where.body, *(block for annex in where.annexes for block in annex.body))
    printed, asked = [set(_printed(trace)) for trace in traces], [set(_asked(trace)) for trace in traces]
    placed = [
        (_first(printed, paths, _first(asked, (path[:2] for path in paths))), paths, remark)
        for paths, remark in _remarks(skeleton)
    ]
    said = [(at or 0, remark if at is not None else _with_name(paths, remark)) for at, paths, remark in placed]
    return tuple((_words(blocks[at]), remark) for at, remark in sorted(said, key=lambda one: one[0]) if blocks)


def _with_name(paths: Iterable[Path], remark: str) -> str:
    """Return a remark on what no paragraph prints with the name of that."""
    return ": ".join((*(str(step) for path in paths for step in path[:2]), remark))


def _words(block: Block) -> str:
    inlines = next((cell for row in block.rows for cell in row), ()) if isinstance(block, Table) else block.inlines
    return plain(inlines)


def _first(several: Iterable[set[Path]], paths: Iterable[Path], otherwise: int | None = None) -> int | None:
    wanted = set(paths)
    return next((n for n, found in enumerate(several) if wanted & found), otherwise)


# The remarks, with the paths of what they are about -------------------------------------------------------------------


def _remarks(skeleton: Skeleton) -> Iterator[tuple[list[Path], str]]:
    for entry in walk.entries(skeleton):
        yield from _of_entry(entry)
    for path, remark in skeleton.comments.items():
        yield [path], remark


def _of_entry(entry: AnyEntry) -> Iterator[tuple[list[Path], str]]:
    if entry.comment:
        yield list(_paths(entry)), entry.comment
    if isinstance(entry, Entry):
        for item in entry.items:
            yield from _of_entry(item)


def _paths(entry: AnyEntry) -> Iterator[Path]:
    match entry:
        case EachEntry(each):
            yield (_EACH, each)
        case EnactingEntry(enacting):
            yield from _path(enacting)
        case Entry():
            yield from (*_path(entry.opening), *_path(entry.text), *_path(entry.then))
        case _:
            yield from (path for text in walk.words(entry) for path in _path(text))


def _path(text: str) -> Iterator[Path]:
    if isinstance(text, Placed):
        yield _named(text.path)


def _named(path: Path) -> Path:
    """Return a path as remarks have it: positions are written as names."""
    return tuple(map(str, path))


# What a paragraph prints, and what it asks for ------------------------------------------------------------------------

_EACH = "each"
"""Before the name of a list of facts each of which makes a paragraph."""


def _printed(trace: BlockTrace) -> Iterator[Path]:
    """Yield the paths of all that prints words of a block and its notes, and what they lie in."""
    for span in (span for one in _traces(trace) for span in one.spans):
        match span.origin:
            case Literal() | Field() | Agreed() as origin:
                yield from accumulate((step,) for step in _named(origin.path))
                yield from _by(origin)


def _by(origin: Origin) -> Iterator[Path]:
    """Yield the text that asks for a fact, or the list of facts that makes a paragraph."""
    match origin:
        case Field(slot=slot) | Agreed(slot=slot) if slot is not None:
            yield _named(slot.text.path)
        case Agreed(path=path) | Field(path=("facts", *_) as path):
            yield (_EACH, *_named(path[1:2]))


def _asked(trace: BlockTrace) -> Iterator[Path]:
    for text in {id(text): text for one in _traces(trace) for text in one.texts()}.values():
        yield from (("facts", name) for name in template.names(text))


def _traces(trace: BlockTrace) -> Iterator[Trace]:
    for one in flat(trace):
        yield one
        yield from filter(None, one.notes)
