"""What a command reads: a skeleton or a source, by any of its names."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from click import UsageError

from drafter.cli.disk.reading import DRAFTS, at_hand, bytes_of, decoded
from drafter.cli.terminal.talk import count, say, shortened, typed
from drafter.language.patterns import lazy
from drafter.model.errors import DrafterError, MissingFile, UnreadableSkeleton, UnreadableSource

if TYPE_CHECKING:
    from drafter.model.problems import Problem
    from drafter.model.resolution import Resolution
    from drafter.rendering.reduce import Reduction
    from drafter.skeleton.records import Skeleton

_NO_FILE = ": give its path, or the number of a resolution such as 79/332"
_INSTEAD = "drafter new --from FILE"

_SKELETONS = (".yaml", ".yml")
_HEAD = lazy(rb"\A(?:\xef\xbb\xbf)?(?:[ \t]*(?:#[^\n]*)?\r?\n)*drafter: *\d")
"""How a skeleton begins: remarks, then the form that it has."""


def drafts_at_hand() -> tuple[Path, ...]:
    """Return the drafts in the folder for drafts, by name."""
    return tuple(sorted(DRAFTS.glob("*.yaml"))) if DRAFTS.is_dir() else ()


def refuse_other_ending(output: Path) -> None:
    """Refuse to write a skeleton into a file that is called a Word file or anything else.

    Raises:
        click.UsageError: the name of the file does not end in `.yaml`.
    """
    if output.suffix.lower() not in _SKELETONS and not output.is_dir():
        raise UsageError(f"a skeleton is a YAML file: write -o {typed(output.with_suffix('.yaml'))}")


def skeleton_of(name: str, instead: str = _INSTEAD) -> Skeleton:
    """Get a skeleton by the number of a resolution, the path of a skeleton or of a source file.

    Args:
        name: the number or path.
        instead: the words of a command line that take a file in place of a number that is not at hand.

    Raises:
        MissingFile, UnknownResolution: there is nothing of this name.
        UnreadableSource, UnreadableSkeleton, BadSkeleton: it cannot be read.
    """
    from drafter.cli.disk import library
    from drafter.language.symbols import NUMBER, number_of
    from drafter.model.nearest import nearest

    path = Path(name)
    if path.suffix.lower() in _SKELETONS:
        return loaded(path)
    if path.exists() and not path.is_dir():
        return reduced(path, f"{path.stem}.yaml")[0].skeleton
    if issued := library.issued(name):
        return loaded(issued)
    if not NUMBER.fullmatch(number_of(name)):
        if path.is_dir():
            raise MissingFile(f"{path} is a folder: name a file in it")
        hint = _elsewhere(name) or nearest(name, library.numbers()) or at_hand(path)
        raise MissingFile(f"there is no file {name}{hint or _NO_FILE}")
    return loaded(library.resolution(name, instead=instead))


def _elsewhere(name: str) -> str:
    """Return what to do with a name that is no file's: an address, or the sign for what is typed in; else empty.

    >>> _elsewhere("https://undocs.org/en/A/RES/79/332"), _elsewhere("79/332")
    (': open this address in a browser, save the file, and name that', '')
    """
    if name == "-":
        return ": what is typed in or piped in is not read, so save it in a file, and name that"
    return ": open this address in a browser, save the file, and name that" if "://" in name else ""


def resolution_of(name: str, instead: str = _INSTEAD) -> Resolution:
    """Get a resolution as it is printed: a skeleton or a number rendered, a source file as it was read.

    Args:
        name: the number or path.
        instead: as for `skeleton_of`.

    Raises:
        DrafterError: as `skeleton_of`.
    """
    from drafter.cli.disk import library
    from drafter.rendering.render import render

    path = Path(name)
    if path.exists() and not path.is_dir() and path.suffix.lower() not in _SKELETONS:
        return parsed(path)[0]
    return render(skeleton_of(name, instead), library.phrases())


_NO_TEXT = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b"%PDF", b"{\\rtf", b"\x89PNG", b"\xff\xd8\xff", b"GIF8")
"""How a file begins that other programs write: Word, PDF, Rich Text and pictures."""


def loaded(path: Path) -> Skeleton:
    """Load a skeleton.

    Raises:
        MissingFile, UnreadableSkeleton, BadSkeleton: it is not there or cannot be read.
    """
    from drafter.skeleton.load import load

    data = bytes_of(path)
    if data.startswith(_NO_TEXT):
        raise UnreadableSkeleton(_no_skeleton(path))
    return load(decoded(data, path, UnreadableSkeleton), str(path))


def _no_skeleton(path: Path) -> str:
    """Return what is said of a Word, PDF or Rich Text file, or a picture, where a draft is wanted."""
    if path.suffix.lower() in _SKELETONS:
        return f"{path}: this is a Word, PDF or RTF file or a picture: give it its own ending; a draft is plain text"
    return f"{path}: this is a Word, PDF or RTF file or a picture: a draft (.yaml) is wanted here, name it first"


def reduced(path: Path, file: str) -> tuple[Reduction, tuple[Problem, ...]]:
    """Reduce a source file; what was read with doubt is said, and returned with the reduction.

    Args:
        path: the source file.
        file: the name of the skeleton, for messages.

    Raises:
        MissingFile, UnreadableSource: it is not there or no resolution.
    """
    from drafter.cli.disk import library
    from drafter.rendering.reduce import reduce

    resolution, doubts = parsed(path)
    return reduce(resolution, library.phrases(), file), doubts


def parsed(path: Path) -> tuple[Resolution, tuple[Problem, ...]]:
    """Read a resolution from a source file; what was read with doubt is said, and returned with it.

    Raises:
        MissingFile, UnreadableSource: it is not there or no resolution.
    """
    from drafter import readers

    data = bytes_of(path)
    if _HEAD.match(data):
        raise UnreadableSource(_skeleton_already(path))
    try:
        resolution, problems = readers.read(data, path.name)
    except DrafterError as error:
        raise type(error)(f"{path}: {error}") from None
    for sentence in _two_texts(path, data):
        say(f"{path}{sentence}")
    if problems:
        say(f"{path}: read with doubt in {count(len(problems), 'place')}, please compare:")
    for line in shortened((f"  {path}{problem}",) for problem in problems):
        say(line)
    return resolution, problems


def _skeleton_already(path: Path) -> str:
    """Return what is said of a skeleton where a source is wanted, or under another ending."""
    if path.suffix.lower() in _SKELETONS:
        return f"{path} is a skeleton already; drafter build writes its Word file"
    return f"{path} is a skeleton, whose name ends in .yaml: rename it, or name the draft itself"


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
