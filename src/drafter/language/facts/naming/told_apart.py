"""Values that would have one name get names that tell them apart: by the words around each, else by their order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Hashable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any, NamedTuple

from drafter.language.facts.naming.names import free
from drafter.language.facts.tables import name_problem
from drafter.language.numbers import LARGEST, ordinal
from drafter.language.patterns import lazy


class Called(NamedTuple):
    """What a value may be called.

    Args:
        names: names for it, the best first.
        rank: what tells its order among values of the same name, such as a day; `None` where only the text does.
        ahead: whether it is still to come.
    """

    names: Sequence[str]
    rank: Any = None
    ahead: bool = False


def distinct(several: Mapping[Hashable, Called], taken: Collection[str] = ()) -> dict[Hashable, str]:
    """Return a name for each of several values, none of them twice.

    Args:
        several: what each may be called, in the order of the text.
        taken: names that others have.

    >>> distinct({1: Called(["share", "base_share"]), 2: Called(["share", "account_share"]), 3: Called(["revenue"])})
    {1: 'share', 2: 'account_share', 3: 'revenue'}
    >>> distinct({1: Called(["forum"], 3), 2: Called(["forum"], 4, ahead=True)})
    {1: 'forum', 2: 'next_forum'}
    >>> distinct({1: Called(["period"]), 2: Called(["period"])}, ["second_period"])
    {1: 'first_period', 2: 'second_period_2'}
    """
    names: dict[Hashable, str] = {}
    for group in _alike({key: _first(called) for key, called in several.items()}):
        if len(group) == 1:
            names[group[0]] = _first(several[group[0]])
        else:
            names |= _apart({key: _among(called, group, several) for key, called in several.items() if key in group})
    given: dict[Hashable, str] = {}
    for key in several:
        given[key] = free(names[key], {*taken, *given.values()})
    return given


def series_of(name: str) -> str:
    """Return what the names of the values of one series share.

    >>> series_of("latest_forum"), series_of("second_forum"), series_of("first_aid_forum_2"), series_of("forum")
    ('forum', 'forum', 'aid_forum', 'forum')
    """
    return _ORDER.sub("", name)


def _first(called: Called) -> str:
    return next(_right(called), "event")


def _right(called: Called) -> Iterator[str]:
    return (name for name in called.names if name and not name_problem(name))


def _among(called: Called, group: Collection[Hashable], several: Mapping[Hashable, Called]) -> Called:
    """Return what a value may be called among those of one name: nothing that is the name of a value beside them."""
    others = {name for key, other in several.items() if key not in group for name in other.names}
    first = _first(called)
    return called._replace(names=[name for name in called.names if name == first or name not in others])


def _alike(names: Mapping[Hashable, str]) -> list[list[Hashable]]:
    groups: dict[str, list[Hashable]] = {}
    for key, name in names.items():
        groups.setdefault(name, []).append(key)
    return list(groups.values())


def _apart(group: Mapping[Hashable, Called]) -> dict[Hashable, str]:
    """Name values of one name by the words that fewest of them share, and those that share all words by their order.

    The first one keeps the name where all others have one of their own.
    """
    owners = Counter(name for called in group.values() for name in set(called.names))
    chosen = {key: min(_right(called), key=owners.__getitem__, default="event") for key, called in group.items()}
    first, *others = group
    if all(owners[chosen[key]] == 1 for key in others):
        chosen[first] = _first(group[first])
    names: dict[Hashable, str] = {}
    for same in _alike(chosen):
        names |= _in_order(chosen[same[0]], {key: group[key] for key in same})
    return names


def _in_order(name: str, group: Mapping[Hashable, Called]) -> dict[Hashable, str]:
    """Name values by their order: what is past and what comes next; else the first, the second and so on."""
    if len(group) == 1:
        return dict.fromkeys(group, name)
    ranks = [called.rank for called in group.values()]
    if None in ranks or len(set(ranks)) < len(ranks):
        return dict(zip(group, _counted(name, len(group)), strict=True))
    ahead = _ahead(group)
    order = sorted(group, key=lambda key: (key in ahead, group[key].rank))
    if named := _by_years(name, [group[key].rank for key in order]):
        return dict(zip(order, named, strict=True))
    coming = len(ahead)
    words = _RELATIVE.get((len(group) - coming, coming))
    if not words:
        return dict(zip(order if _is_series(group) else group, _counted(name, len(group)), strict=True))
    return dict(zip(order, (f"{word}{name}" for word in words), strict=True))


def _ahead(group: Mapping[Hashable, Called]) -> set[Hashable]:
    """Return what is still to come: of a series also all that follow the first one that is."""
    coming = {key for key, called in group.items() if called.ahead}
    if not coming or not _is_series(group):
        return coming
    first = min(group[key].rank for key in coming)
    return coming | {key for key, called in group.items() if called.rank > first}


def _by_years(name: str, ranks: Sequence[Any]) -> list[str]:
    """Return the names of several of different years, but for the last one, after which others may come.

    >>> _by_years("resolution", [date(2019, 9, 26), date(2020, 10, 6), date(2021, 10, 8)])
    ['resolution_2019', 'resolution_2020', 'latest_resolution']
    """
    days = [rank for rank in ranks if isinstance(rank, date)]
    if len(days) < max(len(ranks), _MANY) or len({day.year for day in days[:-1]}) < len(days) - 1:
        return []
    return [*(f"{name}_{day.year}" for day in days[:-1]), f"latest_{name}"]


def _is_series(group: Mapping[Hashable, Called]) -> bool:
    """Return whether all values of a group have a number, in whose order they are counted."""
    return all(isinstance(called.rank, tuple) and called.rank[0] for called in group.values())


def _counted(name: str, number: int) -> list[str]:
    """Return the names of many in their order; in figures where there are more than have a word."""
    if number > LARGEST:
        return [f"{name}_{n}" for n in range(1, number + 1)]
    return [re.sub(r"[ -]", "_", f"{ordinal(n)}_{name}") for n in range(1, number + 1)]


_MANY = 3
"""So many of one name are told apart by their years, if these are not the same."""

_RELATIVE = {
    (2, 0): ("previous_", "latest_"),
    (1, 1): ("", "next_"),
    (3, 0): ("earlier_", "previous_", "latest_"),
    (4, 0): ("earliest_", "earlier_", "previous_", "latest_"),
    (2, 1): ("previous_", "latest_", "next_"),
    (3, 1): ("earlier_", "previous_", "latest_", "next_"),
    (2, 2): ("previous_", "latest_", "next_", "following_"),
    (1, 2): ("latest_", "next_", "following_"),
}
"""The words before a name, by how many of its values are past and how many are still to come."""

_ORDER = lazy(
    rf"^(?:earliest|earlier|previous|latest|next|following|{'|'.join(ordinal(n) for n in range(1, 20))})_|_\d+$"
)
"""What tells the values of one series apart in their names."""
