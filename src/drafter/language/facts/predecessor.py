"""Which of the resolutions that a text cites is the one that it follows.

Measured over 350 pairs of a resolution and the next one on its subject: where the last number of a citation is of the
session of the text before, the next text adds its own predecessor to a list or puts it in the place of a single one.
The numbers that stay are of another subject, which the text names, or tell what was decided once, or were adopted at
another time of the year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from datetime import date
from enum import IntEnum
from itertools import pairwise

from drafter.language import dates, register, subjects
from drafter.language.facts.series import SeriesCitation
from drafter.language.facts.session import LONGEST_PERIOD
from drafter.language.organs import is_year
from drafter.language.patterns import lazy
from drafter.language.symbols import session_of
from drafter.model.record import record

SEASON = 45
"""Resolutions of a series are adopted at most so many days of the year apart."""

_SUBJECT = lazy(
    r"(?:,? and (?:all |its |other |previous |relevant |earlier )+resolutions)?"
    r",? (?:on|regarding|concerning|entitled|relating to|related to) "
    r"(?P<words>(?:[^,;]|, (?!and|by|in|which|whereby)){3,})"
)
_LATEST = lazy(
    r"(?:the (?:latest|most recent|last) (?:of which|being|one)?|most recently|in particular|including)"
    r"(?: (?:is|was|being|of which|in))*,?(?: (?:its|the|General|Assembly|United|Nations))* (?:resolutions? )?$"
)
_ONCE = lazy(
    r"(?: [^,;]{0,30})?,? (?:(?:in|by|through|with|under) which|which|whereby|wherein|where)\b"
    r"(?! it (?:also )?(?:requested|decided to include in the (?:provisional )?agenda)\b)"
)
_VIEW = lazy(
    r",? in which it (?:also )?"
    r"(?:recogni[sz]ed|acknowledged|reaffirmed|stressed|emphasized|underlined|encouraged|noted)\b"
)
"""What the Assembly has said on a subject, which it says again in the next resolution on it."""

_ENDED = lazy(r"\bin respect of the financial period ended ")
"""What is returned for a period that has ended is shared by the scale of that time, whatever scale came after it."""

_APPLIED = lazy(
    r"(?P<words>[^,;]{1,120}) (?:in accordance with|in pursuance of|as provided for in) "
    r"(?:(?:its|the|General|Assembly) )*(?:resolution )?$"
)
_NEAR = 200
"""Letters before a citation that tell how it is meant."""
_TOLD = lazy(
    r"(?:\bin (?:its |the )?|(?<!pursuant to )(?<!as set out in )\bparagraphs? [^,;]{1,60} of (?:its |the )?)"
    r"(?:General |Assembly )*(?:resolutions? )?$"
)
_ASKED = lazy(r",? in which it (?:also )?(?:requested|decided to include in the (?:provisional )?agenda)\b")
_LISTED = lazy(r"its (?:previous |earlier |relevant )?(?:resolutions|resolution)\b")
_PURSUANT = lazy(
    r"\b(?:pursuant to|requested (?:by|in)|submitted|established|mandate\w*|contained in|in response to|called for)"
    r"[^,;]{0,60}$"
)
_WORD = lazy(r"\b(?!(?:the|and|for|with|from|its|all|their|other)\b)[^\W\d_]{3,}", re.IGNORECASE)


_REGULAR = 3
"""So many equal steps from one resolution to the next are a rhythm."""

_LEFT_OFF = 10
"""A series that was left off for more sessions is closed."""


class Evidence(IntEnum):
    """How surely a citation is of the resolution that the text follows."""

    NONE = 0
    LIKELY = 1
    SAID = 2


@record(frozen=True, slots=True)
class Follower:
    """The text that follows on another: its title, session, period (0 when not known), day of adoption and number."""

    title: str
    session: int
    period: int
    adopted: date | None
    number: str = ""

    def evidence(self, citation: SeriesCitation, text: str) -> Evidence:
        """Return how surely the last resolution of a citation is the one that this text follows.

        Args:
            citation: a citation in the text.
            text: the text.

        >>> from drafter.language.facts import series
        >>> sea = Follower("The law of the sea", 79, 1, None)
        >>> text = "its resolutions 77/3 of 1 December 2022 and 78/4 of 1 December 2023 on the law of the sea"
        >>> [sea.evidence(c, text).name for c in series.find(text)]
        ['SAID']
        >>> text = "its resolution 78/9 of 1 December 2023 on tourism"
        >>> [sea.evidence(c, text).name for c in series.find(text)]
        ['NONE']
        """
        session = session_of(citation.last) or self._year_of(citation.last)
        if self._is_known(citation.last, session or 0) and not is_once(text, citation):
            return Evidence.SAID
        if session is None or not _ascends(citation) or self.is_history(citation, text):
            return Evidence.NONE
        subject = _SUBJECT.match(text, citation.end)
        is_titled = subject is not None and _share(self.title, subject["words"]) == 1
        if session not in self._sessions():
            return Evidence.LIKELY if is_titled and self._is_resumed(citation) else Evidence.NONE
        if is_titled:
            return Evidence.SAID
        is_latest = _LATEST.search(_before(text, citation)) is not None
        if (subject or is_latest) and self._in_season(citation, unknown=True):
            return Evidence.SAID if is_latest else Evidence.LIKELY
        known = self.period or self._is_series(citation, text) or _is_asked(citation, text)
        known = known or self._is_applied(citation, text)
        return Evidence.LIKELY if known and self._in_season(citation, unknown=False) else Evidence.NONE

    def _is_known(self, number: str, session: int) -> bool:
        """Whether a resolution is the one on the subject of this text that came before it, as far as they are known."""
        return 0 < self.session - session <= LONGEST_PERIOD and subjects.before(self.number) == number

    def is_history(self, citation: SeriesCitation, text: str) -> bool:
        """Return whether a text tells what was once done in the resolution that it cites, or names another subject.

        >>> from drafter.language.facts import series
        >>> sea = Follower("The law of the sea", 79, 1, None)
        >>> text = "its resolution 78/4 of 1 December 2023, in which it proclaimed a day of the sea"
        >>> [sea.is_history(c, text) for c in series.find(text)]
        [True]
        """
        after = text[citation.end :]
        subject = _SUBJECT.match(after)
        if _TOLD.search(_before(text, citation)) or _ONCE.match(after, subject.end() if subject else 0):
            return True
        if subject is None or _share(self.title, subject["words"]) >= 0.5:
            return False
        return not (self._is_series(citation, text) and _share(subject["words"], self.title) == 1)

    def _is_applied(self, citation: SeriesCitation, text: str) -> bool:
        """Whether what the text is about was the year before “in accordance with” the resolution that it cites."""
        found = _APPLIED.search(_before(text, citation))
        return found is not None and len(self.title.split()) > 1 and _share(self.title, found["words"]) == 1

    def _is_series(self, citation: SeriesCitation, text: str) -> bool:
        """Whether a text begins with a list that this text continues: each comes as long after the one before."""
        steps = _steps((*citation.series, f"{self.session}/1"))
        regular = len(steps) >= _REGULAR and len(set(steps[-_REGULAR:])) == 1
        return regular and steps[-1] in (self.period or steps[-1],) and bool(_LISTED.match(text))

    def _is_resumed(self, citation: SeriesCitation) -> bool:
        """Whether a list in the rhythm of this text was left off some sessions ago, as by a decision on its item."""
        steps = _steps((*citation.series, f"{self.session}/1"))
        return len(steps) >= _REGULAR and set(steps[:-1][-2:]) == {self.period} and steps[-1] <= _LEFT_OFF

    def _year_of(self, number: str) -> int | None:
        """Return the year that is the session of a resolution, where this organ counts its sessions in years."""
        year = number.partition("/")[0]
        return int(year) if is_year(str(self.session)) and is_year(year) else None

    def _sessions(self) -> Iterable[int]:
        if self.period:
            return (self.session - self.period,)
        return range(self.session - LONGEST_PERIOD, self.session)

    def _in_season(self, citation: SeriesCitation, *, unknown: bool) -> bool:
        """Whether a resolution was adopted at the time of the year at which this text was."""
        cited = day_of(citation.last, citation.series)
        if cited is None or self.adopted is None:
            return unknown
        apart = abs(cited.timetuple().tm_yday - self.adopted.timetuple().tm_yday)
        return min(apart, 365 - apart) <= SEASON


def is_once(text: str, citation: SeriesCitation) -> bool:
    """Return whether a text tells what was once decided in the resolutions that it cites.

    >>> from drafter.language.facts import series
    >>> text = "its resolution 77/269 of 6 February 2023, in which it proclaimed a day"
    >>> [is_once(text, citation) for citation in series.find(text)]
    [True]
    """
    subject = _SUBJECT.match(text, citation.end)
    if subject and _VIEW.match(text, subject.end()):
        return False
    if _ENDED.search(text, 0, citation.start):
        return True
    if text.startswith(", it ", citation.end) and _TOLD.search(_before(text, citation)):
        return True
    return _ONCE.match(text, subject.end() if subject else citation.end) is not None


def is_on_a_subject(text: str, end: int) -> bool:
    """Return whether a text names the subject of the resolutions that it cites.

    Args:
        text: the text.
        end: where the citation ends.

    >>> is_on_a_subject("its resolution 77/178 on tourism", 21), is_on_a_subject("its resolution 77/178", 21)
    (True, False)
    """
    return _SUBJECT.match(text, end) is not None


def is_pursuant(before: str) -> bool:
    """Return whether words lead to a resolution in pursuance of which something was once done.

    Args:
        before: the words before the citation.

    >>> is_pursuant("the report submitted pursuant to "), is_pursuant("Recalling its ")
    (True, False)
    """
    return _PURSUANT.search(before[-_NEAR:]) is not None


def _before(text: str, citation: SeriesCitation) -> str:
    """Return the words right before a citation, as many as tell how it is meant."""
    return text[max(0, citation.start - _NEAR) : citation.start]


def day_of(number: str, cited: Mapping[str, str]) -> date | None:
    """Return the day on which a resolution was adopted, as the text or else the register has it.

    >>> day_of("75/268", {}), day_of("75/268", {"75/268": "24 March 2021"})
    (datetime.date(2021, 3, 25), datetime.date(2021, 3, 24))
    """
    day = cited.get(number, "")
    return dates.parse(day).last if day else register.adopted(number)


def predecessor(found: Iterable[tuple[SeriesCitation, Evidence]]) -> str:
    """Return the number that has the best evidence; empty where there is none, or more than one.

    >>> predecessor([(SeriesCitation(0, 5, {"78/4": ""}, "numbers"), Evidence.LIKELY)])
    '78/4'
    """
    best = candidates(found)
    return best[0] if len(best) == 1 else ""


def candidates(found: Iterable[tuple[SeriesCitation, Evidence]]) -> tuple[str, ...]:
    """Return the numbers that have the best evidence, each once.

    >>> several = [SeriesCitation(0, 5, {number: ""}, "numbers") for number in ("78/4", "78/9", "78/4")]
    >>> candidates((one, Evidence.LIKELY) for one in several)
    ('78/4', '78/9')
    """
    ranked = [(evidence, citation.last) for citation, evidence in found if evidence]
    best = max((evidence for evidence, _ in ranked), default=Evidence.NONE)
    return tuple(dict.fromkeys(number for evidence, number in ranked if evidence is best))


def _ascends(citation: SeriesCitation) -> bool:
    sessions = [n for n in map(session_of, citation.series) if n]
    return sessions == sorted(sessions) and (len(sessions) < 2 or sessions[-1] > sessions[-2])


def _steps(numbers: Iterable[str]) -> list[int]:
    """Return how many sessions lie between each resolution and the next one, where the numbers tell it."""
    sessions = [session for session in map(session_of, numbers) if session]
    return [later - earlier for earlier, later in pairwise(sessions)]


def _is_asked(citation: SeriesCitation, text: str) -> bool:
    """Return whether a text begins with the resolution in which what it goes on with was requested."""
    begins = citation.start <= len("its resolution ")
    return begins and bool(_LISTED.match(text)) and _ASKED.match(text, citation.end) is not None


def _share(title: str, words: str) -> float:
    """Return the share of the words of a title that stand among the words on the subject of a resolution."""
    own = {word.casefold() for word in _WORD.findall(title)}
    said = {word.casefold() for word in _WORD.findall(words)}
    return len(own & said) / len(own) if own else 0
