"""What is said of a command that was typed wrong: one sentence in plain words, and where its form is told."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import click

from drafter.cli.terminal.talk import say, sentence
from drafter.model.nearest import nearest

_DASHES = ("–", "—")
_DASH = "an option begins with two hyphens, as in --help, not with a dash"


class MistypedCommand(click.UsageError):
    """A command that was typed wrong, as it is told: a sentence, then the page of help.

    Args:
        message: the sentence.
        page: the command whose page helps.
    """

    def __init__(self, message: str, page: str) -> None:
        super().__init__(message)
        self.page = page

    def show(self, file: object = None) -> None:
        """Say the sentence, and where the form of the command is told."""
        say(f"Error: {self.message}")
        say(f"Help: {self.page} --help")


def mistyped(error: click.UsageError, words: Sequence[str]) -> MistypedCommand:
    """Return what is told of a command that was typed wrong.

    Args:
        error: what click has to say.
        words: the words that were typed.
    """
    page = error.ctx.command_path if error.ctx else f"drafter {words[0]}"
    return MistypedCommand(sentence(_said(error, words)), page)


def _said(error: click.UsageError, words: Sequence[str]) -> str:
    if isinstance(error, click.MissingParameter):
        return _missing(error)
    if isinstance(error, click.NoSuchOption):
        return _unknown_option(error, words)
    if isinstance(error, click.BadOptionUsage):
        return _badly_used(error)
    if isinstance(error, click.BadParameter) and error.param:
        return _bad_value(error, error.param, words)
    if type(error) is click.UsageError and error.message.startswith("Got unexpected extra"):
        return _too_many(error, words)
    return error.format_message()


def _missing(error: click.MissingParameter) -> str:
    return f"{_name(error.param, error.ctx)} is missing: write, for example, “{_example(error.ctx)}”"


def _name(parameter: click.Parameter | None, context: click.Context | None) -> str:
    """Return the name of a parameter as the page of help has it; of a choice, its own."""
    if not parameter or not context:
        return "a word"
    shown = parameter.make_metavar(context).strip("[].").replace("NAME=]", "")
    return (parameter.name or "").upper() if shown.startswith("{") else shown


def _example(context: click.Context | None) -> str:
    """Return the first example of the page of help."""
    lines = ((context.command.help or "") if context else "").splitlines()
    examples = (line.strip().partition("  ")[0] for line in lines if line.strip().startswith("drafter "))
    return next(examples, "drafter --help")


def _unknown_option(error: click.NoSuchOption, words: Sequence[str]) -> str:
    known = [one for one in _options(error.ctx) if one.startswith("--")]
    typed = next((one for one in words if one.startswith(error.option_name)), error.option_name).partition("=")[0]
    if f"-{typed}" in known:
        return f"there is no option {typed}: write it with two hyphens, “-{typed}”"
    if error.ctx and isinstance(error.ctx.command, click.Group):
        return f"there is no option {typed} here: options stand after the command, as in “drafter list --json”"
    return f"there is no option {typed}{nearest(typed, known)}"


def _options(context: click.Context | None) -> list[str]:
    return list(chain.from_iterable(one.opts for one in (context.command.params if context else ())))


def _badly_used(error: click.BadOptionUsage) -> str:
    """Return what is said of an option without its value, or of one that takes none."""
    if "does not take a value" in error.message:
        return f"{error.option_name} stands alone: leave out “=” and what follows it"
    return f"after {error.option_name} its value is missing"


def _bad_value(error: click.BadParameter, parameter: click.Parameter, words: Sequence[str]) -> str:
    kind, name = parameter.type, _typed_name(parameter, error.ctx)
    if isinstance(kind, click.IntRange):
        return f"{name} is a whole number from {kind.min} to {kind.max}{_instead(parameter, words)}"
    if isinstance(kind, click.Choice):
        return f"{name} is one of {', '.join(map(str, kind.choices))}{_instead(parameter, words)}"
    return error.format_message()


def _typed_name(parameter: click.Parameter, context: click.Context | None) -> str:
    """Return the long name of an option, or the name of what stands alone."""
    return max(parameter.opts, key=len) if isinstance(parameter, click.Option) else _name(parameter, context)


def _instead(parameter: click.Parameter, words: Sequence[str]) -> str:
    """Return what was typed in its place, where it is clear which word that is."""
    after = [words[n + 1] for n, word in enumerate(words[:-1]) if word in parameter.opts]
    after += [word.partition("=")[2] for word in words if word.partition("=")[0] in parameter.opts and "=" in word]
    return f", not “{after[-1]}”" if after else ""


def _too_many(error: click.UsageError, words: Sequence[str]) -> str:
    extra = error.message.partition("(")[2].rstrip(")")
    if any(word.startswith(_DASHES) for word in words):
        return _DASH
    return f"too much is named: “{extra}” has no place here; a name with spaces stands in quotation marks"
