"""Words of a text that tell its time, and may tell another one in the next text: days, years, sessions, numbers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import NamedTuple

from drafter.language import dates, numbers
from drafter.language.facts import events, numbered, yearly
from drafter.language.facts.session import LONGEST_PERIOD
from drafter.language.patterns import lazy
from drafter.language.sessions import FIRST_YEAR
from drafter.language.symbols import session_of

_CITED = lazy(r"(?:\d|\)|\b[A-Z]) of $|[(/]$")
_OF_ANOTHER = lazy(r"(?<![\w/.])(?P<number>[\w/.-]+)(?: [A-Z])? of $")
_CITATION = len("/1 A of ")
_LONGEST_NUMBER = _LONGEST_WORD = 30
_NEAR = 200
_COUNTED = r"\d{1,2}/\d{1,2}(?![/\d])"
"""A decision of a body that counts by its sessions; those of the Assembly have three figures."""

_OF_LASTING = lazy(r"(?: \([a-z]\))* of (?:the |its |that )?(?:[A-Z]|resolution|annex|article)")
_BRACKETED = lazy(r"(?:^| )[a-z][\w-]* \($")
"""A plan or phase of these years; those of a decade belong to its name."""

_NAMED_BY_YEAR = lazy(r"[A-Za-z] \($")


class _TimedWords(NamedTuple):
    """What was found in a text, and the days between which it is news."""

    found: re.Match[str]
    text: str
    since: date
    until: date

    def words_before(self, length: int) -> str:
        """Return the last letters before what was found."""
        return self.text[max(0, self.found.start() - length) : self.found.start()]


def find(text: str, since: date, until: date) -> Iterator[str]:
    """Yield the words of a text that tell its time, in order.

    Args:
        text: the text, without marks of notes.
        since: the first day that was news to it.
        until: the last day that is no goal.

    >>> said = "the third consecutive year, COP29, the ceasefire of 15 January 2025, 5 May 1995, by 2030"
    >>> list(find(said, date(2023, 9, 1), date(2027, 12, 31)))
    ['third consecutive year', 'COP29', '15 January 2025']
    """
    for found in _TIMED.finditer(text):
        if _WAYS[found.lastgroup or ""].counts(_TimedWords(found, text, since, until)):
            yield found[0].rstrip()


def sessions(text: str) -> Iterator[tuple[str, int]]:
    """Yield the sessions of which a text speaks by their numbers, as words and in figures.

    >>> list(sessions("its fifty-sixth session and the tenth anniversary"))
    [('fifty-sixth session', 56)]
    """
    for found in _TIMED.finditer(text):
        if found["what"] == "session":
            yield found[0], numbers.parse_ordinal(found["ordinal"]) or 0


def _always(said: _TimedWords) -> bool:
    return True


def _is_no_history(said: _TimedWords) -> bool:
    return not events.is_history(said.text, said.since)


def _is_unquoted(said: _TimedWords) -> bool:
    """Return whether a word does not stand in the name of a theme or a text."""
    return said.text.count("“", 0, said.found.start()) == said.text.count("”", 0, said.found.start())


def _is_near(said: _TimedWords) -> bool:
    """Return whether a session of the Assembly is one of those about; every anniversary counts that is no history."""
    if said.found["what"] != "session":
        return _is_no_history(said)
    number = numbers.parse_ordinal(said.found["ordinal"]) or 0
    return 0 <= number - said.since.year + FIRST_YEAR <= 2 * LONGEST_PERIOD


def _is_running(said: _TimedWords) -> bool:
    """Return whether two years are a year of a budget: “2024/25”."""
    first, second = said.found[0].split("/")
    return said.since.year <= int(first) <= said.until.year and int(second) % 100 == (int(first) + 1) % 100


def _is_recent(said: _TimedWords) -> bool:
    if _CITED.search(said.words_before(_CITATION)):
        return _is_of_another_organ(said)
    last = dates.last_day(said.found[0])
    return last is not None and said.since <= last <= said.until


def _is_of_another_organ(said: _TimedWords) -> bool:
    """Return whether a day is that of a recent decision of another organ, whose number does not tell it."""
    number, day = _OF_ANOTHER.search(said.words_before(_LONGEST_NUMBER)), dates.last_day(said.found[0])
    return bool(number and day and day >= said.since and not session_of(number["number"]))


def _are_since(said: _TimedWords) -> bool:
    """Return whether years from one to another end since, those of a plan included: “its first plan (2014–2023)”."""
    return _is_within(said) if _BRACKETED.search(said.words_before(_LONGEST_WORD)) else _ends_since(said)


def _ends_since(said: _TimedWords) -> bool:
    return not _CITED.search(said.words_before(_CITATION)) and _is_within(said)


def _is_within(said: _TimedWords, later: int = 0) -> bool:
    return said.since.year <= int(said.found[0][-4:]) <= said.until.year + later


def _is_year_since(said: _TimedWords) -> bool:
    """Return whether a year is no part of a number, and no goal; one that names an event may be still to come."""
    before, after = said.words_before(_CITATION), said.text[said.found.end() : said.found.end() + 2]
    if before.endswith("the ") and after[:1] == " " and after[1:].isupper():
        return _is_within(said, LONGEST_PERIOD)
    is_name = after[:1] == ")" and _NAMED_BY_YEAR.search(before)
    return _is_within(said) if is_name else _ends_since(said)


def _is_of_a_report(said: _TimedWords) -> bool:
    """Return whether paragraphs are those of a report, which is written anew, and not of a resolution or an article."""
    return "report" in said.words_before(_NEAR) and not _OF_LASTING.match(said.text, said.found.end())


def _is_decided_since(said: _TimedWords) -> bool:
    return said.since.year <= yearly.decided(said.found[0]) <= said.until.year


class _Way(NamedTuple):
    """A way of telling the time: the pattern of its words, and whether those that are found count."""

    pattern: str
    counts: Callable[[_TimedWords], bool]


_SOME = "|".join(("several", *(numbers.cardinal(number) for number in range(2, 101))))

_WAYS: Mapping[str, _Way] = {
    # 4 July 2024
    "date": _Way(dates.DATE, _is_recent),
    # 2016–2025
    "years": _Way(r"\b(?:19|20)\d\d–(?:19|20)\d\d\b", _are_since),
    # 2024, but not the 2030 Agenda
    "year": _Way(r"\b20\d\d\b(?! Agenda|/| \((?:[IVXL]+|(?:19|20)\d\d)\))", _is_year_since),
    # its eightieth session
    "numbered": _Way(rf"(?P<ordinal>{numbers.ORDINAL}) (?P<what>anniversar(?:y|ies)|session)", _is_near),
    # the latest of which
    "latest": _Way(
        r"(?:the (?:latest|most recent) of which|most recently at its \d+(?:st|nd|rd|th))"
        r"(?!(?<=of which) \w+ (?:its |resolution )*\{\{)",
        _always,
    ),
    # COVID-19
    "crisis": _Way(r"(?<![\w/.])[A-Z]{3,}-\d\d(?![\w/])", _is_unquoted),
    # 2024/25
    "fiscal": _Way(r"(?<![\w/])(?<!resolution )(?<!decision )20\d\d/(?:20)?\d\d(?![/\d])", _is_running),
    # paragraph 12 above
    "above": _Way(r"\bparagraphs? \d\d+(?:(?:, | and |, and | to )\d+)* above", _always),
    # in particular paragraphs 34 to 36
    "parts": _Way(r"\bin particular paragraphs? \d+(?:(?:, | and |, and | to )\d+)*", _is_of_a_report),
    # decisions 21/1 and 21/2 adopted by the Committee at its twenty-first session
    "decisions": _Way(
        rf"\bdecisions? {_COUNTED}(?:(?:, | and ){_COUNTED})*(?= [^;]{{0,120}}\bat its [^;]{{1,80}} session\b)",
        _is_no_history,
    ),
    # the past ten years
    "span": _Way(
        rf"\b(?:(?:past|last) (?:\d+|{_SOME}) (?:year|decade)s|(?:over|more than) \d+ years)\b(?! (?:of age|old))",
        _always,
    ),
    # ten years after
    "ago": _Way(rf"\b(?:\d+|{_SOME}) years (?:ago|after|since|have passed)\b", _always),
    # within the next four years
    "ahead": _Way(
        rf"\b(?:within|over|in|for|during) the (?:next|coming) (?:(?:\d+|{_SOME}) )?(?:years|decade|biennium)\b",
        _always,
    ),
    # the eleventh progress report
    "report": _Way(
        rf"\b(?:{numbers.ORDINAL}) (?:progress|annual|periodic|interim|quarterly|biennial) report\b", _is_no_history
    ),
    # the first three sessions
    "first": _Way(rf"\bfirst (?:\d+|{_SOME}) (?:[a-z]+ )?(?:{numbered.GATHERING})\b", _always),
    # GC(67)/RES/13
    "of_session": _Way(r"(?<![\w/.-])[A-Z]{1,5}\(\d+\)/[A-Z]+/\d+", _is_no_history),
    # 1/CMA.4
    "decision": _Way(yearly.DECISION, _is_decided_since),
    # the third consecutive year, the second year in a row
    "again": _Way(
        rf"\b(?:{numbers.ORDINAL}) (?:(?:consecutive|successive|straight) [a-z]+|[a-z]+ (?:in a row|running))\b",
        _always,
    ),
    # the 9th World Congress
    "in_figures": _Way(
        r"(?<![\w.,/])\d{1,3}(?:st|nd|rd|th)(?= (?:[A-Z]|[a-z-]+ (?:[a-z-]+ )?(?:of|in|on)\b))", _is_no_history
    ),
    # the VII Ministerial Meeting, but not its article V consultation
    "roman": _Way(
        rf"\b(?=[IVX])(?<!rticle )(?<!nnex )(?<!art )(?<!hapter )(?<!ection )[LXVI]+"
        rf"(?= (?:[A-Z][\w’-]+ ){{0,5}}(?:{numbered.GATHERING})\b)",
        _is_no_history,
    ),
    # COP29
    "short": _Way(r"(?<![\w/.-])[A-Z]{2,6}\d\d\d?\b(?![/-])(?! (?:19|20)\d\d)", _is_no_history),
}
"""The ways of telling the time, each with a name for its words; of two that fit at one place the first one counts."""

_TIMED = lazy("|".join(f"(?P<{name}>{way.pattern})" for name, way in _WAYS.items()))
