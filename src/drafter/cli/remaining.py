"""The command that tells what is left to do: todo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli import programs
from drafter.cli.completion import drafts as complete_drafts
from drafter.cli.files import drafts_at_hand, loaded, skeleton_of
from drafter.cli.left import listed, size
from drafter.cli.lineage import before
from drafter.cli.programs import Account
from drafter.cli.reading import no_draft
from drafter.cli.talk import count, folded, say, show
from drafter.model.errors import DrafterError, MissingFile, UnknownResolution

if TYPE_CHECKING:
    from drafter.skeleton.records import Skeleton
    from drafter.skeleton.todo.fresh import Fresh


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
    told = [_told(Path(name), skeleton_of(name)) for name in drafts] or [_if_readable(path) for path in _at_hand()]
    if as_json:
        show(programs.as_json("todo", told), end="")
    else:
        show("\n".join(line for one in told for line in _lines(one)))
    raise SystemExit(int(any(one.error or one.notes or one.left for one in told)))


def _at_hand() -> tuple[Path, ...]:
    found = drafts_at_hand()
    if not found:
        raise MissingFile(no_draft())
    return found


def _if_readable(path: Path) -> Account:
    try:
        return _told(path, loaded(path))
    except DrafterError as error:
        return Account(path, error=str(error).splitlines()[0])


def _told(path: Path, draft: Skeleton) -> Account:
    from drafter.skeleton.carry.followed import missing
    from drafter.skeleton.todo.tasks import tasks

    if draft.document.is_adopted:
        raise click.UsageError(f"{path} is adopted and has nothing to do: drafter new {path} begins the next draft")
    return Account(path, draft, notes=missing(draft), left=tasks(draft, made(draft)))


def _lines(told: Account) -> Iterator[str]:
    """Yield what is left to do in a draft, as a person reads it."""
    if told.error:
        yield f"{told.file}  cannot be read: {told.error}"
        return
    total = len(told.notes) + size(told.left)
    yield f"{told.file}  {count(total, 'thing')} left to do" if total else f"{told.file}  nothing is left to do"
    yield from (line for note in told.notes for line in folded(f"Note: {note}.", 2))
    yield from listed(told.left, told.file or Path())


def made(draft: Skeleton) -> Fresh:
    """Return a draft as it was made from its base; where that is not at hand, as far as the draft itself tells it."""
    from drafter.skeleton import carry
    from drafter.skeleton.carry.revision import is_assigned
    from drafter.skeleton.todo import fresh

    based_on = draft.document.based_on
    try:
        base = skeleton_of(based_on) if is_assigned(based_on) else None
        session = draft.document.session
        if base and base.document.session == session and (session or fresh.is_revised(draft)):
            return fresh.carried_from(base, carry.revised(base, draft.file))
        if base:
            carried = carry.carry(base, int(session) if session else None, draft.file)
            return fresh.carried_from(base, carried, before(base))
    except (UnknownResolution, MissingFile):
        say(f"{based_on} is not at hand, so it is not known what you have changed: begin from its file once "
             "(drafter new --from FILE), or mark what is right with “# drafter: keep”.")  # fmt: skip
    except (DrafterError, ValueError):
        say(f"{based_on} is not followed in the session “{draft.document.session}”, so it is not known what you have "
             "changed: look at “session:” and “based_on:”.")  # fmt: skip
    return fresh.without_base(draft)
