"""What a shell proposes after Tab: the drafts, the resolutions at hand, the rules; and the script that asks for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from drafter.cli.terminal.talk import hand_over

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

ASKED = "_DRAFTER_COMPLETE"
"""The environment variable by which a shell asks for proposals."""

_SHELLS = ("bash", "fish", "powershell", "zsh")
_BASH_END = "    return 0\n}"
_QUOTED = "    [[ ${COMPREPLY[0]} != */* || ! -e ${COMPREPLY[0]} ]] || compopt -o filenames\n\n"
"""Lets bash put in quotes what needs them in the name of a draft."""


@click.command(no_args_is_help=True)
@click.argument("shell", type=click.Choice(_SHELLS))
def completion(shell: str) -> None:
    """Print the script that completes commands and drafts.

    \b
    Examples:
      drafter completion bash

    \b
    Put this into the file that your shell reads at its start:
      bash         eval "$(drafter completion bash)"
      zsh          autoload -U compinit; compinit
                   eval "$(drafter completion zsh)"
      fish         drafter completion fish | source
      PowerShell   drafter completion powershell | Out-String | Invoke-Expression

    Then Tab completes commands, options, drafts, resolutions and rules.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    from click.shell_completion import get_completion_class

    from drafter.cli.main import main

    found = get_completion_class(shell)
    if found is None:
        raise click.UsageError(f"the installed click knows no {shell}: pip install --upgrade click")
    script = found(main, {}, "drafter", ASKED).source()
    hand_over(script.replace(_BASH_END, f"{_QUOTED}{_BASH_END}", 1) if shell == "bash" else script)


def texts(context: click.Context, parameter: click.Parameter, typed: str) -> list[CompletionItem]:
    """Return the drafts and resolutions at hand that begin with what is typed, or else any file."""
    return _proposed([*_drafts(), *_numbers()], typed)


def drafts(context: click.Context, parameter: click.Parameter, typed: str) -> list[CompletionItem]:
    """Return the drafts that begin with what is typed, or else any file."""
    return _proposed(_drafts(), typed)


def rule_ids(context: click.Context, parameter: click.Parameter, typed: str) -> list[CompletionItem]:
    """Return the rules whose id begins with what is typed."""
    from click.shell_completion import CompletionItem

    from drafter.rules.book import RULES

    return [
        CompletionItem(id_, help=rule.summary) for id_, rule in sorted(RULES.items()) if id_.startswith(typed.upper())
    ]


def _proposed(names: list[str], typed: str) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    found = [CompletionItem(name) for name in names if name.startswith(typed)]
    return found or [CompletionItem(typed, type="file")]


def _drafts() -> list[str]:
    from drafter.cli.disk.reading import DRAFTS

    return [str(path) for path in sorted(DRAFTS.glob("*.yaml"))] if DRAFTS.is_dir() else []


def _numbers() -> list[str]:
    from drafter.cli.disk.library import numbers

    return numbers()
