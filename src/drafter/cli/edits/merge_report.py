"""What `merge` says: what it took, what is computed, and what is left to decide."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.cli.edits.number_runs import numbers_folded
from drafter.cli.terminal.talk import count, say, shortened

if TYPE_CHECKING:
    from drafter.cli.edits.edited_files import EditedFile
    from drafter.rendering.merging.lines.comment_lines import CommentLines
    from drafter.rendering.merging.lines.conflict_lines import NamedConflict
    from drafter.rendering.merging.lines.label_lines import LabelLines
    from drafter.rendering.merging.merge import Merged
    from drafter.rendering.merging.planning.plan import Told

_COMPUTED = "Computed, whatever stands in the file:"


def report(merged: Merged, file: EditedFile, draft: Path) -> None:
    """Say what became of the edits in a file."""
    name = f"{file.path}{f' ({file.name})' if file.name != file.path.stem else ''}"
    if not (merged.taken or merged.left or merged.conflicts):
        say(f"{name} has nothing that {draft} does not have{', but for what is computed' if merged.computed else ''}.")
        _list(_COMPUTED, numbers_folded(merged.computed))
        return
    _list(f"Taken from {name}:", merged.taken)
    _list("Taken as it is written, but please look at it again:", merged.doubtful)
    _list("Changed with the fact, as you asked:", merged.followed)
    _list(_COMPUTED, numbers_folded(merged.computed))
    if merged.left:
        differences = count(len(merged.left), "difference")
        _list(f"Not taken, please decide ({differences} between {name} and the draft):", merged.left)
    elif not merged.conflicts:
        parts = {
            "what is computed": merged.computed,
            "the facts that changed everywhere": merged.followed,
            "what else changed in the draft": merged.moved_on,
        }
        but = " and ".join(name for name, several in parts.items() if several)
        say(f"Proved: the draft prints what {name} says{f', but for {but}' if but else ''}.")


def report_labels(labelled: LabelLines) -> None:
    """Say which labels came at paragraphs, and which stand nowhere."""
    _list("Labels, now after “label:” at their paragraphs:", labelled.taken)
    _list("Labels that do not stand in the draft, please decide:", labelled.left)


def report_comments(commented: CommentLines) -> None:
    """Say which comments came, and which have no paragraph."""
    _list("Comments, now after “comment:” at their paragraphs:", commented.taken)
    _list("Comments that are about no paragraph of the draft, please decide:", commented.left)


def report_conflicts(conflicts: Sequence[NamedConflict], unplaced: tuple[Told, ...]) -> None:
    """Say where a choice stands now."""
    if conflicts:
        places = ", ".join(dict.fromkeys(f"{_place(one)} ({_sides(one)})" for one in conflicts))
        where = "" if unplaced else " The texts stand after “conflict:”, and nothing is built before."
        say(f"In conflict, please choose: {places}.{where}")
    _lines(unplaced)


def _place(one: NamedConflict) -> str:
    """Return where a conflict is; what the draft has no longer has the name that it had."""
    return f"{one.conflict.place} that is taken out" if one.conflict.stood else one.conflict.place


def _sides(one: NamedConflict) -> str:
    from drafter.rendering.merging.pairing.conflict_authors import OURS

    return one.name if one.ours == OURS else f"{one.ours}, {one.name}"


def _list(head: str, several: Sequence[Told]) -> None:
    """Say a list below its head; nothing where nothing is in it."""
    if several:
        say(head)
    _lines(several)


def _lines(several: Sequence[Told]) -> None:
    for line in shortened((f"  {one.place}: {one.said}",) for one in several):
        say(line)
