"""The commands that hold a text against the house rules: check, rules."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from drafter.cli.completion import drafts, rule_ids, texts
from drafter.cli.terminal.talk import say, show, typed
from drafter.model.errors import MissingFile
from drafter.model.nearest import nearest

if TYPE_CHECKING:
    from drafter.cli.steps.checking import CheckRun
    from drafter.model.problems import Problem
    from drafter.rules.registry import Fix

_FORMATS = ("text", "json", "github", "sarif")


@click.command()
@click.argument("files", nargs=-1, shell_complete=drafts)
@click.option(
    "--base",
    metavar="BASE",
    shell_complete=texts,
    help="The adopted text that the draft follows; by default its “based_on”.",
)
@click.option("--select", multiple=True, metavar="RULE", help="Only this rule, or all that begin so: REF-11, REF.")
@click.option("--ignore", multiple=True, metavar="RULE", help="Without this rule, or all that begin so.")
@click.option("--format", "format_", type=click.Choice(_FORMATS), default="text", help="How to print what is found.")
@click.option("--json", "as_json", is_flag=True, help="Print it for programs, as --format json does.")
@click.option("--statistics", is_flag=True, help="Print how often each rule was broken instead.")
@click.option("--fix", is_flag=True, help="Correct in the skeleton what is mechanical.")
@click.option("--unsafe-fixes", is_flag=True, help="Correct also what a person should look at.")
@click.option("--diff", is_flag=True, help="Show the corrections without writing them.")
@click.option("--for-submission", is_flag=True, help="Hold the draft against the demands of submission.")
def check(
    files: tuple[str, ...], base: str | None, select: tuple[str, ...], ignore: tuple[str, ...], format_: str,
    as_json: bool, statistics: bool, fix: bool, unsafe_fixes: bool, diff: bool, for_submission: bool,
) -> None:  # fmt: skip
    """Check drafts against the house rules of the United Nations.

    \b
    Examples:
      drafter check                                all drafts in drafts/
      drafter check drafts/81-forum.yaml --fix     correct the mechanical
      drafter check drafts/81-forum.yaml --for-submission

    FILES are skeletons, or resolutions as Word, PDF or text files; by default all drafts in drafts/. What the
    adopted text has at the same place is agreed language: it is reported apart, as a hint, and never corrected.
    An exception stands with its reason at the end of the line, beside a paragraph after “>-”:
    # drafter: allow REF-11 — the date of the corrigendum

    Leaves with 0 if nothing but hints is left, with 1 if something is; --diff with 1 if it would correct something.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    from drafter.cli.steps.checking import CheckRun
    from drafter.cli.terminal import report

    select, ignore, format_ = _in_capitals(select), _in_capitals(ignore), _one_form(format_, as_json)
    _refuse_unknown_rules((*select, *ignore))
    files = files or _drafts()
    _refuse_two_forms(format_, diff, statistics)
    if for_submission:
        _refuse_beside_submission(fix or unsafe_fixes or diff or statistics or bool(select or ignore))
        raise SystemExit(int(_submitted(files, base, format_)))
    run = CheckRun(base, lambda rule: report.is_chosen(rule, select, ignore))
    kinds = _kinds_of_fixes(fix or diff, unsafe_fixes)
    if diff:
        raise SystemExit(int(_shown(files, run, kinds)))
    problems = report.chosen(_found(files, run, kinds), run.wanted)
    show(report.statistics(problems) if statistics else report.FORMATS[format_](problems, run.texts))
    if format_ == "text":
        _suggest(problems, files)
    raise SystemExit(int(report.failed(problems)))


@click.command()
@click.argument("rule", required=False, shell_complete=rule_ids)
def rules(rule: str | None) -> None:
    """List the house rules, or explain one.

    \b
    Examples:
      drafter rules             all of them, a line for each
      drafter rules REF-11      what it says, with examples
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    from drafter.cli.terminal import manual

    show(manual.explained(rule) if rule else manual.listed())


def _submitted(files: tuple[str, ...], base: str | None, format_: str) -> bool:
    """Print the demands of submission; tell whether one is not met."""
    from drafter.cli.steps.submitting import submitted, submitted_for_programs

    return submitted_for_programs(files, base) if format_ == "json" else sum(submitted(f, base) for f in files) > 0


def _one_form(format_: str, as_json: bool) -> str:
    if as_json and format_ not in ("text", "json"):
        raise click.UsageError(f"--json and --format {format_} ask for two forms: leave one of them out")
    return "json" if as_json else format_


def _refuse_two_forms(format_: str, diff: bool, statistics: bool) -> None:
    asked = "--diff" if diff else "--statistics" if statistics else ""
    if asked and format_ != "text":
        raise click.UsageError(f"{asked} prints text: leave --json or --format out")


def _in_capitals(rules: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(str.upper, rules))


def _refuse_unknown_rules(named: tuple[str, ...]) -> None:
    """Refuse a rule that does not exist: nothing would be found, as if all were well."""
    from drafter.rules.book import RULES

    for one in named:
        if not any(rule.startswith(one) for rule in RULES):
            raise click.UsageError(f"there is no rule {one}{nearest(one, RULES)}; “drafter rules” lists them all")


def _refuse_beside_submission(others: bool) -> None:
    if others:
        raise click.UsageError("--for-submission only looks: leave the options out that correct or choose rules")


def _kinds_of_fixes(safe: bool, unsafe: bool) -> tuple[Fix, ...]:
    """Return which corrections are asked for: those that a person should look at never come alone."""
    if unsafe:
        return ("safe", "unsafe")
    return ("safe",) if safe else ()


def _shown(files: tuple[str, ...], run: CheckRun, kinds: tuple[Fix, ...]) -> bool:
    """Show the corrections of all files; tell whether there is one."""
    from drafter.cli.steps.correcting import shown

    changed = sum(shown(name, run, kinds) for name in files) > 0
    if not changed:
        say("Nothing can be corrected by itself.")
    return changed


def _found(files: tuple[str, ...], run: CheckRun, kinds: tuple[Fix, ...]) -> Sequence[Problem]:
    """Correct each file as far as it is asked for, and return what is found in all of them."""
    from drafter.cli.steps.checking import checked

    for name in files:
        _correct(name, run, kinds)
        checked(name, run)
    return run.problems


def _correct(name: str, run: CheckRun, kinds: tuple[Fix, ...]) -> None:
    if kinds:
        from drafter.cli.steps.correcting import correct

        correct(name, run, kinds)


def _suggest(problems: Sequence[Problem], files: tuple[str, ...]) -> None:
    """Say what to do next: learn of a rule that is broken, mend what cannot be read, or go on."""
    from drafter.cli.terminal import report
    from drafter.model.problems import Level

    own = [problem for problem in problems if problem.rule and not problem.agreed]
    if own:
        broken = min(own, key=lambda one: [*Level].index(one.level)).rule
        say(f"Next: drafter rules {broken} explains a rule{_corrections(own, files)}")
    elif len(files) == 1 and files[0].endswith((".yaml", ".yml")):
        after = "drafter redline" if not report.failed(problems) else "mend it at its line, then: drafter check"
        say(f"Next: {after} {typed(files[0])}")


def _corrections(problems: Sequence[Problem], files: tuple[str, ...]) -> str:
    """Return how corrections are seen, where there are some: what is mechanical, in a skeleton."""
    from drafter.rules.book import RULES

    mechanical = any(RULES[one.rule].fix == "safe" for one in problems if one.rule in RULES)
    if not mechanical or not any(one.endswith((".yaml", ".yml")) for one in files):
        return ""
    named = f" {typed(files[0])}" if len(files) == 1 else ""
    return f"; drafter check --diff{named} shows what can be corrected by itself"


def _drafts() -> tuple[str, ...]:
    from drafter.cli.disk.reading import DRAFTS, no_draft

    found = tuple(map(str, sorted(DRAFTS.glob("*.yaml")))) if DRAFTS.is_dir() else ()
    if not found:
        raise MissingFile(no_draft())
    return found
