"""One run of `check`: its files, the adopted texts they follow, and what is found in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from drafter import rules
from drafter.cli.disk import library
from drafter.cli.disk.configuration import configuration
from drafter.cli.disk.files import resolution_of, skeleton_of
from drafter.cli.disk.home import at_home_of
from drafter.cli.terminal.talk import say
from drafter.model.errors import BadSkeleton, MissingFile, UnknownResolution, UnreadableSkeleton
from drafter.model.problems import Problem
from drafter.rules.checking import Base
from drafter.rules.trace import Tracer
from drafter.skeleton.records import Skeleton

_SKELETONS = (".yaml", ".yml")


@dataclass
class CheckRun:
    """What the files of one run have in common, and what was found in them.

    Args:
        base: the adopted text that was named for all of them.
        wanted: whether the rule of an id is looked for.
        problems: what was found.
        texts: the text of every skeleton by its name.
    """

    base: str | None
    wanted: Callable[[str], bool]
    problems: list[Problem] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)


def is_skeleton(name: str) -> bool:
    """Return whether a file is a skeleton by its name."""
    return Path(name).suffix.lower() in _SKELETONS or not Path(name).suffix


def skeleton_in(name: str, run: CheckRun) -> Skeleton | None:
    """Load a skeleton; what makes that impossible is found like anything else."""
    try:
        skeleton = skeleton_of(name)
    except (BadSkeleton, UnreadableSkeleton) as error:
        if not error.problems:
            raise
        run.problems += map(Tracer(error.text, name).ended, error.problems)
        run.texts[name] = error.text
        return None
    run.texts[skeleton.file] = skeleton.text
    return skeleton


def checked(name: str, run: CheckRun) -> None:
    """Hold a file against the rules; what is found is added to the run."""
    with at_home_of(name):
        run.problems += _found(name, run)


def _found(name: str, run: CheckRun) -> Sequence[Problem]:
    if not is_skeleton(name):
        return rules.check_resolution(resolution_of(name), name, base_of(run.base or ""), configuration())
    skeleton = skeleton_in(name, run)
    if skeleton is None:
        return ()
    base = base_of(run.base or skeleton.document.based_on, optional=not run.base)
    return rules.check(skeleton, library.phrases(), base, configuration())


def base_of(name: str, optional: bool = False) -> Base:
    """Get the adopted text, or the issued draft, that a draft follows; one that is only named may be missing."""
    try:
        return None if not name else skeleton_of(name) if is_skeleton(name) else resolution_of(name)
    except (UnknownResolution, MissingFile):
        if not optional:
            raise
        say(f"{name} is not at hand, so it is not known what is agreed language: name its file with --base FILE")
        return None
