"""Conflicts written into the YAML at their paragraphs, as a choice by name that no command overlooks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.language import markup
from drafter.model.resolution import Inlines, Note, NoteAgain, Table, merged, plain
from drafter.rendering.merging.own_entries import OwnEntry
from drafter.rendering.merging.plan import Told
from drafter.rendering.merging.printed_draft import PrintedDraft
from drafter.rendering.merging.three_way import Conflict
from drafter.rendering.phrases import Phrases
from drafter.skeleton import scalars
from drafter.skeleton.keys import CONFLICT
from drafter.skeleton.load import load
from drafter.skeleton.records import Entry, PlainEntry
from drafter.skeleton.yaml import replaced

_REMARK = "choose one, write it above, and take these lines out"


class NamedConflict(NamedTuple):
    """A conflict, and whose words the others are."""

    name: str
    conflict: Conflict


class ConflictLines(NamedTuple):
    """A text of YAML with conflicts in it.

    Args:
        text: the text.
        left: the conflicts that have no paragraph there.
    """

    text: str
    left: tuple[Told, ...]


def with_conflicts(text: str, file: str, known: Phrases, conflicts: Sequence[NamedConflict]) -> ConflictLines:
    """Write conflicts at their paragraphs.

    Args:
        text: the YAML of a draft.
        file: its name.
        known: the phrases of the kinds of facts.
        conflicts: the conflicts.
    """
    if not conflicts:
        return ConflictLines(text, ())
    draft = PrintedDraft(load(text, file), known)
    places = {_shown(one.conflict.ours): _path_of(draft, one.conflict) for one in conflicts}
    edits, left = [], list[Told]()
    for ours, own in places.items():
        several = [one for one in conflicts if _shown(one.conflict.ours) == ours]
        lines = draft.places.lines(own.path) if own else None
        if lines is None:
            left += [Told(one.conflict.place, _said(one)) for one in several]
        else:
            written = "".join(_lines(several, " " * (lines.indent + 2)))
            glue = "" if text.endswith("\n", 0, lines.end) else "\n"
            edits.append((lines.end, lines.end, glue + written))
    return ConflictLines(replaced(text, edits), tuple(left))


def _path_of(draft: PrintedDraft, conflict: Conflict) -> OwnEntry | None:
    """Return the entry that prints our words, if it has lines of its own."""
    lists = [(one, draft.stages[0]) for one in draft.body_lists()]
    lists += list(zip(draft.annex_lists(), draft.stages[1:], strict=True))
    for several, stage in lists:
        for own in several.entries:
            blocks = stage.blocks[own.first : own.first + own.size]
            printed = [plain(block.inlines) for block in blocks if not isinstance(block, Table)]
            if conflict.ours and plain(conflict.ours) in printed and _has_keys(own):
                return own
    return None


def _has_keys(own: OwnEntry) -> bool:
    return isinstance(own.entry, Entry) or (
        isinstance(own.entry, PlainEntry) and getattr(own.entry.text, "path", ())[-1:] == ("text",)
    )


def _lines(several: Sequence[NamedConflict], indent: str) -> Iterator[str]:
    yield f"{indent}{CONFLICT}:  # {_REMARK}\n"
    texts = {"ours": _shown(several[0].conflict.ours)}
    for one in several:
        name = one.name if one.name not in texts else f"{one.name} ({len(texts)})"
        texts[name] = _shown(one.conflict.theirs) or "(deleted)"
    for name, words in texts.items():
        yield from (
            f"{line}\n" for line in scalars.block(f"{indent}  {scalars.scalar(name)}: ", words, f"{indent}    ")
        )


def _shown(inlines: Inlines) -> str:
    """Write words with their marks; a note stands after them in brackets."""
    bare = merged(tuple(one for one in inlines if not isinstance(one, Note | NoteAgain)))
    notes = [plain(one.inlines) for one in inlines if isinstance(one, Note)]
    return " ".join([markup.format(bare, lambda note: ""), *(f"(note: {note})" for note in notes)])


def _said(one: NamedConflict) -> str:
    ours, theirs = (plain(side) or "(deleted)" for side in (one.conflict.ours, one.conflict.theirs))
    return f"in conflict: “{ours}” is yours, “{theirs}” is that of {one.name}"
