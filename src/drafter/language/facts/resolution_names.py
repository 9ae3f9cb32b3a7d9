"""Names of the resolutions that a text cites: short English ones, taken from the words around them."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.dates import MONTHS
from drafter.language.facts.around import SMALL, WORD, clause_after, clause_before, joined, nouns, subject
from drafter.language.patterns import lazy

_ABOUT = lazy(
    r"(?:\[\^[^\]]*\])?(?:,? and (?:all |its |other |previous |relevant |earlier |subsequent )+resolutions)?,? "
    r"(?:on|regarding|concerning|entitled|relating to) (?P<words>[^,;]{3,})"
)
_LISTED = rf"(?:[\s\d/,.()-]|\b(?:of|and|{'|'.join(MONTHS)})\b)*"
_SECTION = lazy(r"\bsection (?P<number>[IVXLC]+),? of (?:its |the )?(?:General Assembly )?(?:resolutions? )?$")
"""A section of a resolution on several subjects has a subject of its own."""
_DECISION = lazy(r"\bdecisions? $")
_MARK = lazy(r"\[\^[^\]]*\]")
_ORGAN = lazy(
    r"((?:Human Rights|Economic and Social|Security) Council|(?!General)[A-Z][\w-]+ (?:Assembly|Commission|Union))"
    rf" (?:resolutions?{_LISTED})?$"
)
_LONGEST_LIST = 400
"""Letters of a list of numbers, before the last of which the organ may stand."""
_VAGUE = frozenset(
    "promotion implementation report strengthening situation question towards united nations international enhancing "
    "promoting strategy follow-up convention work role measures addressing status importance problem question".split()
)
_PHRASE = lazy(
    r" (?:of|in|on|for|to|by|with|from|that|which|under|against|towards|through|between|among|during|at|stemming|"
    r"underlying|pursuant|concerning|regarding|including|and the|and its) "
)
"""What parts the phrases of a title, each of which has its noun at its end."""

_MOST = 3
"""So many words name a resolution."""
_CITING = frozenset(
    "paragraph paragraphs resolution resolutions section sections annex decision decisions part terms subsequent "
    "provisions adoption report reports latest recommendations conclusions request list".split()
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
    """
    noun = f"{'decision' if _DECISION.search(before) else 'resolution'}{'s' if many else ''}"
    if about := _ABOUT.match(after):
        yield from (joined(*said, noun) for said in _topics(about["words"]))
    cited = _MARK.sub("", before)
    if organ := _ORGAN.search(cited, max(0, len(cited) - _LONGEST_LIST)):
        yield joined(organ[1], noun)
    if section := _SECTION.search(cited):
        yield joined("section", section["number"], noun)
    for part in (*reversed(clause_before(before).split(", ")), clause_after(after)):
        if about_it := subject(part):
            yield joined(*about_it, noun)
        small = () if organ else reversed(nouns(part))
        yield from (joined(word, noun) for word in small if word not in _CITING)
    yield joined("cited", noun)


def _topics(title: str) -> Iterator[list[str]]:
    """Yield what a title says the resolution is about: its first phrase that says something, and the next one with it.

    >>> list(_topics("the promotion of sustainable and resilient tourism for growth"))
    [['sustainable', 'resilient', 'tourism'], ['resilient', 'tourism', 'growth']]
    """
    phrases = [_noun_of([word for word in WORD.findall(one) if word not in SMALL]) for one in _PHRASE.split(title)]
    said = [phrase for phrase in phrases if not all(word.lower() in _VAGUE for word in phrase)]
    for number in range(1, min(len(said), 2) + 1):
        yield [word for phrase in said[:number] for word in phrase][-_MOST:]


def _noun_of(phrase: list[str]) -> list[str]:
    """Return a phrase without the doing before its noun: “promoting regional cooperation”."""
    return phrase[1:] if len(phrase) > 2 and phrase[0].lower().endswith("ing") else phrase
