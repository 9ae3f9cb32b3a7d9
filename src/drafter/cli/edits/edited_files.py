"""Edited Word files as `merge` reads them: whose they are, what they were built from, and what they say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from drafter.cli.disk.reading import bytes_of
from drafter.model.errors import DrafterError, UnusableEdits

if TYPE_CHECKING:
    from drafter.model.resolution import Resolution
    from drafter.readers.docx.margin import MarginComment
    from drafter.readers.docx.tracked_changes import TrackedChange
    from drafter.readers.edited import EditedForm, TypedLabel


_OURS = "drafter"
"""The author of our own redlines, and of the comments of `build --comments`, which stand in the YAML already."""
_NOBODY = frozenset(("", "user", "owner", "author", "admin", "administrator", "microsoft office user"))
"""Names of people that tell nothing of them."""


class EditedFile(NamedTuple):
    """A Word file that somebody edited.

    Args:
        path: the file.
        name: its author, if all tracked changes are of one; else who saved it last, or the name of the file.
        resolution: what it says, its tracked changes accepted as asked.
        base: what it is compared with; `None` where the file does not know what it was built from.
        draft: the name of the draft that it was built from.
        digest: a digest of that draft, as it was then.
        comments: what stands in its margin.
        pictures: whether pictures or drawings stand in it, which are no part of its text.
        unread: what else stands in it beside its text.
        named_by: what the name was taken from.
        changed: when its author tracked the last change, or saved it last; empty where that is not known.
        labels: the labels of negotiation at paragraphs that came in.
        numbers: the numbers inside it that are left out since they are computed.
    """

    path: Path
    name: str
    resolution: Resolution
    base: Resolution | None
    draft: str = ""
    digest: str = ""
    comments: tuple[MarginComment, ...] = ()
    pictures: bool = False
    unread: tuple[str, ...] = ()
    named_by: str = ""
    changed: str = ""
    labels: tuple[TypedLabel, ...] = ()
    numbers: tuple[str, ...] = ()


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
        raise type(error)(str(error) if str(error).startswith(path.name) else f"{path}: {error}") from None


def _edited(path: Path, data: bytes, accept: str) -> EditedFile:
    from drafter import readers
    from drafter.ooxml.built_text import built_text
    from drafter.readers.docx.margin import margin_comments
    from drafter.readers.docx.tracked_changes import changes
    from drafter.readers.docx.unread import has_pictures
    from drafter.readers.edited import read_edited

    if readers.ending_for(path.name, data) != ".docx":
        raise UnusableEdits("only a Word file (.docx) can be merged: open this one in Word and save it as .docx")
    tracked = changes(data)
    authors = list(dict.fromkeys(name for change in tracked for name in (change.author, *_parts(change.author))))
    _refuse_rolling_text(authors, accept)
    built = built_text(data)
    base = built.resolution if built else None
    name, named_by = _named(path, data, [one for one in authors if one != _OURS])
    form = _said(data, accept, authors)
    return EditedFile(
        path=path,
        name=name,
        resolution=form.resolution,
        base=read_edited(data, "none") if accept == "tracked" else base,
        draft=built.draft if built else "",
        digest=built.digest if built else "",
        comments=tuple(one for one in margin_comments(data) if one.author != _OURS),
        pictures=has_pictures(data),
        unread=(*form.unread, *_heads(data, form.resolution, base)),
        numbers=form.numbers,
        named_by=named_by,
        changed=_changed(tracked, data),
        labels=() if _is_rolling_text(authors) else form.labels,
    )


def _heads(data: bytes, said: Resolution, base: Resolution | None) -> Iterator[str]:
    """Yield a sentence for each line above or below the pages that neither the template nor the text has."""
    from drafter.cli.disk.library import word_template
    from drafter.compare.units import units
    from drafter.model.resolution import plain
    from drafter.ooxml.package import Package
    from drafter.readers.docx import running_heads

    lines = list(running_heads.lines(Package(data)))
    known = [*running_heads.lines(Package(word_template(said))), *(plain(one.inlines) for one in units(said))]
    yield from running_heads.told(lines, known)
    if base is not None:
        yield from running_heads.told_symbols(lines, (said.masthead.symbol, base.masthead.symbol))


def _changed(tracked: Sequence[TrackedChange], data: bytes) -> str:
    """Return when the last change was tracked, or the file saved last where none was."""
    from drafter.readers.docx.margin import last_saved_at, stamp

    return max((stamp(one.date) for one in tracked), default="") or last_saved_at(data)


def _named(path: Path, data: bytes, authors: list[str]) -> tuple[str, str]:
    """Return whose a file is, and what tells it."""
    from drafter.readers.docx.margin import last_saved_by

    if len(authors) == 1 and authors[0].strip():
        return authors[0], "the author of its tracked changes"
    saved = "" if authors else last_saved_by(data)
    return (path.stem, "the name of the file") if saved.lower() in _NOBODY else (saved, "who saved it last")


def _parts(author: str) -> list[str]:
    from drafter.ooxml.revisions import JOINT

    return author.split(JOINT)


def _is_rolling_text(authors: list[str]) -> bool:
    from drafter.compare.rolling import TABLE

    return TABLE in authors


def _refuse_rolling_text(authors: list[str], accept: str) -> None:
    from drafter.compare.rolling import BRACKETS, TABLE

    if _is_rolling_text(authors) and accept in ("all", "tracked"):
        names = ", ".join(name for name in authors if name not in (BRACKETS, TABLE) and len(_parts(name)) == 1)
        raise UnusableEdits(
            f"this is a rolling text with the proposals of {names}: `drafter merge --accept NAME` takes those of one"
        )


def _said(data: bytes, accept: str, authors: list[str]) -> EditedForm:
    from drafter.readers.edited import edited_form

    if accept not in ("all", "tracked", "none", *authors):
        known = f"those in it are of {', '.join(one for one in authors if one)}" if authors else "it has none"
        raise UnusableEdits(f"no tracked changes of {accept} are in this file: {known}")
    return edited_form(data, "all" if accept == "tracked" else accept)
