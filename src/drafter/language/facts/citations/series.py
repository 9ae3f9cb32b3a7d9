"""Resolutions that a text cites: "64/183 of 18 December 2009, 65/124 of 13 December 2010 and 67/15 of …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from drafter.language import dates, organs
from drafter.language.facts.forms import TODO
from drafter.language.facts.parts import PrintedPart, joined
from drafter.language.patterns import lazy
from drafter.language.symbols import NUMBER, organ_before

NAME = "earlier_resolutions"
"""The name of the fact: resolution number to date of adoption, in the order of citation."""

PREVIOUS = "previous_resolution"
"""The name of the fact with the one resolution that a text follows, where no list of the series ends with it."""

NAMES = (PREVIOUS, NAME)
"""The facts that hold resolutions with their dates."""

JOINED = " and "
"""What stands before the last resolution of a series, as the editorial rules have it."""

FORMS = {"series": JOINED, "listed": ", ", "listed_and": ", and "}
"""The filters that print a series with its dates, each with what stands before the last resolution."""

_ONE = rf"(?:{NUMBER.pattern})(?: of {dates.DAY})?"
_OF_ONE_DAY = rf"(?:(?:{NUMBER.pattern})(?:, (?:{NUMBER.pattern})){{0,4}} and )?(?:{NUMBER.pattern}) of {dates.DAY}"
_MEMBER = rf"(?:{_OF_ONE_DAY}|{_ONE})"
_CITED = lazy(
    rf"(?P<noun>\bresolutions? )?(?<![/\w.-])(?P<list>{_MEMBER}(?:, {_MEMBER})*(?:,? and {_MEMBER})?)(?![/\d])"
)
_PAIR = lazy(rf"({NUMBER.pattern})(?: of ({dates.DAY}))?")
_NOUN = lazy(r"\b(?:(?P<own>resolutions?)|decisions?|documents?|reports?) (?=[A-Z]*[/-]?\d)")
_GOES_ON = lazy(r"\d(?P<link>,| and|, and) ?$")
_ENDS = lazy(rf"\d,? and {_MEMBER}$")
_BARE_YEAR = lazy(r"(?<![/\d])(?<![a-z] )(?:19|20)\d\d,? $")
"""A year that ends the name of what an earlier resolution is on: “the International Year of …, 2021, 77/202 of …”."""

_YEARED = lazy(r"\d \((?:19|20)\d\d\)")
_LINK = len("1, and ")
_LONGER = lazy(r"(?:,| and| to|[–-]) ?[A-Z](?![A-Za-z])|,?(?: and| or| to)? ?\d{1,3}/\d| of \d")


class SeriesCitation(NamedTuple):
    """Resolutions in a row in a text.

    Args:
        start, end: where they stand, the noun included where printing gives it back.
        series: number to date of adoption, empty where the text has none.
        form: the filter that prints the series again: `resolutions`, `series` or `numbers`.
    """

    start: int
    end: int
    series: dict[str, str]
    form: str

    @property
    def last(self) -> str:
        """The number that stands last."""
        return list(self.series)[-1]


def format(series: Mapping[str, str]) -> str:
    """Print a series without a serial comma (REF-03); the inverse of `parse`.

    >>> format({"75/276": "18 May 2021", "77/13": "21 November 2022"})
    '75/276 of 18 May 2021 and 77/13 of 21 November 2022'
    >>> format({"77/12": "", "77/13": "21 November 2022"})
    '77/12 and 77/13 of 21 November 2022'
    """
    return joined(parts(series))


def parts(series: Mapping[str, str], last: str = JOINED) -> Iterator[PrintedPart]:
    """Yield the parts of a printed series: the number alone where there is no date, or the next one has the same.

    Args:
        series: the numbers with their dates.
        last: what stands before the last one.

    >>> joined(parts({"75/276": "18 May 2021", "77/13": "21 November 2022"}, ", and "))
    '75/276 of 18 May 2021, and 77/13 of 21 November 2022'
    >>> joined(parts({"77/262": "30 December 2022", "77/267": "30 December 2022", "78/3": "7 May 2024"}))
    '77/262 and 77/267 of 30 December 2022 and 78/3 of 7 May 2024'
    """
    members = list(_of_one_day(series))
    for n, member in enumerate(members):
        yield PrintedPart("" if n == 0 else last if n == len(members) - 1 else ", ")
        yield from _member(member, last if len(members) == 1 else JOINED)


def _of_one_day(series: Mapping[str, str]) -> Iterator[list[tuple[str, str]]]:
    """Yield the resolutions of a series, those together of which only the last one has its day printed."""
    member: list[tuple[str, str]] = []
    for (number, day), later in zip(series.items(), [*list(series.values())[1:], ""], strict=True):
        member.append((number, day))
        if day and day != later:
            yield member
            member = []
    yield from ([one] for one in member)


def _member(member: Sequence[tuple[str, str]], last: str) -> Iterator[PrintedPart]:
    """Yield the parts of the resolutions of one day."""
    for n, (number, _) in enumerate(member):
        yield PrintedPart("" if n == 0 else last if n == len(member) - 1 else ", ")
        yield PrintedPart(number, number)
    if day := member[-1][1]:
        yield PrintedPart(" of ")
        yield PrintedPart(_official(day), day, "date")


def numbers(series: Mapping[str, str]) -> Iterator[PrintedPart]:
    """Yield the parts of a series that is printed without its dates.

    >>> joined(numbers({"75/276": "18 May 2021", "77/13": "21 November 2022"}))
    '75/276 and 77/13'
    """
    return parts(dict.fromkeys(series, ""))


def with_noun(series: Mapping[str, str]) -> str:
    """Print a series with its noun, in the number that it needs.

    >>> with_noun({"75/276": "18 May 2021"})
    'resolution 75/276 of 18 May 2021'
    """
    return joined(parts_with_noun(series))


def parts_with_noun(series: Mapping[str, str]) -> Iterator[PrintedPart]:
    """Yield the parts of a printed series with its noun."""
    yield PrintedPart("resolution " if len(series) == 1 else "resolutions ")
    yield from parts(series)


def parse(words: str) -> dict[str, str]:
    """Read a printed series; a day that is printed once for several is the day of each of them.

    >>> parse("75/276 of 18 May 2021 and 77/13 of 21 November 2022")
    {'75/276': '18 May 2021', '77/13': '21 November 2022'}
    >>> parse("77/262 and 77/267 of 30 December 2022")
    {'77/262': '30 December 2022', '77/267': '30 December 2022'}
    """
    found = dict(_PAIR.findall(words))
    day = ""
    for number in reversed(found):
        day = found[number] = found[number] or day
    return found


def find(text: str, organ: str = organs.ASSEMBLY) -> Iterator[SeriesCitation]:
    """Find the resolutions of an organ in a text of its own, as far as printing gives them back.

    Args:
        text: the text.
        organ: the organ.

    >>> text = "its resolutions 64/183 of 18 December 2009 and 65/124 of 13 December 2010, and resolution 70/1"
    >>> [(text[c.start : c.end], c.form) for c in find(text)]
    [('resolutions 64/183 of 18 December 2009 and 65/124 of 13 December 2010', 'resolutions'), ('70/1', 'numbers')]
    """
    yield from (citation for found, citation in _found(text) if _is_own(text, found, organ))


def find_of_any_organ(text: str) -> Iterator[SeriesCitation]:
    """Find the resolutions in a text, of whatever organ, as far as printing gives them back.

    >>> text = "Human Rights Council resolution 53/11 of 12 July 2023"
    >>> [(c.series, c.form) for c in find_of_any_organ(text)]
    [({'53/11': '12 July 2023'}, 'resolutions')]
    """
    several = (one for one in _found(text) if one[0]["noun"] or _noun_before(text, one[0]) or _of_years(one[0]))
    yield from (citation for _, citation in several)


def _found(text: str) -> Iterator[tuple[re.Match[str], SeriesCitation]]:
    for found in _CITED.finditer(text):
        series = parse(found["list"])
        if (
            _LONGER.match(text, found.end())
            or text.endswith("No. ", 0, found.start("list"))
            or _goes_on(text, found)
            or not all(not d or dates.is_official(d) for d in series.values())
            or not (form := _form(found, series))
        ):
            continue
        start = found.start("list") if form != "resolutions" else found.start()
        yield found, SeriesCitation(start, found.end(), series, form)


def _goes_on(text: str, found: re.Match[str]) -> bool:
    """Whether resolutions are in the middle of a list, but for the end of one that nothing prints as a whole."""
    start = found.start("list")
    before = _GOES_ON.search(text[max(0, start - _LINK) : start])
    if before is None or _BARE_YEAR.search(text, max(0, start - len("d 2021, ")), start):
        return False
    return before["link"] != "," or not _ENDS.search(found["list"])


def _form(found: re.Match[str], series: Mapping[str, str]) -> str:
    """Return the filter that prints a series as a text has it; empty where none does.

    Other numbers than those of the Security Council get their days in the fact, which only `numbers` does not print.
    """
    if not any(series.values()) and (format(series) == found["list"] or not all(map(_YEARED.search, series))):
        return "numbers" if format(series) == found["list"] else ""
    if found["noun"] and with_noun(series) == found[0]:
        return "resolutions"
    return next((name for name, last in FORMS.items() if joined(parts(series, last)) == found["list"]), "")


def _is_own(text: str, found: re.Match[str], organ: str) -> bool:
    """Whether the noun of a list, which may stand some words before it, is a resolution of an organ in its own text."""
    if found["noun"]:
        return organ_before(text[: found.start()], organ) == organ
    noun = _noun_before(text, found)
    if noun is None and organ == organs.SECURITY and _of_years(found):
        return organ_before(text[: found.start()], organ) == organ
    return noun is not None and organ_before(text[: noun.start()], organ) == organ


def _of_years(found: re.Match[str]) -> bool:
    """Whether a list needs no noun: only resolutions of the Security Council are “1591 (2005) and 2455 (2019)”."""
    return len(_YEARED.findall(found["list"])) > 1


def _noun_before(text: str, found: re.Match[str]) -> re.Match[str] | None:
    """Return the noun of a list that stands some words before it, where it is one of resolutions."""
    nouns = list(_NOUN.finditer(text, 0, found.start()))
    return nouns[-1] if nouns and nouns[-1]["own"] else None


def _official(day: str) -> str:
    return day if day == TODO else dates.format(dates.parse(day))
