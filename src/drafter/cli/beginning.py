"""The command that begins a folder of one's own: init."""

from __future__ import annotations

from pathlib import Path

import click

from drafter.cli.disk.reading import DRAFTS
from drafter.cli.disk.saving import write_file
from drafter.cli.terminal.talk import say, show, typed
from drafter.model.errors import UnwritableFile

_CONFIGURATION = """\
# What holds for all drafts of this folder. Take the “# ” away before a line that you need.

# words = ["agrivoltaics"]                     # right, though adopted texts do not have it
# names = ["Organization of Turkic States"]    # written just so

# [rules]
# WORD-03 = "off"                              # error, warn, hint or off
"""


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), default=".")
@click.option("--layout", is_flag=True, help="Copy the Word templates and the phrases, too, to change them.")
def init(folder: Path, layout: bool) -> None:
    """Begin a folder of your own for drafts.

    \b
    Examples:
      drafter init                 in the folder where you are
      drafter init my-drafts       in a new one
      drafter init --layout        with the Word templates, to change them

    It gets drafts/, templates/ and drafter.toml, which says what holds for all
    of your drafts. What is there already stays as it is.
    """  # noqa: D301 - \b is click's mark for lines that stay as they are
    for room in (DRAFTS, Path("templates") / "resolutions"):
        _make(folder / room)
    _put(folder / "drafter.toml", _CONFIGURATION.encode())
    for name, data in _templates() if layout else ():
        _put(folder / "templates" / name, data)
    show(folder.absolute())
    there = "" if folder == Path() else f"cd {typed(folder)}, then: "
    say(f"Next: {there}drafter new FILE, with the file of your last resolution (or its number, such as 79/332)")


def _make(folder: Path) -> None:
    """Make a folder, if it is not there.

    Raises:
        UnwritableFile: a file has its name, or it may not be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        why = "a file has this name" if isinstance(error, FileExistsError | NotADirectoryError) else error.strerror
        raise UnwritableFile(f"the folder {folder} cannot be made: {why}; choose another one") from None


def _put(path: Path, data: bytes) -> None:
    if path.exists():
        say(f"{path} is there already and stays.")
        return
    _make(path.parent)
    write_file(path, data, force=False, source=path)


def _templates() -> list[tuple[str, bytes]]:
    from drafter.cli.disk.library import packaged

    folder = packaged()
    found = (path for room in ("word", "phrases") for path in sorted((folder / room).iterdir()) if path.is_file())
    return [(path.relative_to(folder).as_posix(), path.read_bytes()) for path in found]
