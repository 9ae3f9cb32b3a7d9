"""Some rules alone, for a test that asks for nothing else: no rule changes what another one says."""

from functools import cache

from drafter.rules.book import RULES
from drafter.rules.configuration import Configuration


@cache
def alone(*rules: str) -> Configuration:
    """Turn all rules off but those whose ids begin as these do."""
    return Configuration({id_: None for id_ in RULES if not id_.startswith(rules)})
