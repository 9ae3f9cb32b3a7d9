"""The command that brings edits in Word files back into the draft: merge."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.completion import drafts
from drafter.cli.edited_files import EditedFile, edited_file
from drafter.cli.fact_choices import FactChoices
from drafter.cli.files import loaded
from drafter.cli.merge_account import MergeAccount, MergedFile
from drafter.cli.merge_account import as_json as account_json
from drafter.cli.merge_report import report, report_comments, report_conflicts, report_labels
from drafter.cli.reading import bytes_of
from drafter.cli.saving import as_before, correct_file
from drafter.cli.talk import say, show, typed
from drafter.model.errors import UnusableEdits

if TYPE_CHECKING:
    from drafter.model.resolution import Resolution
    from drafter.rendering.merging.merge import Merged
    from drafter.rendering.phrases import Phrases
    from drafter.skeleton.records import Skeleton


@click.command()
@click.argument("draft", type=click.Path(path_type=Path), shell_complete=drafts)
@click.argument("edited", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--accept", metavar="WHICH", default="all", help="Tracked changes: all, none, tracked, or an author.")
@click.option("--everywhere", metavar="FACT", multiple=True, help="Change this fact at all its places, or all.")
@click.option("--here", metavar="FACT", multiple=True, help="Change only the words that were changed.")
@click.option("--dry-run", is_flag=True, help="Show what would change in the YAML, and write nothing.")
@click.option("--json", "as_json", is_flag=True, help="Print what became of the edits, for programs.")
def merge(
    draft: Path,
    edited: tuple[Path, ...],
    accept: str,
    everywhere: tuple[str, ...],
    here: tuple[str, ...],
    dry_run: bool,
    as_json: bool,
) -> None:
    """Bring the edits in Word files back into the draft.

    \b
    Examples:
      drafter merge drafts/81-forum.yaml edited.docx            what one sent
      drafter merge drafts/81-forum.yaml norway.docx chad.docx  what several sent
      drafter merge drafts/81-forum.yaml edited.docx --dry-run  only a look

    DRAFT is the skeleton, EDITED the Word files that `build` or `redline` made of it and that somebody has edited.
    What was changed goes to its place in the YAML; all else stays byte for byte, and a copy of the draft is kept. What
    several changed in different ways stands in the YAML as a choice, after “conflict:”.

    A fact that is printed at several places and was changed at one of them is asked about. In a pipe it stays, and is
    told with its name: merge once more with --everywhere NAME, or with --here NAME.

    With --accept tracked, edits that are not tracked are left out; with the name of an author, what others tracked.

    Leaves with 0 if all of it was taken, with 1 if something is left for you to decide.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    from drafter.cli import library
    from drafter.rendering.merging.comment_lines import Comment, with_comments
    from drafter.rendering.merging.conflict_authors import AuthorText, whose
    from drafter.rendering.merging.conflict_lines import NamedConflict, with_conflicts
    from drafter.rendering.merging.label_lines import LabelledWords, with_labels
    from drafter.rendering.render import render
    from drafter.skeleton.load import load

    known, skeleton, conflicts, left = library.phrases(), loaded(draft), list[NamedConflict](), False
    before, first, choices = skeleton.text, None, FactChoices(everywhere, here)
    several, authors = list[MergedFile](), list[AuthorText]()
    files = [edited_file(path, accept) for path in edited]
    for file in files:
        first = render(skeleton, known) if first is None and len(edited) > 1 else first
        merged = _merged(skeleton, known, file, _base(file, first, draft), choices)
        report(merged, file, draft)
        several.append(MergedFile(file, merged))
        conflicts += [NamedConflict(file.name, one, whose(one, authors)) for one in merged.conflicts]
        authors.append(AuthorText(file.name, first if file.base is None else file.base, file.resolution))
        left = left or bool(merged.left or merged.asked or file.unread)
        skeleton = load(merged.text, str(draft))
    typed_labels = [LabelledWords(*one) for file in files for one in file.labels]
    labelled = with_labels(skeleton.text, str(draft), known, typed_labels)
    remarks = [Comment(str(one), one.about, one.before) for file in files for one in file.comments]
    commented = with_comments(labelled.text, str(draft), known, remarks)
    text, unplaced = with_conflicts(commented.text, str(draft), known, conflicts)
    report_labels(labelled)
    report_comments(commented)
    report_conflicts(conflicts, unplaced)
    choices.report()
    diff = _put(draft, before, text, dry_run)
    if as_json:
        account = MergeAccount(
            draft, text != before, diff, several, choices.open.values(), conflicts, labelled, commented
        )
        show(account_json(account), end="")
    elif diff:
        show(diff, end="")
    if left or conflicts or commented.left or labelled.left:
        raise SystemExit(1)


def _merged(
    skeleton: Skeleton, known: Phrases, file: EditedFile, base: Resolution | None, choices: FactChoices
) -> Merged:
    from drafter.rendering.merging.merge import merge

    if file.pictures:
        say(f"{file.path}: pictures or drawings stand in this file; they are not merged.")
    for one in file.unread:
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
        if file.draft and file.draft != draft.name:
            say(f"{file.path} was built from {file.draft}: it is merged into {draft} all the same.")
        elif file.digest and file.digest != digest(bytes_of(draft)):
            say(f"{draft} has changed since {file.path} was built from it: the changes of both are put together.")
        return file.base
    say(f"{file.path} does not know the text that it was built from, so it is compared with {draft} as it is now.")
    return first


def _put(draft: Path, before: str, text: str, dry_run: bool) -> str | None:
    """Write the draft, or return the change of it where it is only shown."""
    if dry_run:
        from drafter.rules.fixing import diff

        return diff(before, text, str(draft))
    if text != before:
        correct_file(draft, as_before(text, bytes_of(draft)))
        say(f"Next: drafter check {typed(draft)}")
    return None
