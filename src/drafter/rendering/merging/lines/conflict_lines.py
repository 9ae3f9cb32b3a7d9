"""Conflicts written into the YAML at their paragraphs, as a choice by name that no command overlooks."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from drafter.language import markup
from drafter.model.resolution import Inlines, Note, NoteAgain, merged, plain
from drafter.rendering.merging.lines.entry_lines import entry_with, lines_put_in
from drafter.rendering.merging.pairing.conflict_authors import OURS
from drafter.rendering.merging.pairing.three_way import Beside, Conflict, LostPlace
from drafter.rendering.merging.planning.plan import Told
from drafter.rendering.merging.planning.printed_draft import PrintedDraft
from drafter.rendering.wording.phrases import Phrases
from drafter.skeleton import scalars
from drafter.skeleton.keys import CONFLICT
from drafter.skeleton.load import load
from drafter.skeleton.placed import Path, replaced
from drafter.skeleton.rewriting import FileEdit

_REMARK = "choose one, write it in its place, and take these lines out"
_GONE = "(deleted)"


class NamedConflict(NamedTuple):
    """A conflict, whose words the others are, and whose ours are where an edited form brought them."""

    name: str
    conflict: Conflict
    ours: str = OURS


class ConflictLines(NamedTuple):
    """A text of YAML with conflicts in it.

    Args:
        text: the text.
        left: the conflicts that have no paragraph there.
    """

    text: str
    left: tuple[Told, ...]


def with_conflicts(text: str, file: str, known: Phrases, conflicts: Sequence[NamedConflict]) -> ConflictLines:
    """Write conflicts at their paragraphs; those of what is no paragraph stand below “document:” with their names.

    Args:
        text: the YAML of a draft.
        file: its name.
        known: the phrases of the kinds of facts.
        conflicts: the conflicts.
    """
    if not conflicts:
        return ConflictLines(text, ())
    draft = PrintedDraft(load(text, file), known)
    by_target: dict[_Target, list[NamedConflict]] = {}
    for one in conflicts:
        by_target.setdefault(_target(draft, one.conflict), []).append(one)
    edits, left = [], list[Told]()
    for target, several in by_target.items():
        if edit := _edit(draft, target, several):
            edits.append(edit)
        else:
            left += [Told(one.conflict.place, _said(one)) for one in several]
    return ConflictLines(replaced(text, edits), tuple(left))


class _Target(NamedTuple):
    """Where a choice is written: in an entry or part of the file, or as an entry of its own beside one."""

    path: Path
    beside: Beside = Beside.WITHIN
    place: str = ""


_HEAD = _Target(("document",))


def _target(draft: PrintedDraft, conflict: Conflict) -> _Target:
    stood = conflict.stood or LostPlace(conflict.ours, Beside.WITHIN)
    path = entry_with(draft, plain(stood.words))
    if path is None:
        return _HEAD
    target = _Target(path, stood.beside, "" if stood.beside is Beside.WITHIN else conflict.place)
    return target if _edit(draft, target, [NamedConflict("", conflict)]) else _HEAD


def _edit(draft: PrintedDraft, target: _Target, several: Sequence[NamedConflict]) -> FileEdit | None:
    """Return the change that writes a choice; `None` where it has no lines of its own there."""
    lines = list(_lines(several, is_named=target == _HEAD or target.beside is not Beside.WITHIN))
    if target == _HEAD:
        return lines_put_in(draft, target.path, lines) or _at_the_end(draft.text, lines)
    if target.beside is Beside.WITHIN:
        return lines_put_in(draft, target.path, lines)
    found = draft.places.lines(target.path)
    if found is None:
        return None
    position = found.start if target.beside is Beside.BEFORE else found.end
    glue = "" if draft.text.endswith("\n", 0, position) or not position else "\n"
    indented = "".join(f"{' ' * found.indent}{'  ' if n else '- '}{line}\n" for n, line in enumerate(lines))
    return position, position, glue + indented


def _at_the_end(text: str, lines: Sequence[str]) -> FileEdit | None:
    """Return the change that writes a choice at the end of the file, where the document has no lines of its own."""
    if text.lstrip().startswith("{"):
        return None
    glue = "" if text.endswith("\n") else "\n"
    return len(text), len(text), glue + "".join(f"{line}\n" for line in lines)


def _lines(several: Sequence[NamedConflict], is_named: bool) -> Iterator[str]:
    """Yield the lines of a choice, below the name of its place where it is one of several."""
    yield f"{CONFLICT}:  # {_REMARK}"
    places = list(dict.fromkeys((one.conflict.place, one.conflict.ours) for one in several))
    names: list[str] = []
    for place, ours in places:
        indent = "  "
        if is_named or len(places) > 1:
            names.append(_unlike(place, names))
            yield f"  {scalars.scalar(names[-1])}:"
            indent = "    "
        sides = [one for one in several if (one.conflict.place, one.conflict.ours) == (place, ours)]
        for name, words in _texts(sides):
            yield from scalars.block(f"{indent}{scalars.scalar(name)}: ", words, f"{indent}  ")


def _texts(several: Sequence[NamedConflict]) -> Iterator[tuple[str, str]]:
    """Yield the texts between which somebody has to choose, each with a name of its own."""
    texts = {several[0].ours: _shown(several[0].conflict.ours) or _GONE}
    for one in several:
        texts[_unlike(one.name, texts)] = _shown(one.conflict.theirs) or _GONE
    yield from texts.items()


def _unlike(name: str, others: Collection[str]) -> str:
    return name if name not in others else f"{name} ({len(others)})"


def _shown(inlines: Inlines) -> str:
    """Write words with their marks; a note stands after them in brackets."""
    bare = merged(tuple(one for one in inlines if not isinstance(one, Note | NoteAgain)))
    notes = [plain(one.inlines) for one in inlines if isinstance(one, Note)]
    return " ".join([markup.format(bare, lambda note: ""), *(f"(note: {note})" for note in notes)])


def _said(one: NamedConflict) -> str:
    ours, theirs = (plain(side) or _GONE for side in (one.conflict.ours, one.conflict.theirs))
    whose = "yours" if one.ours == OURS else f"that of {one.ours}"
    return f"in conflict: “{ours}” is {whose}, “{theirs}” is that of {one.name}"
