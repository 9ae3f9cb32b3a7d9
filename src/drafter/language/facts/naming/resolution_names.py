"""Names of the resolutions that a text cites: short English ones, taken from the words around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import dropwhile

from drafter.language import states
from drafter.language.dates import DAY, MONTHS
from drafter.language.facts.naming.around import clause_after, clause_before, joined, subject, words
from drafter.language.facts.naming.nouns import SMALL, WORD, noun_phrases
from drafter.language.numbers import parse_ordinal
from drafter.language.patterns import lazy

_ABOUT = lazy(
    r"(?:\[\^[^\]]*\])?(?:,? and (?:all |its |other |previous |relevant |earlier |subsequent )+resolutions)?,? "
    r"(?:on|regarding|concerning|entitled|relating to) (?!\d{1,2} [A-Z])"
    r"(?P<words>(?:[^,;]|, (?=[a-z]+,? and [a-z]+ )){3,})"
)
_LISTED = rf"(?:[\s\d/,.()-]|\b(?:of|and|{'|'.join(MONTHS)})\b)*"
_SECTION = lazy(r"\bsection (?P<number>[IVXLC]+),? of (?:its |the )?(?:General Assembly )?(?:resolutions? )?$")
"""A section of a resolution on several subjects has a subject of its own."""
_DECISION = lazy(r"\bdecisions? $")
_MARK = lazy(r"\[\^[^\]]*\]")
_ORGAN = lazy(
    r"((?:Human Rights|Economic and Social|Security) Council|(?!General)[A-Z][\w-]+ (?:Assembly|Commission|Union))"
    rf" (?:(?:in its )?resolutions?(?P<earlier>{_LISTED}))?$"
)
_ASSEMBLY = lazy(r"\bGeneral Assembly (?:resolutions?|decisions?)? ?$")
_LISTED_AFTER = lazy(
    r"(?:(?:\[\^[^\]]*\])?(?:,|,? and|,? or)(?:\[\^[^\]]*\])? "
    rf"(?:\d+/\d+(?: [A-Z])?|\d{{4}} \(20\d\d\))(?: of {DAY})?)+"
)
_MORE_LISTED = lazy(r"(?:\[\^[^\]]*\])?,? (?:and )?\d+/\d+")
"""What follows a resolution that is not the last one of a list."""
_OF_STATE = lazy(r"\bthat (?P<state>[A-Z][\w’-]+(?: [A-Z][\w’-]+)*) [a-z ]{1,40}$")
_DOING = lazy(
    r"\b(recall|reaffirm|not|reiterat|underlin|stress|emphasiz|welcom|endors|invok)(?:ing|e?s)\b", re.IGNORECASE
)
"""What a text does with a resolution that it only names."""

_SAID = lazy(
    r"\bas (?:already |previously )?(?P<done>[a-z]{4,}ed) by the (?:General )?Assembly in its (?:resolutions? )?$"
)
"""What the Assembly has done in resolutions, whatever they are on."""

_OPENING = len("Recalling further ")
_LONGEST_LIST = 400
"""Letters of a list of numbers, before the last of which the organ may stand."""
_RIGHT_BEFORE = len(" decisions ")
_VAGUE = frozenset(
    "promotion protection implementation report strengthening situation question towards united nations "
    "international enhancing promoting strategy follow-up convention work role measures addressing status "
    "importance problem right rights state context decision framework establishment review functioning "
    "secretary-general general assembly convening year decade week elimination eradication".split()
)
_PHRASE = lazy(
    r" (?:of|in|on|for|to|by|with|from|that|which|under|against|towards|through|between|among|during|at|as|stemming|"
    r"underlying|pursuant|concerning|regarding|including|and the|and its) "
)
"""What parts the phrases of a title, each of which has its noun at its end."""

_TO_DO = lazy(r"\b(decision|need|call|request|efforts|measures) to [a-z]+ (?=[a-z])")
"""What is to be done with something, which follows it: “the decision to provide funding”."""

_NEAREST = 2
"""Beyond so many commas small words are of something else."""

_MOST = 3
"""So many words name a resolution."""
_CITING = frozenset(
    "paragraph paragraphs resolution resolutions section sections annex decision decisions part terms subsequent "
    "provisions adoption report reports latest recommendations conclusions request list recent alia bearing "
    "mind subject matter note recalling notes relevant".split()
)
"""Words that say only where something stands, and not what it is about."""


def of_resolutions(before: str, after: str, *, many: bool) -> Iterator[str]:
    """Yield names for resolutions that are cited together, the best first.

    Args:
        before: the words before them.
        after: the words after them.
        many: whether it is more than one.

    >>> next(of_resolutions("its ", " on the promotion of sustainable tourism, and", many=False))
    'sustainable_tourism_resolution'
    >>> next(of_resolutions("as already highlighted by the General Assembly in its ", "", many=True))
    'highlighted_resolutions'
    """
    what = noun(before, many=many)
    if about := _ABOUT.match(after, _rest_of_list(after)):
        yield from (joined(*said, what) for said in topics(_MARK.sub("", about["words"])))
    cited = _MARK.sub("", before)[-_LONGEST_LIST:]
    if said := _SAID.search(cited):
        yield joined(said["done"], what)
    organ = _ORGAN.search(cited)
    if organ:
        yield joined(organ[1], what)
    if section := _SECTION.search(cited):
        yield joined("section", section["number"], what)
    if not organ or not (organ["earlier"] or _MORE_LISTED.match(after)):
        yield from _around(before, after, what, is_told=organ is not None)
    if _ASSEMBLY.search(cited):
        yield joined("general_assembly", what)


def _rest_of_list(after: str) -> int:
    """Return where the rest of the list ends in which a resolution stands: its last words are on all of them.

    >>> after = ",[^a] 42/18 of 26 September 2019[^b] and 45/11 of 6 October 2020 on terrorism"
    >>> after[_rest_of_list(after) :]
    ' on terrorism'
    """
    found = _LISTED_AFTER.match(after)
    return found.end() if found else 0


def _around(before: str, after: str, what: str, *, is_told: bool) -> Iterator[str]:
    """Yield names from the clauses around a citation; only proper names where its organ is told."""
    for far, part in enumerate((*reversed(clause_before(before).split(", ")), clause_after(after))):
        about_it = subject(part)
        if about_it and not (_ASSEMBLY.search(before[-_LONGEST_LIST:]) and about_it[-1] == "Council"):
            yield joined(*about_it, what)
        small = () if is_told or far > _NEAREST else reversed(noun_phrases(part))
        yield from (joined(*phrase, what) for phrase in small if _CITING.isdisjoint(phrase))


def without_subject(before: str, *, many: bool) -> str:
    """Return a name for resolutions of which no words say what they are about: the State, or that they are recalled.

    Args:
        before: the words before them, from the opening words of the paragraph on.
        many: whether it is more than one.

    >>> without_subject("Expresses concern that Chad did not abide by resolutions ", many=True)
    'chad_resolutions'
    >>> without_subject("Recalling its ", many=False), without_subject("pursuant to its ", many=False)
    ('recalled_resolution', 'cited_resolution')
    """
    what, clause = noun(before, many=many), words(before)
    told = _OF_STATE.search(clause)
    if told and told["state"] in states.names():
        return joined(told["state"], what)
    done = [*_DOING.finditer(before[:_OPENING]), *_DOING.finditer(clause)]
    return joined(f"{done[-1][1].lower()}ed" if done else "cited", what)


def noun(before: str, *, many: bool) -> str:
    """Return what is cited after some words.

    >>> noun("recalling its decision ", many=False), noun("recalling its ", many=True)
    ('decision', 'resolutions')
    """
    return f"{'decision' if _DECISION.search(before[-_RIGHT_BEFORE:]) else 'resolution'}{'s' if many else ''}"


def topics(title: str, vague: frozenset[str] = frozenset()) -> Iterator[list[str]]:
    """Yield what a title says the resolution is about: its first phrase that says something, and the next one with it.

    Args:
        title: its words.
        vague: words that say nothing here.

    >>> list(topics("the promotion of sustainable and resilient tourism for growth"))
    [['sustainable', 'resilient', 'tourism'], ['resilient', 'tourism', 'growth']]
    """
    phrases = [
        _noun_of([word for word in WORD.findall(one) if _says(word)])
        for one in _PHRASE.split(_TO_DO.sub(r"\1 to ", title))
    ]
    said = [list(dropwhile(lambda word: word.lower() in _VAGUE | vague, phrase)) for phrase in phrases]
    said = [phrase for phrase in said if phrase]
    for number in range(1, min(len(said), 2) + 1):
        yield [word for phrase in said[:number] for word in phrase][-_MOST:]


def _says(word: str) -> bool:
    return word not in SMALL and parse_ordinal(word) is None


def _noun_of(phrase: list[str]) -> list[str]:
    """Return a phrase without the doing before its noun: “promoting regional cooperation”."""
    return phrase[1:] if len(phrase) > 2 and phrase[0].lower().endswith("ing") else phrase
