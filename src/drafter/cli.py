"""The commands: open files, call one function, print. Only this module touches disk, clock and terminal."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from drafter.errors import DrafterError, ExistingFile, MissingFile, UnreadableSkeleton, UnwritableFile

if TYPE_CHECKING:
    from drafter.compare import Comparison
    from drafter.model import Resolution
    from drafter.problems import Problem
    from drafter.reduction import Reduction
    from drafter.skeleton.records import Skeleton

DRAFTS = Path("drafts")
"""Where `new` puts drafts and `list` looks for them."""


class _Commands(click.Group):
    """Prints a reason to stop as one sentence, never as a traceback."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except DrafterError as error:
            _print_error(error)
            raise SystemExit(error.exit_code) from None
        except BrokenPipeError:
            sys.stderr.close()
            raise SystemExit(0) from None


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="un-drafter", prog_name="drafter")
def main() -> None:
    r"""The next draft of a United Nations resolution, from the last one.

    \b
    drafter new --from 79/332        a skeleton for the next session, in drafts/
    (edit it in a text editor)
    drafter build drafts/….yaml      the Word file
    drafter redline drafts/….yaml    the changes from the last resolution, tracked in Word
    """


# Commands ---------------------------------------------------------------------------------------------------------


@main.command()
@click.option("--from", "base", required=True, metavar="BASE", help="79/332, A/RES/79/332, a skeleton or a source.")
@click.option("--session", type=click.IntRange(1, 399), help="Session of the draft, where it is not the usual one.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write; by default one in drafts/.")
@click.option("--force", is_flag=True, help="Write over an existing file; a copy of it is kept.")
def new(base: str, session: int | None, output: Path | None, force: bool) -> None:
    """Carry the last resolution forward to the next session.

    BASE is a resolution that drafter knows (79/332 or A/RES/79/332; `drafter list` shows them), the path of a
    skeleton, or the path of a source file, which is reduced first.
    """
    from drafter import rollover

    skeleton = _skeleton_of(base)
    carried = rollover.carry(skeleton, session)
    path = output or DRAFTS / f"{_slug(carried.skeleton)}.yaml"
    _write(path, carried.skeleton.text.encode(), force, source=Path(base))
    _report_new(carried, skeleton, path)


@main.command("reduce")
@click.argument("source", type=click.Path(path_type=Path))
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The skeleton to write; else it is printed.")
@click.option("--force", is_flag=True, help="Write over an existing file; a copy of it is kept.")
def reduce_(source: Path, output: Path | None, force: bool) -> None:
    """Reduce a resolution to a skeleton, and prove it.

    The skeleton renders the source again word for word, or nothing is written.
    """
    reduction = _reduced(source, str(output or "skeleton"))
    if output:
        _write(output, reduction.skeleton.text.encode(), force, source=source)
    else:
        click.echo(reduction.skeleton.text, nl=False)
    _say(f"{source}: {reduction.preambular} preambular and {reduction.operative} operative paragraphs, "
         f"{reduction.notes} footnotes.")  # fmt: skip
    facts = ", ".join(f"{name.replace('_', ' ')} {count}" for name, count in reduction.facts.items())
    _say(f"Facts lifted: {facts or 'none'}.")
    if reduction.literal:
        _say(f"{reduction.literal} paragraphs were not understood and stay as they stand.")
    _say(f"Proved: the skeleton renders the source again, word for word.{f' Written: {output}' if output else ''}")


@main.command()
@click.argument("draft")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write; its ending says the format.")
@click.option("--force", is_flag=True, help="Write over an existing file; a copy of it is kept.")
def build(draft: str, output: Path | None, force: bool) -> None:
    """Write the Word file of a draft.

    DRAFT is the path of a skeleton or a resolution that drafter knows, such as 79/332. The ending of the output
    chooses the format: .docx, .md or .txt.
    """
    from drafter import pending, shelf
    from drafter.rendering import render, unplaced, unprinted

    skeleton = _skeleton_of(draft)
    phrases = shelf.phrases()
    resolution = render(skeleton, phrases)
    path = output or _beside(draft, skeleton)
    _write(path, _written(resolution, path.suffix.lower()), force, source=Path(draft), own=output is None)
    for name in unplaced(skeleton, phrases):
        _say(f"{_at(name, skeleton)}: no paragraph asks for “{name}”, so it stands at the end of the preamble. "
             f"To put it elsewhere, write “- each: {name}” there.")  # fmt: skip
    for name in unprinted(skeleton, phrases):
        _say(f"{_at(name, skeleton)}: nothing prints “{name}”. Write {{{{ {name} }}}} in a text where it belongs.")
    left = pending.placeholders(skeleton)
    if left:
        _say(f"{_count(len(left), 'placeholder')} left to fill in:")
        _list(left, Path(skeleton.file))
    _say("Written:")
    click.echo(path)


@main.command("list")
def list_() -> None:
    """List the resolutions and drafts at hand, with what is left to fill in."""
    from drafter import pending, shelf

    for path in shelf.resolutions():
        skeleton = _loaded(path)
        click.echo(f"{skeleton.document.number:10} {skeleton.document.adopted:18} {skeleton.document.title}")
    for path in sorted(DRAFTS.glob("*.yaml")) if DRAFTS.is_dir() else ():
        try:
            skeleton = _loaded(path)
            left = len(pending.placeholders(skeleton))
            state = f"{_count(left, 'placeholder')} left" if left else "complete"
        except DrafterError as error:
            state = f"cannot be read: {str(error).splitlines()[0]}"
        click.echo(f"{path}  {state}")


@main.command()
@click.argument("draft")
@click.option("--against", metavar="BASE", help="The text that is compared; by default the one that DRAFT is based on.")
@click.option("--on", type=click.Path(path_type=Path), help="The official Word file of BASE, to write the changes into.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="The file to write; by default beside DRAFT.")
@click.option("--author", default="drafter", show_default=True, help="The name that Word shows with each change.")
@click.option("--reasons", is_flag=True, help="Name the fact behind a change in a comment.")
@click.option("--force", is_flag=True, help="Write over an existing file; a copy of it is kept.")
def redline(
    draft: str, against: str | None, on: Path | None, output: Path | None, author: str, reasons: bool, force: bool
) -> None:
    """Write a Word file with the changes from one text to another as tracked changes.

    DRAFT and BASE are resolutions that drafter knows (79/332), skeletons or source files. The file is proved first:
    accepting all changes gives DRAFT, rejecting all gives BASE.
    """
    from drafter.compare import compare
    from drafter.writers.changes_text import summary

    new = _resolution_of(draft)
    path = output or _redlined(draft)
    stamp = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
    if on:
        data, old = _redlined_on(on, new, _base_of(draft, against), author, stamp)
    else:
        base = _base_of(draft, against)
        old = _resolution_of(base)
        why = _reasons(base, draft) if reasons else {}
        data = _redline(old, new, author, stamp, why)
    _write(path, data, force, source=Path(draft))
    _say(summary(compare(old, new)))
    _say("Proved: accepting all changes gives the new text, rejecting all gives the old one. Written:")
    click.echo(path)


@main.command()
@click.argument("old")
@click.argument("new")
@click.option("--stat", is_flag=True, help="A line for each paragraph: verbatim, technical, substantive, new, deleted.")
@click.option("-o", "--output", type=click.Path(path_type=Path), help="A web page (.html) or a list (.json) to write.")
@click.option("--force", is_flag=True, help="Write over an existing file; a copy of it is kept.")
def diff(old: str, new: str, stat: bool, output: Path | None, force: bool) -> None:
    """Show what changed from OLD to NEW.

    OLD and NEW are resolutions that drafter knows (79/332), skeletons or source files.
    """
    from drafter.compare import compare
    from drafter.writers import changes_text

    comparison = compare(_resolution_of(old), _resolution_of(new))
    if output:
        _write(output, _changes_writer(output.suffix.lower())(comparison), force, source=Path(new))
        _say(f"{changes_text.summary(comparison)} Written:")
        click.echo(output)
        return
    shown = changes_text.stat(comparison) if stat else changes_text.write(comparison, sys.stdout.isatty())
    click.echo(shown.decode(), nl=False)


# Reading ----------------------------------------------------------------------------------------------------------


def _skeleton_of(name: str) -> Skeleton:
    """Get a skeleton by the number of a resolution, the path of a skeleton or of a source file."""
    from drafter import shelf

    path = Path(name)
    if path.suffix.lower() in (".yaml", ".yml"):
        return _loaded(path)
    if path.is_file():
        return _reduced(path, f"{path.stem}.yaml").skeleton
    if path.suffix and re.fullmatch(r"\.[A-Za-z]{2,4}", path.suffix):
        raise MissingFile(f"there is no file {name}: look at the name and the folder")
    return _loaded(shelf.resolution(name))


def _resolution_of(name: str) -> Resolution:
    """Get a resolution by its number, the path of a skeleton or of a source file, which is read as it stands."""
    from drafter import shelf
    from drafter.rendering import render

    path = Path(name)
    if path.suffix.lower() not in (".yaml", ".yml") and (path.is_file() or re.fullmatch(r"\.[A-Za-z]{2,4}", path.suffix)):
        return _parsed(path)
    return render(_skeleton_of(name), shelf.phrases())


def _base_of(draft: str, against: str | None) -> str:
    """Choose the text that a draft is compared with: the one that was named, or the one that it is based on."""
    if against:
        return against
    based_on = _skeleton_of(draft).document.based_on if Path(draft).suffix.lower() in (".yaml", ".yml") else ""
    if not based_on:
        raise MissingFile(f"{draft} does not say which text it is based on: name it with --against")
    return based_on


def _loaded(path: Path) -> Skeleton:
    from drafter.skeleton.load import load

    return load(_text(path), str(path))


def _text(path: Path) -> str:
    try:
        return _bytes(path).decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise UnreadableSkeleton(f"{path}: this file is not in UTF-8 (byte {error.start}): save it as UTF-8") from None


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise MissingFile(f"there is no file {path}: look at the name and the folder") from None
    except IsADirectoryError:
        raise MissingFile(f"{path} is a folder: name a file in it") from None
    except OSError as error:
        raise MissingFile(f"{path} cannot be read: {error.strerror}") from None


def _reduced(path: Path, file: str) -> Reduction:
    from drafter import shelf
    from drafter.reduction import reduce

    return reduce(_parsed(path), shelf.phrases(), file)


def _parsed(path: Path) -> Resolution:
    """Read a source file, and tell what was read with doubt."""
    from drafter.parser import parse
    from drafter.readers import reader_for

    data = _bytes(path)
    try:
        resolution, problems = parse(reader_for(path.name, data)(data))
    except DrafterError as error:
        raise type(error)(f"{path}: {error}") from None
    for problem in problems:
        _say(f"{path}{str(problem).removeprefix(str(problem.place.file))}")
    return resolution


# Writing ----------------------------------------------------------------------------------------------------------


def _written(resolution: Resolution, ending: str) -> bytes:
    from drafter.writers import WRITERS, writer

    if ending not in WRITERS:
        raise click.UsageError(f"the ending “{ending}” is not known: choose one of {', '.join(WRITERS)}")
    write: Callable[..., bytes] = writer(ending).write
    if ending != ".docx":
        return write(resolution)
    return write(resolution, _template(resolution))


def _template(resolution: Resolution) -> bytes:
    from drafter import shelf

    return shelf.read(f"word/{'resolution' if resolution.adopted else 'draft-resolution'}.docx")


def _redline(old: Resolution, new: Resolution, author: str, stamp: str, reasons: dict[str, str]) -> bytes:
    from drafter.writers import redline

    return redline.write(old, new, _template(new), author, stamp, reasons)


def _reasons(base: str, draft: str) -> dict[str, str]:
    from drafter.reasons import reasons

    return reasons(_skeleton_of(base), _skeleton_of(draft))


def _redlined(draft: str) -> Path:
    """Choose the file of a redline: beside the draft, in drafts/ for a resolution of the shelf."""
    path = Path(draft)
    folder, stem = (path.parent, path.stem) if path.is_file() else (DRAFTS, draft.replace("/", "-"))
    return folder / f"{stem}-redline.docx"


def _changes_writer(ending: str) -> Callable[[Comparison], bytes]:
    from drafter.writers import CHANGES

    if ending not in CHANGES:
        raise click.UsageError(f"the ending “{ending}” is not known: choose {' or '.join(CHANGES)}; "
                               "a Word file with tracked changes is written by drafter redline")  # fmt: skip
    writer: Callable[[Comparison], bytes] = import_module(CHANGES[ending]).write
    return writer


def _write(path: Path, data: bytes, force: bool, source: Path, own: bool = False) -> None:
    """Put a file in place as a whole; an existing one only with `--force`, and then keep a copy of it."""
    if path.exists() and source.exists() and path.samefile(source):
        raise ExistingFile(f"{path} is the file that is read: choose another one with -o")
    if path.exists() and path.read_bytes() == data:
        return
    if path.exists() and not force and not (own and _is_ours(path)):
        raise ExistingFile(f"{path} exists and may have been edited: choose another file with -o, or add --force")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and not own:
            path.with_name(path.name + ".bak").write_bytes(path.read_bytes())
        _replace(path, data)
    except PermissionError:
        raise UnwritableFile(
            f"{path} cannot be written: close it in Word, or choose another file or folder with -o"
        ) from None
    except OSError as error:
        raise UnwritableFile(f"{path} cannot be written: {error.strerror}; choose another place with -o") from None


def _replace(path: Path, data: bytes) -> None:
    import tempfile

    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        umask = os.umask(0)
        os.umask(umask)
        Path(name).chmod(0o666 & ~umask)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _is_ours(path: Path) -> bool:
    """Tell whether a file is just as `build` wrote it, so that nobody's edits are lost."""
    from drafter.ooxml.seal import intact

    return path.suffix.lower() == ".docx" and intact(path.read_bytes())


def _beside(draft: str, skeleton: Skeleton) -> Path:
    """Choose the Word file of a draft: beside its skeleton, in drafts/ for a resolution of the shelf."""
    path = Path(draft)
    if path.is_file():
        return path.with_suffix(".docx")
    return DRAFTS / f"{skeleton.document.number.replace('/', '-')}.docx"


def _slug(skeleton: Skeleton) -> str:
    """Name a draft by its session and its organization or title."""
    subject = str(skeleton.facts.get("organization") or skeleton.document.title)
    words = re.sub(r"[^A-Za-z0-9]+", "-", subject).strip("-").lower().split("-")[:8]
    return "-".join([skeleton.document.session, *words])


# Printing ---------------------------------------------------------------------------------------------------------


def _say(line: str) -> None:
    click.echo(line, err=True)


def _list(problems: list[Problem], path: Path) -> None:
    for problem in problems:
        _say(f"  {path}:{problem.place.line}:{problem.place.column}  {problem.message}")


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"


def _at(name: str, skeleton: Skeleton) -> str:
    from drafter.skeleton.yaml import place_of

    return str(place_of(next(key for key in skeleton.facts if key == name)))


def _print_error(error: DrafterError) -> None:
    from drafter.problems import excerpt

    problems = getattr(error, "problems", None) or [p for p in [getattr(error, "problem", None)] if p]
    text = getattr(error, "text", "")
    for problem in problems:
        _say(str(problem))
        if shown := excerpt(text, problem.place):
            _say(shown)
    if not problems:
        _say(f"Error: {error}")


def _report_new(carried: Any, base: Skeleton, path: Path) -> None:
    from drafter import pending

    skeleton = carried.skeleton
    _say("Updated by itself:")
    for update in carried.updates:
        _say(f"  {update}")
    for doubt in carried.doubts:
        _say(f"Note: {doubt}.")
    left = pending.placeholders(skeleton)
    _say(f"Left to fill in ({len(left)}):")
    _list(left, path)
    old = pending.stale(skeleton, pending.horizon(base))
    if old:
        _say(f"May be out of date, please look ({len(old)}):")
        _list(old, path)
    _say("Written:")
    click.echo(path)
    _say(f"Next: edit it, then: drafter build {path}")
