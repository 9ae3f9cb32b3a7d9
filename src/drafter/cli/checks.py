"""The commands that hold a text against the house rules: check, rules."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.talk import say, show
from drafter.model.errors import BadSkeleton, DrafterError, MissingFile, UnknownResolution, UnreadableSkeleton

if TYPE_CHECKING:
    from drafter.model.problems import Problem
    from drafter.rules.checking import Base
    from drafter.rules.configuration import Configuration
    from drafter.rules.fixing import Fixed
    from drafter.rules.registry import Fix
    from drafter.rules.submission import Demand
    from drafter.skeleton.records import Skeleton

_FORMATS = ("text", "json", "github", "sarif")
_SKELETONS = (".yaml", ".yml")


@dataclass
class _Run:
    """What the files of one run have in common, and what was found in them."""

    base: str | None
    wanted: Callable[[str], bool]
    configuration: Configuration
    problems: list[Problem] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)


@click.command()
@click.argument("files", nargs=-1)
@click.option("--base", metavar="BASE", help="The adopted text that the draft follows; by default its “based_on”.")
@click.option("--select", multiple=True, metavar="RULE", help="Only this rule, or all that begin so: REF-11, REF.")
@click.option("--ignore", multiple=True, metavar="RULE", help="Without this rule, or all that begin so.")
@click.option("--format", "format_", type=click.Choice(_FORMATS), default="text", help="How to print what is found.")
@click.option("--statistics", is_flag=True, help="Print how often each rule was broken instead.")
@click.option("--fix", is_flag=True, help="Correct in the skeleton what is mechanical.")
@click.option("--unsafe-fixes", is_flag=True, help="Correct also what a person should look at.")
@click.option("--diff", is_flag=True, help="Show the corrections without writing them.")
@click.option("--for-submission", is_flag=True, help="Hold the draft against the demands of submission.")
def check(
    files: tuple[str, ...], base: str | None, select: tuple[str, ...], ignore: tuple[str, ...], format_: str,
    statistics: bool, fix: bool, unsafe_fixes: bool, diff: bool, for_submission: bool,
) -> None:  # fmt: skip
    """Check drafts against the house rules of the United Nations.

    FILES are skeletons, or resolutions as Word, PDF or text files; by default all drafts in drafts/. What the
    adopted text has at the same place is agreed language: it is reported apart, as a hint, and never corrected.
    An exception stands on the line with its reason: # drafter: allow REF-11 — the date of the corrigendum

    Leaves with 0 if nothing but hints is left, with 1 if something is; --diff with 1 if it would correct something.
    """
    from drafter.cli import report
    from drafter.cli.configuration import configuration

    files = files or _drafts()
    if for_submission:
        raise SystemExit(sum(_submitted(name, base) for name in files) and 1)
    safe: tuple[Fix, ...] = ("safe",) if fix or unsafe_fixes or diff else ()
    kinds: tuple[Fix, ...] = (*safe, "unsafe") if unsafe_fixes else safe
    run = _Run(base, lambda rule: report.is_chosen(rule, select, ignore), configuration())
    if diff:
        changed = [_shown(name, run, kinds) for name in files]
        raise SystemExit(int(any(changed)))
    for name in files:
        _fixes(name, run, kinds)
        _checked(name, run)
    problems = report.chosen(run.problems, select, ignore)
    show(report.statistics(problems) if statistics else report.FORMATS[format_](problems, run.texts))
    raise SystemExit(int(report.failed(problems)))


@click.command()
@click.argument("rule", required=False)
def rules(rule: str | None) -> None:
    """List the house rules, or explain one: drafter rules REF-11."""
    from drafter.cli import manual

    show(manual.explained(rule) if rule else manual.listed())


def _drafts() -> tuple[str, ...]:
    from drafter.cli.files import DRAFTS

    found = tuple(map(str, sorted(DRAFTS.glob("*.yaml")))) if DRAFTS.is_dir() else ()
    if not found:
        raise MissingFile("there is no draft in drafts/: name the file to check")
    return found


def _is_skeleton(name: str) -> bool:
    return Path(name).suffix.lower() in _SKELETONS or not Path(name).suffix


def _skeleton(name: str, run: _Run) -> Skeleton | None:
    """Load a skeleton; what makes that impossible is found like anything else."""
    from drafter.cli.files import skeleton_of

    try:
        skeleton = skeleton_of(name)
    except (BadSkeleton, UnreadableSkeleton) as error:
        problems: Sequence[Problem] = getattr(error, "problems", ()) or ([error.problem] if error.problem else [])  # type: ignore[union-attr]
        if not problems:
            raise
        run.problems += problems
        run.texts[name] = error.text
        return None
    run.texts[skeleton.file] = skeleton.text
    return skeleton


def _checked(name: str, run: _Run) -> None:
    from drafter import rules
    from drafter.cli import library
    from drafter.cli.files import resolution_of

    if not _is_skeleton(name):
        run.problems += rules.check_resolution(resolution_of(name), name, _base(run.base or ""), run.configuration)
    elif skeleton := _skeleton(name, run):
        base = _base(run.base or skeleton.document.based_on, optional=not run.base)
        run.problems += rules.check(skeleton, library.phrases(), base, run.configuration)


def _base(name: str, optional: bool = False) -> Base:
    """Get the adopted text that a draft follows; one that the draft only names may be missing."""
    from drafter.cli import library
    from drafter.cli.files import resolution_of, skeleton_of

    if optional and library.issued(name):
        return None  # the text of an issued draft is not agreed yet
    try:
        return None if not name else skeleton_of(name) if _is_skeleton(name) else resolution_of(name)
    except (UnknownResolution, MissingFile):
        if not optional:
            raise
        say(f"{name} is not at hand, so it is not known what is agreed language: name its file with --base FILE")
        return None


def _fixes(name: str, run: _Run, fixes: tuple[Fix, ...]) -> None:
    """Correct a skeleton."""
    from drafter.cli.files import bytes_of
    from drafter.cli.saving import as_before, correct_file

    if (found := _corrected(name, replace(run, problems=[]), fixes)) and found[1].corrections:
        correct_file(Path(name), as_before(found[1].text, bytes_of(Path(name))))
        say(f"{name}: {found[1].corrections} corrected")


def _shown(name: str, run: _Run, fixes: tuple[Fix, ...]) -> bool:
    """Show what would be corrected in a skeleton; tell whether something would be, or whether it cannot be read."""
    from drafter.cli import report
    from drafter.rules.fixing import diff

    own = replace(run, problems=[])
    if found := _corrected(name, own, fixes):
        show(diff(found[0].text, found[1].text, name), end="")
        return found[0].text != found[1].text
    if own.problems:
        show(report.text(own.problems, own.texts))
    return bool(own.problems)


def _corrected(name: str, run: _Run, fixes: tuple[Fix, ...]) -> tuple[Skeleton, Fixed] | None:
    """Return a skeleton as it is and as it is corrected; `None` where there is nothing that could be corrected."""
    if not fixes or not _is_skeleton(name) or not Path(name).is_file():
        return None
    from drafter.cli import library
    from drafter.rules.fixing import fixed

    skeleton = _skeleton(name, run)
    if skeleton is None:
        return None
    base = _base(run.base or skeleton.document.based_on, optional=not run.base)
    return skeleton, fixed(skeleton, library.phrases(), base, fixes, run.wanted, run.configuration)


def _submitted(name: str, base: str | None) -> bool:
    """Print the demands of submission for a file; tell whether one is not met."""
    demands = _demands(name, base)
    for demand in demands:
        show(str(demand))
    return not all(demand.met for demand in demands)


def _demands(name: str, base: str | None) -> tuple[Demand, ...]:
    from drafter.cli import library
    from drafter.cli.files import bytes_of, resolution_of, skeleton_of
    from drafter.rules.submission import gate, gate_word

    if _is_skeleton(name):
        skeleton = skeleton_of(name)
        return gate(skeleton, library.phrases(), _base(base or skeleton.document.based_on, optional=not base))
    if Path(name).suffix.lower() != ".docx":
        raise DrafterError(
            f"{name}: the Secretariat takes Word files (.docx), and drafter checks them or skeletons (.yaml)"
        )
    return gate_word(bytes_of(Path(name)), name, resolution_of(base) if base else None)
