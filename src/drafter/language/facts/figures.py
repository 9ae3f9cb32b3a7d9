"""Figures on the state of things: "205 million people unemployed, globally in 2022", "93 States had signed".

Measured over pairs of a text and the next one on its subject: where a paragraph speaks of a recent year, a figure of
what is counted or of a share changes in 30 of 38 cases, as it does in texts that appropriate money; elsewhere a count
or a large figure changes in 21 of 75, a share in 1 of 13, a goal seldom.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import NamedTuple

from drafter.language.dates import DAY
from drafter.language.facts import amounts
from drafter.language.facts.forms import TODO
from drafter.language.facts.naming import told_apart
from drafter.language.facts.naming.figure_names import NUMBER, SCALE, of_figure, without_lost_end
from drafter.language.facts.naming.heading_names import with_heading
from drafter.language.facts.naming.told_apart import Called
from drafter.language.patterns import lazy
from drafter.language.sessions import FIRST_YEAR

NAME = "figures"
"""The name of the fact: a name to each figure."""

_NOT_BETWEEN = r"(?!(?:of|and|or|to|in|the|for|at|on|by|from|as|is|was|has|had|its|above|below|out)\b)"
_MEASURES = (
    r"(?!(?:United|years?|months?|days?|weeks?|hours?|minutes?|times|degrees|metres|articles|others|this|plus"
    r"|dollars|euros|francs)\b)"
)
_PLURAL = rf"{_MEASURES}(?:people|children|women|men|personnel|staff|police|[a-z-]+[a-rt-z]s)"
_COUNTED = (
    r"per cent|of the \d{2,3}|(?:[A-Z][a-z]+ )?(?:States|Territories)|continuing|new|additional"
    r"|(?:have|had) (?!been)[a-z]+ed"
    r"|(?!United )(?:[A-Z][a-z]+ ){1,3}(?!Member )[a-z-]+[a-rt-z]s"
    rf"|(?:{_NOT_BETWEEN}{_MEASURES}[A-Za-z]+(?:-[a-z]+)* ){{0,2}}{_PLURAL}"
)
_FIGURE = lazy(
    rf"(?<![\w/.,(–+-])(?<!\b[A-Z]{{3}} )(?!(?:19|20)\d\d\b)(?!{amounts.EXACT})(?P<figure>(?:{NUMBER})"
    rf"(?: (?:million|billion|trillion)|{SCALE}(?= (?!United )(?:{_COUNTED})\b)))"
)
_PARAGRAPH = lazy(
    r"\bparagraphs? (?P<figure>\d{1,4})(?= \([a-z]\)| of)(?: \([a-z]\))? of (?:(?:its|his|her|the) )?"
    r"(?P<which>previous |latest |last |most recent )?(?P<what>report|[Ff]inal [Dd]ocument)\b"
)
"""A paragraph of a document that is written anew each time; that of a resolution or of an article stays."""

_OF_OLD = lazy(
    r" of the [\w-]+ Special Session of the General Assembly\b|[^;]{0,120}?, held [^;,]{0,60}\b(?:19\d\d|20[01]\d)\b"
)
"""What is put into the past stays as it is."""

_GOAL = lazy(r"(?:target|commitment|goal|objective|below|limit\w*)[^,;]{0,25} $")
_LEAST = lazy(r"\b(?:least|minimum of|Goals|among the|one of the|the(?: other)?) $")
_OPEN = lazy(r"^(?: [\w’-]+){0,3} (?:participants|parties|signatories|contributors)\b")
"""What others may join, so that “the 59 participants” are no fixed number."""

_LATER = lazy(r"^ (?:goal|target)|\b(?:by|per) (?:20\d\d|year|annum)\b|Goals\b|^ (?:years?|months?|days?)\b")
_CITED = lazy(rf"(?:\d|\)|\b[A-Z]) of {DAY}")
_YEAR = lazy(r"\b(?:19|20)\d\d\b(?!/\d| \([IVXL]|–)")
_RIGHT = lazy(rf"(?:{NUMBER}){SCALE}")
_SEEN = 60
"""How many characters before a figure are looked at."""

_NEAR = 150
_LONG_AGO = 8
"""So many years before its session are history to a text."""


class Figure(NamedTuple):
    """A figure in a text: where it stands, its words, and names for it, the best first."""

    start: int
    end: int
    words: str
    names: tuple[str, ...]


def is_of_the_time(text: str, session: int) -> bool:
    """Return whether a text speaks of a year about that of a session, other than in the date of a resolution.

    >>> is_of_the_time("unemployment in 2023", 79), is_of_the_time("its resolution 78/1 of 5 May 2024", 79)
    (True, False)
    """
    years = (int(found[0]) - FIRST_YEAR - session for found in _YEAR.finditer(_CITED.sub("", text)))
    return any(-2 <= after <= 1 for after in years)


def find(text: str) -> Iterator[Figure]:
    """Yield the figures of a text that are no goals.

    >>> text = "191 million people unemployed in 2024, an increase of 1.8 per cent, below the target of 0.7 per cent"
    >>> [(f.words, f.names[0]) for f in find(text)]
    [('191 million', 'people_unemployed'), ('1.8', 'increase')]
    """
    for found in _FIGURE.finditer(text):
        before, after = _seen(text[: found.start()]), _whole(text[found.end() :])
        if not _GOAL.search(before):
            yield Figure(found.start(), found.end(), found["figure"], of_figure(before, after))


def lasting(text: str, session: int = 0) -> Iterator[Figure]:
    """Yield the figures that count in a text of no certain time: no share, no least number, nothing for a later year.

    Args:
        text: the text.
        session: the session of the Assembly that it is of; what a text tells of a year long before is history to it.

    >>> text = "59 participants, representing 85 countries, 40 per cent of all, at least 20 States, 30 States by 2030"
    >>> [figure.words for figure in lasting(text)]
    ['59', '85']
    >>> [figure.words for figure in lasting("the 59 participants, 36 of the 44 States, the 27 States")]
    ['59', '36']
    >>> [figure.words for year in (2005, 2021) for figure in lasting(f"that in {year} 100 million people fled", 79)]
    ['100 million']
    """
    for figure in find(text):
        before, after = (
            text[max(0, figure.start - _SEEN) : figure.start],
            re.split(r"[,;(]", text[figure.end :], maxsplit=1)[0],
        )
        counts = "." in figure.words or " " in figure.words or len(figure.words) > 1
        is_least = _LEAST.search(before) and not _OPEN.match(after)
        if counts and not after.startswith(" per cent") and not is_least and not _LATER.search(after):
            yield from () if _is_history(text[: figure.start], session) else (figure,)


def _is_history(before: str, session: int) -> bool:
    """Return whether the last year before a figure, in its part of the sentence, lies long before a session."""
    years = _YEAR.findall(before.rpartition(";")[2][-_NEAR:])
    return bool(years) and int(years[-1]) < FIRST_YEAR + session - _LONG_AGO


def paragraphs(text: str) -> Iterator[Figure]:
    """Yield the numbers of the paragraphs of a report that a text names.

    >>> [(f.words, f.names) for f in paragraphs("the conclusions in paragraph 146 of its report")]
    [('146', ('report_paragraph',))]
    """
    for found in _PARAGRAPH.finditer(text):
        if _OF_OLD.match(text, found.end()):
            continue
        name = "_".join(f"{found['which'] or ''}{found['what']} paragraph".lower().split())
        yield Figure(*found.span("figure"), found["figure"], (name,))


def named(
    texts: Sequence[str],
    others: Sequence[str] = (),
    headings: Mapping[str, str] = MappingProxyType({}),
    session: int = 0,
) -> dict[str, str]:
    """Return the figures of texts by their names, each once.

    Args:
        texts: the texts that speak of their time.
        others: those of which only the figures that count are taken.
        headings: the names that headings give, by the texts under them.
        session: the session of the Assembly that the texts are of.

    >>> named(["94 States had signed in 2024", "94 States had signed in 2024"])
    {'states_signed': '94'}
    """
    called: dict[Hashable, Called] = {}
    found = list(_every(texts, others, session))
    ends = {figure.names[0] for _, figure in found}
    for text, figure in found:
        several = with_heading(without_lost_end(figure.names, ends), headings.get(text, ""))
        called.setdefault((figure.words, figure.names[0]), Called(several))
    names = told_apart.distinct(called)
    return {name: key[0] for key, name in names.items() if isinstance(key, tuple)}


def _every(texts: Sequence[str], others: Sequence[str], session: int) -> Iterator[tuple[str, Figure]]:
    """Yield the figures of texts that speak of their time, of others those that count, and paragraphs of reports."""
    of_others = partial(lasting, session=session)
    for find_in, several in ((find, texts), (of_others, others), (paragraphs, (*texts, *others))):
        yield from ((text, figure) for text in several for figure in find_in(text))


def expression(figure: Figure, figures: Mapping[str, str]) -> str:
    """Return what prints a figure; empty where it is none of those that are known.

    >>> expression(Figure(0, 2, "94", ("states_signed",)), {"first_states_signed": "93", "second_states_signed": "94"})
    'figures.second_states_signed'
    """
    alike = [name for name, words in figures.items() if words == figure.words]
    several = (*figure.names, *without_lost_end(figure.names, ()))
    own = (name for name in alike if name.endswith(several) or re.sub(r"_\d+$", "", name) in several)
    return next((f"{NAME}.{name}" for name in own), "")


def problem(value: str) -> str:
    """Return what is wrong with a figure, in a sentence; empty where nothing is.

    >>> problem("191 millions")
    '“191 millions” is no figure: write it as it is printed, for example 205 million, 1,200 or 4.6'
    """
    if value == TODO or _RIGHT.fullmatch(value):
        return ""
    return f"“{value}” is no figure: write it as it is printed, for example 205 million, 1,200 or 4.6"


def _seen(before: str) -> str:
    """Return the last words before a figure, none of them cut."""
    return before if len(before) <= _SEEN else before[-_SEEN:].partition(" ")[2]


def _whole(after: str) -> str:
    """Return the next words, none of them cut."""
    return after if len(after) <= 60 else after[:60].rpartition(" ")[0]
