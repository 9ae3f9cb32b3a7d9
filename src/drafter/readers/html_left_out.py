"""What of a page is left out and told: words that a browser hides, and words that are marked as deleted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from drafter.model.problems import Level, Place, Problem
from drafter.readers.html_tags import Tag

_VOID = frozenset("area base br col embed hr img input link meta source track wbr html body".split())
"""What has no end, and what all of a page stands in."""
_NEVER_NESTED = frozenset("p li dt dd td th tr option".split())
"""What another one of its kind ends, where it is not closed."""
_LONG = 60


@dataclass
class PassedOver:
    """Keeps apart what stands in an element that is left out.

    Args:
        words: the words that are left out, by why.
    """

    words: dict[str, list[str]] = field(default_factory=dict)
    _name: str = ""
    _why: str = ""
    _depth: int = 0

    def takes(self, piece: Tag | str) -> bool:
        """Return whether a piece of the page belongs to what is left out.

        >>> left_out, hidden = PassedOver(), Tag("span", False, " hidden")
        >>> [left_out.takes(one) for one in ("a", hidden, "b", Tag("span", True, ""), "c")]
        [False, True, True, True, False]
        """
        if not self._depth:
            return isinstance(piece, Tag) and self._begins(piece)
        if isinstance(piece, str):
            self.words.setdefault(self._why, []).append(piece)
        elif piece.name == self._name:
            if not piece.closes and self._name in _NEVER_NESTED:
                self._depth = 0
                return self._begins(piece)
            self._depth += -1 if piece.closes else 1
        return True

    def _begins(self, tag: Tag) -> bool:
        if tag.closes or tag.name in _VOID:
            return False
        self._why = "marked as deleted" if tag.name == "del" else "hidden on the page" if tag.is_hidden else ""
        self._name, self._depth = tag.name, int(bool(self._why))
        return bool(self._why)

    def told(self) -> Iterator[Problem]:
        """Yield what was left out, each kind in a sentence."""
        for why, several in self.words.items():
            bare = " ".join(" ".join(several).split())
            short = bare if len(bare) <= _LONG else f"{bare[:_LONG].rstrip()}…"
            if bare:
                yield Problem(Place(), f"words that are {why} are left out: “{short}”", level=Level.WARN)
