"""Figures on the state of things: "205 million people unemployed, globally in 2022", "93 States had signed".

Measured over pairs of a text and the next one on its subject: where a paragraph speaks of a recent year, a figure of
what is counted or of a share changes in 30 of 38 cases, as it does in texts that appropriate money; elsewhere a count
or a large figure changes in 21 of 75, a share in 1 of 13, a goal seldom.
"""

from __future__ import annotations

import re
from collections.abc import Hashable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from drafter.language.dates import DAY
from drafter.language.facts import naming
from drafter.language.facts.forms import TODO
from drafter.language.facts.heading_names import with_heading
from drafter.language.facts.names import name_of
from drafter.language.facts.naming import Called
from drafter.language.patterns import lazy
from drafter.language.sessions import FIRST_YEAR

NAME = "figures"
"""The name of the fact: a name to each figure."""

_NUMBER = r"\d{1,3}(?:,\d{3})+|\d+\.\d+|\d{1,4}"
_SCALE = r"(?: (?:million|billion|trillion))?"
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
    rf"(?<![\w/.,(–-])(?!(?:19|20)\d\d\b)(?P<figure>(?:{_NUMBER})"
    rf"(?: (?:million|billion|trillion)|{_SCALE}(?= (?!United )(?:{_COUNTED})\b)))"
)
_PARAGRAPH = lazy(
    r"\bparagraphs? (?P<figure>\d{1,4})(?= \([a-z]\)| of)(?: \([a-z]\))? of (?:(?:its|his|her|the) )?"
    r"(?P<which>previous |latest |last |most recent )?(?P<what>report|[Ff]inal [Dd]ocument)\b"
)
"""A paragraph of a document that is written anew each time; that of a resolution or of an article stays."""

_IN_WHAT = lazy(r" (?:United States )?dollars (?:in|of|for) (?P<words>[\w -]+)")
_OF_WHAT = lazy(
    r" per cent of (?:the |its |their )?(?P<words>[\w’ -]+?)"
    r"(?= (?:for|of|in|at|by|on|to|from|have|has|had|is|are)\b|[,;.]|$)"
)
_CHANCE = lazy(r" per cent (?P<noun>chance|probability|increase|decrease|decline|rise|reduction|drop|growth)\b")
_MORE = lazy(r" per cent (?P<more>more|higher|less|fewer|lower)\b")
_MORE_OR_LESS = dict.fromkeys(("more", "higher"), "increase") | dict.fromkeys(("less", "fewer", "lower"), "decrease")
_DONE = lazy(
    r" (?:United States )?dollars (?P<done>committed|pledged|announced|confirmed|disbursed|mobilized|raised)\b"
)
_DEED = lazy(r".*\b(?P<deed>ratification|signature|signing|accession|acceptance) of [^;]{1,50}$")
"""What those who are counted have done: “the signing of the Treaty by 187 States”."""

_OF_WHOM = lazy(r" per cent for (?:the |its )?(?P<words>[\w’ -]+?)(?= (?:shall|is|are|and|in)\b|[,;.]|$)")
_SAYING = lazy(r"^\W*\w+ing (?:with \w+ )?that ")
_PART_OF = lazy(r"^ of the \d+(?= )")
"""What a figure is a part of: “36 of the 44 States”."""

_ENDS = lazy(
    r"(?:\b(?:[a-z]+ed|grew|met|rose|fell|set|equivalent|additional|remaining|exceeding|welcomes|not|has|have|had|was"
    r"|were|been|is|are|to|by|at|of|with|an|a|over|more|than|about|some|the|its|in|real|terms|from|and|only|almost"
    r"|nearly|around|approximately)\b[ ,]*)+$"
)
"""Words at the end of a clause that say only what became of a figure."""

_RANGE = lazy(rf"(?:{_NUMBER}){_SCALE} to $")
_RANGED = lazy(rf" to (?:{_NUMBER}){_SCALE}(?= )")
_END = lazy(r"[,;(]| (?:in|by|since|between|and|as|the|to|with|on|at|of|for|from|against) ")
_GOAL = lazy(r"(?:target|commitment|goal|objective|below|limit\w*)[^,;]{0,25} $")
_LEAST = lazy(r"\b(?:least|minimum of|Goals|among the|one of the|the(?: other)?) $")
_OPEN = lazy(r"^(?: [\w’-]+){0,3} (?:participants|parties|signatories|contributors)\b")
"""What others may join, so that “the 59 participants” are no fixed number."""

_LATER = lazy(r"^ (?:goal|target)|\b(?:by|per) (?:20\d\d|year|annum)\b|Goals\b|^ (?:years?|months?|days?)\b")
_CITED = lazy(rf"(?:\d|\)|\b[A-Z]) of {DAY}")
_YEAR = lazy(r"\b(?:19|20)\d\d\b(?!/\d| \([IVXL]|–)")
_RIGHT = lazy(rf"(?:{_NUMBER}){_SCALE}")
_SEEN = 60
"""How many characters before a figure are looked at."""

_UNITS = frozenset(
    "million billion trillion per cent had have has estimated some about over more than that takes note during since"
    " which represents representing shall established resulting resulted become least takes"
    " who whose united states dollars representing amounting average only already were was been still are currently"
    " such around nearly almost approximately now just due up including between without jointly unable"
    " rise rises rising rose risen fall falls falling fell fallen reaching reached".split()
)


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
            yield Figure(found.start(), found.end(), found["figure"], _names(before, after))


def lasting(text: str) -> Iterator[Figure]:
    """Yield the figures that count in a text of no certain time: no share, no least number, nothing for a later year.

    >>> text = "59 participants, representing 85 countries, 40 per cent of all, at least 20 States, 30 States by 2030"
    >>> [figure.words for figure in lasting(text)]
    ['59', '85']
    >>> [figure.words for figure in lasting("the 59 participants, 36 of the 44 States, the 27 States")]
    ['59', '36']
    """
    for figure in find(text):
        before, after = (
            text[max(0, figure.start - _SEEN) : figure.start],
            re.split(r"[,;(]", text[figure.end :], maxsplit=1)[0],
        )
        counts = "." in figure.words or " " in figure.words or len(figure.words) > 1
        is_least = _LEAST.search(before) and not _OPEN.match(after)
        if counts and not after.startswith(" per cent") and not is_least and not _LATER.search(after):
            yield figure


def paragraphs(text: str) -> Iterator[Figure]:
    """Yield the numbers of the paragraphs of a report that a text names.

    >>> [(f.words, f.names) for f in paragraphs("the conclusions in paragraph 146 of its report")]
    [('146', ('report_paragraph',))]
    """
    for found in _PARAGRAPH.finditer(text):
        name = "_".join(f"{found['which'] or ''}{found['what']} paragraph".lower().split())
        yield Figure(*found.span("figure"), found["figure"], (name,))


def named(
    texts: Sequence[str], others: Sequence[str] = (), headings: Mapping[str, str] = MappingProxyType({})
) -> dict[str, str]:
    """Return the figures of texts by their names, each once.

    Args:
        texts: the texts that speak of their time.
        others: those of which only the figures that count are taken.
        headings: the names that headings give, by the texts under them.

    >>> named(["94 States had signed in 2024", "94 States had signed in 2024"])
    {'states_signed': '94'}
    """
    called: dict[Hashable, Called] = {}
    for text, figure in _every(texts, others):
        several = with_heading(figure.names, headings.get(text, ""))
        called.setdefault((figure.words, figure.names[0]), Called(several))
    names = naming.distinct(called)
    return {name: key[0] for key, name in names.items() if isinstance(key, tuple)}


def _every(texts: Sequence[str], others: Sequence[str]) -> Iterator[tuple[str, Figure]]:
    """Yield the figures of texts that speak of their time, of others those that count, and paragraphs of reports."""
    for find_in, several in ((find, texts), (lasting, others), (paragraphs, (*texts, *others))):
        yield from ((text, figure) for text in several for figure in find_in(text))


def expression(figure: Figure, figures: Mapping[str, str]) -> str:
    """Return what prints a figure; empty where it is none of those that are known.

    >>> expression(Figure(0, 2, "94", ("states_signed",)), {"first_states_signed": "93", "second_states_signed": "94"})
    'figures.second_states_signed'
    """
    alike = [name for name, words in figures.items() if words == figure.words]
    own = (name for name in alike if name.endswith(figure.names) or re.sub(r"_\d+$", "", name) in figure.names)
    return next((f"{NAME}.{name}" for name in own), "")


def problem(value: str) -> str:
    """Return what is wrong with a figure, in a sentence; empty where nothing is.

    >>> problem("191 millions")
    '“191 millions” is no figure: write it as it is printed, for example 205 million, 1,200 or 4.6'
    """
    if value == TODO or _RIGHT.fullmatch(value):
        return ""
    return f"“{value}” is no figure: write it as it is printed, for example 205 million, 1,200 or 4.6"


def _names(before: str, after: str) -> tuple[str, ...]:
    """Name a figure by what is counted; a share by what it is of, or by what stands before it."""
    ranged, is_last = _RANGED.match(after), _RANGE.search(before) is not None
    before = _RANGE.sub("", before)
    after = after[ranged.end() :] if ranged else _PART_OF.sub("", after)
    clause = _SAYING.sub("", re.split(r"[,;(]", before)[-1])
    said = name_of(_without_doing(clause), _UNITS - {"states"}) or name_of(clause, _UNITS)
    if after.startswith((" United States dollars", " dollars")):
        found = None if ranged or is_last else _IN_WHAT.match(after)
        spent = name_of(found["words"], _UNITS, first=True) if found else ""
        done = _DONE.match(after)
        return tuple(filter(None, (f"{done['done']}_money" if done else "", said, spent, "money")))
    if after.startswith(" per cent"):
        of, whom = _OF_WHAT.match(after), _OF_WHOM.match(after)
        if whom and clause.endswith(" and "):
            return (f"{name_of(whom['words'], _UNITS, first=True)}_share", "share")
        chance, more = _CHANCE.match(after), _MORE.match(after)
        said = said or (chance["noun"] if chance else "") or (_MORE_OR_LESS[more["more"]] if more else "")
        return tuple(filter(None, (said, f"share_of_{name_of(of['words'], _UNITS)}" if of else "", "share")))
    counted = _END.split(after.removeprefix(" "))[0]
    name = name_of(counted, _UNITS - {"states"}, first=True)
    whole = name_of(re.split(r"[,;(]", after)[0], _UNITS - {"states"}, first=True, longest=4)
    if not name:
        return tuple(filter(None, (said, "figure")))
    done = _DEED.match(before)
    return (name, whole, *(["_".join(dict.fromkeys((done["deed"], *name.split("_"))))] if done else ()))


def _without_doing(clause: str) -> str:
    """Return the words of a clause without the doing at its end: “debt service surged by” is of debt service.

    >>> _without_doing("and that small island developing States grew by over ")
    'and that small island developing States '
    """
    return _ENDS.sub("", clause.replace("United States", ""))


def _seen(before: str) -> str:
    """Return the last words before a figure, none of them cut."""
    return before if len(before) <= _SEEN else before[-_SEEN:].partition(" ")[2]


def _whole(after: str) -> str:
    """Return the next words, none of them cut."""
    return after if len(after) <= 60 else after[:60].rpartition(" ")[0]
