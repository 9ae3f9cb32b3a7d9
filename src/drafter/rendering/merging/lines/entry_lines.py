"""Lines that are put into the entry of a paragraph, found by the words that it prints."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.compare.align import Bags, shared
from drafter.language.patterns import lazy
from drafter.model.resolution import Table, plain
from drafter.rendering.merging.pairing.three_way import row_words
from drafter.rendering.merging.planning.printed_draft import PrintedDraft, Stage
from drafter.rendering.merging.stated.own_entries import FactParagraph, OwnEntry
from drafter.skeleton.placed import Path
from drafter.skeleton.records import Entry, HeadingEntry, PlainEntry, TableEntry
from drafter.skeleton.rewriting import FileEdit

_FLOW = lazy(r"\s*(?:- *|[\w ]+: *)[{\[]")
"""What begins an entry, or a part of the file, that has no lines of its own."""

_LIKE = 0.5


def entry_with(draft: PrintedDraft, words: str) -> Path | None:
    """Return the path of the entry that prints a paragraph and has keys, or of the one around it; `None` without one.

    Args:
        draft: the draft as it is printed.
        words: the words of the paragraph, with or without its number before them.
    """
    bare = _bare(words)
    if not bare:
        return None
    found = [(len(one), own) for own, stage in _entries(draft) for one in _printed(own, stage) if bare.endswith(one)]
    found = found or [(0, own) for own, stage in _entries(draft) if bare in _cells(own, stage)]
    return _path(max(found, key=lambda pair: pair[0])[1]) if found else None


def entry_like(draft: PrintedDraft, words: str) -> Path | None:
    """Return the path of the entry whose paragraph is likest to some words; `None` where none is like them.

    Args:
        draft: the draft as it is printed.
        words: the words of a paragraph, as they were before or are in another version.
    """
    printed = [(own, one.split()) for own, stage in _entries(draft) for one in _printed(own, stage)]
    bags = Bags([words.split(), *(one for _, one in printed)])
    wanted = bags.weighed(words.split())
    found = [(shared(wanted, bags.weighed(one)), own) for own, one in printed]
    like, own = max(found, key=lambda pair: pair[0], default=(0.0, None))
    return _path(own) if own is not None and like > _LIKE else None


def _printed(own: OwnEntry, stage: Stage) -> Iterator[str]:
    """Yield the words of each paragraph of an entry; those of a table as they stand in a conflict."""
    for block in stage.blocks[own.first : own.first + own.size]:
        words = row_words(block.rows) if isinstance(block, Table) else plain(block.inlines)
        yield from filter(None, [_bare(words)])


def _cells(own: OwnEntry, stage: Stage) -> set[str]:
    """Return the words of each cell of a table."""
    blocks = stage.blocks[own.first : own.first + own.size]
    return {_bare(plain(cell)) for block in blocks if isinstance(block, Table) for row in block.rows for cell in row}


def _entries(draft: PrintedDraft) -> Iterator[tuple[OwnEntry, Stage]]:
    for one in draft.body_lists():
        yield from ((own, draft.stages[0]) for own in one.entries)
    for one, stage in zip(draft.annex_lists(), draft.stages[1:], strict=True):
        yield from ((own, stage) for own in one.entries)


def _path(own: OwnEntry) -> Path | None:
    match own.entry:
        case FactParagraph(each):
            return each or None
        case PlainEntry(text):
            return own.path if getattr(text, "path", ())[-1:] == ("text",) else None
        case Entry() | HeadingEntry() | TableEntry():
            return own.path
    return None


def _bare(words: str) -> str:
    return " ".join(words.split())


def lines_put_in(draft: PrintedDraft, path: Path, lines: list[str]) -> FileEdit | None:
    """Return the change that puts lines at the end of an entry; `None` where it has no lines of its own.

    Args:
        draft: the draft.
        path: what leads to the entry.
        lines: the lines, without their indentation.
    """
    found = draft.places.lines(path)
    if found is None or _FLOW.match(draft.text, found.start):
        return None
    indent = " " * (found.indent + 2)
    glue = "" if draft.text.endswith("\n", 0, found.end) else "\n"
    return found.end, found.end, glue + "".join(f"{indent}{line}\n" for line in lines)
