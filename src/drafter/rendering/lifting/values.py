"""Values that move with the session wherever they stand: the budget period, the year, amounts of money."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from drafter.language.facts import amounts, council, figures, periods, years
from drafter.language.patterns import lazy

_MASKED = lazy(r"\{\{.*?\}\}|\{%.*?%\}|\[\^[^\]]*\]")
_Print = tuple[int, int, str]
"""Where words stand in a text, and the expression that prints them."""


def facts(texts: Sequence[str], session: int) -> dict[str, Any]:
    """Return the values of texts that move with the session: the period, the year, the amounts.

    Args:
        texts: the texts of a resolution.
        session: its session of the Assembly.

    >>> facts(["1,500 dollars for the period from 1 July 2024 to 30 June 2025", "for 2024"], 79)
    {'budget_period': '1 July 2024 to 30 June 2025', 'year': '2024'}
    """
    bare = [_masked(text) for text in texts]
    found = {
        periods.NAME: periods.latest(bare),
        years.NAME: years.usual(bare, session),
        periods.AS_AT: periods.usual_day(bare, session),
        council.NAME: council.usual(bare, session),
        years.OF_FIGURES: years.usual(bare, session, years.find_of_figures),
        amounts.NAME: amounts.named(bare),
        figures.NAME: figures.named(bare, session),
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
    """Yield what the facts print in a text, none of it twice."""
    for name, prints in _PRINTS.items():
        if name in found:
            yield from (one for one in prints(bare, found[name], session) if one[2])


def _periods(bare: str, value: str, session: int) -> Iterable[_Print]:
    return ((one.start, one.end, periods.expression(one, value)) for one in periods.find(bare))


def _as_at(bare: str, value: str, session: int) -> Iterable[_Print]:
    found = periods.find_as_at(bare, session)
    return ((start, end, periods.AS_AT) for start, end, day in found if day == value)


def _years(bare: str, value: str, session: int) -> Iterable[_Print]:
    return ((start, end, years.expression(year, value)) for start, end, year in years.find(bare, session))


def _years_of_figures(bare: str, value: str, session: int) -> Iterable[_Print]:
    found = years.find_of_figures(bare, session)
    return ((start, end, years.OF_FIGURES) for start, end, year in found if str(year) == value)


def _council(bare: str, value: str, session: int) -> Iterable[_Print]:
    return ((start, end, council.expression(number, value)) for start, end, number in council.find(bare, session))


def _amounts(bare: str, value: dict[str, str], session: int) -> Iterable[_Print]:
    return ((one.start, one.end, amounts.expression(one.figures, value)) for one in amounts.find(bare))


def _figures(bare: str, value: dict[str, str], session: int) -> Iterable[_Print]:
    return ((one.start, one.end, figures.expression(one, value)) for one in figures.find(bare, session))


_PRINTS: Mapping[str, Callable[[str, Any, int], Iterable[_Print]]] = {
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
