"""The events of a draft: each keeps its values, and a remark says in words which one the text that it follows had."""

from __future__ import annotations

from collections.abc import Iterator

from drafter.language.facts.tables import EVENTS
from drafter.language.numbers import is_figures, ordinal
from drafter.language.patterns import lazy
from drafter.skeleton.carry.in_place import Substitution
from drafter.skeleton.records import Skeleton
from drafter.skeleton.yaml import Placed

_OWN_REMARK = lazy(r" *# the [A-Za-z -]+ in [\w/.-]+$")


def remarks(base: Skeleton) -> Iterator[Substitution]:
    """Yield the changes that put a remark beside the number of every event of an adopted text: “the third in 79/75”."""
    source = base.document.number
    for name, entry in base.tables.get(EVENTS, {}).items():
        number = entry.get("number", "")
        if not source or not is_figures(number) or not isinstance(number, Placed):
            continue
        start = base.text.rindex("\n", 0, number.span[0]) + 1
        end = base.text.find("\n", number.span[1])
        end = len(base.text) if end < 0 else end
        line = _OWN_REMARK.sub("", base.text[start:end])
        if "#" not in line:
            words = _words(base, name, int(number))
            yield start + len(line), end, f"{' ' * max(2, 36 - len(line))}# the {words} in {source}"


def _words(base: Skeleton, name: str, number: int) -> str:
    """Return a number in words, with a capital where a text prints it so."""
    words = ordinal(number)
    return words.capitalize() if f"{name}.number | ordinal | capitalize" in base.text else words
