"""The folder to which a draft belongs: the nearest one above it with templates or a configuration of its own."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

_CONFIGURATION = "drafter.toml"
_ROOMS = ("resolutions", "issued", "phrases", "word")
"""What lies in `templates/`; a folder of this name without any of them belongs to others."""

_PRESENT = [Path()]
"""The folders of the commands that run, the innermost last; first the one in which the program was started."""


def here() -> Path:
    """Return the folder whose `templates/` and `drafter.toml` count now: the current one, if no other was entered."""
    return _PRESENT[-1]


def home_of(draft: Path, roots: Sequence[Path] = ()) -> Path:
    """Return the folder to which a draft belongs.

    It is looked for from the folder of the draft upwards, no further than a folder that is open in a text editor. Where
    nothing is found, that one counts, else the one in which the program was started.

    Args:
        draft: the path of the draft.
        roots: the folders that are open in the editor.
    """
    opened = max((root for root in roots if draft.is_relative_to(root)), key=lambda root: len(root.parts), default=None)
    draft = Path(os.path.abspath(draft))  # noqa: PTH100 - Path.resolve would follow links, out of the folder of the draft
    above = (one for one in draft.parents if opened is None or one.is_relative_to(opened))
    return next(filter(_is_home, above), opened if opened and opened.is_dir() else Path())


@contextlib.contextmanager
def at_home_of(*named: str | Path) -> Iterator[None]:
    """Let the templates and the configuration count that belong to a draft.

    Args:
        named: what a command was given; the first that is a file, or is to be a skeleton, is the draft. Where all are
            numbers of resolutions, the current folder is where it would lie.
    """
    draft = next(filter(_is_draft, map(Path, named)), Path("draft.yaml"))
    with at(_as_typed(home_of(draft), draft)):
        yield


@contextlib.contextmanager
def at(folder: Path) -> Iterator[None]:
    """Let the templates and the configuration of a folder count."""
    _PRESENT.append(folder)
    try:
        yield
    finally:
        _PRESENT.pop()


def _is_draft(path: Path) -> bool:
    return path.suffix.lower() in (".yaml", ".yml") or _is_there(path.is_file)


def _is_home(folder: Path) -> bool:
    looks = ((folder / _CONFIGURATION).is_file, *((folder / "templates" / room).is_dir for room in _ROOMS))
    return any(map(_is_there, looks))


def _is_there(look: Callable[[], bool]) -> bool:
    """Return what a look at the disk gives; nothing is there where the folder is closed or the name cannot be one."""
    try:
        return look()
    except OSError:
        return False


def _as_typed(folder: Path, draft: Path) -> Path:
    """Return a folder as the draft was named: from the current folder, or from the root."""
    if folder == Path.cwd() or draft.is_absolute():
        return Path() if folder == Path.cwd() else folder
    with contextlib.suppress(ValueError):
        return Path(os.path.relpath(folder))
    return folder
