"""Tables of facts: entries under names of their own, each with the same fields, which texts ask for by name.

`facts: {events: {fisheries: {number: 36, held: from 8 to 12 July 2024, place: Rome}}}` prints as
`the {{ fisheries.number | ordinal }} session, held in {{ fisheries.place }} {{ fisheries.held | when }}`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from drafter.language import states
from drafter.language.facts.kinds import DATE, NUMBER, FactField
from drafter.language.facts.naming.names import plain
from drafter.language.patterns import lazy

EVENTS = "events"
"""The table of meetings, sessions, conferences and days: what is numbered, dated or placed."""

RESOLUTIONS = "resolutions"
"""The table of the resolutions that a text cites beside those that it follows, each with its date."""

_SUFFIX = 2
"""Letters that are left of “36th” when its figures are gone."""

_NAME = lazy(r"[a-z][a-z0-9_]*")
_ENDED = lazy(r"[,:]$|(?<=[a-z]{2})\.$")
"""A mark that belongs to the sentence; the full stop of “Washington, D.C.” belongs to the name."""

_RESERVED = frozenset(
    "session next_session comment true false none null and or not in is if else elif for endif endfor loop self "
    "events resolutions documents amounts figures facts phrases footnotes document preamble operative annexes sections "
    "number held date place country outcome".split()
)
"""What a name means in a text, or in a skeleton: tables and fields are no entries."""


def _proper(value: str) -> None:
    if (not value[:1].isupper() and not value.startswith("the ")) or re.search(r"\d", value):
        raise ValueError(f"“{value}” is no place: write its name, for example Geneva; dates stand under “held”")
    bare = value.removeprefix("the ")
    if bare != value and bare in states.names() and states.with_article(bare) == bare:
        raise ValueError(f"“{bare}” has no article in a text: write it without “the”")
    if odd := re.search(r"[;/<>{}\[\]]", value):
        raise ValueError(
            f"“{odd[0]}” stands in no name of a place: write one place; the next one is an entry of its own"
        )
    if mark := _ENDED.search(value):
        raise ValueError(f"“{mark[0]}” at the end belongs to the text: write “{value[: mark.start()]}”")
    city, _, country = value.rstrip(")").rpartition(" (" if value.endswith(")") else ", ")
    if city and country in states.names():
        raise ValueError(f"“{value}” is a place and its country: write “place: {city}, country: {country}”")


PLACE = FactField(_proper)


class FactTable(NamedTuple):
    """A table.

    Args:
        name: its name under `facts:`.
        one: what an entry of it is.
        fields: the fields that an entry may have; empty where an entry holds resolutions with their dates.
        example: an entry, as advice.
    """

    name: str
    one: str
    fields: Mapping[str, FactField]
    example: str


TABLES = {
    table.name: table
    for table in (
        FactTable(
            EVENTS,
            "an event",
            {"number": NUMBER, "held": DATE, "date": DATE, "place": PLACE, "country": PLACE, "outcome": FactField()},
            "{number: 36, held: from 8 to 12 July 2024, place: Rome}",
        ),
        FactTable(RESOLUTIONS, "an entry", {}, "{78/68: 5 December 2023}"),
    )
}
"""Every table, by name."""


def day_of(event: Mapping[str, str]) -> str:
    """Return the day of an event: when it was held, or the date of what is not held, such as a report.

    >>> day_of({"number": "36", "held": "May 2024"}), day_of({"date": "12 March 2026"}), day_of({})
    ('May 2024', '12 March 2026', '')
    """
    return event.get("held") or event.get("date", "")


def name_problem(name: str) -> str:
    """Return what is wrong with the name of a fact or an entry, in a sentence; empty where nothing is.

    >>> name_problem("fisheries"), name_problem("Fisheries")
    ('', 'the name “Fisheries” is no name here: write small letters, figures and “_”, for example fisheries')
    """
    if name in _RESERVED:
        return f"the name “{name}” means something else in a text: take another one"
    if _NAME.fullmatch(name):
        return ""
    better = "_".join(filter(None, map(plain, re.split(r"[\W_]+", name.lower()))))
    better = better if len(better) > _SUFFIX else "fisheries"
    return f"the name “{name}” is no name here: write small letters, figures and “_”, for example {better}"
