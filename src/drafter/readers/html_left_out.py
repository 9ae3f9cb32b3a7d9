"""What of a page is left out and told: words that a browser hides, and words that are marked as deleted."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from drafter.model.problems import Level, Place, Problem
from drafter.readers.html_tags import Tag
from drafter.readers.source import beginning

_VOID = frozenset("area base br col embed hr img input link meta source track wbr html body".split())
"""What has no end, and what all of a page stands in."""
_BLOCKS = frozenset(
    "address article aside blockquote center details div dl fieldset figure footer form h1 h2 h3 h4 h5 h6 header hr "
    "main menu nav ol p pre section table ul".split()
)
_CELLS = frozenset("td th tr tbody tfoot".split())
_ENDED_BY = {
    "p": _BLOCKS, "li": frozenset(("li",)), "dt": frozenset(("dt", "dd")), "dd": frozenset(("dt", "dd")),
    "td": _CELLS, "th": _CELLS, "tr": _CELLS - {"td", "th"}, "option": frozenset(("option", "optgroup")),
}  # fmt: skip
"""What ends an element that is not closed, if no block in it is open: HTML lets their ends be left out."""
_HOLDING = _BLOCKS.union(_CELLS, _ENDED_BY)
"""Elements that hold others which would else end what they stand in."""


class PassedOver:
    """Keeps apart what stands in an element that is left out.

    Such an element ends where it is closed, where what it stands in is closed, or before what cannot stand in it.
    """

    def __init__(self) -> None:
        self.words: dict[str, list[str]] = {}
        self._why = ""
        self._open: list[str] = []
        self._counts: Counter[str] = Counter()
        self._outside = 0
        self._blocks_inside = 0

    def takes(self, piece: Tag | str) -> bool:
        """Return whether a piece of the page belongs to what is left out.

        >>> left_out, hidden = PassedOver(), Tag("span", False, " hidden")
        >>> [left_out.takes(one) for one in ("a", hidden, "b", Tag("span", True, ""), "c")]
        [False, True, True, True, False]
        """
        if isinstance(piece, str):
            if self._why:
                self.words.setdefault(self._why, []).append(piece)
            return bool(self._why)
        return self._closes(piece.name) if piece.closes else self._opens(piece)

    def _opens(self, tag: Tag) -> bool:
        if self._why and not self._blocks_inside and tag.name in _ENDED_BY.get(self._open[self._outside], ()):
            self._close(self._open[self._outside])
        if tag.name in _VOID:
            return bool(self._why)
        if not self._why and (why := _why(tag)):
            self._why, self._outside, self._blocks_inside = why, len(self._open), 0
        elif self._why:
            self._blocks_inside += tag.name in _HOLDING
        self._open.append(tag.name)
        self._counts[tag.name] += 1
        return bool(self._why)

    def _closes(self, name: str) -> bool:
        was_left_out = bool(self._why)
        if self._counts[name]:
            self._close(name)
        return was_left_out and len(self._open) >= self._outside

    def _close(self, name: str) -> None:
        """Close the last element of a name, with all in it that are still open."""
        last = ""
        while last != name:
            last = self._open.pop()
            self._counts[last] -= 1
            self._blocks_inside -= len(self._open) > self._outside and last in _HOLDING
        if len(self._open) <= self._outside:
            self._why = ""

    def told(self) -> Iterator[Problem]:
        """Yield what was left out, each kind in a sentence."""
        for why, several in self.words.items():
            if words := beginning(" ".join(several)):
                yield Problem(Place(), f"words that are {why} are left out: “{words}”", level=Level.WARN)


def _why(tag: Tag) -> str:
    if tag.name == "del":
        return "marked as deleted"
    return "hidden on the page" if tag.is_hidden else ""
