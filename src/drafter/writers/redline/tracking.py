"""Tracked changes: insertions and deletions round finished runs, of paragraph marks and of rows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import count

from drafter.compare import Op
from drafter.ooxml.revisions import JOINT
from drafter.ooxml.runs import attribute

_FIRST = 1001
"""The first id of a revision; bookmarks are counted from 1, and Word wants all ids apart."""

_TAGS = {Op.INSERTED: "ins", Op.DELETED: "del"}
_STAYS = ("<w:footnoteReference", "<w:fldChar", "instrText")
_MOVED = {Op.INSERTED: "moveTo", Op.DELETED: "moveFrom"}


@dataclass
class Revisions:
    """Numbers the revisions of one file.

    Args:
        author: the name that Word shows where no other one is given.
        date: date and time with the time zone, in ISO form ("2027-07-01T00:00:00Z").
        first: the id of the first one.
        dates: the dates of other authors, where theirs is another one; of several together it is the latest.
    """

    author: str
    date: str
    first: int = _FIRST
    dates: Mapping[str, str] = field(default_factory=dict)
    _ids: Iterator[int] = field(init=False)

    def __post_init__(self) -> None:
        self._ids = count(self.first)

    def tracked(self, op: Op, runs: str, by: str = "") -> str:
        """Put runs into an insertion or deletion, of another author if one is given; what is kept stays as it is.

        >>> from drafter.ooxml.runs import run
        >>> Revisions("A", "2027-07-01T00:00:00Z").tracked(Op.DELETED, run("old"))[:37]
        '<w:del w:id="1001" w:author="A" w:dat'
        """
        if op is Op.KEPT or not runs:
            return runs
        return f"<w:{_TAGS[op]} {self.stamp(by)}>{deleted(runs) if op is Op.DELETED else runs}</w:{_TAGS[op]}>"

    def moved(self, op: Op, runs: str, by: str = "") -> str:
        """Say of runs that they moved away from here or to here; their words stay ordinary text.

        >>> from drafter.ooxml.runs import run
        >>> Revisions("A", "2027-07-01T00:00:00Z").moved(Op.DELETED, run("old"))[-29:]
        '>old</w:t></w:r></w:moveFrom>'
        """
        return f"<w:{_MOVED[op]} {self.stamp(by)}>{runs}</w:{_MOVED[op]}>" if runs else ""

    def moved_mark(self, op: Op, by: str = "") -> str:
        """Say that a paragraph mark moved, at the end of the paragraph's properties."""
        return f"<w:rPr><w:{_MOVED[op]} {self.stamp(by)}/></w:rPr>"

    def container(self, op: Op, name: str, by: str = "") -> tuple[str, str]:
        """Return the beginning and the end of what moved as one; both places have its name, each range its own number.

        Args:
            op: whether it moved away from here (deleted) or to here (inserted).
            name: the name of the move.
            by: who moved it, if it was another one.
        """
        stamp = self.stamp(by)
        number = stamp.split('"', 2)[1]
        stamp = f'{stamp} w:name="{name}"'
        return f"<w:{_MOVED[op]}RangeStart {stamp}/>", f'<w:{_MOVED[op]}RangeEnd w:id="{number}"/>'

    def of_mark(self, op: Op) -> str:
        """Say that a paragraph mark is inserted or deleted, at the end of the paragraph's properties."""
        return f"<w:rPr>{sign}</w:rPr>" if (sign := self.sign(op)) else ""

    def of_form(self, before: str, by: str = "") -> str:
        """Return which properties a paragraph had before, after all its properties."""
        return f"<w:pPrChange {self.stamp(by)}><w:pPr>{before}</w:pPr></w:pPrChange>"

    def of_row(self, op: Op) -> str:
        """Say that a row is inserted or deleted, at the end of the row's properties."""
        return self.sign(op)

    def sign(self, op: Op, by: str = "") -> str:
        """Say among the properties of something that it is inserted or deleted; nothing of what is kept."""
        return "" if op is Op.KEPT else f"<w:{_TAGS[op]} {self.stamp(by)}/>"

    def stamp(self, by: str = "") -> str:
        """Return the attributes of the next revision: id, author and date.

        >>> Revisions("A", "2027-07-01T00:00:00Z", dates={"Chad": "2027-05-01T00:00:00Z"}).stamp("Chad; Togo")
        'w:id="1001" w:author="Chad; Togo" w:date="2027-05-01T00:00:00Z"'
        """
        date = max((self.dates[one] for one in by.split(JOINT) if one in self.dates), default=self.date)
        return f'w:id="{next(self._ids)}" w:author={attribute(by or self.author)} w:date="{date}"'


def as_moved(op: Op, runs: str, by: str) -> str:
    """Turn the changes of an author among finished runs into what moved; notes and fields do not move.

    Args:
        op: whether it moved away from here (deleted) or to here (inserted).
        runs: finished runs, some of them in changes.
        by: the author.

    >>> from drafter.ooxml.runs import run
    >>> gone = Revisions("A", "2027-07-01T00:00:00Z").tracked(Op.DELETED, run("old"), "Chad")
    >>> as_moved(Op.DELETED, gone, "Chad")[-29:], as_moved(Op.DELETED, gone, "Togo") == gone
    ('>old</w:t></w:r></w:moveFrom>', True)
    """
    tag, author = _TAGS[op], f"w:author={attribute(by)} "

    def moved(change: re.Match[str]) -> str:
        if author not in change[1] or any(one in change[2] for one in _STAYS):
            return change[0]
        return f"<w:{_MOVED[op]}{change[1]}>{change[2].replace('w:delText', 'w:t')}</w:{_MOVED[op]}>"

    return re.sub(rf"(?s)<w:{tag}( [^>]*)>(.*?)</w:{tag}>", moved, runs)


def deleted(runs: str) -> str:
    """Make the words and field codes of runs such as stand in a deletion.

    >>> deleted("<w:r><w:t>old</w:t></w:r>")
    '<w:r><w:delText>old</w:delText></w:r>'
    """
    for name in ("t", "instrText"):
        new = "delText" if name == "t" else "delInstrText"
        runs = runs.replace(f"<w:{name}>", f"<w:{new}>").replace(f"<w:{name} ", f"<w:{new} ")
        runs = runs.replace(f"</w:{name}>", f"</w:{new}>")
    return runs
