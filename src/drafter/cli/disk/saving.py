"""How a file is put in place: as a whole, never over somebody's edits, and as the same file that it was.

There is one door. A link stays a link, two names of one file stay two names, permissions stay; a copy of what is
replaced is kept under a free name, never through a link that lies in its way.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
import tempfile
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

from drafter.cli.disk.file_names import kept_by_windows
from drafter.cli.disk.seals import intact, sealed
from drafter.model.errors import ExistingFile, UnwritableFile

_PART = ".part"
_ON_WINDOWS = os.name == "nt"


def _nobodys(data: bytes) -> bool:
    return False


def write_file(path: Path, data: bytes, force: bool, source: Path, ours: Callable[[bytes], bool] = _nobodys) -> None:
    """Put a file in place as a whole; one that may have been edited only with `--force`, and then keep a copy of it.

    A Word file, a PDF or a page gets a seal, by which it is known later that nobody has edited it.

    Args:
        path: the file to write.
        data: its bytes.
        force: whether it may replace a file that somebody may have edited.
        source: the file that was read, which is never replaced.
        ours: tells of the bytes that stand there whether they are just as drafter wrote them, where no seal does.

    Raises:
        ExistingFile: it would replace the source, or a file that may have been edited.
        UnwritableFile: it is a folder or a device, or cannot be written there.
    """
    data = sealed(data, path.suffix.lower())
    with _told(path):
        _refuse(path, source)
        if not path.exists() or path.read_bytes() != data:
            _put(path, data, force, ours)


def look_first(path: Path, force: bool, source: Path, ours: Callable[[bytes], bool] = _nobodys) -> None:
    """Refuse what `write_file` would refuse, before work that takes long; its arguments and errors are the same."""
    with _told(path):
        _refuse(path, source)
        _edited(path, force, ours)


def _refuse(path: Path, source: Path) -> None:
    if _ON_WINDOWS and (kept := kept_by_windows(path)):
        raise UnwritableFile(f"“{kept}” cannot be the name of a file in Windows: choose another one with -o")
    if path.is_dir():
        raise UnwritableFile(f"{path} is a folder: name a file in it")
    if path.exists() and source.exists() and path.samefile(source):
        raise ExistingFile(f"{path} is the file that is read: choose another one with -o")
    _refuse_device(path)


def _edited(path: Path, force: bool, ours: Callable[[bytes], bool]) -> bool:
    """Return whether somebody may have edited a file.

    Raises:
        ExistingFile: somebody may, and it is not to be replaced by force.
    """
    edited = path.exists() and not _as_written(path, ours)
    if edited and not force:
        raise ExistingFile(f"{path} exists and may have been edited: choose another file with -o, or add --force")
    return edited


def _as_written(path: Path, ours: Callable[[bytes], bool]) -> bool:
    data = path.read_bytes()
    return ours(data) or intact(data, path.suffix.lower())


def correct_file(path: Path, data: bytes) -> None:
    """Put a corrected file in the place of the one that was read, and keep a copy of that.

    Raises:
        UnwritableFile: it cannot be written.
    """
    with _told(path, "copy it to a folder of your own, and name that file"):
        _refuse_device(path)
        _keep_copy(path)
        replace_file(path, data)


@contextlib.contextmanager
def _told(path: Path, remedy: str = "choose another file or folder with -o") -> Iterator[None]:
    """Say in a sentence why a file cannot be written, and what to do."""
    try:
        yield
    except PermissionError:
        open_elsewhere = path.exists() or os.access(path.parent, os.W_OK)
        why = "close it in Word, or" if open_elsewhere else "you may not write in this folder;"
        raise UnwritableFile(f"{path} cannot be written: {why} {remedy}") from None
    except OSError as error:
        raise UnwritableFile(f"{path} cannot be written: {error.strerror}; {remedy}") from None
    except ValueError:
        raise UnwritableFile(f"“{path}” cannot be the name of a file: {remedy}") from None


def _refuse_device(path: Path) -> None:
    if path.exists() and not stat.S_ISREG(path.stat().st_mode):
        raise UnwritableFile(f"{path} is a pipe or a device and no file: name a file")


def _put(path: Path, data: bytes, force: bool, ours: Callable[[bytes], bool]) -> None:
    """Write a file, or replace one that says something else."""
    edited = _edited(path, force, ours)
    path.parent.mkdir(parents=True, exist_ok=True)
    if edited:
        _keep_copy(path)
    replace_file(path, data)


def replace_file(path: Path, data: bytes) -> None:
    """Put a file in place at one stroke: whatever happens, it is the old one or the new one.

    Args:
        path: the file; where it is a link, what it leads to is replaced.
        data: its bytes.

    Raises:
        OSError: it cannot be written; then it is as it was.
    """
    file = Path(os.path.realpath(path))
    found = file.stat() if file.exists() else None
    if found and not os.access(file, os.W_OK):
        raise PermissionError(f"{path} is protected against writing")
    with _part(file, data, _mode(found)) as part:
        if found and found.st_nlink > 1:
            file.write_bytes(data)
        else:
            part.replace(file)


def _mode(found: os.stat_result | None) -> int:
    """Return the permissions of a file: those that it has, or those that the user gives to new ones."""
    if found:
        return stat.S_IMODE(found.st_mode)
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask


def _keep_copy(path: Path) -> None:
    """Keep a copy of a file under the first free name of `.bak`, `.bak2`, `.bak3`."""
    data, mode = path.read_bytes(), _mode(path.stat())
    with _part(path, data, mode) as part:
        for number in count(1):
            copy = path.with_name(f"{path.name}.bak{number if number > 1 else ''}")
            with contextlib.suppress(FileExistsError):
                _name(part, copy, data, mode)
                return


def _name(part: Path, copy: Path, data: bytes, mode: int) -> None:
    """Give a finished file a name that is free.

    Raises:
        FileExistsError: something has this name, be it a link that leads nowhere.
    """
    try:
        os.link(part, copy)
    except FileExistsError:
        raise
    except OSError:
        with os.fdopen(os.open(copy, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
            file.write(data)


@contextlib.contextmanager
def _part(path: Path, data: bytes, mode: int) -> Iterator[Path]:
    """Write a file beside the one that it is to be; what killed processes have left of such files goes first."""
    _sweep(path)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:100]}.", suffix=_PART)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            _lock(file.fileno())
            file.write(data)
        part.chmod(mode)
        yield part
    finally:
        part.unlink(missing_ok=True)


def _sweep(path: Path) -> None:
    """Take away the parts of a file that no process writes any more."""
    pattern = re.compile(rf"\.{re.escape(path.name[:100])}\.\w{{8}}{re.escape(_PART)}")
    for left in path.parent.iterdir():
        if pattern.fullmatch(left.name) and not left.is_symlink() and left.is_file():
            with contextlib.suppress(OSError):
                with left.open("rb") as file:
                    _lock(file.fileno())
                left.unlink()


def _lock(handle: int) -> None:
    """Hold a file as long as it is open.

    Raises:
        OSError: another process holds it. Where locks are unknown, an open file cannot be taken away in any case.
    """
    with contextlib.suppress(ImportError):
        import fcntl

        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


def as_before(text: str, old: bytes) -> bytes:
    r"""Return the bytes of a corrected text, each line with the end that it had, and the mark at the head of the file.

    Args:
        text: the corrected text; its lines end with a line feed.
        old: the file that was read.

    >>> as_before("one\nTWO\nthree\n", b"one\r\ntwo\nthree\r\n")
    b'one\r\nTWO\nthree\r\n'
    """
    mark = b"\xef\xbb\xbf" if old.startswith(b"\xef\xbb\xbf") else b""
    before = old.decode("utf-8-sig")
    kept, ends = before.replace("\r\n", "\n").split("\n"), re.findall("\r?\n", before)
    lines = text.split("\n")
    ends = ends if len(lines) == len(kept) else _moved(kept, ends, lines)
    return mark + "".join(line + end for line, end in zip(lines, [*ends, ""], strict=True)).encode()


def _moved(kept: list[str], ends: list[str], lines: list[str]) -> list[str]:
    """Find the ends of lines that were moved: those of the lines that they were, or that they stand in the place of."""
    from difflib import SequenceMatcher

    made: list[str] = []
    for _, first, last, begin, end in SequenceMatcher(None, kept, lines).get_opcodes():
        there = ends[first:last] or ends[-1:] or ["\n"]
        made += [there[min(n, len(there) - 1)] for n in range(end - begin)]
    return made[:-1]
