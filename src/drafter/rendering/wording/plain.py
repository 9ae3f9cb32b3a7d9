"""Facts as plain texts: those that are a single text, and every text that they hold."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from drafter.skeleton.records import Facts


def plain_facts(facts: Facts) -> dict[str, str]:
    """Return the facts that are a single text; phrases may name them.

    >>> plain_facts({"organization": "League of Arab States", "meetings": ()})
    {'organization': 'League of Arab States'}
    """
    return {name: fact for name, fact in facts.items() if isinstance(fact, str)}


def texts(facts: Facts) -> Iterator[str]:
    """Yield every text that a fact holds, in their order.

    >>> list(texts({"host": "Bishkek", "meetings": ({"number": "4", "place": "Osh"},)}))
    ['Bishkek', '4', 'Osh']
    """
    for value in facts.values():
        for fact in value if isinstance(value, tuple) else (value,):
            yield from fact.values() if isinstance(fact, Mapping) else (fact,)
