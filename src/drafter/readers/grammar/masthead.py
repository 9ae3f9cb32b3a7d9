"""The grammar of what stands above the text: masthead, number and title."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from drafter.language import organs
from drafter.language.symbols import symbol_of
from drafter.model.resolution import Inlines, Masthead, Note, NoteAgain, Text, merged, plain
from drafter.readers.grammar.frame import ORGANS
from drafter.readers.grammar.inlines import cut, lean, roman, without_head
from drafter.readers.grammar.labels import is_section_label
from drafter.readers.grammar.masthead_elements import NUMBERED_TITLE, element
from drafter.readers.grammar.masthead_lines import unwrapped
from drafter.readers.source import SourceParagraph

_AFTER = {
    "agenda_item": "agenda_title",
    "agenda_title": "agenda_title",
    "sponsors": "title",
    "adoption": "title",
    "source": "title",
    "title": "title",
}
"""The element of a line that does not say what it is, by the element above it."""

_NOTELESS = ("symbol", "organ", "distribution", "date", "original", "session", "committee", "adoption")
"""Elements that are plain words; a note on one of them stands at the title."""

_DECISIVE = ("sponsors", "adoption", "title", "agenda_item")
"""Elements that only a resolution has."""


@dataclass(slots=True)
class Head:
    """What was read above the text: paragraphs by element, the number, and paragraphs that are none of it."""

    lines: dict[str, list[Inlines]] = field(default_factory=dict)
    number: str = ""
    other: list[SourceParagraph] = field(default_factory=list)

    @property
    def found(self) -> bool:
        """Whether anything was recognized that only a resolution has."""
        return any(name in self.lines for name in _DECISIVE)

    @property
    def title(self) -> Inlines:
        """The title, without the bold type that every title has, with the notes of lines that can have none."""
        return (*self._inlines("title"), *(note for name in _NOTELESS for note in self._notes(name)))

    def masthead(self, organ: str, symbol: str) -> Masthead:
        """Make the record; the symbol follows from the number where it is not shown, and the other way round.

        Args:
            organ: the organ that the enacting clause names.
            symbol: the symbol that the reader found outside the text.
        """
        name = self._words("organ") or organ or ORGANS[0]
        own = organs.named(name)
        derived = symbol_of(self.number, own) if self.number and own in ORGANS else ""
        return Masthead(
            organ=name,
            symbol=self._words("symbol") or symbol or derived,
            distribution=self._words("distribution"),
            date=self._words("date"),
            original=self._words("original"),
            session=self._words("session"),
            committee=self._words("committee"),
            agenda_item=self._words("agenda_item"),
            agenda_title=(*roman(self._inlines("agenda_title")), *self._notes("agenda_item")),
            sponsors=_without_commas(roman(self._inlines("sponsors"))),
            adoption=self._words("adoption"),
            source=_unbracketed(roman(self._inlines("source"))),
        )

    def _inlines(self, name: str) -> Inlines:
        paragraphs = self.lines.get(name, [])
        return merged(tuple(i for n, p in enumerate(paragraphs) for i in ((Text(" "),) if n else ()) + lean(p)))

    def _notes(self, name: str) -> Inlines:
        return tuple(i for i in self._inlines(name) if isinstance(i, Note | NoteAgain))

    def _words(self, name: str) -> str:
        return plain(self._inlines(name))


def _without_commas(line: Inlines) -> Inlines:
    """Take the raised comma out that parts two stars at one place; it is computed like the stars."""
    parting = (
        n
        for n in range(1, len(line) - 1)
        if all(isinstance(line[m], Note) for m in (n - 1, n + 1)) and line[n] == Text(",")
    )
    commas = frozenset(parting)
    return tuple(inline for n, inline in enumerate(line) if n not in commas)


def _unbracketed(line: Inlines) -> Inlines:
    """Take the brackets off a line; the notes that stand before or behind them stay."""
    if not plain(line):
        return line
    inner, bracket = cut(line, len(plain(line)) - 1)
    return (*without_head(inner, 1), *(one for one in bracket if isinstance(one, Note | NoteAgain)))


def read_head(paragraphs: Iterable[SourceParagraph]) -> Head:
    """Read the paragraphs above the enacting clause.

    >>> head = read_head([SourceParagraph((Text("79/332. Cooperation"),))])
    >>> head.number, head.title
    ('79/332', (Text(words='Cooperation'),))
    """
    head, last = Head(), ""
    for paragraph in unwrapped(paragraphs):
        words = paragraph.words
        if not words and not paragraph.finished:
            continue
        name = element(words, paragraph.role) or _by_place(words, last)
        if name:
            _add(head, name, (Text(f"{paragraph.label} "), *paragraph.finished))
            last = name
        else:
            head.other.append(paragraph)
    _find_title(head)
    return head


def _by_place(words: str, last: str) -> str:
    """Name a line by what stands above it."""
    if is_section_label(words):
        return ""
    return "adoption" if last == "adoption" and words.startswith("on ") else _AFTER.get(last, "")


def _add(head: Head, name: str, inlines: Inlines) -> None:
    line = lean(inlines)
    numbered = NUMBERED_TITLE.match(plain(line)) if name == "title" else None
    if numbered and not head.number:
        head.number = numbered[1]
        line = without_head(line, numbered.end())
    if line:
        head.lines.setdefault(name, []).append(line)


def _find_title(head: Head) -> None:
    """In a draft that does not say "draft resolution", the title is the last line under the agenda item."""
    items = head.lines.get("agenda_title", [])
    if "title" not in head.lines and not head.number and len(items) > 1:
        head.lines["title"] = [items.pop()]
