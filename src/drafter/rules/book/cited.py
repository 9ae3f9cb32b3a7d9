"""Numbers that resolutions and articles can have: which resolutions there are, and how a part is named."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import MAXYEAR

from drafter.language import register
from drafter.language.dates import MONTHS
from drafter.language.numbers import ordinal
from drafter.language.patterns import lazy
from drafter.language.sessions import FIRST_YEAR
from drafter.language.symbols import ADDRESS, links, organ_before, session_of
from drafter.model.problems import Level
from drafter.rules.draft import Draft
from drafter.rules.passage import BODY, SENTENCES, TEXT, Finding, found
from drafter.rules.registry import rule
from drafter.rules.wordlists import table

_MARGIN = 10
"""So many resolutions of a closed session may be missing in the register."""

_COUNCIL = lazy(
    r"\bSecurity Council resolutions? (?:\d{1,4} \(\d{4}\)(?:, | and |, and ))*(?P<wrong>\d{1,4})(?![\d/]| ?\(|/)"
)
_DAY_ALONE = rf"\d+/\d+ of \d{{1,2}} (?:{'|'.join(MONTHS)})(?P<year>)(?! \d{{4}})"
_PARTIAL = lazy(
    rf"\bresolutions? (?:(?P<of>of )(?=\d+(?:/| \())|{_DAY_ALONE})"
    r"|(?<!Council )\bresolution (?P<old>\d{1,4}) of (?=\d)"
)
_ROMAN = lazy(r"(?<!Council )\bresolutions? (?P<wrong>\d{1,4}(?: [A-Z])? \((?:XXX[IVXL]+|X?L[IVXL]*)\))")
_YEAR = lazy(r"\bresolutions? (?P<wrong>\d{1,4} \((?P<year>(?:19|20)\d\d)\))")
_COUNCIL_SERIES = lazy(r"\bresolutions? (?:\d{1,4} \(\d{4}\)(?:, and |, | and |(?=\W)))+")
_COUNCIL_NUMBER = lazy(r"(?P<number>\d{1,4}) \((?P<year>\d{4})\)")
_COUNCIL_DATED = lazy(
    rf"\b\d{{1,4}} \((?P<year>\d{{4}})\) of (?P<wrong>\d{{1,2}} (?:{'|'.join(MONTHS)}) (?P<of>\d{{4}}))"
)
_LASTS = {"A/HRC/": 100, "E/": 200}
"""The last number that a resolution of a council can have: its decisions of a session begin after it."""

_SLASHED = lazy(r"(?P<session>(?:E?S-)?\d+)/(?P<number>\d+)(?: [A-Z])?")
_NEAR = 2
"""So many numbers around the turn of a year may be of either."""

_ARTICLE = lazy(r"\bArticles? (?P<wrong>\d{3,}) (?:\(\d\) )?of the Charter\b")
_LAST_ARTICLE = 111
_TIGHT = lazy(
    r"\b(?:[Aa]rticles?|[Pp]aragraphs?|[Ss]ub-?paragraphs?|[Rr]ules?|[Ii]tems?|[Tt]argets?) "
    r"(?P<wrong>(?P<number>\d+)(?P<rest>(?:\([a-z0-9]{1,4}\))+))"
)
_LETTER = lazy(r"\((\w+)\)")


@rule("REF-16", Level.WARN, source="the resolutions of closed sessions, by number; decisions begin with 401")
def exists(draft: Draft) -> Iterator[Finding]:
    """A resolution that is cited exists: its number is not beyond the last of its session, nor of a session to come.

    Bad: Recalling its resolution 78/932,
    Bad: Recalling its resolution 178/2,
    Bad: Recalling its resolution 78/9158,
    Bad: Recalling Economic and Social Council resolution 2023/317,
    Good: Recalling its resolution 78/134,
    """
    latest = max(draft.session or 0, register.last_session())
    for passage in draft.of(*TEXT):
        for start, end, address in links(passage.words):
            number = passage.words[start:end]
            organ = address.removeprefix(ADDRESS).partition("RES/")[0]
            message = _missing(number, latest) if organ == "A/" else _decision(number, _LASTS.get(organ, 0))
            if message:
                yield Finding(passage, start, end, message)


def _decision(number: str, last: int) -> str:
    """Return that a number is one of a decision, or of nothing; "" where it may be one of a resolution."""
    found = _SLASHED.fullmatch(number)
    is_beyond = found is not None and 0 < last < int(found["number"])
    return f"{number} is no number of a resolution: those of decisions begin with {last + 1}" if is_beyond else ""


def _missing(number: str, latest: int) -> str:
    """Return why there is no resolution of a number; "" when there may be one."""
    session = session_of(number)
    if session is None:
        return _decision(number, register.LAST_RESOLUTION)
    if session > latest:
        return f"there is no resolution {number}: the {ordinal(session)} session is still to come"
    own, last = int(number.split("/")[1].split()[0]), register.last_number(session)
    if own > register.LAST_RESOLUTION:
        return f"{number} is the number of a decision, not of a resolution"
    if last and session < register.last_session() and own > last + _MARGIN:
        return f"there is no resolution {number}: the last one of the {ordinal(session)} session is {session}/{last}"
    return ""


@rule("REF-17", Level.WARN, source="measured: 1,140 with the year, 0 without")
def council_with_year(draft: Draft) -> Iterator[Finding]:
    """A resolution of the Security Council is cited with its year.

    Bad: Recalling Security Council resolution 1325,
    Bad: Recalling Security Council resolutions 1325 (2000) and 1820,
    Good: Recalling Security Council resolutions 1325 (2000) and 1820 (2008),
    """
    for passage, match in draft.matches(_COUNCIL, *SENTENCES, having="Security Council resolution"):
        yield found(passage, match, f"the year is missing: write “{match['wrong']} (20…)”", group=1)


@rule("REF-18", Level.WARN, "safe", "measured: “paragraph 2 (a)” 1,062, “paragraph 2(a)” 0")
def space_before_part(draft: Draft) -> Iterator[Finding]:
    """A space stands between a number and the letter or figure in brackets after it.

    Bad: Recalling Article 2(4) of the Charter of the United Nations,
    Good: Recalling Article 2 (4) of the Charter of the United Nations,
    """
    for passage, match in draft.matches(_TIGHT, *BODY, having="("):
        right = f"{match['number']} {' '.join(part[0] for part in _LETTER.finditer(match['rest']))}"
        yield found(passage, match, f"this is written {right}", right, 1)


@rule("REF-19", Level.WARN, source="Editorial Manual; measured: 0 in 238 adopted texts")
def in_full(draft: Draft) -> Iterator[Finding]:
    """A resolution has its session with its number, and its date with the year; there is no “of” before the number.

    Bad: Recalling its resolution of 70/1 of 25 September 2015,
    Bad: Recalling its resolution 70/1 of 25 September on development,
    Bad: Recalling its resolution 2625 of 24 October 1970,
    Good: Recalling its resolutions 70/1 of 25 September 2015 and 2625 (XXV) of 24 October 1970,
    """
    for passage, match in draft.matches(_PARTIAL, *SENTENCES, having="resolution"):
        if match["of"]:
            yield found(passage, match, "no “of” stands before the number", "", 1)
        elif match["old"]:
            yield found(passage, match, f"the session is missing: write “{match['old']} (XXV)” or “70/1”", group=3)
        else:
            yield Finding(passage, match.end() - 1, match.end(), "the year is missing")


@rule("REF-20", Level.WARN, source="the Charter has 111 Articles; sessions have Roman figures up to the thirtieth")
def can_be(draft: Draft) -> Iterator[Finding]:
    """There is no Article after 111 of the Charter, no session XXXI, and no year of the Security Council to come.

    Bad: Recalling Article 145 of the Charter of the United Nations,
    Bad: Recalling its resolution 2625 (XXXV) of 24 October 1970,
    Bad: session: Eighty-first session | Recalling Security Council resolution 2231 (2051),
    Good: Recalling Article 97 of the Charter of the United Nations and Security Council resolution 2231 (2015),
    """
    for passage, match in draft.matches(_ARTICLE, *SENTENCES, having="Article"):
        if int(match["wrong"]) > _LAST_ARTICLE:
            yield found(passage, match, f"the Charter has {_LAST_ARTICLE} Articles", group=1)
    for passage, match in draft.matches(_ROMAN, *SENTENCES, having="resolution"):
        yield found(
            passage, match, "sessions after the thirtieth are not in Roman figures: look at the number", group=1
        )
    latest = FIRST_YEAR + draft.session + 1 if draft.session else MAXYEAR
    for passage, match in draft.matches(_YEAR, *SENTENCES, having=" ("):
        if organ_before(passage.words[: match.start()]) is not None and not FIRST_YEAR < int(match["year"]) <= latest:
            yield found(passage, match, f"the Security Council adopted nothing in {match['year']}", group=1)


@rule("REF-22", Level.WARN, source="the last number of each year since 1946; measured: 0 in 77 that adopted texts cite")
def council_number_and_year(draft: Draft) -> Iterator[Finding]:
    """A resolution of the Security Council was adopted in the year that stands with its number.

    Bad: Recalling Security Council resolution 1325 (2001),
    Bad: Recalling Security Council resolutions 1325 (2000) and 1820 (2018),
    Bad: Recalling resolution 1325 (2001),
    Bad: Recalling Security Council resolution 9713 (2023),
    Good: Recalling Security Council resolutions 1325 (2000) and 1820 (2008),
    Good: Recalling Council of Europe resolution 1961 (2013),
    """
    for passage, series in draft.matches(_COUNCIL_SERIES, *SENTENCES, having=" ("):
        others = organ_before(passage.words[: series.start()]) is None
        for match in _COUNCIL_NUMBER.finditer(passage.words, series.start(), series.end()):
            years = _years(int(match["number"]))
            if years and not others and int(match["year"]) not in years:
                said = " or ".join(map(str, sorted(years)))
                yield found(passage, match, f"number {match['number']} is of {said}: look at the number and the year")
            elif not years and not others and (last := table("security-council.txt").get(match["year"])):
                yield found(passage, match, f"the last resolution of {match['year']} is {last} ({match['year']})")


@rule("REF-23", Level.WARN, source="measured: none of those that adopted texts cite is dated otherwise", lasting=False)
def year_and_day(draft: Draft) -> Iterator[Finding]:
    """The day of a resolution that has its year in brackets is of that year.

    Bad: Recalling Security Council resolution 1325 (2000) of 31 October 2001,
    Good: Recalling Security Council resolution 1325 (2000) of 31 October 2000,
    """
    for passage, match in draft.matches(_COUNCIL_DATED, *SENTENCES, having=") of "):
        if match["year"] != match["of"]:
            yield found(passage, match, f"a resolution of {match['year']} has no day in {match['of']}: look at both")


def _years(number: int) -> set[int]:
    """Return the year in which the Security Council adopted a resolution, or two at their turn; none if not known.

    >>> _years(1325), _years(9999)
    ({2000}, set())
    """
    lasts = [(int(last), int(year)) for year, last in table("security-council.txt").items()]
    near = (next((y for last, y in lasts if number + step <= last), None) for step in (-_NEAR, _NEAR))
    return {year for year in near if year}
