"""The commands that compare two texts: redline, diff."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.completion import texts
from drafter.cli.disk.built import with_built_text
from drafter.cli.disk.files import resolution_of, skeleton_of
from drafter.cli.disk.home import at_home_of
from drafter.cli.disk.reading import DRAFTS
from drafter.cli.disk.saving import look_first, write_file
from drafter.cli.terminal.talk import colours, say, show, typed
from drafter.model.errors import MissingFile

if TYPE_CHECKING:
    from drafter.compare import Comparison
    from drafter.model.resolution import Resolution


@click.command()
@click.argument("draft", shell_complete=texts)
@click.option(
    "--against",
    metavar="BASE",
    shell_complete=texts,
    help="The text to compare with, by default the one DRAFT is based on.",
)
@click.option(
    "--on", type=click.Path(path_type=Path), help="The official Word file of BASE, to write the changes into."
)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write; by default one beside DRAFT.")
@click.option("--author", default="drafter", show_default=True, help="The name that Word shows with each change.")
@click.option("--reasons", is_flag=True, help="Name the fact behind a change in a comment, and show remarks.")
@click.option("--clean", is_flag=True, help="Without the text that `drafter merge` compares edits with.")
@click.option("--json", "as_json", is_flag=True, help="Print what is told, for programs.")
@click.option("--force", is_flag=True, help="Write over an existing file; a copy of it is kept.")
def redline(
    draft: str, against: str | None, on: Path | None, output: Path | None, author: str, reasons: bool, clean: bool,
    as_json: bool, force: bool,
) -> None:  # fmt: skip
    """Write a Word file with every change tracked.

    \b
    Examples:
      drafter redline drafts/81-forum.yaml
      drafter redline drafts/81-forum.yaml --on A_RES_79_332.docx
      drafter redline 79/332 --against 77/338

    DRAFT and BASE are resolutions that drafter knows (79/332), skeletons or source files. The file is proved first:
    accepting all changes gives DRAFT, rejecting all gives BASE.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    from drafter.cli.steps import redlining

    if output and not output.is_dir() and output.suffix.lower() != ".docx":
        raise click.UsageError(f"a redline is a Word file: give {output} the ending .docx")
    if not author.strip():
        raise click.UsageError("after --author stands the name that Word shows with each change")
    click.get_current_context().with_resource(at_home_of(draft))
    new, base = resolution_of(draft), _base_of(draft, against)
    marks = redlining.explained_marks(author, base, draft) if reasons else redlining.plain_marks(author)
    made = redlining.in_official_file(on, base, new, marks) if on else redlining.in_own_file(base, new, marks)
    redlining.tell_unrelated(base, made.old, new)
    data = made.data if on or clean else with_built_text(made.data, Path(draft), new)
    path = output or _beside(draft)
    look_first(path, force, source=Path(base))
    write_file(path, data, force, source=on or Path(draft))
    _tell_written(path, made.old, new, _untracked(data, new) if on else (), as_json)
    if Path(draft).suffix.lower() in (".yaml", ".yml"):
        say(f"Next: drafter check --for-submission {typed(draft)}")


@click.command()
@click.argument("old", shell_complete=texts)
@click.argument("new", shell_complete=texts)
@click.option("--stat", is_flag=True, help="A line for each paragraph: verbatim, technical, substantive, new, deleted.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="A page (.html), list (.json) or text to write.")
@click.option("--json", "as_json", is_flag=True, help="Print the list, for programs.")
@click.option("--force", is_flag=True, help="Write over an existing file; a copy of it is kept.")
def diff(old: str, new: str, stat: bool, output: Path | None, as_json: bool, force: bool) -> None:
    """Show what changed from OLD to NEW.

    \b
    Examples:
      drafter diff 77/338 79/332 --stat
      drafter diff 79/332 drafts/81-forum.yaml -o changes.html

    OLD and NEW are resolutions that drafter knows (79/332), skeletons or source files. Technical is a change only in
    dates, sessions, numbers and references.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    from drafter.compare import compare
    from drafter.writers.changes import terminal
    from drafter.writers.own_links import with_own_links

    click.get_current_context().with_resource(at_home_of(new, old))
    write = _writer(output.suffix.lower()) if output else None
    comparison = compare(with_own_links(resolution_of(old)), with_own_links(resolution_of(new)))
    if output and write:
        look_first(output, force, source=Path(old))
        write_file(output, write(comparison), force, source=Path(new))
        say(f"{terminal.summary(comparison)} Written:")
        show(output)
        return
    if as_json:
        show(_writer(".json")(comparison).decode(), end="")
        return
    marks = terminal.COLOURS if colours(sys.stdout) else terminal.MARKS
    shown = terminal.stat(comparison) if stat else terminal.write(comparison, marks)
    show(shown.decode(), end="")


def _tell_written(path: Path, old: Resolution, new: Resolution, left: Sequence[str], as_json: bool) -> None:
    """Say what a redline has; `left` is what its Word file has no place to track."""
    from drafter.compare import compare
    from drafter.writers.changes.terminal import summary

    comparison = compare(old, new)
    say(summary(comparison))
    if left:
        say(f"Not tracked, since the masthead of this Word file has no place for it: {', '.join(left)}.")
    but = ", but for what is not tracked" if left else ""
    say(f"Proved: accepting all changes gives the new text{but}; rejecting all gives the old one. Written:")
    show(_for_programs(path, comparison, left) if as_json else path)


def _for_programs(path: Path, comparison: Comparison, left: Sequence[str]) -> str:
    """Return what a redline has, as JSON: its file, the paragraphs of each kind and what is not tracked."""
    import json

    from drafter.writers.changes.listing import counted

    told = {"version": 1, "command": "redline", "file": str(path), **counted(comparison), "not_tracked": list(left)}
    return json.dumps(told, ensure_ascii=False, indent=2)


def _base_of(draft: str, against: str | None) -> str:
    """Choose the text to compare with: the one that was named, or the one that the draft is based on."""
    if against:
        return against
    is_source = Path(draft).is_file() and Path(draft).suffix.lower() not in (".yaml", ".yml")
    based_on = "" if is_source else skeleton_of(draft).document.based_on
    if not based_on:
        raise MissingFile(f"{draft} does not say which text it is based on: name it with --against")
    return based_on


def _untracked(data: bytes, new: Resolution) -> tuple[str, ...]:
    from drafter.writers.redline import official

    return official.untracked(data, new)


def _beside(draft: str) -> Path:
    """Choose the file of a redline: beside the draft, in drafts/ for an adopted text."""
    path = Path(draft)
    return path.with_name(f"{path.stem}-redline.docx") if path.is_file() else DRAFTS / f"{_slug(draft)}-redline.docx"


def _slug(number: str) -> str:
    return number.replace("/", "-").replace(" ", "-")


def _writer(ending: str) -> Callable[[Comparison], bytes]:
    from drafter.writers import CHANGES

    if ending not in CHANGES:
        raise click.UsageError(
            f"the ending “{ending}” is not known: choose one of {', '.join(CHANGES)}; drafter redline writes Word files"
        )
    write: Callable[[Comparison], bytes] = import_module(CHANGES[ending]).write
    return write
