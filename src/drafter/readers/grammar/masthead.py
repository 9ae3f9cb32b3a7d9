"""The grammar of what stands above the text: masthead, number and title."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from itertools import takewhile

from drafter.language import organs
from drafter.language.patterns import lazy
from drafter.language.symbols import NUMBER, symbol_of
from drafter.model.resolution import Inlines, Masthead, Note, NoteAgain, Text, merged, plain
from drafter.readers.grammar.frame import ORGANS, is_date
from drafter.readers.grammar.inlines import cut, joined, lean, roman, tidy, without_head
from drafter.readers.grammar.labels import is_section_label
from drafter.readers.source import SourceParagraph

_ORDINAL = r"[A-Z][a-z]+(?:[- ][a-z]+)*"
_DAYS = r"\d{1,2}(?: [A-Z][a-z]+)?(?: \d{4})? ?[–-] ?\d{1,2} [A-Z][a-z]+ \d{4}"
_COMMITTEES = "First|Second|Third|Fourth|Fifth|Sixth|Special Political and Decolonization|Special Political"
_PATTERNS = {
    "symbol": r"[A-Z]{1,4}(?:/[\w.()-]+)+(?: \(\d{4}\)| [A-Z](?:[-–][A-Z])?)?",
    "organ": rf"(?:{ORGANS[0]} )?(?:{'|'.join(ORGANS[1:])})|{ORGANS[0]}",
    "distribution": r"Distr(?:ibution)?[.:]+ .+|Provisional",
    "original": r"Original: .+",
    "session": rf"{_ORDINAL} (?:(?:emergency|special|resumed|regular) )*session(?: \(.+\)| {_DAYS})?|\d{{4}} session",
    "committee": rf"(?:{_COMMITTEES}) Committee(?: \(.+\))?",
    "agenda_item": r"Agenda items? .+|Items? .+ of the (?:provisional )?agenda",
    "sponsors": r".*:? ?(?:draft (?:resolution|decision|amendment)|amendments? to (?:revised )?draft .+)"
    r"|Draft (?:resolution|decision)(?: submitted by .+)?",
    "adoption": r"(?:Resolutions?|Decisions?) adopted by the .+|Adopted by the .+",
    "source": r"\[.*\w.*\]",
}
_RANGE = lazy(_DAYS)
_IN_ONE = lazy(
    rf"(?:{_PATTERNS['organ']})\s+(?P<session>{_ORDINAL} (?:special |resumed )*session|\d{{4}} session)"
    rf"(?:\s+(?P<days>{_DAYS}))?(?:\s+(?P<item>Agenda items? \d+(?: \([a-z]\))*)(?:\s+(?P<about>[A-Z].+))?)?"
)
_ISSUED = lazy(
    r"(?:Distr\.: \w+|Provisional)\s+(?P<day>\d{1,2} [A-Z][a-z]+ \d{4})"
    r"(?:\s+(?P<language>Original: \w+(?:/\w+)*))?"
)
_BESIDE = lazy(
    rf"(?:{_PATTERNS['organ']})\s+(?P<distribution>Distr\.: \w+)(?:\s+(?P<day>\d{{1,2}} [A-Z][a-z]+ \d{{4}}))?"
)
"""Lines of a masthead that a page has put into one: of organ, session, days, item; of distribution, day, language."""
_TITLE = lazy(rf"((?:{NUMBER.pattern})(?:(?:,| and| to) [A-Z](?![a-z]))*)\.(?:\s+|$)")
_COUNCIL_TITLE = lazy(r"Resolution \d+ \((?:19|20)\d\d\)")
_AFTER = {
    "agenda_item": "agenda_title",
    "agenda_title": "agenda_title",
    "sponsors": "title",
    "adoption": "title",
    "source": "title",
    "title": "title",
}
_WRAPS = ("agenda_title", "sponsors", "adoption", "source", "title")
_LONGEST = 10_000
"""The longest element of a masthead, in characters; all Members as sponsors take a third of it."""

_ROLES = {"agenda item": "agenda_item", "agenda title": "agenda_title"}
_ELEMENTS = frozenset((*_PATTERNS, "date", "agenda_title", "title"))
_WHOLE = frozenset(("symbol", "distribution", "original", "date", "session", "committee", "organ", "agenda_item"))
_NOTELESS = ("symbol", "organ", "distribution", "date", "original", "session", "committee", "adoption")
_DECISIVE = ("sponsors", "adoption", "title", "agenda_item")


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
    notes = tuple(takewhile(lambda one: isinstance(one, Note | NoteAgain), inner))
    return (*notes, *without_head(inner, 1), *(one for one in bracket if isinstance(one, Note | NoteAgain)))


def read_head(paragraphs: Iterable[SourceParagraph]) -> Head:
    """Read the paragraphs above the enacting clause.

    >>> head = read_head([SourceParagraph((Text("79/332. Cooperation"),))])
    >>> head.number, head.title
    ('79/332', (Text(words='Cooperation'),))
    """
    head, last = Head(), ""
    for paragraph in _unwrapped(paragraphs):
        words = paragraph.words
        if not words and not paragraph.finished:
            continue
        name = _element(words, paragraph.role) or _by_place(words, last)
        if name:
            _add(head, name, (Text(f"{paragraph.label} "), *paragraph.finished))
            last = name
        else:
            head.other.append(paragraph)
    _find_title(head)
    return head


def _unwrapped(paragraphs: Iterable[SourceParagraph]) -> list[SourceParagraph]:
    """Join lines that follow at once with the element that they go on with."""
    whole: list[SourceParagraph] = []
    for paragraph in (part for one in paragraphs for part in _parted(one)):
        if whole and (_is_open(whole[-1]) or (paragraph.tight and _wraps(whole[-1], paragraph))):
            whole[-1] = _with_line(whole[-1], paragraph)
        else:
            whole.append(paragraph)
    return whole


def _parted(paragraph: SourceParagraph) -> Iterator[SourceParagraph]:
    """Yield the lines that stand in one: “Human Rights Council Twenty-fifth session Agenda item 9 Racism”."""
    words = "" if paragraph.label or paragraph.role else plain(paragraph.finished)
    found = _IN_ONE.fullmatch(words) or _ISSUED.fullmatch(words) or _BESIDE.fullmatch(words)
    if found is None:
        yield paragraph
        return
    rest, lines = paragraph.finished, []
    for name in reversed([name for name, words in found.groupdict().items() if words]):
        rest, line = cut(rest, found.start(name))
        lines.append(line)
    yield from (replace(paragraph, inlines=tidy(line), tight=False) for line in (rest, *reversed(lines)))


def _by_place(words: str, last: str) -> str:
    """Name a line by what stands above it."""
    if is_section_label(words):
        return ""
    return "adoption" if last == "adoption" and words.startswith("on ") else _AFTER.get(last, "")


def _is_open(paragraph: SourceParagraph) -> bool:
    """Whether a bracket that a line begins with is not closed in it."""
    return paragraph.words.startswith("[") and "]" not in paragraph.words


def _with_line(before: SourceParagraph, line: SourceParagraph) -> SourceParagraph:
    return replace(before, inlines=joined(before.finished, (Text(f"{line.label} "), *line.finished)))


def _wraps(before: SourceParagraph, line: SourceParagraph) -> bool:
    if line.label or len(before.words) > _LONGEST:
        return False
    first = _element(before.words, before.role)
    if not first and _element(_with_line(before, line).words, "") == "sponsors":
        return True
    return not _element(line.words, line.role) and first in ("", *_WRAPS)


def _element(words: str, role: str) -> str:
    """Name the element that a line is by what it says; the format knows better."""
    role = _ROLES.get(role, role)
    if role in _ELEMENTS:
        return role
    if _TITLE.match(words) or _COUNCIL_TITLE.fullmatch(words):
        return "title"
    if is_date(words):
        return "date"
    if _RANGE.fullmatch(words):
        return "session"
    return next((name for name, pattern in _PATTERNS.items() if re.fullmatch(pattern, words)), "")


def names_session_or_committee(words: str) -> bool:
    """Return whether a line is the session or the Main Committee of a masthead, and nothing else.

    >>> names_session_or_committee("Eightieth session"), names_session_or_committee("Third Committee (Social)")
    (True, True)
    """
    return _element(words, "") in ("session", "committee")


def names_element(words: str) -> bool:
    """Return whether a line is, as a whole, an element of a masthead of one line.

    >>> names_element("Distr.: Limited"), names_element("3 May 2027"), names_element("Noting the coasts,")
    (True, True, False)
    """
    return _element(words, "") in _WHOLE or words == "United Nations"


def _add(head: Head, name: str, inlines: Inlines) -> None:
    line = lean(inlines)
    numbered = _TITLE.match(plain(line)) if name == "title" else None
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
