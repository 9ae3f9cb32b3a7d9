"""Ranges and numbers in words that cannot be: from 13 to 2 December, eightieth-first."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from drafter.language.dates import MONTHS
from drafter.language.numbers import cardinal, ordinal
from drafter.language.patterns import lazy
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, TEXT, Finding, found
from drafter.rules.registry import rule
from drafter.rules.wordlists import like

_MONTH = "|".join(MONTHS)
_DAYS = lazy(
    rf"\b(?:from|on|between) (?P<range>(?P<first>\d{{1,2}})(?: (?P<month>{_MONTH}))?(?: (?P<year>\d{{4}}))?"
    rf"(?: to | and |[–-])(?P<last>\d{{1,2}}) (?P<month2>{_MONTH})(?: (?P<year2>\d{{4}}))?)\b"
)
_YEARS = lazy(
    r"(?<![\w/.–-])(?P<range>(?P<first>(?:19|20)\d\d)[–-](?P<last>(?:19|20)\d\d))(?![\w/–-])"
    r"|\b(?:from|between) (?P<range2>(?P<first2>(?:19|20)\d\d) (?:to|and) (?P<last2>(?:19|20)\d\d))\b(?!/)"
)
_YEAR = lazy(rf"\b\d{{1,2}} (?:{_MONTH}) (?P<wrong>(?!(?:18|19|20)\d\d\b)\d+)\b(?![,/.]\d)")
_PARTS = lazy(
    r"\b(?:paragraphs|articles|Articles|paras\.|pages|pp\.|chapters|sections|items|rules|targets) "
    r"(?P<range>(?P<first>\d+)(?: to |[–-])(?P<last>\d+))(?![\w/.])"
)
_MONTH = "|".join(MONTHS)
_PREPOSITIONS = lazy(
    r"(?:\b(?:held|convened|hosted|adopted|signed|place)|\b[A-Z][\w’-]+),? (?P<wrong>on in)"
    rf"(?= (?:{_MONTH}|20\d\d)\b)"
    r"|(?<!ied )(?<!going )(?<!goes )(?<!ying )\b(?P<other>(?:on|in) from|(?:in|from) on|from in)"
    rf"(?= (?:\d{{1,2}} (?:to|and|{_MONTH})|{_MONTH}|20\d\d)\b)"
)
"""“Agreed on in 2024” is right, and so “on in” is looked at only behind words that a day follows.

So is “carried on from 2020”.
"""
_DAY_TWICE = lazy(rf" of \d{{1,2}} (?:{_MONTH}) \d{{4}}(?P<wrong>( of \d{{1,2}} (?:{_MONTH}) \d{{4}}))\b")
_TENS = "|".join(word for n in range(20, 100, 10) for word in (cardinal(n), ordinal(n)))
_ONES = "|".join(word for n in range(1, 10) for word in (cardinal(n), ordinal(n)))
_COMPOUND = lazy(rf"(?<![\w-])(?P<words>(?:{_TENS})[ -](?:{_ONES}))(?![\w-])", re.IGNORECASE)
_COUNTED = lazy(
    r"(?<![\w-])(?P<wrong>[A-Za-z]+(?:-[a-z]+)?) (?=(?:(?:regular|special|annual|plenary|resumed|substantive) ){0,3}"
    r"(?:session|anniversary|meeting)\b)"
)


@rule("DATE-10", Level.WARN, source="a range goes forward")
def days_forward(draft: Draft) -> Iterator[Finding]:
    """A range of days goes from the earlier to the later one.

    Bad: Recalling the meeting held from 13 to 2 December 2024,
    Bad: Recalling the meeting held from 30 June to 4 May 2024,
    Good: Recalling the meetings held from 2 to 13 December 2024 and from 30 December 2024 to 4 January 2025,
    """
    for passage, match in draft.matches(_DAYS, *TEXT):
        year2 = int(match["year2"] or 0)
        month2 = MONTHS.index(match["month2"])
        month = MONTHS.index(match["month"]) if match["month"] else month2
        first = int(match["year"] or year2), month, int(match["first"])
        if first >= (year2, month2, int(match["last"])):
            yield found(passage, match, f"“{match['range']}” goes backwards: look at the days", group=1)


@rule("DATE-11", Level.WARN, source="a range goes forward")
def years_forward(draft: Draft) -> Iterator[Finding]:
    """A range of years goes from the earlier to the later one.

    Bad: Welcoming the term 2026–2025,
    Bad: Noting the results achieved between 2025 and 2015,
    Good: Welcoming the term 2025–2026,
    """
    for passage, match in draft.matches(_YEARS, *TEXT):
        group = "" if match["range"] else "2"
        if int(match[f"first{group}"]) >= int(match[f"last{group}"]):
            start, end = match.span(f"range{group}")
            yield Finding(passage, start, end, f"“{match[f'range{group}']}” goes backwards: look at the years")


@rule("DATE-12", Level.WARN, source="measured: 0 in 238 adopted texts")
def year_in_full(draft: Draft) -> Iterator[Finding]:
    """A year has four figures, and is one of a calendar that the United Nations knows.

    Bad: Recalling the meeting held on 4 July 24,
    Bad: Recalling the meeting held on 4 July 3024,
    Good: Recalling the meeting held on 4 July 2024,
    """
    for passage, match in draft.matches(_YEAR, *TEXT):
        yield found(passage, match, f"“{match['wrong']}” is no year", group=1)


@rule("DATE-13", Level.WARN, source="measured: 0 in 238 adopted texts", lasting=False)
def one_preposition(draft: Draft) -> Iterator[Finding]:
    """A day has one preposition, and stands once: `when` prints its own, and so do resolutions their days.

    Bad: Recalling the meeting held on from 2 to 13 December 2024,
    Bad: Recalling its resolution 70/1 of 25 September 2015 of 25 September 2015,
    Good: Recalling the meeting held from 2 to 13 December 2024, / Noting the work carried on from 2020 to 2024,
    """
    for passage, match in draft.matches(_PREPOSITIONS, *TEXT):
        start, end = match.span("wrong" if match["wrong"] else "other")
        said = f"“{passage.words[start:end]}” are two prepositions: {{{{ … | when }}}} prints one"
        yield Finding(passage, start, end, said)
    for passage, match in draft.matches(_DAY_TWICE, *TEXT):
        yield found(passage, match, "this day stands twice: take one out", group=1)


@rule("NUM-08", Level.WARN, source="a range goes forward")
def parts_forward(draft: Draft) -> Iterator[Finding]:
    """A range of paragraphs, articles or pages goes from the lower to the higher number.

    Bad: Recalling paragraphs 12 to 9 of its resolution 70/1,
    Good: Recalling paragraphs 9 to 12 of its resolution 70/1,
    """
    for passage, match in draft.matches(_PARTS, *TEXT):
        if int(match["first"]) >= int(match["last"]):
            yield found(passage, match, f"“{match['range']}” goes backwards: look at the numbers", group=1)


@rule("NUM-09", Level.WARN, "unsafe", "Editorial Manual, numbers; NUM-02")
def numbers_in_words(draft: Draft) -> Iterator[Finding]:
    """A number in words is one that exists, with its hyphen; sessions, meetings and anniversaries have an ordinal.

    Bad: Deciding to include the item in the provisional agenda of its eightieth-first session,
    Bad: Deciding to include the item in the provisional agenda of its eighty-one session,
    Bad: Deciding to include the item in the provisional agenda of its eighty first session,
    Good: Deciding to include the item in the provisional agenda of its eighty-first session, by two-thirds majority,
    """
    for passage, match in draft.matches(_COMPOUND, *BODY):
        if right := _compounds().get(match["words"].lower()):
            yield found(passage, match, f"the number is “{right}”", like(right, match["words"]))
    for passage, match in draft.matches(_COUNTED, *BODY):
        if right := _cardinals().get(match["wrong"].lower()):
            yield found(passage, match, f"an ordinal stands here: “{right}”", like(right, match["wrong"]), 1)


@cache
def _cardinals() -> dict[str, str]:
    """Return the cardinals with a hyphen, each with its ordinal."""
    return {words: ordinal(number) for number in range(200) if "-" in (words := cardinal(number))}


@cache
def _compounds() -> dict[str, str]:
    """Return what two words of a number that cannot be so should be: tens of a wrong form, or without the hyphen."""
    wrong: dict[str, str] = {}
    for tens in range(20, 100, 10):
        for ones in range(1, 10):
            right, number = ordinal(tens + ones), cardinal(tens + ones)
            wrong[f"{cardinal(tens)} {ordinal(ones)}"] = right
            wrong[f"{cardinal(tens)} {cardinal(ones)}"] = number
            wrong |= {f"{ordinal(tens)}{join}{last(ones)}": right for join in "- " for last in (ordinal, cardinal)}
    return wrong
