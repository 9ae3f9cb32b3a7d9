"""The bytes of a file, and its text; everything that a command reads comes through here."""

from __future__ import annotations

import stat
from pathlib import Path

from drafter.model.errors import DrafterError, MissingFile

DRAFTS = Path("drafts")
"""Where `new` puts drafts and `list` looks for them."""

_NEAR = 0.8
"""So much of a path is typed right where a file is proposed."""

_LARGEST = 200_000_000
"""The largest file that is read, in bytes: a PDF file of many pictures, and no more."""


_BESIDE_OPEN = ("~$", ".~lock.")
"""How the names of the files begin that Word and LibreOffice keep beside one that is open."""


def bytes_of(path: Path) -> bytes:
    """Read a file.

    Raises:
        MissingFile: it is not there, or is a folder, or may not be read.
    """
    try:
        _refuse_odd(path)
        return path.read_bytes()
    except FileNotFoundError:
        hint = at_hand(path) or ": look at the name and the folder"
        raise MissingFile(f"there is no file {path}{hint}") from None
    except OSError as error:
        raise MissingFile(f"{path} cannot be read: {error.strerror}") from None
    except ValueError:
        raise MissingFile(f"“{path}” cannot be the name of a file: look at it") from None


def at_hand(path: Path) -> str:
    """Return which file was probably meant, as the end of a sentence; empty where none is near.

    Args:
        path: what was named: a draft without its folder, its ending or the rest of its name, or a letter away.
    """
    if path.name.startswith(("–", "—")):
        return ": an option begins with hyphens, “-” or “--”, not with a dash"
    if path.parent == DRAFTS and Path(path.name).is_file():
        return f": you are in the folder {DRAFTS} already, so name it {path.name}"
    from drafter.model.nearest import nearest

    beside = _names(path.parent)
    drafts = {name: one for name, one in _names(DRAFTS).items() if name.endswith(".yaml")}
    for names in (drafts, beside):
        if begun := next((name for name in names if _is_begun(path.name, name)), ""):
            return f"; did you mean “{names[begun]}”?"
    return nearest(str(path), [str(one) for one in (*beside.values(), *drafts.values())], _NEAR)


def no_draft() -> str:
    """Return what is said where no draft is at hand."""
    if Path.cwd().name == DRAFTS.name:
        return f"you are in the folder {DRAFTS}: name the file, or go up with “cd ..”"
    return "there is no draft in drafts/: name the file of yours, or begin one with drafter new"


def among_drafts(beside: str) -> str:
    """Return what is said to one who begins a draft in the folder of drafts itself; empty elsewhere.

    Args:
        beside: the name of the file that `new` puts beside drafts.
    """
    here = Path.cwd()
    if here.name != DRAFTS.name or not (Path(beside).is_file() or (here.parent / "drafter.toml").is_file()):
        return ""
    return f"you are in the folder {DRAFTS}, beside your drafts: go up with “cd ..” first, or name the file with -o"


def _names(folder: Path) -> dict[str, Path]:
    """Return the files of a folder by their names; those that are hidden are left out."""
    try:
        return {one.name: one for one in sorted(folder.iterdir()) if not one.name.startswith(".")}
    except OSError:
        return {}


def _is_begun(typed: str, name: str) -> bool:
    """Return whether a name was typed with the wrong ending, or only its beginning."""
    bare = typed.removesuffix(".yaml").removesuffix(".yml")
    return len(bare) > 1 and (name == typed or (name.startswith(bare) and name.endswith(".yaml")))


def _refuse_odd(path: Path) -> None:
    """Refuse what is there but no file of bounded length, such as a pipe, which would be waited for.

    Raises:
        MissingFile: it is a folder, a pipe or a device, or longer than any resolution.
        OSError: it is not there, or may not be looked at.
    """
    found = path.stat()
    if stat.S_ISDIR(found.st_mode):
        raise MissingFile(f"{path} is a folder: name a file in it")
    if path.name.startswith(_BESIDE_OPEN):
        raise MissingFile(f"{path} only says that a file is open in another program: name the file itself")
    if not stat.S_ISREG(found.st_mode):
        raise MissingFile(f"{path} is a pipe or a device and no file: save what it gives in a file, and name that")
    if found.st_size > _LARGEST:
        raise MissingFile(
            f"{path} has {found.st_size // 1_000_000} MB, more than any resolution: cut out what is needed"
        )


def decoded(data: bytes, path: Path, fault: type[DrafterError]) -> str:
    r"""Return the text of a file, its lines ended as everywhere in here.

    Args:
        data: the bytes of the file.
        path: its path, for the message.
        fault: what is raised.

    Raises:
        DrafterError: as `fault`, if it is not in UTF-8.

    >>> decoded(b"host: China\r\n", Path("draft.yaml"), DrafterError)
    'host: China\n'
    """
    if data[:4].count(0) in (2, 3) or data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise fault(f"{path}: this file is not in UTF-8, it looks like UTF-16 or UTF-32: save it as UTF-8")
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        where = f"the first wrong letter is on line {data[: error.start].count(10) + 1}"
        raise fault(f"{path}: this file is not in UTF-8 (byte {error.start}): save it as UTF-8; {where}") from None
