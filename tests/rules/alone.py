"""Some rules alone, for a test that asks for nothing else: no rule changes what another one says.

Such a test holds one text against the rules a hundred times, each time with other words in one place. So what is looked
for is remembered, as the preview does from one save to the next (`test_searching.py` holds that to nothing being lost).
"""

from dataclasses import replace
from functools import cache

from drafter.rules.book import RULES
from drafter.rules.configuration import Configuration
from drafter.rules.draft import Draft
from drafter.rules.searching import SilentPassages

_SILENT = SilentPassages()


class _Remembering(Configuration):
    def of(self, draft: Draft) -> Draft:
        return replace(super().of(draft), search=_SILENT.search)


@cache
def alone(*rules: str) -> Configuration:
    """Turn all rules off but those whose ids begin as these do."""
    return _Remembering({id_: None for id_ in RULES if not id_.startswith(rules)})


EVERY = alone("")
"""All rules."""
