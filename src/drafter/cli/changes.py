"""The commands that compare two texts: redline, diff."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.built import with_built_text
from drafter.cli.completion import texts
from drafter.cli.files import DRAFTS, refuse_two_texts, resolution_of, skeleton_of
from drafter.cli.reading import bytes_of
from drafter.cli.saving import look_first, write_file
from drafter.cli.talk import colours, say, show, typed
from drafter.model.errors import DrafterError, MissingFile, UnusableBase

if TYPE_CHECKING:
    from drafter.compare import Comparison, Reasons
    from drafter.model.resolution import Resolution

ParagraphRemarks = Sequence[tuple[str, str]]
"""The words of paragraphs, each with what is said of it."""

_INSTEAD = "--against FILE, or --on FILE.docx to write the changes into it"


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
    from drafter.compare import NO_REASONS, compare
    from drafter.writers.changes.terminal import summary

    if output and not output.is_dir() and output.suffix.lower() != ".docx":
        raise click.UsageError(f"a redline is a Word file: give {output} the ending .docx")
    new, base = resolution_of(draft), _base_of(draft, against)
    why = _reasons(base, draft) if reasons else NO_REASONS
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if on:
        old, data = _on(on, _number_of(base), new, author, stamp, why, _remarks(draft) if reasons else ())
    else:
        if Path(base).is_file():
            refuse_two_texts(Path(base))
        old = resolution_of(base, _INSTEAD)
        data = _redline(old, new, author, stamp, why)
        data = _with_remarks(data, _remarks(draft), author, stamp) if reasons else data
        data = data if clean else with_built_text(data, Path(draft), new)
    path = output or _beside(draft)
    look_first(path, force, source=Path(base))
    write_file(path, data, force, source=on or Path(draft))
    say(summary(compare(old, new)))
    left = _untracked(data, new) if on else ()
    if left:
        say(f"Not tracked, since the masthead of this Word file has no place for it: {', '.join(left)}.")
    but = ", but for what is not tracked" if left else ""
    say(f"Proved: accepting all changes gives the new text{but}; rejecting all gives the old one. Written:")
    show(_for_programs(path, compare(old, new), left) if as_json else path)
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
    shown = terminal.stat(comparison) if stat else terminal.write(comparison, colours(sys.stdout))
    show(shown.decode(), end="")


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


def _number_of(base: str) -> str:
    """Return the number of a text that need not be at hand."""
    from drafter.language.symbols import NUMBER, number_of

    return number_of(base) if NUMBER.fullmatch(number_of(base)) else resolution_of(base).number


def _on(
    path: Path, number: str, new: Resolution, author: str, stamp: str, reasons: Reasons, remarks: ParagraphRemarks
) -> tuple[Resolution, bytes]:
    """Write the changes into the official Word file, if it is the one of the text that is compared with."""
    from drafter.cli import library
    from drafter.language.symbols import address, symbol_of
    from drafter.writers.redline import official

    try:
        base = bytes_of(path)
    except MissingFile as error:
        get = f". Get the Word file of {symbol_of(number)} from {address(symbol_of(number))}" if number else ""
        raise MissingFile(f"{error}{get}") from None
    try:
        old = official.base_text(base)
        if number and old.number != number:
            found = old.number or old.masthead.symbol or "another text"
            raise UnusableBase(f"this is {found}, not {number}: give the Word file of {number}")
        return old, official.write(base, new, library.word_template(new), author, stamp, reasons, remarks)
    except DrafterError as error:
        raise type(error)(f"{path}: {error}") from None


def _untracked(data: bytes, new: Resolution) -> tuple[str, ...]:
    from drafter.writers.redline import official

    return official.untracked(data, new)


def _redline(old: Resolution, new: Resolution, author: str, stamp: str, reasons: Reasons) -> bytes:
    from drafter.cli import library
    from drafter.writers import redline

    with library.blaming(library.word_name(new)):
        return redline.write(old, new, library.word_template(new), author, stamp, reasons)


def _with_remarks(data: bytes, remarks: ParagraphRemarks, author: str, stamp: str) -> bytes:
    from drafter.writers.redline.remarks import with_remarks

    return with_remarks(data, remarks, author, stamp)


def _remarks(draft: str) -> ParagraphRemarks:
    """Return the remarks of a draft, each with the words of its paragraph."""
    from drafter.cli import library
    from drafter.rendering.remarks import remarks
    from drafter.rendering.render import rendered

    skeleton = skeleton_of(draft)
    return remarks(skeleton, *rendered(skeleton, library.phrases()))


def _reasons(base: str, draft: str) -> Reasons:
    """Return the reasons that the facts of both texts give."""
    from drafter.cli import library
    from drafter.rendering.reasons import reasons
    from drafter.rendering.render import rendered
    from drafter.rules.reading_order import passages

    new = skeleton_of(draft)
    texts = [(one.words, one.trace) for one in passages(*rendered(new, library.phrases())) if one.trace]
    return reasons(skeleton_of(base, _INSTEAD), new, texts)


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
