"""Names of figures: by what is counted, of what a share is, or what stands before them."""

from __future__ import annotations

import re

from drafter.language.dates import MONTHS
from drafter.language.facts.naming.names import LONGEST, name_of
from drafter.language.patterns import lazy

NUMBER = r"\d{1,3}(?:,\d{3})+|\d+\.\d+|\d{1,4}"
SCALE = r"(?: (?:million|billion|trillion))?"

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
_IN_WHOM = lazy(
    rf" per cent in (?:the |its )?(?P<words>(?!\d|real\b|{'|'.join(MONTHS)})[\w’ -]+?)(?= (?:and|in|of)\b|[,;.]|\[|$)"
)
_PARTICIPLE = lazy(r"(?<=\w) (?:[a-z]+ly )?[a-z]+(?:ed|ing)$")
"""What has been done with what is counted, at the end: “missions authorized”."""

_ALL = 20
_TO_DO = lazy(r"\bto [a-z]+ (?=(?:the|an?|its|their|into) )")
_SAME = lazy(r"(?: (?:in|by|since) (?:19|20)\d\d)? (?:to|from|compared|since|in)\b(?! [a-z-]+ )")
"""What parts two values of one thing: “20.3 per cent in 2023 from 12.6 per cent”."""

_ANOTHER = lazy(r" and (?:the|its|that|was)\b|\)")
_SAYING = lazy(r"^\W*\w+ing (?:with \w+ )?that ")
_PART_OF = lazy(r"^ of the \d+(?= )")
"""What a figure is a part of: “36 of the 44 States”."""

_ENDS = lazy(
    r"(?:\b(?:[a-z]+ed|grew|met|rose|fell|set|equivalent|additional|remaining|exceeding|welcomes|not|has|have|had|was"
    r"|were|been|is|are|to|by|at|of|with|an|a|over|more|than|about|some|the|its|in|real|terms|from|and|only|almost"
    r"|nearly|around|approximately)\b[ ,]*)+$"
)
"""Words at the end of a clause that say only what became of a figure."""

_RANGE = lazy(rf"(?:{NUMBER}){SCALE} to $")
_RANGED = lazy(rf" to (?:{NUMBER}){SCALE}(?= )")
_END = lazy(
    r"[,;(]| (?:in|by|since|between|and|as|the|to|with|on|at|of|for|from|against|during|under|within|every"
    r"|their|its) "
)

_UNITS = frozenset(
    "million billion trillion per cent had have has estimated some about over more than that takes note during since"
    " which represents representing shall established resulting resulted become least takes"
    " who whose united states dollars representing amounting average only already were was been still are currently"
    " such around nearly almost approximately now just due up including between without jointly unable"
    " stark contrast but later worldwide all this entire made while"
    " rise rises rising rose risen fall falls falling fell fallen reaching reached".split()
)


def of_figure(before: str, after: str) -> tuple[str, ...]:
    """Name a figure by what is counted; a share by what it is of, or by what stands before it."""
    ranged, is_last = _RANGED.match(after), _RANGE.search(before) is not None
    before = _RANGE.sub("", before)
    after = after[ranged.end() :] if ranged else _PART_OF.sub("", after)
    clause = _own_clause(_SAYING.sub("", re.split(r"[,;(]", before)[-1]))
    own = name_of(_without_doing(clause), _UNITS - {"states", "united"})
    said = own or name_of(clause, _UNITS)
    if after.startswith((" United States dollars", " dollars")):
        found = None if ranged or is_last else _IN_WHAT.match(after)
        spent = name_of(found["words"], _UNITS, first=True) if found else ""
        done = _DONE.match(after)
        return tuple(filter(None, (f"{done['done']}_money" if done else "", said, spent, "money")))
    if after.startswith(" per cent"):
        of, whom = _OF_WHAT.match(after), _OF_WHOM.match(after)
        said = said or (f"{name_of(inside['words'], _UNITS)}_share" if (inside := _IN_WHOM.match(after)) else "")
        if whom and before.endswith(" and "):
            return (f"{name_of(whom['words'], _UNITS, first=True)}_share", "share")
        chance, more = _CHANCE.match(after), _MORE.match(after)
        said = said or (chance["noun"] if chance else "") or (_MORE_OR_LESS[more["more"]] if more else "")
        share = f"share_of_{name_of(of['words'], _UNITS)}" if of else ""
        return tuple(filter(None, (*((said, share) if own or not share else (share, said)), "share")))
    after = after.removeprefix(" United States dollar")
    counted = _END.split(after.removeprefix(" "))[0]
    name = _counted(counted)
    whole = name_of(re.split(r"[,;(]", after)[0], _UNITS - {"states"}, first=True, longest=4)
    if not name:
        return tuple(filter(None, (said, "figure")))
    done = _DEED.match(before)
    return (name, whole, *(["_".join(dict.fromkeys((done["deed"], *name.split("_"))))] if done else ()))


def _counted(words: str) -> str:
    """Return the name of what is counted: of a long one the first word, and its noun with the word before.

    >>> _counted("people lack safely managed drinking water"), _counted("continuing special political missions")
    ('people_drinking_water', 'continuing_political_missions')
    """
    nothing = _UNITS - {"states"}
    said = name_of(words, nothing, first=True, longest=_ALL).split("_")
    if len(said) <= LONGEST:
        return "_".join(said)
    return "_".join((said[0], name_of(_PARTICIPLE.sub("", words), {*nothing, said[0]}, longest=LONGEST - 1)))


def _own_clause(clause: str) -> str:
    """Return the words of a clause without those that are of a share before: “40 per cent of primary schools and”.

    >>> _own_clause("40 per cent of primary schools and "), _own_clause("66 per cent and the share of girls rose to ")
    ('', ' and the share of girls rose to ')
    """
    *others, last = clause.split(" per cent")
    if not others or _SAME.match(last):
        return clause
    return last if _ANOTHER.match(last) else ""


def _without_doing(clause: str) -> str:
    """Return the words of a clause without the doing at its end: “debt service surged by” is of debt service.

    >>> _without_doing("and that small island developing States grew by over ")
    'and that small island developing States '
    """
    return _ENDS.sub("", _TO_DO.split(clause.replace("United States", ""))[-1])
