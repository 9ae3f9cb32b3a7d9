"""The table of the commands, each imported when it is asked for, and the first page of help."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import click
from click.exceptions import NoArgsIsHelpError

from drafter.cli.guard import INTERRUPTED, STOPPED
from drafter.cli.terminal.talk import print_error, say, silence
from drafter.model.errors import DrafterError, MissingFile
from drafter.model.nearest import nearest

COMMANDS = {
    "build": "builds",
    "check": "checks",
    "compile": "compiling",
    "completion": "completion",
    "diff": "changes",
    "doctor": "doctor",
    "init": "beginning",
    "list": "drafting",
    "log": "ageing",
    "lsp": "serving",
    "merge": "merging",
    "new": "carrying",
    "preview": "previewing",
    "redline": "changes",
    "reduce": "drafting",
    "rules": "checks",
    "schema": "schema",
    "todo": "remaining",
}
"""The commands, and the module of this package in which each stands."""


def _no_command(word: str) -> str:
    """Return what is said of a word at the place of the command that is a file, or asks for help; else ""."""
    if word.lower() == "help":
        return ": write “drafter --help”, or “drafter COMMAND --help”"
    return f": the command stands before the file, as in “drafter build {word}”" if Path(word).suffix else ""


def _refuse_one_hyphen(command: click.Command | None, words: Sequence[str]) -> None:
    """Refuse a long option behind one hyphen: click reads `-output x` as `-o utput`, and writes a file of that name."""
    known = {one for parameter in (command.params if command else ()) for one in parameter.opts}
    for word in words[: words.index("--") if "--" in words else None]:
        typed = word.partition("=")[0]
        if not typed.startswith("--") and f"-{typed}" in known:
            raise click.UsageError(f"there is no option {typed}: write it with two hyphens, “-{typed}”")


class _Commands(click.Group):
    """Imports a command when it is asked for, and prints a reason to stop as one sentence, never as a traceback."""

    def list_commands(self, context: click.Context) -> list[str]:
        return sorted(COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        commands = vars(import_module(f"drafter.cli.{COMMANDS[name]}")).values()
        return next(c for c in commands if isinstance(c, click.Command) and c.name == name)

    def resolve_command(
        self, context: click.Context, words: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command, or say which one was probably meant."""
        if words and words[0] not in COMMANDS and not words[0].startswith("-"):
            hint = _no_command(words[0]) or nearest(words[0], COMMANDS) or f"; the commands are {', '.join(COMMANDS)}"
            raise click.UsageError(f"there is no command “{words[0]}”{hint}", context)
        name, command, rest = super().resolve_command(context, words)
        _refuse_one_hyphen(command, rest)
        return name, command, rest

    def make_context(self, info_name: str | None, args: list[str], *others: Any, **named: Any) -> click.Context:
        typed = tuple(args)
        with _told_plainly(typed):
            context = super().make_context(info_name, args, *others, **named)
        context.obj = typed
        return context

    def invoke(self, context: click.Context) -> Any:
        try:
            _look_for_folder()
            with _told_plainly(context.obj):
                return super().invoke(context)
        except DrafterError as error:
            print_error(error)
            raise SystemExit(error.exit_code) from None
        except KeyboardInterrupt:
            say(STOPPED)
            raise SystemExit(INTERRUPTED) from None
        except BrokenPipeError:
            silence(sys.stdout)
            raise SystemExit(0) from None


def _look_for_folder() -> None:
    """Raise an error where the folder in which the person is was deleted, as programs know no file then."""
    try:
        Path.cwd()
    except OSError:
        raise MissingFile("the folder in which you are was deleted: change to another one with “cd” first") from None


@contextmanager
def _told_plainly(words: Sequence[str]) -> Iterator[None]:
    """Tell a command that was typed wrong in words of our own, with nothing that steers a terminal."""
    try:
        yield
    except NoArgsIsHelpError:
        raise
    except click.UsageError as error:
        from drafter.cli.mistyped import mistyped

        raise mistyped(error, words) from None


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 80})
@click.version_option(package_name="un-drafter", prog_name="drafter")
def main() -> None:
    """The next draft of a United Nations resolution, from the last one.

    \b
    Examples:
      drafter new 79/332       the draft for the next session, in drafts/
      (edit it in a text editor)
      drafter todo DRAFT       what is left to do in it
      drafter build DRAFT      its Word file
      drafter check DRAFT      what the house rules say of it
      drafter redline DRAFT    its changes, tracked in a Word file
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
