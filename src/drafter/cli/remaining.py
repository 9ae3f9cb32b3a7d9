"""The command that tells what is left to do: todo."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.completion import drafts as complete_drafts
from drafter.cli.files import DRAFTS, loaded, skeleton_of
from drafter.cli.left import listed, size
from drafter.cli.lineage import before
from drafter.cli.talk import count, say, show
from drafter.model.errors import DrafterError, MissingFile

if TYPE_CHECKING:
    from drafter.skeleton.records import Skeleton
    from drafter.skeleton.todo import Fresh


@click.command()
@click.argument("drafts", nargs=-1, shell_complete=complete_drafts)
def todo(drafts: tuple[str, ...]) -> None:
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
    if drafts:
        left = [_told(Path(name), skeleton_of(name)) for name in drafts]
    else:
        left = [_told_if_readable(path) for path in _at_hand()]
    raise SystemExit(int(any(left)))


def _at_hand() -> tuple[Path, ...]:
    found = tuple(sorted(DRAFTS.glob("*.yaml"))) if DRAFTS.is_dir() else ()
    if not found:
        raise MissingFile("there is no draft in drafts/: name the file of yours, or begin one with drafter new")
    return found


def _told_if_readable(path: Path) -> int:
    try:
        return _told(path, loaded(path))
    except DrafterError as error:
        show(f"{path}  cannot be read: {str(error).splitlines()[0]}")
        return 1


def _told(path: Path, draft: Skeleton) -> int:
    """Show what is left to do in a draft, and return how much it is."""
    from drafter.skeleton import todo
    from drafter.skeleton.carry.followed import missing

    if draft.document.is_adopted:
        raise click.UsageError(
            f"{path} is adopted, nothing is left to do in it: drafter new {path} begins the next draft"
        )
    notes, tasks = missing(draft), todo.tasks(draft, made(draft))
    total = len(notes) + size(tasks)
    show(f"{path}  {count(total, 'thing')} left to do" if total else f"{path}  nothing is left to do")
    for line in (*(f"Note: {note}." for note in notes), *listed(tasks, path)):
        show(line)
    return total


def made(draft: Skeleton) -> Fresh:
    """Return a draft as it was made from its base; where that is not at hand, as far as the draft itself tells it."""
    from drafter.skeleton import carry, todo
    from drafter.skeleton.carry.revision import is_assigned

    based_on = draft.document.based_on
    try:
        base = skeleton_of(based_on) if is_assigned(based_on) else None
        session = draft.document.session
        if base and base.document.session == session and (session or todo.is_revised(draft)):
            return todo.carried_from(base, carry.revised(base, draft.file))
        if base:
            carried = carry.carry(base, int(session) if session else None, draft.file)
            return todo.carried_from(base, carried, before(base))
    except (DrafterError, ValueError):
        say(f"{based_on} is not at hand, so it is not known what you have changed: begin from its file once "
             "(drafter new --from FILE), or mark what is right with “# drafter: keep”.")  # fmt: skip
    return todo.without_base(draft)
