"""A paragraph of a Word file on the way to the source: what stands in it, and what its form says of it."""

from __future__ import annotations

from dataclasses import dataclass

from drafter.language.patterns import lazy
from drafter.readers.docx.styled_text import Item, StyledText
from drafter.readers.source import SourceRole, ordinary

_TYPED_NOTE = lazy(r"\d{1,3}|\*{1,4}")


@dataclass
class ParagraphRead:
    """A paragraph that was read.

    Args:
        pieces: what stands in it, in order.
        role: what its style says that it is.
        label: its automatic number.
        line: its number among the paragraphs.
        size: the size of its type in points, where that tells something.
    """

    pieces: list[Item]
    role: SourceRole
    label: str
    line: int
    size: float

    @property
    def text(self) -> str:
        """Its words, with ordinary spaces.

        >>> ParagraphRead([StyledText("5\u00a0May ")], "", "", 1, 0.0).text
        '5 May'
        """
        words = "".join(one.words for one in self.pieces if isinstance(one, StyledText))
        return " ".join(ordinary(words).split())

    @property
    def typed_label(self) -> str:
        """The mark of a footnote that was typed as a paragraph with a raised number at its head; "" where it is none.

        >>> ParagraphRead([StyledText("1", raised=True), StyledText(" Resolution 70/1.")], "", "", 1, 0.0).typed_label
        '1'
        """
        words = [one for one in self.pieces if not isinstance(one, StyledText) or one.words.strip()]
        first = words[0] if words else None
        if not isinstance(first, StyledText) or not first.raised or len(words) == 1:
            return ""
        label = first.words.strip()
        return label if _TYPED_NOTE.fullmatch(label) else ""
