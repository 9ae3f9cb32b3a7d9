"""The commands on texts that are there: reduce, list."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.disk.files import drafts_at_hand, loaded, reduced, refuse_other_ending
from drafter.cli.disk.saving import write_file
from drafter.cli.terminal.talk import count, hand_over, say, show, typed
from drafter.model.errors import DrafterError

if TYPE_CHECKING:
    from drafter.model.problems import Problem
    from drafter.rendering.reduce import Reduction


@click.command("reduce")
@click.argument("source", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The skeleton to write; else it is printed.")
@click.option("--force", is_flag=True, help="Write over an existing file; a copy of it is kept.")
@click.option("--json", "as_json", is_flag=True, help="Print what is told, for programs.")
def reduce_(source: Path, output: Path | None, force: bool, as_json: bool) -> None:
    """Reduce a resolution to a skeleton, and prove it.

    \b
    Examples:
      drafter reduce A_RES_79_332.pdf                  prints the skeleton
      drafter reduce A_RES_79_332.pdf -o 79-332.yaml   writes it

    The skeleton prints again, word for word, what was read from the source, or nothing is written. The proof is of the
    writing; where the reading is in doubt it is said.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    if output:
        refuse_other_ending(output)
    reduction, doubts = reduced(source, str(output or "skeleton"))
    if output:
        write_file(output, reduction.skeleton.text.encode(), force, source=source)
    if as_json:
        show(_reduced(reduction, doubts, output), end="")
    elif not output:
        hand_over(reduction.skeleton.text)
    say(f"{source}: {reduction.preambular} preambular and {reduction.operative} operative paragraphs, "
         f"{count(reduction.notes, 'footnote')}.")  # fmt: skip
    facts = ", ".join(f"{name.replace('_', ' ')} {number}" for name, number in reduction.facts.items())
    say(f"Facts lifted: {facts or 'none'}.")
    if reduction.literal:
        say(f"Not understood, so kept as it stands: {count(reduction.literal, 'paragraph')}.")
    say(_proved(source, doubts))
    if output:
        say(f"Written: {output}")
        say(f"Next: drafter new {typed(output)}")


def _reduced(reduction: Reduction, doubts: Sequence[Problem], output: Path | None) -> str:
    from drafter.cli.steps.programs import Account, as_json

    text = reduction.skeleton
    notes = [str(doubt) for doubt in doubts]
    told = Account(output, text, notes=notes, facts=reduction.facts, proved=not _is_doubtful(doubts))
    return as_json("reduce", [told if output else told._replace(printed=text.text)])


def _is_doubtful(doubts: Sequence[Problem]) -> bool:
    from drafter.model.problems import Level

    return any(doubt.level is not Level.HINT for doubt in doubts)


def _proved(source: Path, doubts: Sequence[Problem]) -> str:
    """Say what is proved: that the skeleton prints what was read, and never that it was read rightly."""
    prints = f"the skeleton prints again, word for word, what was read from {source}"
    if _is_doubtful(doubts):
        return f"Not proved: {prints}, but the file may be read wrongly, as is told above."
    look = (
        ". The reading itself is not proved: look at the places in doubt." if doubts else ", and nothing was in doubt."
    )
    return f"Proved: {prints}{look}"


@click.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print what is told, for programs.")
def list_(as_json: bool) -> None:
    """List the resolutions and drafts at hand.

    \b
    Examples:
      drafter list
      drafter list --json       for programs

    With each draft stands what is left to fill in.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    from drafter.cli.disk import library
    from drafter.skeleton import walk

    if as_json:
        show(_listed_for_programs(), end="")
        return
    for path in library.resolutions():
        skeleton = loaded(path)
        show(f"{skeleton.document.number:10} {skeleton.document.adopted:18} {walk.title(skeleton)}")
    for path in drafts_at_hand():
        show(f"{path}  {_state(path)}")


def _state(path: Path) -> str:
    from drafter.skeleton import todo

    try:
        left = len(todo.placeholders(loaded(path)))
    except DrafterError as error:
        return f"cannot be read: {str(error).splitlines()[0]}"
    return f"{count(left, 'placeholder')} left" if left else "complete"


def _listed_for_programs() -> str:
    from drafter.cli.disk import library
    from drafter.cli.steps.programs import as_json, told_of
    from drafter.skeleton.todo.fresh import Fresh
    from drafter.skeleton.todo.tasks import tasks

    drafts = (told_of(path, lambda draft: tasks(draft, Fresh(draft))) for path in drafts_at_hand())
    return as_json("list", [*(told_of(path) for path in library.resolutions()), *drafts])
