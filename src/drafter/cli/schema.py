"""The command that describes the form of a skeleton to text editors, and the file of it beside a draft: schema."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import click

from drafter.cli.disk.saving import replace_file
from drafter.cli.terminal.talk import hand_over
from drafter.skeleton.keys import SCHEMA_FILE, SCHEMA_TITLE

_TITLE = SCHEMA_TITLE.encode()
_FILE = Path(__file__).parents[1] / "data" / "skeleton.schema.json"


@click.command()
def schema() -> None:
    """Print the form of a skeleton as a JSON Schema.

    \b
    Examples:
      drafter schema > skeleton.schema.json

    A text editor with a YAML language server completes and checks a draft by
    it while you type. `drafter new` puts it beside the draft, and names it in
    the head of the draft.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    hand_over(_FILE.read_text("utf-8"))


def put_beside(draft: Path) -> None:
    """Put the schema beside a draft, in the place of that of another version; the draft is of use without it."""
    path, data = draft.with_name(SCHEMA_FILE), _FILE.read_bytes()
    if path.exists() and not (path.is_file() and _TITLE in path.read_bytes()[:1_000]):
        return
    with suppress(OSError):
        replace_file(path, data)
