"""Values that move with the session wherever they stand: the budget period, the year, amounts of money."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from drafter.language.facts import amounts, council, figures, periods, years
from drafter.language.patterns import lazy

_MASKED = lazy(r"\{\{.*?\}\}|\{%.*?%\}|\[\^[^\]]*\]")
_Print = tuple[int, int, str]
"""Where words stand in a text, and the expression that prints them."""


def facts(texts: Sequence[str], session: int, headings: Mapping[str, str] = MappingProxyType({})) -> dict[str, Any]:
    """Return the values of texts that move with the session: the period, the year, the amounts.

    Args:
        texts: the texts of a resolution.
        session: its session of the Assembly.
        headings: the names that headings give, by the texts under them.

    >>> facts(["1,500 dollars for the period from 1 July 2024 to 30 June 2025", "for 2024"], 79)
    {'budget_period': '1 July 2024 to 30 June 2025', 'year': '2024'}
    """
    bare = [_masked(text) for text in texts]
    under = {_masked(text): name for text, name in headings.items()}
    period, money = periods.latest(bare), amounts.named(bare, under)
    found = {
        periods.NAME: period,
        years.NAME: years.usual(bare, session),
        periods.AS_AT: periods.usual_day(bare, session, period),
        council.NAME: council.usual(bare, session),
        years.OF_FIGURES: years.usual(bare, session, years.find_of_figures),
        amounts.NAME: money,
        figures.NAME: figures.named(
            [text for text in bare if _counts(text, money, session)],
            [text for text in bare if not _counts(text, money, session)],
            under,
            session,
        ),
    }
    return {name: value for name, value in found.items() if value}


def lifted(text: str, found: Mapping[str, Any], session: int) -> str:
    """Put the facts in the place of the words that they print.

    Args:
        text: a text.
        found: the facts, from `facts`.
        session: the session of the resolution.

    >>> lifted("for the period from 1 July 2023 to 30 June 2024", {"budget_period": "1 July 2024 to 30 June 2025"}, 79)
    'for the period from {{ budget_period | earlier(1) }}'
    """
    bare = _masked(text)
    for start, end, printed in sorted(_prints(bare, found, session), reverse=True):
        text = f"{text[:start]}{{{{ {printed} }}}}{text[end:]}"
    return text


def cell(text: str, found: Mapping[str, Any]) -> str:
    """Put an amount in the place of the cell of a table that shows it.

    >>> cell("1,500", {"amounts": {"total": "1,500"}})
    '{{ amounts.total }}'
    """
    printed = amounts.expression(text, found.get(amounts.NAME, {}))
    return f"{{{{ {printed} }}}}" if printed else text


def _prints(bare: str, found: Mapping[str, Any], session: int) -> Iterable[_Print]:
    """Yield what the facts print in a text, none of it twice: a fact that comes first in the table goes before."""
    taken: set[int] = set()
    for name, prints in _PRINTS.items():
        for start, end, printed in prints(bare, found, session) if name in found else ():
            if printed and taken.isdisjoint(range(start, end)):
                taken.update(range(start, end))
                yield start, end, printed


def _periods(bare: str, found: Mapping[str, Any], session: int) -> Iterable[_Print]:
    return ((one.start, one.end, periods.expression(one, found[periods.NAME])) for one in periods.find(bare))


def _as_at(bare: str, found: Mapping[str, Any], session: int) -> Iterable[_Print]:
    several = periods.find_as_at(bare, session)
    return ((start, end, periods.AS_AT) for start, end, day in several if day == found[periods.AS_AT])


def _years(bare: str, found: Mapping[str, Any], session: int) -> Iterable[_Print]:
    return ((start, end, years.expression(year, found[years.NAME])) for start, end, year in years.find(bare, session))


def _years_of_figures(bare: str, found: Mapping[str, Any], session: int) -> Iterable[_Print]:
    several = years.find_of_figures(bare, session)
    usual = found[years.OF_FIGURES]
    return ((start, end, years.expression(year, usual, years.OF_FIGURES)) for start, end, year in several)


def _council(bare: str, found: Mapping[str, Any], session: int) -> Iterable[_Print]:
    return (
        (start, end, council.expression(number, found[council.NAME]))
        for start, end, number in council.find(bare, session)
    )


def _amounts(bare: str, found: Mapping[str, Any], session: int) -> Iterable[_Print]:
    return ((one.start, one.end, amounts.expression(one.figures, found[amounts.NAME])) for one in amounts.find(bare))


def _figures(bare: str, found: Mapping[str, Any], session: int) -> Iterable[_Print]:
    several = figures.find(bare) if _counts(bare, found.get(amounts.NAME), session) else figures.lasting(bare, session)
    every = (*several, *figures.paragraphs(bare))
    return ((one.start, one.end, figures.expression(one, found[figures.NAME])) for one in every)


def _counts(bare: str, money: object, session: int) -> bool:
    """Whether the figures of a text are of its time: it says so, or appropriates money."""
    return bool(money) or figures.is_of_the_time(bare, session)


_PRINTS: Mapping[str, Callable[[str, Mapping[str, Any], int], Iterable[_Print]]] = {
    periods.NAME: _periods,
    periods.AS_AT: _as_at,
    years.NAME: _years,
    years.OF_FIGURES: _years_of_figures,
    council.NAME: _council,
    amounts.NAME: _amounts,
    figures.NAME: _figures,
}


def _masked(text: str) -> str:
    """Return a text in which facts and marks of notes are blotted out, letter for letter."""
    return _MASKED.sub(lambda found: "\0" * len(found[0]), text)
