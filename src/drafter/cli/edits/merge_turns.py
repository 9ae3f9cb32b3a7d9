"""The turns of `merge`: the edited files one after the other, then what stands beside the paragraphs; each is told."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.cli.disk.file_names import is_same_name
from drafter.cli.disk.reading import bytes_of
from drafter.cli.edits.merge_account import MergedFile, MergedFiles, PlacedBeside
from drafter.cli.edits.merge_report import report, report_comments, report_conflicts, report_labels
from drafter.cli.terminal.talk import say
from drafter.model.errors import UnusableEdits

if TYPE_CHECKING:
    from drafter.cli.edits.edited_files import EditedFile
    from drafter.cli.edits.fact_choices import FactChoices
    from drafter.model.resolution import Resolution
    from drafter.rendering.merging.lines.conflict_lines import NamedConflict
    from drafter.rendering.merging.merge import Merged
    from drafter.rendering.merging.pairing.conflict_authors import AuthorText
    from drafter.rendering.wording.phrases import Phrases
    from drafter.skeleton.records import Skeleton


def merged_in_turn(
    skeleton: Skeleton, known: Phrases, files: Sequence[EditedFile], draft: Path, choices: FactChoices
) -> MergedFiles:
    """Merge edited files into a draft one after the other, and say what became of each.

    Args:
        skeleton: the draft.
        known: the phrases of the library.
        files: the edited files.
        draft: the file of the draft.
        choices: where a changed fact changes; asked about as the need arises.

    Raises:
        UnusableEdits: a file cannot be merged into this draft.
    """
    from drafter.rendering.merging.pairing.conflict_authors import AuthorText
    from drafter.rendering.render import render
    from drafter.skeleton.load import load

    first = render(skeleton, known) if len(files) > 1 else None
    several: list[MergedFile] = []
    conflicts: list[NamedConflict] = []
    authors: list[AuthorText] = []
    for file in files:
        merged = _merged(skeleton, known, file, _base(file, first, draft), choices)
        report(merged, file, draft)
        several.append(MergedFile(file, merged))
        conflicts += _named(merged, file, authors)
        authors.append(AuthorText(file.name, first if file.base is None else file.base, file.resolution))
        skeleton = load(merged.text, str(draft))
    return MergedFiles(skeleton.text, several, conflicts)


def _named(merged: Merged, file: EditedFile, authors: Sequence[AuthorText]) -> list[NamedConflict]:
    """Return the conflicts of a file with the names of those whose words they are."""
    from drafter.rendering.merging.lines.conflict_lines import NamedConflict
    from drafter.rendering.merging.pairing.conflict_authors import whose

    return [NamedConflict(file.name, one, whose(one, authors)) for one in merged.conflicts]


def placed_beside(merged: MergedFiles, known: Phrases, draft: Path) -> PlacedBeside:
    """Put labels, comments and conflicts at their paragraphs in the merged draft, and say so.

    Args:
        merged: what was merged.
        known: the phrases of the library.
        draft: the file of the draft.
    """
    from drafter.rendering.merging.lines.comment_lines import Comment, with_comments
    from drafter.rendering.merging.lines.conflict_lines import with_conflicts
    from drafter.rendering.merging.lines.label_lines import LabelledWords, with_labels

    files = [file for file, _ in merged.files]
    typed = [LabelledWords(*one) for file in files for one in file.labels]
    labelled = with_labels(merged.text, str(draft), known, typed)
    remarks = [Comment(str(one), one.about, one.before) for file in files for one in file.comments]
    commented = with_comments(labelled.text, str(draft), known, remarks)
    text, unplaced = with_conflicts(commented.text, str(draft), known, merged.conflicts)
    report_labels(labelled)
    report_comments(commented)
    report_conflicts(merged.conflicts, unplaced)
    return PlacedBeside(text, labelled, commented)


def _merged(
    skeleton: Skeleton, known: Phrases, file: EditedFile, base: Resolution | None, choices: FactChoices
) -> Merged:
    from drafter.rendering.merging.merge import merge

    if file.pictures:
        say(f"{file.path}: pictures or drawings stand in this file; they are not merged.")
    for one in (*file.unread, *file.numbers):
        say(f"{file.path}: {one}.")
    try:
        merged = merge(skeleton, known, file.resolution, base, choices.wishes())
        if choices.asked(merged.asked):
            merged = merge(skeleton, known, file.resolution, base, choices.wishes())
    except UnusableEdits as error:
        raise UnusableEdits(f"{file.path}: {error}") from None
    return merged


def _base(file: EditedFile, first: Resolution | None, draft: Path) -> Resolution | None:
    """Choose the text with which an edited file is compared, and say so where it is not the one that was built."""
    from drafter.ooxml.built_text import digest

    if file.base is not None:
        if file.draft and not is_same_name(file.draft, draft.name):
            say(f"{file.path} was built from {file.draft}: it is merged into {draft} all the same.")
        elif file.digest and file.digest != digest(bytes_of(draft)):
            say(f"{draft} has changed since {file.path} was built from it: the changes of both are put together.")
        return file.base
    say(f"{file.path} does not know the text that it was built from, so it is compared with {draft} as it is now.")
    return first
