"""Edited Word files as `merge` reads them: whose they are, what they were built from, and what they say."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from drafter.cli.reading import bytes_of
from drafter.model.errors import DrafterError, UnusableEdits

if TYPE_CHECKING:
    from drafter.model.resolution import Resolution


_OURS = "drafter"
"""The author of the comments that `build --comments` shows, which stand in the YAML already."""


class EditedFile(NamedTuple):
    """A Word file that somebody edited.

    Args:
        path: the file.
        name: its author, if all tracked changes are of one; else the name of the file.
        resolution: what it says, its tracked changes accepted as asked.
        base: what it is compared with; `None` where the file does not know what it was built from.
        draft: the name of the draft that it was built from.
        digest: a digest of that draft, as it was then.
        comments: what stands in its margin, with the words of the paragraph that it is about.
        pictures: whether pictures or drawings stand in it, which are no part of its text.
        unread: what else stands in it beside its text.
    """

    path: Path
    name: str
    resolution: Resolution
    base: Resolution | None
    draft: str = ""
    digest: str = ""
    comments: tuple[tuple[str, str], ...] = ()
    pictures: bool = False
    unread: tuple[str, ...] = ()


def edited_file(path: Path, accept: str) -> EditedFile:
    """Read an edited Word file.

    Args:
        path: the file.
        accept: what becomes of its tracked changes: all of them are accepted, none, or those of an author; or
            `tracked`, where nothing but tracked changes is merged.

    Raises:
        MissingFile, UnreadableSource: it is not there, or cannot be read.
        UnusableEdits: it is no Word file, or has no changes of that author.
    """
    data = bytes_of(path)
    try:
        return _edited(path, data, accept)
    except DrafterError as error:
        raise type(error)(f"{path}: {error}") from None


def _edited(path: Path, data: bytes, accept: str) -> EditedFile:
    from drafter import readers
    from drafter.ooxml.built_text import built_text
    from drafter.readers.docx.margin import margin_comments
    from drafter.readers.docx.tracked_changes import changes
    from drafter.readers.docx.unread import has_pictures, unread
    from drafter.readers.edited import read_edited

    if readers.ending_for(path.name, data) != ".docx":
        raise UnusableEdits("only a Word file (.docx) can be merged: open this one in Word and save it as .docx")
    authors = list(dict.fromkeys(change.author for change in changes(data)))
    built = built_text(data)
    base, draft, digest = (built.resolution, built.draft, built.digest) if built else (None, "", "")
    if accept == "tracked":
        base = read_edited(data, "none")
    name = authors[0] if len(authors) == 1 else path.stem
    comments = tuple((str(one), one.about) for one in margin_comments(data) if one.author != _OURS)
    said, pictures = _said(data, accept, authors), has_pictures(data)
    return EditedFile(path, name, said, base, draft, digest, comments, pictures, unread(data))


def _said(data: bytes, accept: str, authors: list[str]) -> Resolution:
    from drafter.readers.edited import read_edited

    if accept not in ("all", "tracked", "none", *authors):
        known = f"those in it are of {', '.join(authors)}" if authors else "it has none"
        raise UnusableEdits(f"no tracked changes of {accept} are in this file: {known}")
    return read_edited(data, "all" if accept == "tracked" else accept)
