"""What a skeleton is made of as YAML: mappings with known names, lists, texts; everything else is told."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from drafter.model.nearest import nearest
from drafter.model.problems import Place, Problem
from drafter.skeleton import faults, keys, pitfalls
from drafter.skeleton.placed import Placed, place_of

_OTHER_WORDS = {"heading": "title", "text": "body", "paragraphs": "body"}
"""What people write for the names in sections and annexes."""


class Shapes:
    """Takes lists, mappings and texts out of a tree, and collects the problems, so that all are told in one run."""

    def __init__(self, file: str, text: str) -> None:
        self.file, self.text = file, text
        self.problems: list[Problem] = []

    def problem(self, value: object, message: str) -> None:
        """Note a problem at the place of a value."""
        place = place_of(value)
        self.problems.append(Problem(place if place.line else Place(self.file, 1, 1), message))

    def mapping(self, value: Any, known: Collection[str] | None, what: str, key: object = None) -> Mapping[Any, Any]:
        """Take a mapping; a name that is not known is a problem."""
        if value == "":
            return {}
        if not isinstance(value, dict):
            missing = faults.no_blank(value) if isinstance(value, str) else ""
            said = missing or f"{what} is written as lines of “name: value”"
            self.problem(value if missing else key or value, said)
            return {}
        if known is None:
            return value
        pairs = self.decided(value)
        for name in pairs:
            if name not in known:
                self.problem(name, pitfalls.seen(name) or f"{what} has no “{name}”{_meant(name, known)}")
        return pairs

    def decided(self, pairs: Mapping[Any, Any]) -> Mapping[Any, Any]:
        """Return a mapping without the texts between which somebody has to choose, and note that they stand there."""
        key = next((key for key in pairs if key == keys.CONFLICT), None)
        if key is None:
            return pairs
        self.problem(key, _undecided(key, pairs[key]))
        return {name: value for name, value in pairs.items() if name != key}

    def several(self, value: Any, what: str, key: object) -> list[Any]:
        """Take a list."""
        if value == "":
            return []
        if isinstance(value, list):
            return value
        self.problem(key, f"{what} is a list: begin each line of it with “- ”")
        return []

    def word(self, value: Any, what: str) -> str:
        """Take a text."""
        if isinstance(value, str):
            self.look(value, strict=False)
            return value
        said = "YAML reads a list or mapping here: write the text on the next line after “>-”"
        self.problem(value, f"{what} is a text, but {said}")
        return ""

    def one_value(self, value: Any, field: object) -> str:
        """Take the value of a field of a fact."""
        if isinstance(value, list | dict):
            several = "several values stand here: another one of its kind is a fact or an entry of its own"
            self.problem(value, f"“{field}” is one value, but {several}; brackets and braces need double quotes")
            return ""
        return self.word(value, "")

    def look(self, value: str, strict: bool) -> None:
        """Note what was typed into a text that would be printed otherwise than it is meant.

        Args:
            value: the text.
            strict: whether a comment beside it is doubtful, as in a paragraph.
        """
        if isinstance(value, Placed):
            self.problems += (*pitfalls.in_text(value, self.text), *pitfalls.dropped(value, strict))


def _meant(name: str, known: Collection[str]) -> str:
    """Return what was probably meant by a name that is not known, or where it belongs.

    >>> _meant("title", keys.TOP), _meant("heading", keys.SECTION), _meant("prembule", keys.TOP)
    (': it stands under “document:”, further in', '; did you mean “title”?', '; did you mean “preamble”?')
    """
    if "document" in known and name in keys.DOCUMENT:
        return ": it stands under “document:”, further in"
    other = _OTHER_WORDS.get(name)
    return f"; did you mean “{other}”?" if other in known else nearest(name, known)


def _undecided(key: object, choice: Any) -> str:
    """Say that a choice has not been made; the sides stand alone, or below the name of each place."""
    several = choice if isinstance(choice, dict) else {}
    parts = [f"{place}: {' and '.join(map(str, one))}" for place, one in several.items() if isinstance(one, dict)]
    names = "; ".join(parts) or " and ".join(map(str, several)) or "several"
    return f"a choice stands here ({names}): write the words that are to stand in their place, and take “{key}:” out"
