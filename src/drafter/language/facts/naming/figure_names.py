"""Names of figures: by what is counted, of what a share is, or what stands before them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import NamedTuple

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
_SAME = lazy(
    r"(?: (?:in|by|since) (?:19|20)\d\d)? (?:to|from|compared|since|in)\b"
    r"(?! (?!approximately|about|nearly|almost|over)[a-z-]+ )"
)
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

_RANGE = lazy(rf"(?:(?:{NUMBER}){SCALE} to|\bbetween (?:{NUMBER}){SCALE} and) $")
_TO, _AND = lazy(rf" to (?:{NUMBER}){SCALE}(?= )"), lazy(rf" and (?:{NUMBER}){SCALE}(?= )")
_ABOUT = r"(?:about|almost|approximately|around|nearly|over|some)"
_CHANGE = lazy(rf"\b(?P<end>from|to)(?: {_ABOUT})? $")
_ENDS_OF_A_RANGE = {"from": "to", "to": "from"}
_WHICH = lazy(r" which ha(?:s|ve|d) ")
"""What tells more of what the words before it name: “growth, which has fallen from”."""

_WHICH_OF = lazy(rf"\b(?P<what>[a-z]+(?: [a-z]+)?) of(?: {_ABOUT})? $")
"""What is meant of those who are counted: “the food security of 3 billion people”."""

_AND_MORE = lazy(r"[,;(]| and (?=[^,;]*\d)")
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


class _SaidBefore(NamedTuple):
    """What is said before a figure.

    Args:
        words: the words.
        own: a name made of those of its clause; empty where they say nothing.
        said: the same, of what became of the figure where nothing else is said.
    """

    words: str
    own: str
    said: str


def of_figure(before: str, after: str) -> tuple[str, ...]:
    """Return names for a figure, the best first: by what is counted; of a share by what it is of, or what is before it.

    Args:
        before: the words before the figure.
        after: the words after it.

    >>> of_figure("affecting between ", " and 783 million people in 2022")[0]
    'people_from'
    """
    bound, before, after = _in_range(before, after)
    names = _names(_said(before), _PART_OF.sub("", after))
    return tuple(f"{name}_{bound}" for name in names) if bound else names


def _in_range(before: str, after: str) -> tuple[str, str, str]:
    """Return which end of a range a figure is, “from” or “to”, and the words around it without the other end."""
    first = (_AND if before.endswith("between ") else _TO).match(after)
    if first:
        return "from", before, after[first.end() :]
    last = _RANGE.search(before)
    return ("to", before[: last.start()], after) if last else ("", before, after)


def without_lost_end(names: tuple[str, ...], known: Collection[str]) -> tuple[str, ...]:
    """Return the names of a figure, those of an end of a range only where the other end is known.

    Args:
        names: the names, the best first.
        known: the first names of all figures.

    >>> without_lost_end(("needs_to",), ["needs_from", "needs_to"]), without_lost_end(("needs_to",), ["needs_to"])
    (('needs_to',), ('needs',))
    """
    stem, _, end = names[0].rpartition("_")
    if end not in _ENDS_OF_A_RANGE or f"{stem}_{_ENDS_OF_A_RANGE[end]}" in known:
        return names
    return tuple(name.removesuffix(f"_{end}") for name in names)


def _said(before: str) -> _SaidBefore:
    *_, antecedent, last = "", *re.split(r"[,;(]", before)
    clause = _own_clause(_SAYING.sub("", f"{antecedent}{last}" if _WHICH.match(last) else last))
    own = name_of(_without_doing(clause), _UNITS - {"states", "united"})
    return _SaidBefore(before, own, own or name_of(clause, _UNITS))


def _names(before: _SaidBefore, after: str) -> tuple[str, ...]:
    if after.startswith((" United States dollars", " dollars")):
        return tuple(filter(None, _of_money(before, after)))
    if after.startswith(" per cent"):
        return tuple(filter(None, _of_share(before, after)))
    return tuple(filter(None, _of_count(before, after.removeprefix(" United States dollar"))))


def _of_money(before: _SaidBefore, after: str) -> Iterator[str]:
    """Yield names for an amount of money: what became of it, what it is said to be, on what it is spent."""
    done, spent = _DONE.match(after), _IN_WHAT.match(after)
    yield f"{done['done']}_money" if done else ""
    yield before.said
    yield name_of(spent["words"], _UNITS, first=True) if spent else ""
    yield "money"


def _of_share(before: _SaidBefore, after: str) -> Iterator[str]:
    """Yield names for a share: what is before it, of what it is; and whether something rose from it or to it."""
    whom = _OF_WHOM.match(after)
    if whom and before.words.endswith(" and "):
        yield from (f"{name_of(whom['words'], _UNITS, first=True)}_share", "share")
        return
    of, change = _OF_WHAT.match(after), _CHANGE.search(before.words)
    said = before.said or _kind_of_share(after)
    share = f"share_of_{name_of(of['words'], _UNITS)}" if of else ""
    yield from (said, share) if before.own or not share else (share, said)
    yield f"{said or 'share'}_{change['end']}" if change else ""
    yield "share"


def _kind_of_share(after: str) -> str:
    """Return what a share is by what follows it: in whom, a chance, more or less; empty where nothing says it."""
    inside, chance, more = _IN_WHOM.match(after), _CHANCE.match(after), _MORE.match(after)
    if inside:
        return f"{name_of(inside['words'], _UNITS)}_share"
    if chance:
        return chance["noun"]
    return _MORE_OR_LESS[more["more"]] if more else ""


def _of_count(before: _SaidBefore, after: str) -> Iterator[str]:
    """Yield names for what is counted, then for what it has done and what of it is meant; else by what is before it."""
    name = _counted(_END.split(after.removeprefix(" "))[0])
    if not name:
        yield from (before.said, "figure")
        return
    done, which = _DEED.match(before.words), _WHICH_OF.search(before.words)
    yield from (name, name_of(_AND_MORE.split(after)[0], _UNITS - {"states"}, first=True, longest=4))
    yield from (_once(one, name) for one in (done and done["deed"], which and which["what"]) if one)


def _once(said: str, name: str) -> str:
    """Return a name with words before it, each of them once."""
    return "_".join(dict.fromkeys((*name_of(said).split("_"), *name.split("_"))))


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
