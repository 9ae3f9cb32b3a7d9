"""A resolution as lines of text: what plain text and Markdown have in common.

The lines are those of the printed pages; the notes stand at the end. A text reader gets the same resolution back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass

from drafter.language.patterns import lazy
from drafter.model.resolution import Emphasis, Inline, Inlines, Link, Note, NoteAgain, Resolution, Strong, Table
from drafter.writers.body_lines import BELOW, PrintedParagraph
from drafter.writers.layout import lines

_MARK = lazy(r"[\\*]|\[(?=\^|[^\]]*\]\()|<(?=sup>)")
_LINE_MARK = lazy(r"^(?=[#|])|^(?=[-_─—]{3,}$)")


@dataclass(frozen=True, slots=True)
class Notation:
    """How a text format marks what is no word.

    Args:
        mark: the mark of a footnote for its number or star.
        parted: what stands between two marks at one place.
        linked: words with the address that they lead to by their symbols.
        heads: what stands before a line of a style, by the style's name.
    """

    mark: Callable[[str], str]
    parted: str
    linked: Callable[[str], str]
    heads: Mapping[str, str]


def transcript(resolution: Resolution, notation: Notation) -> str:
    """Write a resolution as text, a blank line between the paragraphs."""
    text = _TranscriptWriter(notation)
    paragraphs = [*_masthead(resolution), *(filter(None, map(text.block, lines(resolution)))), *text.note_lines()]
    return "\n\n".join(paragraphs) + "\n"


def _masthead(resolution: Resolution) -> Iterator[str]:
    masthead = resolution.masthead
    yield from filter(None, (masthead.symbol, masthead.organ, masthead.distribution, masthead.date, masthead.original))


class _TranscriptWriter:
    """Counts the notes while the lines are written."""

    def __init__(self, notation: Notation) -> None:
        self._notation = notation
        self._notes: list[tuple[str, Note]] = []

    def block(self, block: PrintedParagraph | Table) -> str:
        if isinstance(block, Table):
            return "\n".join(self._row(row) for row in block.rows)
        lead = " ".join(block.lead.split())
        words = self._inlines(block.inlines)
        if not lead:
            words = _LINE_MARK.sub(r"\\", words)
        return self._notation.heads.get(block.style.removesuffix(BELOW), "") + " ".join(filter(None, (lead, words)))

    def note_lines(self) -> Iterator[str]:
        """Yield the notes that were marked, each with its mark."""
        for label, note in self._notes:
            yield f"{self._notation.mark(label)} {self._inlines(note.inlines)}"

    def _row(self, cells: Iterable[Inlines]) -> str:
        return "| " + " | ".join(self._inlines(cell).replace("|", "\\|") for cell in cells) + " |"

    def _inlines(self, inlines: Inlines) -> str:
        line, last = "", None
        for inline in inlines:
            both = isinstance(inline, Note | NoteAgain) and isinstance(last, Note | NoteAgain)
            line += (self._notation.parted if both else "") + self._inline(inline)
            last = inline
        return line

    def _inline(self, inline: Inline) -> str:
        match inline:
            case Note():
                return self._notation.mark(self._label(inline))
            case NoteAgain(number):
                return self._notation.mark(str(number))
            case Emphasis(words):
                return f"*{self._notation.linked(_escaped(words))}*"
            case Strong(words):
                return f"**{self._notation.linked(_escaped(words))}**"
            case Link(words, target):
                return f"[{_escaped(words)}]({target.replace('(', '%28').replace(')', '%29')})"
            case text:
                return self._notation.linked(_escaped(text.words))

    def _label(self, note: Note) -> str:
        numbered = sum(not known.mark for _, known in self._notes)
        label = note.mark or str(numbered + 1)
        self._notes.append((label, note))
        return label


def _escaped(words: str) -> str:
    return _MARK.sub(r"\\\g<0>", words)
