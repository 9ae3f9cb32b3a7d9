"""Drafts built anew at every save, until somebody ends it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from drafter.cli.steps.building import BuildOrder, built
from drafter.cli.terminal.talk import installing, print_error, say, show
from drafter.model.errors import DrafterError, MissingFile, MissingProgram

_Stamp = tuple[int, int]
_STEP = 20
"""How often the folders are looked at, in milliseconds."""


_ANYWAY = 500
"""How often a look is taken without being told, in milliseconds: a save at the very start may not be told."""


def build_at_every_save(drafts: Sequence[str], order: BuildOrder) -> None:
    """Build drafts now and at every save; what is wrong in one is told, and the next save tried.

    Raises:
        MissingFile: a draft is not there.
        MissingProgram: the package that notices a save is not installed.
    """
    paths = [Path(draft) for draft in drafts]
    for path in paths:
        if not path.is_file():
            raise MissingFile(f"there is no file {path}: only a file can be watched")
    known = {path: _stamp(path) for path in paths}
    written: dict[Path, bytes] = {}
    _build(paths, order, written)
    say("Waiting for the next save; Ctrl-C ends it.")
    try:
        for saved in _saves(known):
            _build(saved, order, written)
    except KeyboardInterrupt:
        say("Ended.")


def _saves(known: dict[Path, _Stamp | None]) -> Iterator[list[Path]]:
    """Yield the files that are others than before."""
    try:
        from watchfiles import watch
    except ImportError:
        raise MissingProgram(f"Watching needs a package more: {installing('preview')}") from None
    folders = {path.resolve().parent for path in known}
    for _ in watch(*folders, step=_STEP, rust_timeout=_ANYWAY, yield_on_timeout=True, recursive=False):
        saved = [path for path, before in known.items() if _stamp(path) not in (before, None)]
        known |= {path: _stamp(path) for path in saved}
        if saved:
            yield saved


def _stamp(path: Path) -> _Stamp | None:
    """Return what tells one save from another; `None` while the file is away, as some editors have it for a moment."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size


def _build(paths: Sequence[Path], order: BuildOrder, written: dict[Path, bytes]) -> None:
    """Build drafts; a file that is still as it was last written may be replaced."""
    for path in paths:
        try:
            made = built(str(path), order, written.get(path, b""))
        except DrafterError as error:
            print_error(error)
        else:
            written[path] = made.data
            show(made.path)
