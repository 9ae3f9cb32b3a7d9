"""Earlier resolutions of a series: "64/183 of 18 December 2009, 65/124 of 13 December 2010 and 67/15 of …"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from drafter.language import dates
from drafter.language.facts.forms import TODO
from drafter.language.facts.parts import Part, joined
from drafter.language.patterns import lazy
from drafter.language.symbols import NUMBER, session_of

NAME = "earlier_resolutions"
"""The name of the fact: resolution number to date of adoption, in the order of citation."""

_ONE = rf"(?:{NUMBER.pattern}) of {dates.DAY}"
_SERIES = lazy(rf"(?P<noun>resolutions?) (?P<list>{_ONE}(?:, {_ONE})*(?: and {_ONE})?)")
_PAIR = lazy(rf"({NUMBER.pattern}) of ({dates.DAY})")


def format(series: Mapping[str, str]) -> str:
    """Print a series without a serial comma (REF-03); the inverse of `parse`.

    >>> format({"75/276": "18 May 2021", "77/13": "21 November 2022"})
    '75/276 of 18 May 2021 and 77/13 of 21 November 2022'
    """
    return joined(parts(series))


def parts(series: Mapping[str, str]) -> Iterator[Part]:
    """Yield the parts of a printed series."""
    for n, (number, day) in enumerate(series.items()):
        yield Part("" if n == 0 else " and " if n == len(series) - 1 else ", ")
        yield Part(number, number)
        yield Part(" of ")
        yield Part(_official(day), day, "date")


def with_noun(series: Mapping[str, str]) -> str:
    """Print a series with its noun, in the number that it needs.

    >>> with_noun({"75/276": "18 May 2021"})
    'resolution 75/276 of 18 May 2021'
    """
    return joined(parts_with_noun(series))


def parts_with_noun(series: Mapping[str, str]) -> Iterator[Part]:
    """Yield the parts of a printed series with its noun."""
    yield Part("resolution " if len(series) == 1 else "resolutions ")
    yield from parts(series)


def parse(words: str) -> dict[str, str]:
    """Read a printed series.

    >>> parse("75/276 of 18 May 2021 and 77/13 of 21 November 2022")
    {'75/276': '18 May 2021', '77/13': '21 November 2022'}
    """
    return dict(_PAIR.findall(words))


def find(text: str) -> Iterator[tuple[int, int, dict[str, str]]]:
    """Find series in a text that `with_noun` gives back: start, end (the noun included) and the series.

    >>> [(s, e) for s, e, _ in find("its resolutions 64/183 of 18 December 2009 and 65/124 of 13 December 2010,")]
    [(4, 73)]
    """
    for found in _SERIES.finditer(text):
        series = parse(found["list"])
        if all(map(dates.is_official, series.values())) and with_noun(series) == found[0]:
            yield found.start(), found.end(), series


def is_own(series: Mapping[str, str], after: str, title: str, session: int, period: int) -> bool:
    """Return whether a series is that of the resolutions on the subject of this one, which will join it (REF-15).

    It is when the text says that it is on the subject of the title, or when it is unmistakable by its rhythm: three or
    more resolutions in a row, one every period, the last one a period ago. A single resolution is not taken: the next
    text may cite it beside the new one or replace it.

    Args:
        series: the series.
        after: the text after it.
        title: the title of the resolution.
        session: its session.
        period: sessions from one resolution to the next; 0 when not known.

    >>> is_own({"73/3": "1 May 2019", "75/4": "1 May 2021"}, " on the law of the sea,", "The law of the sea", 77, 2)
    True
    >>> is_own({"73/3": "1 May 2019", "75/4": "1 May 2021"}, ",", "Law of the sea", 77, 2)
    False
    """
    if len(series) < 2:
        return False
    subject, said = title.casefold().removeprefix("the "), after.casefold()
    if said.startswith((f" on {subject}", f" on the {subject}")):
        return True
    sessions = [session_of(number) or 0 for number in series]
    recent = [session - period * n for n in (3, 2, 1)]
    return period > 0 and not said.startswith(" on ") and sessions[-3:] == recent


def _official(day: str) -> str:
    return day if day == TODO else dates.format(dates.parse(day))
