"""The command that brings edits in Word files back into the draft: merge."""

from __future__ import annotations

from pathlib import Path

import click

from drafter.cli.completion import drafts
from drafter.cli.disk.files import loaded
from drafter.cli.disk.home import at_home_of
from drafter.cli.disk.reading import bytes_of
from drafter.cli.disk.saving import as_before, correct_file
from drafter.cli.edits.edited_files import edited_file
from drafter.cli.edits.fact_choices import FactChoices
from drafter.cli.edits.merge_account import MergeAccount
from drafter.cli.edits.merge_account import as_json as account_json
from drafter.cli.edits.merge_turns import merged_in_turn, placed_beside
from drafter.cli.terminal.talk import say, show, typed


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
    from drafter.cli.disk import library

    if not accept.strip():
        raise click.UsageError("after --accept stands all, none, tracked or the name of an author")
    click.get_current_context().with_resource(at_home_of(draft))
    before, choices = loaded(draft), FactChoices(everywhere, here)
    files = [edited_file(path, accept) for path in edited]
    merged = merged_in_turn(before, library.phrases(), files, draft, choices)
    placed = placed_beside(merged, library.phrases(), draft)
    choices.report()
    diff = _put(draft, before.text, placed.text, dry_run)
    account = MergeAccount(draft, placed.text != before.text, diff, merged, choices.open.values(), placed)
    if as_json or diff:
        show(account_json(account) if as_json else str(diff), end="")
    if account.is_left:
        raise SystemExit(1)


def _put(draft: Path, before: str, text: str, dry_run: bool) -> str | None:
    """Write the draft, or return the change of it where it is only shown."""
    if dry_run:
        from drafter.rules.fixing import diff

        return diff(before, text, str(draft))
    if text != before:
        correct_file(draft, as_before(text, bytes_of(draft)))
        say(f"Next: drafter check {typed(draft)}")
    return None
