"""The command that answers a text editor: lsp."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING

import click

from drafter.cli.terminal.talk import installing
from drafter.model.errors import MissingProgram

if TYPE_CHECKING:
    from drafter.editor.server import DraftHome
    from drafter.model.problems import Problem
    from drafter.rendering.wording.phrases import Phrases
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
    words and States, leads from a name to where it is told and used, and
    gives a fact, an event or a footnote another name everywhere.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    try:
        from drafter.editor.server import EditorAnswers, server
    except ImportError:
        raise MissingProgram(f"This needs a package more: {installing('lsp')}") from None
    server(EditorAnswers(_known, _checked), version("un-drafter")).start_io()


def _known(home: DraftHome) -> Phrases:
    from drafter.cli.disk import library
    from drafter.cli.disk.home import at

    with at(_folder(home)):
        return library.phrases()


def _checked(home: DraftHome, draft: Skeleton) -> Sequence[Problem]:
    from drafter import rules
    from drafter.cli.disk import library
    from drafter.cli.disk.configuration import configuration
    from drafter.cli.disk.home import at
    from drafter.cli.steps.checking import base_of

    with at(_folder(home)):
        base = base_of(draft.document.based_on, optional=True)
        return rules.check(draft, library.phrases(), base, configuration())


def _folder(home: DraftHome) -> Path:
    from drafter.cli.disk.home import home_of

    return home_of(Path(home.path), [Path(root) for root in home.roots])
