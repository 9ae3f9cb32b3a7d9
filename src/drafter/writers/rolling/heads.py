"""What a rolling text has once: the lines in the place of each tag of the template, as every side has them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from drafter.compare.rolling import SidedText
from drafter.ooxml.runs import based, run
from drafter.writers.docx.filling import is_plain, properties_of
from drafter.writers.docx.tagged import Placeholder, Tagged, Typed
from drafter.writers.docx.tags import Words
from drafter.writers.rolling.lines import rows_of_lines
from drafter.writers.rolling.story import RollingStory, SidedMarkup

SidedLine = tuple[frozenset[str], SidedText]
"""A line of a tag: the sides that have it, and its words."""
_HeadRow = tuple[tuple[Placeholder, SidedLine] | Typed, ...]


class SidedHeads(NamedTuple):
    """Writes the paragraphs of the template with the words of all sides.

    Args:
        story: the story of the text.
        markup: what the stories of the file share.
    """

    story: RollingStory
    markup: SidedMarkup

    def written(self, block: Tagged, several: Mapping[str, Words], in_text: bool = True) -> str:
        """Write a paragraph of the template as often as one of the sides has a line in it.

        Args:
            block: the paragraph.
            several: what the tags stand for on each side, that of the draft first.
            in_text: whether it stands in the text, where words have links and notes.
        """
        held = {side: words for side, words in several.items() if block.holds(words)}
        lines = {name: list(_lines(held, name)) for name in block.names}
        every, holding = frozenset(several), frozenset(held)
        paragraphs = []
        for number, row in enumerate(block.rows(lines)):
            stays = number == 0 and not block.goes
            sides = holding if stays or not block.names else _sides_of(row)
            if sides or stays:
                paragraphs.append(self._paragraph(block, row, sides, every if stays else sides, in_text))
        return "".join(paragraphs)

    def _paragraph(
        self, block: Tagged, row: _HeadRow, sides: frozenset[str], of_mark: frozenset[str], in_text: bool
    ) -> str:
        """Write a line: what its author typed is of some sides, its end perhaps of more."""
        inside = "".join(
            self._typed(part, sides) if isinstance(part, Typed) else based(self._words(*part, in_text), part[0].look)
            for part in row
        )
        return f"<w:p>{properties_of(block, self.markup.sign(of_mark))}{inside}</w:p>"

    def _typed(self, part: Typed, sides: frozenset[str]) -> str:
        if not part.is_run:
            return part.xml
        return self.markup.tracked(sides, part.xml) if sides else ""

    def _words(self, tag: Placeholder, line: SidedLine, in_text: bool) -> str:
        pieces = line[1]
        if in_text and not is_plain(tag):
            return self.story.sided(pieces)
        return "".join(self.markup.tracked(piece.sides, run(piece.printed.shown)) for piece in pieces)


def _lines(held: Mapping[str, Words], name: str) -> Iterator[SidedLine]:
    return rows_of_lines({side: words.get(name, ()) for side, words in held.items()})


def _sides_of(row: _HeadRow) -> frozenset[str]:
    """Return the sides that have a line of some tag in a row."""
    return frozenset().union(*(part[1][0] for part in row if not isinstance(part, Typed)))
