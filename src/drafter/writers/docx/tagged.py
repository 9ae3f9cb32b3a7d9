"""The paragraphs of a Word template in which tags stand, as their author formatted them.

`template` finds them; the writers of clean files and of redlines go through them in the order of the pages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple, TypeVar

from drafter.model.record import record
from drafter.model.resolution import Inlines, plain

L = TypeVar("L")


class Placeholder(NamedTuple):
    """A place for words.

    Args:
        name: the name between the braces; empty where it is left out on purpose.
        look: the properties of the run in which the tag begins, as XML.
    """

    name: str
    look: str = ""


@record(frozen=True, slots=True)
class Typed:
    """What the template's author typed: a finished run, or a bookmark and the like."""

    xml: str

    @property
    def is_run(self) -> bool:
        """Whether it is a run, which can be inserted and deleted."""
        return self.xml.startswith(("<w:r>", "<w:r "))

    @property
    def goes_on(self) -> bool:
        """Whether it stands before every line of a tag: tabs do, words stand before the first."""
        return re.sub(r"</?w:r>|<w:rPr>.*?</w:rPr>|<w:tab/>", "", self.xml) == ""


Condition = tuple[str, bool]
"""A name, and whether it must have words."""


class Tagged(NamedTuple):
    """A paragraph with tags, or one that is printed under conditions.

    Args:
        key: the name under which docxtpl gets it.
        properties: its properties but those of its mark, as XML.
        mark: the properties of its mark, as XML.
        parts: what stands in it.
        conditions: all of them must hold.
        goes: whether it goes where its tags have no words; a paragraph in a cell or header stays.
    """

    key: str
    properties: str
    mark: str
    parts: tuple[Placeholder | Typed, ...]
    conditions: tuple[Condition, ...] = ()
    goes: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """The names of its tags."""
        return tuple(part.name for part in self.parts if isinstance(part, Placeholder))

    def holds(self, words: Mapping[str, Sequence[object]]) -> bool:
        """Return whether its conditions hold."""
        return all(bool(words.get(name)) == wanted for name, wanted in self.conditions)

    def rows(self, words: Mapping[str, Sequence[L]]) -> Iterator[tuple[tuple[Placeholder, L] | Typed, ...]]:
        """Yield what stands in each line that it is printed in: one for each line of its longest tag."""
        lines = {name: words.get(name, ()) for name in self.names}
        most = max(map(len, lines.values()), default=1)
        for number in range(most if self.goes else max(most, 1)):
            yield tuple(self._row(lines, number))

    def _row(self, lines: Mapping[str, Sequence[L]], number: int) -> Iterator[tuple[Placeholder, L] | Typed]:
        for part in self.parts:
            if isinstance(part, Typed):
                yield from (part,) if number == 0 or part.goes_on else ()
            elif number < len(lines[part.name]):
                yield part, lines[part.name][number]


class Loop(NamedTuple):
    """The place of the text or of the annexes."""

    key: str


@record(frozen=True, slots=True)
class Untagged:
    """A paragraph or table in which nothing is filled."""


TemplateBlock = Tagged | Loop | Untagged


class TemplatePart(NamedTuple):
    """What a part of a template asks for.

    Args:
        blocks: its paragraphs in their order.
        left_out: names that the author leaves out on purpose.
    """

    blocks: tuple[TemplateBlock, ...] = ()
    left_out: frozenset[str] = frozenset()

    @property
    def names(self) -> frozenset[str]:
        """The names that are printed."""
        lines = (name for block in self.blocks if isinstance(block, Tagged) for name in block.names)
        return frozenset((*lines, *(block.key for block in self.blocks if isinstance(block, Loop))))

    def length(self, words: Mapping[str, Sequence[Inlines]]) -> int:
        """Return how many characters are printed in the places of the tags."""
        lengths = {name: sum(len(plain(line)) for line in lines) for name, lines in words.items()}
        return sum(lengths.get(name, 0) for block in self.blocks if isinstance(block, Tagged) for name in block.names)
