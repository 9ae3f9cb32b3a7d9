"""Mentions of the last resolution of a list elsewhere in the text: it prints them, so that they change with it."""

from __future__ import annotations

import re
from typing import Any

from drafter.rendering.lifting.repeated.collected import Collected
from drafter.rendering.lifting.repeated.wording import Wording

_FIELD = "resolution"


def lifted(text: str, found: Collected) -> str:
    """Put the last resolution of each list in the place of its number, where a text names it alone.

    Args:
        text: a text.
        found: the lists; one that has no phrase for the bare number yet gets it.
    """
    for name, own in list(found.skeleton.phrases.items()):
        entries: tuple[Any, ...] = tuple(found.skeleton.facts[name])
        last = entries[-1]
        number = last.get(_FIELD, "")
        alone = re.compile(rf"(?<=\bresolution ){re.escape(number)}(?![\w/]| of \d| [A-Z]\b)") if number else None
        if alone and alone.search(text) and found.prints(name, own, _bare(number)):
            others = ", ".join(repr(field) for field in last if field != _FIELD)
            without = f" | without({others})" if others else ""
            text = alone.sub(f"{{{{ {name} | latest{without} | joined }}}}", text)
    return text


def _bare(number: str) -> Wording:
    return Wording((f"{{{{ {_FIELD} }}}}",), ({_FIELD: number},), (number,))
