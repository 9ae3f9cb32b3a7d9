"""The changes that the page makes in a draft, each with the one that takes it back."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from drafter.preview import facts, list_lines
from drafter.preview.fact_lists import stated
from drafter.skeleton.placed import Path
from drafter.skeleton.yaml import read


class DraftChange(Protocol):
    """A change of a draft."""

    def made(self, text: str, file: str) -> tuple[str, DraftChange]:
        """Return the draft with the change, and the change that takes it back.

        Args:
            text: the text of the file as it stands now.
            file: its name, for messages.

        Raises:
            DrafterError: the file moved on, or would not be a skeleton any more.
        """


class FactChange(NamedTuple):
    """A value that becomes another one."""

    path: Path
    old: str
    new: str

    def made(self, text: str, file: str) -> tuple[str, DraftChange]:
        """Return the draft with the new value."""
        after = facts.changed(text, self.path, self.old, self.new, file)
        return after, FactPutBack(self.path, self.new, facts.standing(text, self.path), self.old)


class FactPutBack(NamedTuple):
    """A value that becomes again what it was, as it stood in the file."""

    path: Path
    old: str
    words: str
    new: str

    def made(self, text: str, file: str) -> tuple[str, DraftChange]:
        """Return the draft with the value as it was."""
        after = facts.put_back(text, self.path, self.old, self.words, self.new, file)
        return after, FactChange(self.path, self.new, self.old)


class LineAdded(NamedTuple):
    """A line that comes to the end of a list; what it says, by the names of its values."""

    path: Path
    values: tuple[tuple[str, str], ...]

    def made(self, text: str, file: str) -> tuple[str, DraftChange]:
        """Return the draft with the line."""
        after, path = list_lines.added(text, self.path, dict(self.values), file)
        return after, LineRemoved(path, stated(facts.node_at(read(after), path)))


class LineRemoved(NamedTuple):
    """A line of a list that goes, with what stood in it."""

    path: Path
    old: str

    def made(self, text: str, file: str) -> tuple[str, DraftChange]:
        """Return the draft without the line."""
        after, words, at = list_lines.removed(text, self.path, self.old, file)
        return after, LinePutBack(self.path, at, words, self.old)


class LinePutBack(NamedTuple):
    """A line that was taken out of a list and comes back, word for word as it stood in the file."""

    path: Path
    at: int
    words: str
    old: str

    def made(self, text: str, file: str) -> tuple[str, DraftChange]:
        """Return the draft with the line at its place."""
        after = list_lines.put_back(text, self.path, self.at, self.words, self.old, file)
        return after, LineRemoved(self.path, self.old)
