"""The command that answers a text editor: lsp."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from typing import TYPE_CHECKING

import click

from drafter.cli.talk import installing
from drafter.model.errors import MissingProgram

if TYPE_CHECKING:
    from drafter.model.problems import Problem
    from drafter.skeleton.records import Skeleton


@click.command()
def lsp() -> None:
    """Answer a text editor by the Language Server Protocol.

    \b
    Examples:
      drafter lsp               the editor starts it

    \b
    The editor starts it; tell it the command “drafter lsp” for YAML files.

    While you type it shows what check finds, with corrections, explains what
    a fact prints and what a rule says, proposes facts, footnotes, opening
    words and States, and leads from a name to where it is told.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    from drafter.cli import library

    try:
        from drafter.editor.server import EditorAnswers, server
    except ImportError:
        raise MissingProgram(f"This needs a package more: {installing('lsp')}") from None
    server(EditorAnswers(library.phrases(), _checked), version("un-drafter")).start_io()


def _checked(draft: Skeleton) -> Sequence[Problem]:
    from drafter import rules
    from drafter.cli import library
    from drafter.cli.checking import base_of
    from drafter.cli.configuration import configuration

    base = base_of(draft.document.based_on, optional=True)
    return rules.check(draft, library.phrases(), base, configuration())
