"""What a resolution is: masthead, title, body and annexes, in the words that are printed.

Every reader ends in these records and every writer begins with them. They are closed and small on
purpose: a `Resolution` is no universal document. Two resolutions are equal when they have the same
words with the same marks in the same order.

The words are plain: spaces are ordinary spaces, hyphens ordinary hyphens. What typography makes of
them (no-break spaces, links of symbols, footnote numbers) is computed by the writers, so it is not here.
"""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from drafter.model.record import record


@record(frozen=True, slots=True)
class Text:
    """Words in roman type."""

    words: str


@record(frozen=True, slots=True)
class Emphasis:
    """Words in italics: an opening phrase, the title of a publication."""

    words: str


@record(frozen=True, slots=True)
class Strong:
    """Words in bold type."""

    words: str


@record(frozen=True, slots=True)
class Link:
    """Words that lead to an address which cannot be computed from them (a symbol needs none)."""

    words: str
    target: str


@record(frozen=True, slots=True)
class Note:
    """A footnote, standing at its mark.

    `mark` is empty for a numbered note (the number is computed) and `*`, `**` … for a star note.
    """

    inlines: tuple[Inline, ...]
    mark: str = ""


@record(frozen=True, slots=True)
class NoteAgain:
    """A second mark for a numbered note given before, as older texts have it."""

    number: int


Inline = Text | Emphasis | Strong | Link | Note | NoteAgain
Inlines = tuple[Inline, ...]


class Part(StrEnum):
    """Where a paragraph belongs."""

    PREAMBULAR = "preambular"
    OPERATIVE = "operative"
    PLAIN = "plain"


@record(frozen=True, slots=True)
class Enacting:
    """The name of the organ that opens the text: "The General Assembly,"."""

    inlines: Inlines


@record(frozen=True, slots=True)
class Heading:
    """A heading between paragraphs; `label` is its number or letter ("I", "A"), often on its own line."""

    inlines: Inlines
    label: str = ""
    level: int = 1


@record(frozen=True, slots=True)
class Paragraph:
    """A paragraph with its printed label ("1.", "(a)", "(i)"; empty when there is none).

    `level` counts the sub-paragraphs: 0 for the paragraph itself, 1 for (a), 2 for (i).
    An operative paragraph of level 0 without label goes on after a list, or is the only one.
    """

    inlines: Inlines
    part: Part = Part.PLAIN
    label: str = ""
    level: int = 0


@record(frozen=True, slots=True)
class Table:
    """A table: rows of cells, each cell the words in it."""

    rows: tuple[tuple[Inlines, ...], ...]


Block = Enacting | Heading | Paragraph | Table


@record(frozen=True, slots=True)
class Masthead:
    """What stands above the title, as printed; a line that is not printed is empty.

    `sponsors` is the whole line ("Italy and Turkmenistan:* draft resolution"); `source` is the
    provenance line without its square brackets.
    """

    organ: str = "General Assembly"
    symbol: str = ""
    distribution: str = ""
    date: str = ""
    original: str = ""
    session: str = ""
    committee: str = ""
    agenda_item: str = ""
    agenda_title: Inlines = ()
    sponsors: Inlines = ()
    adoption: str = ""
    source: Inlines = ()


@record(frozen=True, slots=True)
class Closing:
    """The last lines of an adopted resolution: "95th plenary meeting", "5 September 2025"."""

    meeting: str
    date: str


@record(frozen=True, slots=True)
class Annex:
    """An annex: "Annex" or "Annex II", its title and its own body."""

    label: str
    title: Inlines
    body: tuple[Block, ...]


@record(frozen=True, slots=True)
class Resolution:
    """A draft or adopted resolution. `number` ("79/332") is empty in a draft."""

    masthead: Masthead
    title: Inlines
    body: tuple[Block, ...]
    number: str = ""
    closing: Closing | None = None
    annexes: tuple[Annex, ...] = ()

    @property
    def adopted(self) -> bool:
        """Whether this is an adopted text, which has a number and an adoption line."""
        return bool(self.number or self.masthead.adoption)


def plain(inlines: Inlines) -> str:
    """Return the words of inlines without marks and notes.

    >>> plain((Emphasis("Recalling"), Text(" its resolution"), Note((Text("Resolution 70/1."),))))
    'Recalling its resolution'
    """
    return "".join(i.words for i in inlines if not isinstance(i, Note | NoteAgain))


def merged(inlines: Inlines) -> Inlines:
    """Join neighbours of the same kind and drop empty ones, so that equal words are equal records.

    >>> merged((Text("its "), Text(""), Text("resolution")))
    (Text(words='its resolution'),)
    """
    joined: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, Note | NoteAgain):
            joined.append(inline)
        elif inline.words:
            last = joined[-1] if joined else None
            joined[-1:] = _joined(last, inline)
    return tuple(joined)


def _joined(last: Inline | None, inline: Text | Emphasis | Strong | Link) -> list[Inline]:
    if last is None:
        return [inline]
    if isinstance(last, Note | NoteAgain) or type(last) is not type(inline):
        return [last, inline]
    if isinstance(last, Link) and isinstance(inline, Link) and last.target != inline.target:
        return [last, inline]
    return [replace(inline, words=last.words + inline.words)]
