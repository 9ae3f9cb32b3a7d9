"""The lines of a masthead, one for each element: joined where one goes on, parted where a page put several into one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from drafter.language.patterns import lazy
from drafter.model.resolution import Text, plain
from drafter.readers.grammar.inlines import cut, joined, tidy
from drafter.readers.grammar.masthead_elements import DAYS, ORDINAL, PATTERNS, element
from drafter.readers.source import SourceParagraph

_IN_ONE = lazy(
    rf"(?:{PATTERNS['organ']})\s+(?P<session>{ORDINAL} (?:special |resumed )*session|\d{{4}} session)"
    rf"(?:\s+(?P<days>{DAYS}))?(?:\s+(?P<item>Agenda items? \d+(?: \([a-z]\))*)(?:\s+(?P<about>[A-Z].+))?)?"
)
_ISSUED = lazy(
    r"(?:Distr\.: \w+|Provisional)\s+(?P<day>\d{1,2} [A-Z][a-z]+ \d{4})"
    r"(?:\s+(?P<language>Original: \w+(?:/\w+)*))?"
)
_BESIDE = lazy(
    rf"(?:{PATTERNS['organ']})\s+(?P<distribution>Distr\.: \w+)(?:\s+(?P<day>\d{{1,2}} [A-Z][a-z]+ \d{{4}}))?"
)
"""Lines of a masthead that a page has put into one: of organ, session, days, item; of distribution, day, language."""

_WRAPS = ("agenda_title", "sponsors", "adoption", "source", "title")
"""Elements that may go on over several lines."""

_LONGEST = 10_000
"""The longest element of a masthead, in characters; all Members as sponsors take a third of it."""


def unwrapped(paragraphs: Iterable[SourceParagraph]) -> list[SourceParagraph]:
    """Return lines with each element in one of its own.

    >>> lines = ["Cuba and", "Peru: draft resolution"]
    >>> [one.words for one in unwrapped(SourceParagraph((Text(line),), tight=True) for line in lines)]
    ['Cuba and Peru: draft resolution']
    """
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


def _is_open(paragraph: SourceParagraph) -> bool:
    """Whether a bracket that a line begins with is not closed in it."""
    return paragraph.words.startswith("[") and "]" not in paragraph.words


def _with_line(before: SourceParagraph, line: SourceParagraph) -> SourceParagraph:
    return replace(before, inlines=joined(before.finished, (Text(f"{line.label} "), *line.finished)))


def _wraps(before: SourceParagraph, line: SourceParagraph) -> bool:
    if line.label or len(before.words) > _LONGEST:
        return False
    first = element(before.words, before.role)
    if not first and element(_with_line(before, line).words, "") == "sponsors":
        return True
    return not element(line.words, line.role) and first in ("", *_WRAPS)
