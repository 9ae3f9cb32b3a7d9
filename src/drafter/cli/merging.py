"""The command that brings edits in a Word file back into the draft: merge."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.completion import drafts
from drafter.cli.files import loaded
from drafter.cli.reading import bytes_of
from drafter.cli.saving import as_before, correct_file
from drafter.cli.talk import count, say, shortened, show
from drafter.model.errors import DrafterError, UnusableEdits

if TYPE_CHECKING:
    from drafter.model.resolution import Resolution
    from drafter.rendering.merging.merge import Merged
    from drafter.rendering.merging.plan import Told

_ACCEPT = ("all", "none")


@click.command()
@click.argument("draft", type=click.Path(path_type=Path), shell_complete=drafts)
@click.argument("edited", type=click.Path(path_type=Path))
@click.option("--accept", type=click.Choice(_ACCEPT), default="all", help="What becomes of tracked changes in EDITED.")
@click.option("--here", is_flag=True, help="A fact changed at one of several places stays.")
@click.option("--dry-run", is_flag=True, help="Show what would change in the YAML, and write nothing.")
def merge(draft: Path, edited: Path, accept: str, here: bool, dry_run: bool) -> None:
    """Bring the edits in a Word file back into the draft.

    DRAFT is the skeleton, EDITED the Word file that `build` or `redline` made of it and that somebody has edited, with
    or without tracked changes. What was changed goes to its place in the YAML: a fact into the fact, words into the
    text of their paragraph; all else stays byte for byte, and a copy of the draft is kept.

    Leaves with 0 if all of it was taken, with 1 if something is left for you to decide.
    """
    from drafter.cli import library
    from drafter.rendering.merging.merge import merge

    skeleton = loaded(draft)
    merged = merge(skeleton, library.phrases(), _read(edited, accept), everywhere=not here)
    if dry_run:
        from drafter.rules.fixing import diff

        show(diff(skeleton.text, merged.text, str(draft)), end="")
    elif merged.text != skeleton.text:
        correct_file(draft, as_before(merged.text, bytes_of(draft)))
    _report(merged, draft, edited, dry_run)
    if merged.left:
        raise SystemExit(1)


def _read(path: Path, accept: str) -> Resolution:
    """Read the edited file: the text that it has when its tracked changes are accepted, or the one without them.

    Raises:
        UnusableEdits: it is no Word file.
    """
    from drafter import readers

    data = bytes_of(path)
    try:
        if readers.ending_for(path.name, data) != ".docx":
            raise UnusableEdits("only a Word file (.docx) can be merged: open this one in Word and save it as .docx")
        return readers.read(data, path.name)[0] if accept == "all" else readers.read_base(data)
    except DrafterError as error:
        raise type(error)(f"{path}: {error}") from None


def _report(merged: Merged, draft: Path, edited: Path, dry_run: bool) -> None:
    if not merged.taken and not merged.left:
        say(f"{edited} says what {draft} prints: nothing is to be merged.")
        return
    if merged.taken:
        say(f"Taken from {edited}:")
        _list(merged.taken)
    if merged.computed:
        say("Computed, whatever stands in the file:")
        _list(merged.computed)
    if merged.left:
        say(f"Not taken, please decide ({count(len(merged.left), 'difference')} between {edited} and the draft):")
        _list(merged.left)
    else:
        but = ", but for what is computed" if merged.computed else ""
        say(f"Proved: the draft {'would print' if dry_run else 'prints'} what {edited} says{but}.")


def _list(several: tuple[Told, ...]) -> None:
    for line in shortened((f"  {one.place}: {one.said}",) for one in several):
        say(line)
