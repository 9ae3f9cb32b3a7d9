"""Files of a command: read by any of their names, put in place as a whole, never over somebody's edits."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.cli.talk import say
from drafter.model.errors import DrafterError, ExistingFile, MissingFile, UnreadableSkeleton, UnwritableFile

if TYPE_CHECKING:
    from drafter.model.resolution import Resolution
    from drafter.rendering.reduce import Reduction
    from drafter.skeleton.records import Skeleton

DRAFTS = Path("drafts")
"""Where `new` puts drafts and `list` looks for them."""


_INSTEAD = "drafter new --from FILE"


def skeleton_of(name: str, instead: str = _INSTEAD) -> Skeleton:
    """Get a skeleton by the number of a resolution, the path of a skeleton or of a source file.

    Args:
        name: the number or path.
        instead: the words of a command line that take a file in place of a number that is not at hand.

    Raises:
        MissingFile, UnknownResolution: there is nothing of this name.
        UnreadableSource, UnreadableSkeleton, BadSkeleton: it cannot be read.
    """
    from drafter.cli import library
    from drafter.language.symbols import NUMBER, number_of
    from drafter.model.nearest import nearest

    path = Path(name)
    if path.suffix.lower() in (".yaml", ".yml"):
        return loaded(path)
    if path.is_file():
        return reduced(path, f"{path.stem}.yaml").skeleton
    if not NUMBER.fullmatch(number_of(name)):
        hint = nearest(name, library.numbers()) or ": give its path, or the number of a resolution such as 79/332"
        raise MissingFile(f"there is no file {name}{hint}")
    return loaded(library.resolution(name, instead=instead))


def resolution_of(name: str, instead: str = _INSTEAD) -> Resolution:
    """Get a resolution as it is printed: a skeleton or a number rendered, a source file as it was read.

    Args:
        name: the number or path.
        instead: as for `skeleton_of`.

    Raises:
        DrafterError: as `skeleton_of`.
    """
    from drafter.cli import library
    from drafter.rendering.render import render

    path = Path(name)
    if path.is_file() and path.suffix.lower() not in (".yaml", ".yml"):
        return parsed(path)
    return render(skeleton_of(name, instead), library.phrases())


def loaded(path: Path) -> Skeleton:
    """Load a skeleton.

    Raises:
        MissingFile, UnreadableSkeleton, BadSkeleton: it is not there or cannot be read.
    """
    from drafter.skeleton.load import load

    data = bytes_of(path)
    if data.startswith((b"PK\x03\x04", b"%PDF")):
        raise UnreadableSkeleton(f"{path}: this is a Word or PDF file and no YAML: give it its own ending")
    try:
        text = data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise UnreadableSkeleton(f"{path}: this file is not in UTF-8 (byte {error.start}): save it as UTF-8") from None
    return load(text, str(path))


def bytes_of(path: Path) -> bytes:
    """Read a file.

    Raises:
        MissingFile: it is not there, or is a folder, or may not be read.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise MissingFile(f"there is no file {path}: look at the name and the folder") from None
    except IsADirectoryError:
        raise MissingFile(f"{path} is a folder: name a file in it") from None
    except OSError as error:
        raise MissingFile(f"{path} cannot be read: {error.strerror}") from None


def reduced(path: Path, file: str) -> Reduction:
    """Reduce a source file; what was read with doubt is said.

    Args:
        path: the source file.
        file: the name of the skeleton, for messages.

    Raises:
        MissingFile, UnreadableSource: it is not there or no resolution.
    """
    from drafter.cli import library
    from drafter.rendering.reduce import reduce

    return reduce(parsed(path), library.phrases(), file)


def parsed(path: Path) -> Resolution:
    """Read a resolution from a source file; what was read with doubt is said.

    Raises:
        MissingFile, UnreadableSource: it is not there or no resolution.
    """
    from drafter import readers

    data = bytes_of(path)
    try:
        resolution, problems = readers.read(data, path.name)
    except DrafterError as error:
        raise type(error)(f"{path}: {error}") from None
    for sentence in (*_two_texts(path, data), *(str(one).removeprefix(str(one.place.file)) for one in problems)):
        say(f"{path}{sentence}")
    return resolution


def _two_texts(path: Path, data: bytes) -> Iterator[str]:
    """Yield which of the two texts is read that a Word file with tracked changes holds."""
    from drafter.readers import ending_for
    from drafter.readers.docx.tracked_changes import changes

    found = changes(data) if ending_for(path.name, data) == ".docx" else ()
    if found:
        authors = " and ".join(dict.fromkeys(change.author or "somebody" for change in found))
        yield f": this Word file carries tracked changes by {authors}; it is read as if all of them were accepted."


def refuse_two_texts(path: Path) -> None:
    """Refuse a Word file with tracked changes: it cannot be the base of others.

    Raises:
        UnusableBase: the file carries tracked changes.
        MissingFile, UnreadableSource: it is not there or cannot be read.
    """
    from drafter.ooxml import revisions
    from drafter.ooxml.package import Package
    from drafter.readers import ending_for

    data = bytes_of(path)
    try:
        if ending_for(path.name, data) == ".docx":
            revisions.refuse_two_texts(Package(data))
    except DrafterError as error:
        raise type(error)(f"{path}: {error}") from None


def write_file(path: Path, data: bytes, force: bool, source: Path, own: bool = False) -> None:
    """Put a file in place as a whole; an existing one only with `--force`, and then keep a copy of it.

    Args:
        path: the file to write.
        data: its bytes.
        force: whether it may replace a file that somebody may have edited.
        source: the file that was read, which is never replaced.
        own: whether it may replace a file that is just as `build` wrote it.

    Raises:
        ExistingFile: it would replace the source, or a file that may have been edited.
        UnwritableFile: it is a folder, or cannot be written there.
    """
    try:
        if path.is_dir():
            raise UnwritableFile(f"{path} is a folder: name a file in it")
        if path.exists() and source.exists() and path.samefile(source):
            raise ExistingFile(f"{path} is the file that is read: choose another one with -o")
        if not path.exists() or path.read_bytes() != data:
            _put(path, data, force, own)
    except PermissionError:
        raise UnwritableFile(
            f"{path} cannot be written: close it in Word, or choose another file or folder with -o"
        ) from None
    except OSError as error:
        raise UnwritableFile(f"{path} cannot be written: {error.strerror}; choose another place with -o") from None


def _put(path: Path, data: bytes, force: bool, own: bool) -> None:
    """Write a file, or replace one that says something else."""
    if path.exists() and not force and not (own and _is_ours(path)):
        raise ExistingFile(f"{path} exists and may have been edited: choose another file with -o, or add --force")
    path.parent.mkdir(parents=True, exist_ok=True)
    if path.exists() and not own:
        path.with_name(path.name + ".bak").write_bytes(path.read_bytes())
    replace_file(path, data)


def replace_file(path: Path, data: bytes) -> None:
    """Put a file in place at one stroke: whatever happens, it is the old one or the new one."""
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
    """Return whether a file is just as `build` wrote it, so that nobody's edits are lost."""
    from drafter.ooxml.seal import intact

    return path.suffix.lower() == ".docx" and intact(path.read_bytes())
