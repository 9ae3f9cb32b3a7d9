"""Conflicts written into the YAML at their paragraphs, as a choice by name that no command overlooks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from drafter.language import markup
from drafter.model.resolution import Inlines, Note, NoteAgain, merged, plain
from drafter.rendering.merging.entry_lines import entry_with, lines_put_in
from drafter.rendering.merging.plan import Told
from drafter.rendering.merging.printed_draft import PrintedDraft
from drafter.rendering.merging.three_way import Conflict
from drafter.rendering.phrases import Phrases
from drafter.skeleton import scalars
from drafter.skeleton.keys import CONFLICT
from drafter.skeleton.load import load
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
    edits, left = [], list[Told]()
    for ours in dict.fromkeys(one.conflict.ours for one in conflicts):
        several = [one for one in conflicts if one.conflict.ours == ours]
        path = entry_with(draft, plain(ours))
        if path and (edit := lines_put_in(draft, path, list(_lines(several)))):
            edits.append(edit)
        else:
            left += [Told(one.conflict.place, _said(one)) for one in several]
    return ConflictLines(replaced(text, edits), tuple(left))


def _lines(several: Sequence[NamedConflict]) -> Iterator[str]:
    yield f"{CONFLICT}:  # {_REMARK}"
    texts = {"ours": _shown(several[0].conflict.ours)}
    for one in several:
        name = one.name if one.name not in texts else f"{one.name} ({len(texts)})"
        texts[name] = _shown(one.conflict.theirs) or "(deleted)"
    for name, words in texts.items():
        yield from scalars.block(f"  {scalars.scalar(name)}: ", words, "    ")


def _shown(inlines: Inlines) -> str:
    """Write words with their marks; a note stands after them in brackets."""
    bare = merged(tuple(one for one in inlines if not isinstance(one, Note | NoteAgain)))
    notes = [plain(one.inlines) for one in inlines if isinstance(one, Note)]
    return " ".join([markup.format(bare, lambda note: ""), *(f"(note: {note})" for note in notes)])


def _said(one: NamedConflict) -> str:
    ours, theirs = (plain(side) or "(deleted)" for side in (one.conflict.ours, one.conflict.theirs))
    return f"in conflict: “{ours}” is yours, “{theirs}” is that of {one.name}"
