"""The command that tells what is left to do: todo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.completion import drafts as complete_drafts
from drafter.cli.disk.files import drafts_at_hand, skeleton_of
from drafter.cli.disk.home import at_home_of
from drafter.cli.disk.reading import no_draft
from drafter.cli.steps import programs
from drafter.cli.steps.as_made import as_made
from drafter.cli.steps.programs import Account
from drafter.cli.terminal.left import listed, size
from drafter.cli.terminal.talk import count, folded, show
from drafter.model.errors import DrafterError, MissingFile

if TYPE_CHECKING:
    from drafter.skeleton.records import Skeleton


@click.command()
@click.argument("drafts", nargs=-1, shell_complete=complete_drafts)
@click.option("--json", "as_json", is_flag=True, help="Print it for programs.")
def todo(drafts: tuple[str, ...], as_json: bool) -> None:
    """Tell what is left to do in a draft, in the order of its lines.

    \b
    Examples:
      drafter todo drafts/81-forum.yaml    one draft
      drafter todo                         every draft in drafts/

    It is the list that `new` ends with, as far as nobody has done it yet. A value that you have changed is done. What
    is right as it stands you mark with “# drafter: keep” at the end of its line, beside a paragraph after “>-”.
    Beside a value that is probable, you may delete the remark “# was …” instead.

    Leaves with 0 if nothing is left to do, with 1 if something is.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    told = [_named(name) for name in drafts] or [_if_readable(path) for path in _at_hand()]
    if as_json:
        show(programs.as_json("todo", told), end="")
    else:
        show("\n".join(line for one in told for line in _lines(one)))
    raise SystemExit(int(any(one.error or one.notes or one.left for one in told)))


def _named(name: str) -> Account:
    with at_home_of(name):
        return _told(Path(name), skeleton_of(name))


def _at_hand() -> tuple[Path, ...]:
    found = drafts_at_hand()
    if not found:
        raise MissingFile(no_draft())
    return found


def _if_readable(path: Path) -> Account:
    try:
        return _named(str(path))
    except DrafterError as error:
        return Account(path, error=str(error).splitlines()[0])


def _told(path: Path, draft: Skeleton) -> Account:
    from drafter.skeleton.carry.followed import missing
    from drafter.skeleton.todo.tasks import tasks

    if draft.document.is_adopted:
        raise click.UsageError(f"{path} is adopted and has nothing to do: drafter new {path} begins the next draft")
    return Account(path, draft, notes=missing(draft), left=tasks(draft, as_made(draft)))


def _lines(told: Account) -> Iterator[str]:
    """Yield what is left to do in a draft, as a person reads it."""
    if told.error:
        yield f"{told.file}  cannot be read: {told.error}"
        return
    total = len(told.notes) + size(told.left)
    yield f"{told.file}  {count(total, 'thing')} left to do" if total else f"{told.file}  nothing is left to do"
    yield from (line for note in told.notes for line in folded(f"Note: {note}.", 2))
    yield from listed(told.left, told.file or Path())
