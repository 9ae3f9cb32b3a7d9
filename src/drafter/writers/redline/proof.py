"""The proof of a redline: accepting all changes gives the new text, rejecting all gives the old one.

What is compared is everything that a person sees, with links and notes: the file with its changes accepted or
rejected, against the file that the same resolution is written to when nothing is tracked.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from lxml import etree

from drafter.model.errors import UnprovedRedline
from drafter.model.resolution import Resolution
from drafter.ooxml import revisions
from drafter.ooxml.archive import packed, unpacked
from drafter.ooxml.namespaces import DOCUMENT_PART, FOOTNOTES_PART, w
from drafter.ooxml.view import Seen, contents, first_difference, led
from drafter.writers import docx

Settle = Callable[[etree._Element], None]

_STORIES = ("word/document", "word/footnotes", "word/header", "word/footer")


def accepted(data: bytes) -> bytes:
    """Return a Word file with all tracked changes accepted."""
    return _settled(data, revisions.accept)


def rejected(data: bytes) -> bytes:
    """Return a Word file with all tracked changes rejected."""
    return _settled(data, revisions.reject)


def _settled(data: bytes, settle: Settle) -> bytes:
    members = unpacked(data)
    trees = _trees(members, settle)
    marks = {mark.get(w("id")) for mark in trees[DOCUMENT_PART].iter(w("footnoteReference"))}
    for note in trees[FOOTNOTES_PART]:
        if note.get(w("type")) is None and note.get(w("id")) not in marks:
            trees[FOOTNOTES_PART].remove(note)
    return packed({**members, **{name: etree.tostring(tree, encoding="UTF-8") for name, tree in trees.items()}})


def prove(data: bytes, template: bytes, old: Resolution, new: Resolution) -> None:
    """Prove a redline.

    Args:
        data: the Word file with tracked changes.
        template: the template that it was written with.
        old: what rejecting all changes must give.
        new: what accepting all changes must give.

    Raises:
        UnprovedRedline: with the first paragraph that differs.
    """
    members = unpacked(data)
    for name, settle, resolution in (("accepting", revisions.accept, new), ("rejecting", revisions.reject, old)):
        found, wanted = seen(members, settle), seen(unpacked(docx.write(resolution, template)), as_it_is)
        if difference := first_difference(found, wanted):
            raise UnprovedRedline(
                f"{name} all changes would not give the {'new' if resolution is new else 'old'} text back (paragraph "
                f"{difference.paragraph}), so the redline was not written. Please report these two texts."
            )


def _trees(members: Mapping[str, bytes], settle: Settle) -> dict[str, etree._Element]:
    trees = {name: etree.fromstring(part) for name, part in members.items() if name.startswith(_STORIES)}
    for tree in trees.values():
        settle(tree)
    return trees


def as_it_is(_: etree._Element) -> None:
    """Settle nothing: a file without tracked changes is as it is; nothing is returned."""


def seen(members: Mapping[str, bytes], settle: Settle) -> list[Seen]:
    """Return what a person sees of a file.

    Args:
        members: its parts.
        settle: what becomes of the tracked changes in each.
    """
    trees = _trees(members, settle)
    return contents(trees, led(members, trees))
