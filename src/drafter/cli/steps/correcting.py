"""The corrections of `check`: written into skeletons, or shown."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from drafter.cli.disk import library
from drafter.cli.disk.configuration import configuration
from drafter.cli.disk.home import at_home_of
from drafter.cli.disk.reading import bytes_of
from drafter.cli.disk.saving import as_before, correct_file
from drafter.cli.steps.checking import CheckRun, base_of, is_skeleton, skeleton_in
from drafter.cli.terminal import report
from drafter.cli.terminal.talk import say, show
from drafter.rules.fixing import CorrectedSkeleton, diff, fixed
from drafter.rules.registry import Fix
from drafter.skeleton.records import Skeleton


def correct(name: str, run: CheckRun, fixes: tuple[Fix, ...]) -> None:
    """Correct a skeleton."""
    if (found := _corrected(name, replace(run, problems=[]), fixes)) and found[1].corrections:
        correct_file(Path(name), as_before(found[1].text, bytes_of(Path(name))))
        say(f"{name}: {found[1].corrections} corrected")


def shown(name: str, run: CheckRun, fixes: tuple[Fix, ...]) -> bool:
    """Show what would be corrected in a skeleton; tell whether something would be, or whether it cannot be read."""
    own = replace(run, problems=[])
    if found := _corrected(name, own, fixes):
        show(diff(found[0].text, found[1].text, name), end="")
        return found[0].text != found[1].text
    if own.problems:
        show(report.text(own.problems, own.texts))
    return bool(own.problems)


def _corrected(name: str, run: CheckRun, fixes: tuple[Fix, ...]) -> tuple[Skeleton, CorrectedSkeleton] | None:
    """Return a skeleton as it is and as it is corrected; `None` where there is nothing that could be corrected."""
    if not fixes or not is_skeleton(name) or not Path(name).is_file():
        return None
    with at_home_of(name):
        skeleton = skeleton_in(name, run)
        if skeleton is None:
            return None
        base = base_of(run.base or skeleton.document.based_on, optional=not run.base)
        return skeleton, fixed(skeleton, library.phrases(), base, fixes, run.wanted, configuration())
