"""What merge tells programs: one JSON object with a version, as other commands print it."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pathlib import Path

    from drafter.cli.edits.edited_files import EditedFile
    from drafter.rendering.merging.facts.wishes import FactChoice
    from drafter.rendering.merging.lines.comment_lines import CommentLines
    from drafter.rendering.merging.lines.conflict_lines import NamedConflict
    from drafter.rendering.merging.lines.label_lines import LabelLines
    from drafter.rendering.merging.merge import Merged
    from drafter.rendering.merging.planning.plan import Told


class MergedFile(NamedTuple):
    """An edited file, and what became of the edits in it."""

    file: EditedFile
    merged: Merged

    @property
    def is_left(self) -> bool:
        """Whether something in the file is left for somebody to decide."""
        return bool(self.merged.left or self.merged.asked or self.file.unread)


class MergedFiles(NamedTuple):
    """A draft into which edited files are merged.

    Args:
        text: the YAML.
        files: the edited files.
        conflicts: what two of them, or one and the draft, changed in different ways.
    """

    text: str
    files: Sequence[MergedFile]
    conflicts: Sequence[NamedConflict]


class PlacedBeside(NamedTuple):
    """A draft with what stands beside its paragraphs.

    Args:
        text: the YAML.
        labelled: what became of labels of negotiation.
        commented: what became of comments.
    """

    text: str
    labelled: LabelLines
    commented: CommentLines


class MergeAccount(NamedTuple):
    """What is told of a merge.

    Args:
        draft: the file of the draft.
        is_changed: whether the draft is another one now, or would be.
        diff: the change of the draft, where it is only shown.
        merged: what was merged.
        asked: the facts that wait for a decision.
        placed: what stands beside the paragraphs.
    """

    draft: Path
    is_changed: bool
    diff: str | None
    merged: MergedFiles
    asked: Iterable[FactChoice]
    placed: PlacedBeside

    @property
    def is_left(self) -> bool:
        """Whether something is left for somebody to decide."""
        beside = self.placed.labelled.left or self.placed.commented.left
        return bool(self.merged.conflicts or beside or any(one.is_left for one in self.merged.files))


def as_json(account: MergeAccount) -> str:
    """Return the JSON object of a merge; every key is always there.

    Args:
        account: what is told.
    """
    found = {
        "version": 1,
        "command": "merge",
        "draft": str(account.draft),
        "changed": account.is_changed,
        "diff": account.diff,
        "files": [_file(*one) for one in account.merged.files],
        "asked": [one._asdict() for one in account.asked],
        "conflicts": [_conflict(one) for one in account.merged.conflicts],
        "labels": {
            "taken": _places_of(account.placed.labelled.taken),
            "left": _places_of(account.placed.labelled.left),
        },
        "comments": {"taken": _said(account.placed.commented.taken), "left": _said(account.placed.commented.left)},
    }
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _file(file: EditedFile, merged: Merged) -> dict[str, object]:
    return {
        "file": str(file.path),
        "name": file.name,
        "taken": _places(merged.taken),
        "doubtful": _places(merged.doubtful),
        "followed": _places(merged.followed),
        "computed": _places(merged.computed),
        "left": _places(merged.left),
        "unread": [
            *file.unread,
            *file.numbers,
            *(["pictures or drawings stand in this file"] if file.pictures else []),
        ],
    }


def _places(several: Iterable[Told]) -> list[dict[str, str]]:
    return [one._asdict() for one in several]


def _places_of(several: Iterable[Told]) -> list[str]:
    return [one.place for one in several]


def _said(several: Iterable[Told]) -> list[str]:
    return [one.said for one in several]


def _conflict(one: NamedConflict) -> dict[str, str]:
    from drafter.model.resolution import plain

    ours, theirs = plain(one.conflict.ours), plain(one.conflict.theirs)
    return {"place": one.conflict.place, "name": one.name, "whose": one.ours, "ours": ours, "theirs": theirs}
