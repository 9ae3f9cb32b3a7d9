"""What is to become of a draft: texts that change, entries that come, go and move, and what has to be told."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from drafter.rendering.merging.stated.own_entries import OwnEntry
from drafter.rendering.merging.words.texts import EditedText
from drafter.skeleton.placed import Path
from drafter.skeleton.records import AnnexEntry, AnyEntry, Section
from drafter.skeleton.rewriting import FileEdit


class Told(NamedTuple):
    """Something that a person has to know.

    Args:
        place: what people call the paragraph, or the part of the draft.
        said: what became of it, or why nothing did.
    """

    place: str
    said: str


class EditGroup(NamedTuple):
    """Changes of the file that belong together.

    Args:
        place: what they are about.
        edits: the changes.
        path: what leads to the entry whose lines they are, where it may move.
    """

    place: str
    edits: tuple[FileEdit, ...]
    path: Path = ()


class Insertion(NamedTuple):
    """An entry that comes in.

    Args:
        position: where its lines come in the file.
        indent: the column of its dash.
        entry: the entry, or a section or annex, its texts made of words.
        before: lines that stand before it, such as the key of the list.
    """

    position: int
    indent: int
    entry: AnyEntry | Section | AnnexEntry
    before: str = ""


class NewTexts(NamedTuple):
    """Texts that come into a line of the file, such as the cells of a table.

    Args:
        position: where they come.
        place: what people call it.
        before: what stands before them.
        texts: the texts, made of words.
        after: what stands after them.
    """

    position: int
    place: str
    before: str
    texts: tuple[str, ...]
    after: str


class NewKey(NamedTuple):
    """A text that comes to an entry under a key of its own.

    Args:
        position: where its lines come in the file.
        indent: the column of the key.
        key: the key.
        text: the text, made of words.
        place: what people call it.
    """

    position: int
    indent: int
    key: str
    text: str
    place: str


class Moving(NamedTuple):
    """An entry whose lines move."""

    path: Path
    position: int


@dataclass
class Plan:
    """All that becomes of a draft.

    Args:
        texts: the texts that change.
        edits: changes of the file that need no decision.
        arrivals: the entries that come in or move, in the order of the new text.
        gone: the entries that go.
        gone_places: the names of all paragraphs that go.
        taken: what is done, to be told.
        left: what is not done, to be told.
        session: the session that the draft gets; empty where it stays.
    """

    texts: list[EditedText] = field(default_factory=list)
    edits: list[EditGroup] = field(default_factory=list)
    arrivals: list[Insertion | NewTexts | NewKey | Moving] = field(default_factory=list)
    gone: list[OwnEntry] = field(default_factory=list)
    gone_places: set[str] = field(default_factory=set)
    taken: list[Told] = field(default_factory=list)
    left: list[Told] = field(default_factory=list)
    session: str = ""
