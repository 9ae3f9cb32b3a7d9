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

from drafter.language import dates, organs, register, subjects
from drafter.language.facts.citations import citing, rhythm
from drafter.language.facts.citations.series import SeriesCitation
from drafter.language.facts.session import LONGEST_PERIOD
from drafter.language.patterns import lazy
from drafter.language.symbols import session_of
from drafter.model.record import record

SEASON = 45
"""Resolutions of a series are adopted at most so many days of the year apart."""

_WORD = lazy(r"\b(?!(?:the|and|for|with|from|its|all|their|other)\b)[^\W\d_]{3,}", re.IGNORECASE)
"""A word of a title or a subject that says what it is about."""

_REGULAR = 3
"""So many equal steps from one resolution to the next are a rhythm."""

_LEFT_OFF = 10
"""A series that was left off for more sessions is closed."""

_RENEWED = 2
"""The Security Council renews a mandate after two years at most."""


class Evidence(IntEnum):
    """How surely a citation is of the resolution that the text follows; one alone in its paragraph more than others."""

    NONE = 0
    LIKELY = 1
    ALONE = 2
    SAID = 3


@record(frozen=True, slots=True)
class Follower:
    """The text that follows on another.

    Args:
        title: its title.
        session: its session; 0 where its organ counts none.
        period: the sessions from one text to the next; 0 where that is not known.
        adopted: the day of its adoption.
        number: its number.
        organ: the organ that adopted it.
    """

    title: str
    session: int
    period: int
    adopted: date | None
    number: str = ""
    organ: str = organs.ASSEMBLY

    def evidence(self, citation: SeriesCitation, text: str) -> Evidence:
        """Return how surely the last resolution of a citation is the one that this text follows.

        Args:
            citation: a citation in the text.
            text: the text.

        >>> from drafter.language.facts.citations import series
        >>> sea = Follower("The law of the sea", 79, 1, None)
        >>> text = "its resolutions 77/3 of 1 December 2022 and 78/4 of 1 December 2023 on the law of the sea"
        >>> [sea.evidence(c, text).name for c in series.find(text)]
        ['SAID']
        >>> text = "its resolution 78/9 of 1 December 2023 on tourism"
        >>> [sea.evidence(c, text).name for c in series.find(text)]
        ['NONE']
        """
        if self.organ == organs.SECURITY:
            return self._evidence_of_mandate(citation, text)
        session = session_of(citation.last) or self._year_of(citation.last)
        if self._is_known(citation.last, session or 0) and not citing.is_once(text, citation):
            return Evidence.SAID
        if session is None or not self._goes_on(citation, text) or self.is_history(citation, text):
            return Evidence.NONE
        if session in self._sessions():
            return self._evidence_of_words(citation, text) or self._evidence_of_time(citation, text)
        is_resumed = self._is_titled(citation, text) and self._is_resumed(citation)
        return Evidence.LIKELY if is_resumed else Evidence.NONE

    def _goes_on(self, citation: SeriesCitation, text: str) -> bool:
        """Return whether a list leads on to a later session; one that ends with two of a day where both are said."""
        return rhythm.ascends(citation) or (rhythm.is_paired(citation) and self._is_titled(citation, text))

    def _evidence_of_words(self, citation: SeriesCitation, text: str) -> Evidence:
        """Return the evidence of a citation that the words around it give: its subject, or that it is the latest."""
        if self._is_titled(citation, text):
            return Evidence.SAID
        is_latest = citing.is_latest(text, citation)
        if not (is_latest or citing.is_on_a_subject(text, citation.end)):
            return Evidence.NONE
        if not self._in_season(citation, unknown=True):
            return Evidence.NONE
        return Evidence.SAID if is_latest else Evidence.LIKELY

    def _evidence_of_time(self, citation: SeriesCitation, text: str) -> Evidence:
        """Return the evidence of a citation that tells neither, of a text that comes back: its session and its day."""
        comes_back = (
            bool(self.period)
            or self._is_series(citation, text)
            or citing.is_asked(citation, text)
            or self._is_applied(citation, text)
        )
        if not (comes_back and self._in_season(citation, unknown=False)):
            return Evidence.NONE
        return Evidence.ALONE if citing.is_alone(text, citation) else Evidence.LIKELY

    def _evidence_of_mandate(self, citation: SeriesCitation, text: str) -> Evidence:
        """Return the evidence in a text of the Security Council, which renews its mandates every year or two.

        It counts no sessions, and its resolutions have no titles: their years tell it, and the words before them.
        """
        year = rhythm.year_in_brackets(citation.last)
        ago = self.adopted.year - year if self.adopted and year else -1
        if not 0 <= ago <= _RENEWED or self.is_history(citation, text):
            return Evidence.NONE
        if citing.is_latest(text, citation) or self._is_rhythm(citation):
            return Evidence.SAID
        begins = "its " in text[: citation.start] and citation.start <= len("all its previous resolutions ")
        return Evidence.LIKELY if begins and ago <= len(citation.series) else Evidence.NONE

    def _is_rhythm(self, citation: SeriesCitation) -> bool:
        """Whether the Security Council has renewed a mandate so far as regularly as it does now."""
        now = f"({self.adopted.year})" if self.adopted else ""
        steps = rhythm.steps((*citation.series, now))[-_REGULAR:]
        return len(steps) == _REGULAR and len(set(steps)) == 1 and 0 < steps[0] <= _RENEWED

    def _is_known(self, number: str, session: int) -> bool:
        """Whether a resolution is the part before this one or, as far as they are known, the last on its subject."""
        if rhythm.are_parts(number, self.number):
            return True
        return 0 < self.session - session <= LONGEST_PERIOD and subjects.before(self.number) == number

    def is_history(self, citation: SeriesCitation, text: str) -> bool:
        """Return whether a text tells what was once done in the resolution that it cites, or names another subject.

        >>> from drafter.language.facts.citations import series
        >>> sea = Follower("The law of the sea", 79, 1, None)
        >>> text = "its resolution 78/4 of 1 December 2023, in which it proclaimed a day of the sea"
        >>> [sea.is_history(c, text) for c in series.find(text)]
        [True]
        """
        if self.organ == organs.SECURITY and citing.is_of_paragraph(text, citation):
            return True
        after = text[citation.end :]
        subject = citing.subject(after, 0)
        is_once = citing.is_once_after(after, subject.end() if subject else 0)
        if citing.is_told(text, citation) or (is_once and not self._is_said_again(citation, text)):
            return True
        if self._is_known(citation.last, session_of(citation.last) or 0):
            return False
        if self.organ == organs.SECURITY and self._is_rhythm(citation):
            return False
        if subject is None or self._shared(subject["words"]) >= 0.5:
            return False
        return not (self._is_series(citation, text) and _share(subject["words"], self.title) == 1)

    def _is_titled(self, citation: SeriesCitation, text: str) -> bool:
        """Whether the subject that a text gives has all words of the title of this one."""
        subject = citing.subject(text, citation.end)
        return subject is not None and self._shared(subject["words"]) == 1

    def _shared(self, subject: str) -> float:
        """Return the share of the words of this title in a subject; all of them where it is “this issue”."""
        return 1 if citing.is_of_the_text(subject) else _share(self.title, subject)

    def _is_said_again(self, citation: SeriesCitation, text: str) -> bool:
        """Whether what was done in resolutions was done in many, on the very subject of this text."""
        return len(citation.series) >= _REGULAR and self._is_titled(citation, text)

    def _is_applied(self, citation: SeriesCitation, text: str) -> bool:
        """Whether what the text is about was the year before “in accordance with” the resolution that it cites."""
        words = citing.applied(text, citation)
        return bool(words) and len(self.title.split()) > 1 and _share(self.title, words) == 1

    def _is_series(self, citation: SeriesCitation, text: str) -> bool:
        """Whether a text begins with a list that this text continues: each comes as long after the one before."""
        steps = rhythm.steps((*citation.series, f"{self.session}/1"))
        if len(steps) < _REGULAR or len(set(steps[-_REGULAR:])) > 1:
            return False
        return self.period in (0, steps[-1]) and citing.begins_list(text)

    def _is_resumed(self, citation: SeriesCitation) -> bool:
        """Whether a list in the rhythm of this text was left off some sessions ago, as by a decision on its item."""
        *before, last = rhythm.steps((*citation.series, f"{self.session}/1")) or [0]
        return len(before) >= _REGULAR - 1 and set(before[-2:]) == {self.period} and last <= _LEFT_OFF

    def _year_of(self, number: str) -> int | None:
        """Return the year that is the session of a resolution, where this organ counts its sessions in years."""
        year = number.partition("/")[0]
        return int(year) if organs.is_year(str(self.session)) and organs.is_year(year) else None

    def _sessions(self) -> Iterable[int]:
        a_year = organs.organ(self.organ).a_year or 1
        if self.period and a_year == 1:
            return (self.session - self.period,)
        return range(self.session - LONGEST_PERIOD * a_year, self.session)

    def _in_season(self, citation: SeriesCitation, *, unknown: bool) -> bool:
        """Whether a resolution was adopted at the time of the year at which this text was."""
        cited = day_of(citation.last, citation.series)
        if cited is None or self.adopted is None:
            return unknown
        apart = abs(cited.timetuple().tm_yday - self.adopted.timetuple().tm_yday)
        return min(apart, 365 - apart) <= SEASON


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


def _share(title: str, words: str) -> float:
    """Return the share of the words of a title that stand among the words on the subject of a resolution."""
    own = {word.casefold() for word in _WORD.findall(title)}
    said = {word.casefold() for word in _WORD.findall(words)}
    return len(own & said) / len(own) if own else 0
